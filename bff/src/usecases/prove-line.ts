import type { Hash, TreeHash } from '@policy-direct/shared/public-log/tree-hash'
import type { SignedTreeHead } from '@policy-direct/shared/public-log/tree-head'
import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { invalidInput } from '../domain/fault'
import { consistencySpans, inclusionSpans, placesOf, type Span, spanHashes } from '../domain/public-log/proof'
import type { LineProof } from '../domain/public-log/proof-of-line'
import { opensTo, readReceiptText } from '../domain/receipt'
import type { CaseRecords } from '../ports/case-records'
import type { PolicyItems } from '../ports/policy-items'
import type { LogLine, PublicLog } from '../ports/public-log'
import { existingDay } from './acting'

export interface ProveLineDeps {
  publicLog: PublicLog
  records: Pick<CaseRecords, 'receipt'>
  items: Pick<PolicyItems, 'version'>
  hash: TreeHash
}

export type LineStanding = 'PUBLISHED' | 'RETURNED' | 'TAKEN_DOWN' | 'NOT_YET' | 'UNKNOWN'

export interface LineCheck {
  standing: LineStanding
  /** Why there is no proof, or what it does not say; null when the proof says it all. */
  message: string | null
  proof: LineProof | null
}

const UNKNOWN = `公开账本里没有这张回执，或者回执上的内容被改过。请不要据此付款或转账，拿不准请打 ${HOTLINE}。`
const NOT_BY_NUMBER =
  '这一行在账本里，没有被改过。内容不逐条公开：扫回执上的码，或者在号码后面接一个点和指纹前 8 位，才看得到。'
const NOT_YET = '这一笔刚办好，还在写进公开账本，过几秒再看。'

/**
 * Everything a stranger needs to check one published line with a device of their own (N-7): the line, its path, the
 * signed head, and what leads there from the tree of `seen` leaves that they saw before. `text`: a receipt's number or
 * what its QR says; another digest than the receipt's is answered like a number nobody issued. What its item does not
 * publish is opened only to whoever knows the digest; everybody is shown that the leaf is there.
 */
export function proveLine(deps: ProveLineDeps) {
  return async (text: string, seen: number | null): Promise<LineCheck> => {
    const read = readReceiptText(text)
    const receipt = read && (await deps.records.receipt(read.number))
    if (!read || !receipt?.digest.startsWith(read.digestPrefix ?? ''))
      return { standing: 'UNKNOWN', message: UNKNOWN, proof: null }
    const [lines, taken] = await Promise.all([
      deps.publicLog.lines(read.number),
      deps.publicLog.taken(read.number),
    ])
    // The head after the lines: it is never older than they are.
    const head = await deps.publicLog.head()
    if (lines.length === 0 || !head) return { standing: 'NOT_YET', message: NOT_YET, proof: null }
    const item = await deps.items.version(receipt.itemId, receipt.itemVersion)
    const open = opensTo(read, item, { takenDown: taken !== null })
    const shown = open ? lines : lines.map(line => ({ ...line, opening: null }))
    const proof = await proofOf(deps, head, shown, seen)
    if (taken)
      return {
        standing: 'TAKEN_DOWN',
        message: `这一行 ${chinaDate(taken.at)} 撤下了：${taken.reason}。指纹还在原来的位置，内容谁也看不到了。`,
        proof,
      }
    const returned = lines.some(({ event }) => event === 'RETURNED')
    return returned
      ? { standing: 'RETURNED', message: '这一笔后来退回了，账本里接着记了退回的那一行。', proof }
      : { standing: 'PUBLISHED', message: open ? null : NOT_BY_NUMBER, proof }
  }
}

async function proofOf(
  { publicLog, hash }: ProveLineDeps,
  head: SignedTreeHead,
  lines: readonly LogLine[],
  seen: number | null,
): Promise<LineProof> {
  const knows = seen !== null && Number.isSafeInteger(seen) && seen >= 0 && seen <= head.size
  const leaves = lines.map(({ index }) => [{ from: index, until: index + 1 }])
  const paths = lines.map(({ index }) => inclusionSpans(index, head.size))
  const consistency = knows ? consistencySpans(seen, head.size) : []
  const parts = await hashesOf({ publicLog, hash }, [...leaves, ...paths, consistency])
  return {
    head,
    lines: lines.map(({ index, opening }, n) => ({
      index,
      opening,
      leaf: parts[n]![0]!,
      path: parts[lines.length + n]!,
    })),
    consistency: knows ? parts.at(-1)! : null,
  }
}

/** The hashes of several proofs, in one reading. */
async function hashesOf(
  { publicLog, hash }: Pick<ProveLineDeps, 'publicLog' | 'hash'>,
  proofs: readonly (readonly Span[])[],
): Promise<Hash[][]> {
  const places = proofs.map(spans => spans.flatMap(placesOf))
  const nodes = await publicLog.nodes(places.flat())
  let next = 0
  return proofs.map((spans, n) => {
    const own = nodes.slice(next, next + places[n]!.length)
    next += own.length
    return spanHashes(hash, spans, own)
  })
}

/**
 * What shows that the tree of `second` leaves begins with the one of `first`; the newest head's size without `second`.
 * Faults: INVALID_INPUT for trees that never were.
 */
export function proveConsistency({ publicLog, hash }: Pick<ProveLineDeps, 'publicLog' | 'hash'>) {
  return async (first: number, second: number | null) => {
    const size = (await publicLog.head())?.size ?? 0
    const until = second ?? size
    const known = [first, until].every(count => Number.isSafeInteger(count) && count >= 0 && count <= size)
    if (!known || first > until) throw invalidInput(`账本现在有 ${size} 行，没有这样的两本可以比。`)
    const [proof] = await hashesOf({ publicLog, hash }, [consistencySpans(first, until)])
    return { first, second: until, proof: proof! }
  }
}

/** The newest head, or the last one of a day; null before the first. Faults: INVALID_INPUT. */
export function readTreeHead({ publicLog }: Pick<ProveLineDeps, 'publicLog'>) {
  return async (day: LocalDate | null): Promise<SignedTreeHead | null> => {
    return publicLog.head(day === null ? undefined : existingDay(day))
  }
}

const MOST_DAYS = 366

/** The last head of each day, newest day first, a year of them at most. */
export function listTreeHeads({ publicLog }: Pick<ProveLineDeps, 'publicLog'>) {
  return async (today: LocalDate): Promise<SignedTreeHead[]> => publicLog.days(today, MOST_DAYS)
}
