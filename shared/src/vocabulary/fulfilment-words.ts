import { shortDate } from '../format/date'

/** How people speak of one kind of fulfilment (CC-13): nobody is told that a waiver 到账了. */
export interface FulfilmentWords {
  /** What stands before the amount while it can be had: 可减免 6,172.84 元. */
  readonly can: string
  /** The verb of the tap and of the day it is done: 确认减免, 承诺 11-23 前减免. */
  readonly verb: string
  /** That it has happened: a title, a line of a list, the word of a receipt. */
  readonly done: string
  /** That it is on its way. */
  readonly underway: string
  /** What a sum of many was: paid money and reduced money are never one figure. */
  readonly sum: string
}

/** 兑现方式 → its words. The only refund there is comes from the tax office, hence 退税. */
export const FULFILMENT_WORDS = {
  PAYOUT: { can: '可领', verb: '领取', done: '到账了', underway: '在路上', sum: '发到账户' },
  WAIVER: { can: '可减免', verb: '减免', done: '已减免', underway: '正在减免', sum: '少缴' },
  DEFERRAL: { can: '可缓缴', verb: '缓缴', done: '已缓缴', underway: '正在办缓缴', sum: '缓缴' },
  REFUND: { can: '可退', verb: '退税', done: '已退税', underway: '正在退税', sum: '退税' },
  DEPOSIT_RELEASE: { can: '可领', verb: '领取', done: '到账了', underway: '在路上', sum: '暂退' },
  SERVICE: { can: '可享受', verb: '提醒', done: '已提醒', underway: '正在提醒', sum: '不涉及金额' },
} as const satisfies Record<string, FulfilmentWords>

/** Sums of fulfilments apart by kind, in a fixed order; a hidden amount (null) is not in any of them. */
export function sumsByKind(
  parts: readonly { kind: Kind; amountFen: number | null }[],
): { kind: Kind; word: string; amountFen: number }[] {
  return IN_ORDER.flatMap(kind => {
    const amountFen = parts.reduce((sum, one) => sum + (one.kind === kind ? (one.amountFen ?? 0) : 0), 0)
    return amountFen > 0 ? [{ kind, word: FULFILMENT_WORDS[kind].sum, amountFen }] : []
  })
}

const IN_ORDER: readonly Kind[] = ['PAYOUT', 'WAIVER', 'REFUND', 'DEFERRAL', 'DEPOSIT_RELEASE']

/** Kinds whose money reaches an account of the beneficiary. */
export const REACHES_ACCOUNT: ReadonlySet<string> = new Set(['PAYOUT', 'DEPOSIT_RELEASE'])

/** By when or that it is done, as a verb: 到账 for money in an account. */
export const arrivalWord = (kind: keyof typeof FULFILMENT_WORDS): string =>
  REACHES_ACCOUNT.has(kind) ? '到账' : FULFILMENT_WORDS[kind].verb

/** By when the law's days promise it: 承诺 11-23 前到账. */
export const promisedBy = (day: string, today: string, kind: Kind): string =>
  `承诺 ${shortDate(day, today)} 前${arrivalWord(kind)}`

type Kind = keyof typeof FULFILMENT_WORDS

/** What has a day to come back: a deposit is 暂退 and made up again (补足), a contribution 缓缴 and paid later (补缴). */
export const backWords = (kind: string): { nature: string; back: string } =>
  kind === 'DEFERRAL' ? { nature: '缓缴', back: '补缴' } : { nature: '暂退', back: '补足' }

/** What one can have of it, after 能: 谁能领, 能减免多少, 看我能不能退. */
export const haveWord = (kind: Kind): string => FULFILMENT_WORDS[kind].can.slice(1)

/** One word for several cases: their own where they share it, else the general one. */
function shared(words: readonly string[], general: string): string {
  const [first = general, ...others] = new Set(words)
  return others.length === 0 ? first : general
}

/** 可领, 可减免, or 可享受 for several kinds together. */
export const canTogether = (kinds: readonly Kind[]): string =>
  shared(
    kinds.map(kind => FULFILMENT_WORDS[kind].can),
    '可享受',
  )

/** 领取, 减免, or 办理 for several kinds together. */
export const verbTogether = (kinds: readonly Kind[]): string =>
  shared(
    kinds.map(kind => FULFILMENT_WORDS[kind].verb),
    '办理',
  )

/** 到账, 减免, or 办好 for several kinds together. */
export const arrivalTogether = (kinds: readonly Kind[]): string => shared(kinds.map(arrivalWord), '办好')
