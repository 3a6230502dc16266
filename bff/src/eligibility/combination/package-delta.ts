import { lineKey, type PackageLine } from './package-line'

/**
 * What became of one right. NEW and GONE: it can be had now, or no more. HIGHER and LOWER: it still can, for another
 * amount. NEARER and FARTHER: it cannot yet. OTHER: nothing of that, but the line differs.
 */
export type PackageChangeKind = 'NEW' | 'HIGHER' | 'LOWER' | 'GONE' | 'NEARER' | 'FARTHER' | 'OTHER'

export type PackageChange = {
  readonly kind: PackageChangeKind
  /** Null where the package did not speak of it before. */
  readonly before: PackageLine | null
  /** Null where it does not any more. */
  readonly after: PackageLine | null
}

/**
 * Exactly what there is to tell when a package has changed (CC-9): every line that differs, once, and none that does not.
 * In the order of kinds above, then by amount. A right may stand in a package once only.
 */
export function packageDelta(
  before: readonly PackageLine[],
  after: readonly PackageLine[],
): readonly PackageChange[] {
  const old = new Map(before.map(line => [lineKey(line), line]))
  const changes: PackageChange[] = []
  for (const line of after) {
    const was = old.get(lineKey(line)) ?? null
    old.delete(lineKey(line))
    if (!was || !same(was, line)) changes.push({ kind: kindOf(was, line), before: was, after: line })
  }
  for (const line of old.values()) changes.push({ kind: kindOf(line, null), before: line, after: null })
  return changes.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || moved(b) - moved(a))
}

const ORDER: readonly PackageChangeKind[] = ['NEW', 'HIGHER', 'LOWER', 'GONE', 'NEARER', 'FARTHER', 'OTHER']

function kindOf(before: PackageLine | null, after: PackageLine | null): PackageChangeKind {
  const [had, has] = [before?.verdict === 'ELIGIBLE', after?.verdict === 'ELIGIBLE']
  if (had !== has) return has ? 'NEW' : 'GONE'
  if (!before || !after) return 'OTHER'
  const more = (after.amountFen ?? 0) - (before.amountFen ?? 0)
  if (had && more !== 0) return more > 0 ? 'HIGHER' : 'LOWER'
  if (had) return 'OTHER'
  const left = after.open - before.open || after.short - before.short
  return left === 0 ? 'OTHER' : left < 0 ? 'NEARER' : 'FARTHER'
}

/** How much money it is about (分). */
const moved = ({ before, after }: PackageChange): number =>
  Math.abs((after?.amountFen ?? 0) - (before?.amountFen ?? 0))

const same = (a: PackageLine, b: PackageLine): boolean =>
  a.verdict === b.verdict && a.amountFen === b.amountFen && a.open === b.open && a.short === b.short
