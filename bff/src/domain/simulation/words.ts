import { amountInSentence } from '@policy-direct/shared/format/money'
import type { PolicyItemVersion } from '../../eligibility'
import type { BurnDown } from './burn-down'
import type { LeverChange } from './change-item'
import type { Lever } from './lever'
import type { SideBySide, SideFigures } from './side-by-side'

const NOUNS = { ENTERPRISE: '户', PERSON: '人' } as const

/** How subjects of a kind are counted. */
export const nounOf = (kind: keyof typeof NOUNS): string => NOUNS[kind]

const count = (figure: number) => String(figure).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** The finding in one line: what was moved, and what comes of it. */
export function findingWords(
  item: PolicyItemVersion,
  levers: readonly Lever[],
  changes: readonly LeverChange[],
  { draft, current }: SideBySide,
  burning: BurnDown | null,
): string {
  const noun = nounOf(item.beneficiary.kind)
  const moved = changes.map(({ lever: id, value }) => movedWords(levers.find(one => one.id === id)!, value))
  const what = moved.length === 0 ? '' : `${moved.join('、')}，`
  const dry = burning?.dryOn ? `预算会在 ${burning.dryOn} 用完` : null
  if (!current || moved.length === 0) {
    const figures = `${count(draft.eligible)} ${noun}符合，要付 ${amountInSentence(draft.fen)}`
    return `${what}${figures}${dry ? `，${dry}` : ''}`
  }
  return `${what}${dry ?? differenceWords(draft, current, noun)}`
}

const movedWords = ({ label, unit }: Lever, value: number) => `${label}改成 ${value} ${unit}`.trimEnd()

function differenceWords(draft: SideFigures, current: SideFigures, noun: string): string {
  const heads = draft.eligible - current.eligible
  const fen = draft.fen - current.fen
  const people = heads === 0 ? null : `${heads > 0 ? '多' : '少'} ${count(Math.abs(heads))} ${noun}`
  const money = fen === 0 ? null : `${fen > 0 ? '多付' : '少付'} ${amountInSentence(Math.abs(fen))}`
  const said = [people, money].filter(part => part !== null)
  return said.length === 0 ? '人数和金额都不变' : said.join('，')
}

export interface Assumed {
  item: PolicyItemVersion
  asOf: string
  size: number
  undetermined: number
  /** 0 to 1. */
  share: number
  pool: { name: string; budgetFen: number } | null
  /** A budget somebody put in instead of the pool's. */
  ownBudget: boolean
  from: string
  paced: boolean
  /** What the platform has seen so far of who comes; null: too little. */
  tapped: { entitled: number; tapped: number } | null
}

/** What an estimate rests on, a sentence each. */
export function assumptionWords(assumed: Assumed): string[] {
  const { item, asOf, size, undetermined, share, pool, ownBudget, from, paced, tapped } = assumed
  const noun = nounOf(item.beneficiary.kind)
  const everybody = item.beneficiary.kind === 'ENTERPRISE' ? '户企业' : '名居民'
  const words = [
    `估算。用各部门现在的数据，按 ${asOf} 的日子，全市 ${count(size)} ${everybody}逐一判断。`,
    undetermined > 0
      ? `缺数据、说不准的 ${count(undetermined)} ${noun}没有算进符合的，也没有算钱。`
      : '没有说不准的。',
    '领过、互斥等次数限制要到确认时才知道，这里没有扣。',
  ]
  if (!pool) return [...words, '这项不从资金池付，不看预算。']
  words.push(
    share === 1 ? '按符合的都来领算，是上限。' : `按符合的里有 ${Math.round(share * 100)} % 来领算。`,
    ...(tapped
      ? [
          `到今天，平台比对出来的 ${count(tapped.entitled)} ${noun}里有 ${count(tapped.tapped)} ${noun}确认了（${Math.round((100 * tapped.tapped) / tapped.entitled)} %）。`,
        ]
      : []),
    `${ownBudget ? '预算按您填的' : `预算按“${pool.name}”全年的`} ${amountInSentence(pool.budgetFen)}，从 ${from} 起十二个月，${paced ? '快慢按以往各月的发放' : '各月一样多'}；同一个资金池还付别的事项的，没有扣。`,
  )
  return words
}
