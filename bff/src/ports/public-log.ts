import type { PublishedLine } from '@policy-direct/shared/public-log/published-line'
import type { Hash } from '@policy-direct/shared/public-log/tree-hash'
import type { SignedTreeHead } from '@policy-direct/shared/public-log/tree-head'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import type { Frontier, Place } from '../domain/public-log/tree'

export type LineEvent = PublishedLine['event']

/** What has happened to a receipt and is not in the tree yet. */
export interface DueLine extends Omit<PublishedLine, 'on'> {
  /** When it happened. */
  at: Date
}

/** A line in the tree. Without salt and text it was taken down: its leaf stays. */
export interface LogLine {
  index: number
  receipt: string
  event: LineEvent
  opening: { salt: string; text: string } | null
}

/** What one appending adds. */
export interface LogGrowth {
  leaves: readonly {
    index: number
    hash: Hash
    receipt: string
    event: LineEvent
    salt: string
    text: string
  }[]
  /** New complete subtrees above the leaves. */
  nodes: readonly (Place & { hash: Hash })[]
  head: SignedTreeHead
}

export interface TakeDown {
  receipt: string
  reason: string
  department: string
  /** Null when its days of publication were over. */
  staffId: string | null
  staffName: string
  at: Date
}

/** The published lines as an append-only tree (N-7). What is in it is never changed, by nobody. */
export interface PublicLog {
  /**
   * Appends up to `limit` due lines, the oldest first, in one transaction; nobody else appends meanwhile. `grow` gets
   * them and where the tree stands. Answers how many; 0 as well while another process appends.
   */
  append(limit: number, grow: (due: readonly DueLine[], from: Frontier) => LogGrowth): Promise<number>
  /** Keeps one more head when the day has none yet. */
  openDay(day: LocalDate, sign: (from: Frontier) => SignedTreeHead): Promise<boolean>
  /** The newest head; with `day` the last one until the end of that day. Null before the first. */
  head(day?: LocalDate): Promise<SignedTreeHead | null>
  /** The newest head of a tree of exactly that size; null when none was signed. */
  headOfSize(size: number): Promise<SignedTreeHead | null>
  /** The last heads of the days before and on `until`, the newest day first. */
  days(until: LocalDate, limit: number): Promise<SignedTreeHead[]>
  /** Lines of a receipt, in their order. */
  lines(receipt: string): Promise<LogLine[]>
  /** Hashes of complete subtrees, in the order asked. Throws when one is not there. */
  nodes(places: readonly Place[]): Promise<Hash[]>
  /** Destroys the salts of a receipt's lines for good; false when it was taken down before. */
  takeDown(take: TakeDown): Promise<boolean>
  taken(receipt: string): Promise<TakeDown | null>
  /** Items with lines that are still open. */
  openItems(): Promise<string[]>
  /** Receipts of an item, fulfilled before a moment, whose lines are still open. */
  openBefore(itemId: string, before: Date, limit: number): Promise<string[]>
}
