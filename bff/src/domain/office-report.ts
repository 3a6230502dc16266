import { yuan } from '@policy-direct/shared/format/money'
import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { departmentName } from '@policy-direct/shared/vocabulary/department'

/** DONE: carried out (waived, refunded, released, paid). BACK: what was lent is back, or a payment came back. */
export type Movement = 'DONE' | 'BACK'

/** The office whose list is of an account and not of an item. */
export const TREASURY = 'treasury'

/** What an office's list of a day says it is; sums in 分. `scope`: an item's id, or the treasury's account. */
export interface ReportHead {
  readonly number: string
  readonly office: string
  readonly scope: string
  readonly day: LocalDate
  readonly count: number
  readonly doneFen: number
  readonly backFen: number
}

/** What the office says of one instruction. */
export interface ReportLine {
  /** Line of the file. */
  readonly line: number
  readonly movement: Movement
  /** Our instruction, in the office's words. */
  readonly reference: string
  /** Null with the treasury, which knows accounts. */
  readonly beneficiary: { readonly kind: 'PERSON' | 'ENTERPRISE'; readonly id: string } | null
  readonly amountFen: number
  readonly serial: string
  readonly at: Date
}

/** One instruction as the list has it and as our books have it; null where one side does not know it. */
export interface ReportPair {
  readonly movement: Movement
  readonly reference: string
  readonly listed: {
    readonly line: number
    readonly amountFen: number
    readonly sameBeneficiary: boolean
    /** An earlier line of the list is of the same movement. */
    readonly again: boolean
  } | null
  readonly own: {
    readonly entitlementId: string
    readonly caseNumber: string
    readonly department: string
    readonly regionCode: string
    readonly itemId: string
    readonly amountFen: number
    /** When our books say it happened; null: they do not. */
    readonly on: LocalDate | null
    /** It was carried out and is only lent (暂退, 缓缴). */
    readonly lent: boolean
  } | null
}

/**
 * UNKNOWN_HERE: nobody here gave that instruction. TWICE: one instruction on two lines. NOT_BOOKED: our books do not say it
 * happened. OTHER_DAY: they say so of another day. NOT_THERE: they say so of this day, and the list does not.
 */
export type ReportDifferenceKind =
  | 'UNKNOWN_HERE'
  | 'TWICE'
  | 'OTHER_BENEFICIARY'
  | 'AMOUNT'
  | 'NOT_BOOKED'
  | 'OTHER_DAY'
  | 'NOT_THERE'

/** How the list of `day` and our books differ about one instruction; null when they do not. */
export function differenceOf(day: LocalDate, { listed, own }: ReportPair): ReportDifferenceKind | null {
  if (listed === null) return 'NOT_THERE'
  if (own === null) return 'UNKNOWN_HERE'
  if (listed.again) return 'TWICE'
  if (!listed.sameBeneficiary) return 'OTHER_BENEFICIARY'
  if (listed.amountFen !== own.amountFen) return 'AMOUNT'
  if (own.on === null) return 'NOT_BOOKED'
  return own.on === day ? null : 'OTHER_DAY'
}

/**
 * Whether a line is the first of the two words that what was lent is back: everything of it fits, and nobody has written it
 * down yet. The list closes nothing by itself; whoever brought it counts as who wrote it down, and a second person looks.
 */
export function proposesBack({ movement, listed, own }: ReportPair): boolean {
  if (movement !== 'BACK' || !listed || !own) return false
  const fits = !listed.again && listed.sameBeneficiary && listed.amountFen === own.amountFen
  return fits && own.lent && own.on === null
}

/** Words about a proposed record: what shows it. */
export const backEvidence = ({ office, number, day }: ReportHead, line: number): string =>
  `${officeName(office)} ${day} 的清单 ${number} 第 ${line} 行`

/** Everyday name of whoever made a list. */
export const officeName = (office: string): string => (office === TREASURY ? '国库' : departmentName(office))

const DONE_WORDS: Readonly<Record<ReportDifferenceKind, string>> = {
  UNKNOWN_HERE: '清单里有这一笔，我们没有交办过',
  TWICE: '同一笔在清单里出现了两次',
  OTHER_BENEFICIARY: '清单里办给了另一个人',
  AMOUNT: '两边的金额不一样',
  NOT_BOOKED: '清单说办了，我们的账上还没有办成',
  OTHER_DAY: '清单和我们记的不是同一天',
  NOT_THERE: '我们的账上这一天办成了，清单里没有',
}
const BACK_WORDS: Readonly<Partial<Record<ReportDifferenceKind, string>>> = {
  NOT_BOOKED: '清单说还回来了，我们的账上不是这样',
  AMOUNT: '还回来的和暂退出去的金额不一样',
  NOT_THERE: '我们记着这一天还回来了，清单里没有',
}

/** What the department is asked to look into; no personal data. */
export function reportDifferenceRequest(
  { office, day, number }: Pick<ReportHead, 'office' | 'day' | 'number'>,
  kind: ReportDifferenceKind,
  { movement, reference, listed, own }: ReportPair,
): string {
  const who = officeName(office)
  const words = (movement === 'BACK' ? BACK_WORDS[kind] : undefined) ?? DONE_WORDS[kind]
  const about = own ? `办件 ${own.caseNumber}` : `编号 ${reference}`
  const where = listed ? `（第 ${listed.line} 行）` : ''
  const sums = [listed && `${who} ${yuan(listed.amountFen)}`, own && `我们 ${yuan(own.amountFen)}`]
  return `${who} ${day} 的清单 ${number}${where}对不上：${words}。${about}，${sums.filter(Boolean).join('，')}。没有记账，请向${who}核实，写明查到什么。`
}

/** City time our books have to hear by the feed what a list says already, in milliseconds; nothing feeds the treasury's. */
export const catchUpMs = (office: string): number => (office === TREASURY ? 0 : 3_600_000)
