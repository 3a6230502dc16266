import { amountInSentence } from '@policy-direct/shared/format/money'
import type { PolicyItemVersion } from '../../eligibility'
import type { BurnDown } from './burn-down'
import type { LeverChange } from './change-item'
import type { Lever } from './lever'
import { differenceOf, type ToldCount, type ToldFen, type ToldShifts, type ToldSideBySide } from './tell'
import { amountWords, countAfter, countWords } from './told-words'

const NOUNS = { ENTERPRISE: '户', PERSON: '人' } as const

/** How subjects of a kind are counted. */
export const nounOf = (kind: keyof typeof NOUNS): string => NOUNS[kind]

/** The finding in one line: what was moved, and what comes of it. */
export function findingWords(
  item: PolicyItemVersion,
  levers: readonly Lever[],
  changes: readonly LeverChange[],
  { draft, shifts }: ToldSideBySide,
  burning: BurnDown | null,
): string {
  const noun = nounOf(item.beneficiary.kind)
  const moved = changes.map(({ lever: id, value }) => movedWords(levers.find(one => one.id === id)!, value))
  const what = moved.length === 0 ? '' : `${moved.join('、')}，`
  const dry = burning?.dryOn ? `预算会在 ${burning.dryOn} 用完` : null
  if (!shifts || moved.length === 0) {
    const figures = `${countWords(draft.eligible, noun)}符合，${amountWords(draft.fen)}`
    return `${what}${figures}${dry ? `，${dry}` : ''}`
  }
  return `${what}${dry ?? differenceWords(shifts, noun)}`
}

const movedWords = ({ label, unit }: Lever, value: number) => `${label}改成 ${value} ${unit}`.trimEnd()

function differenceWords(shifts: ToldShifts, noun: string): string {
  const said = [headWords(shifts, noun), moneyWords(differenceOf(shifts).fen)].filter(part => part !== null)
  return said.length === 0 ? '人数和金额都不变' : said.join('，')
}

function headWords(shifts: ToldShifts, noun: string): string | null {
  const [gained, lost] = [shifts.gained.count, shifts.lost.count]
  const { count } = differenceOf(shifts)
  if (count === 0) return null
  if (count !== null) return `${count > 0 ? '多' : '少'} ${countWords(Math.abs(count), noun)}`
  if (lost === 0) return `多${countWords(gained, noun)}`
  return gained === 0 ? `少${countWords(lost, noun)}` : '符合的数量差不多'
}

function moneyWords(fen: ToldFen): string | null {
  if (fen === 0) return null
  if (fen === null) return '金额的变化不单列'
  return `${fen > 0 ? '多付' : '少付'} ${amountInSentence(Math.abs(fen))}`
}

export interface Assumed {
  item: PolicyItemVersion
  asOf: string
  size: number
  undetermined: ToldCount
  /** 0 to 1. */
  share: number
  pool: { name: string; budgetFen: number } | null
  /** Whether the budget was played through. */
  burning: boolean
  /** A budget somebody put in instead of the pool's. */
  ownBudget: boolean
  from: string
  /** What the platform has seen so far of who comes; null: too little. */
  tapped: { entitled: ToldCount; tapped: ToldCount } | null
}

/** What an estimate rests on, a sentence each. */
export function assumptionWords(assumed: Assumed): string[] {
  const { item, asOf, size, undetermined, share, pool, burning, ownBudget, from, tapped } = assumed
  const noun = nounOf(item.beneficiary.kind)
  const everybody = item.beneficiary.kind === 'ENTERPRISE' ? '户企业' : '名居民'
  const words = [
    `估算。用各部门现在的数据，按 ${asOf} 的日子，全市 ${countWords(size, everybody)}逐一判断。`,
    undetermined === 0
      ? '没有说不准的。'
      : `缺数据、说不准的${countAfter(undetermined, noun)}没有算进符合的，也没有算钱。`,
    `为了不让人看出哪一${noun}拿多少：数量按 5 取整，不足 5 ${noun}的不给数也不给金额；金额取整到不比最大的一笔更细，各数相加会差一点。`,
    '领过、互斥等次数限制要到确认时才知道，这里没有扣。',
  ]
  if (!pool) return [...words, '这项不从资金池付，不看预算。']
  if (!burning) return [...words, `符合的不足 5 ${noun}，金额不单列，不看预算。`]
  words.push(
    share === 1 ? '按符合的都来领算，是上限。' : `按符合的里有 ${Math.round(share * 100)} % 来领算。`,
    ...(tapped
      ? [
          `到今天，平台比对出来的${countAfter(tapped.entitled, noun)}里有${countAfter(tapped.tapped, noun)}确认了。`,
        ]
      : []),
    `${ownBudget ? '预算按您填的' : `预算按“${pool.name}”全年的`} ${amountInSentence(pool.budgetFen)}，从 ${from} 起十二个月，各月一样多；同一个资金池还付别的事项的，没有扣。`,
  )
  return words
}
