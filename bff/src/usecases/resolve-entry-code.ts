import { chinaDate } from '@policy-direct/shared/time/china-date'
import { readReceiptText } from '../domain/receipt'
import { readScannedText } from '../domain/scanned-text'
import type { PolicyItemVersion } from '../eligibility'
import type { CaseRecords } from '../ports/case-records'
import type { Clock } from '../ports/clock'
import type { EntryCode, EntryCodes, SceneSeal } from '../ports/entry-codes'
import type { PolicyItems } from '../ports/policy-items'
import type { verifyReceipt } from './verify-receipt'

export interface ResolveEntryCodeDeps {
  codes: EntryCodes
  items: PolicyItems
  seal: SceneSeal
  clock: Clock
  /** Our own address, without a trailing slash. */
  publicUrl: string
  receipts: Pick<CaseRecords, 'receipt'>
  verifyReceipt: ReturnType<typeof verifyReceipt>
}

export type EntryCodeProblem = 'NOT_OURS' | 'EXPIRED' | 'WITHDRAWN' | 'TAMPERED' | 'IDENTITY_CODE'

/** What is shown of a genuine code. */
export type ShownCode = Pick<
  EntryCode,
  'code' | 'department' | 'placement' | 'validFrom' | 'category' | 'specialist'
>

export type EntryCodeOutcome =
  | { kind: 'GENUINE'; code: ShownCode; item: PolicyItemVersion | null }
  | {
      kind: 'REJECTED'
      problem: EntryCodeProblem
      replacement: PolicyItemVersion | null
      /** Number of the code that took its place. */
      replacementCode: string | null
    }

const rejected = (
  problem: EntryCodeProblem,
  replacement: PolicyItemVersion | null = null,
  replacementCode: string | null = null,
): EntryCodeOutcome => ({ kind: 'REJECTED', problem, replacement, replacementCode })

/** Codes that replaced one another; a longer chain is somebody's mistake. */
const LONGEST_CHAIN = 8

/**
 * Says what a scanned or typed text opens (N-9). Needs nobody signed in and records which code was scanned, never by
 * whom. Foreign addresses are judged by their letters alone and never opened.
 */
export function resolveEntryCode(deps: ResolveEntryCodeDeps) {
  return async (text: string): Promise<EntryCodeOutcome> => {
    const read = readScannedText(text, deps.publicUrl)
    if (read.kind === 'FOREIGN') return rejected('NOT_OURS')
    if (read.kind === 'IDENTITY') return rejected('IDENTITY_CODE')
    if (read.kind === 'ALTERED') return rejected('TAMPERED')
    if (read.kind === 'RECEIPT') return resolveReceipt(deps, read.text)
    if (read.kind === 'SCENE' && !deps.seal.genuine(read.scene)) return rejected('TAMPERED')
    const code =
      read.kind === 'SCENE' ? await deps.codes.byScene(read.scene) : await deps.codes.byNumber(read.number)
    if (!code) return rejected('NOT_OURS')
    const now = deps.clock.now()
    await deps.codes.recordScan(code.code, now)
    const today = chinaDate(now)
    const item = code.itemId === null ? null : await deps.items.current(code.itemId, today)
    if (code.withdrawnAt !== null && code.withdrawnAt <= now) return withdrawn(deps, code, item, today)
    if (code.validUntil !== null && code.validUntil < today) return rejected('EXPIRED', item)
    if (code.validFrom > today) return rejected('NOT_OURS')
    if (code.itemId === null || item) return { kind: 'GENUINE', code, item }
    return rejected('WITHDRAWN', await deps.items.successor(code.itemId, today))
  }
}

/** An old poster answers with the code that took its place, or at least with the item as it is now. */
async function withdrawn(
  { codes, items }: ResolveEntryCodeDeps,
  old: EntryCode,
  item: PolicyItemVersion | null,
  today: string,
): Promise<EntryCodeOutcome> {
  let next: EntryCode | null = old
  for (let step = 0; step < LONGEST_CHAIN && next?.withdrawnAt; step += 1) {
    next = next.replacedBy === null ? null : await codes.byNumber(next.replacedBy)
  }
  if (!next || next.withdrawnAt || (next.validUntil !== null && next.validUntil < today))
    return rejected('WITHDRAWN', item ?? (await successorOf(items, old, today)))
  const replacement = next.itemId === null ? null : await items.current(next.itemId, today)
  return rejected('WITHDRAWN', replacement, next.code)
}

const successorOf = async (items: PolicyItems, { itemId }: EntryCode, today: string) =>
  itemId === null ? null : items.successor(itemId, today)

/** A receipt that stands opens its item; one that is not known, or was changed, opens nothing. */
async function resolveReceipt(deps: ResolveEntryCodeDeps, text: string): Promise<EntryCodeOutcome> {
  const number = readReceiptText(text)?.number ?? ''
  const found = await deps.receipts.receipt(number)
  if (!found) return rejected('NOT_OURS')
  const { genuine } = await deps.verifyReceipt(text)
  const item = await deps.items.version(found.itemId, found.itemVersion)
  if (!item) return rejected('WITHDRAWN')
  if (!genuine) return rejected(found.stands ? 'TAMPERED' : 'WITHDRAWN', item)
  const validFrom = chinaDate(new Date(found.at))
  return {
    kind: 'GENUINE',
    code: {
      code: number,
      department: item.leadDepartment,
      placement: '兑现回执',
      validFrom,
      category: null,
      specialist: null,
    },
    item,
  }
}
