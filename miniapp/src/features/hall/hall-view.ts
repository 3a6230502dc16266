import { FULFILMENT_WORDS, promisedBy } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { CLAUSE_VERDICTS, type ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import type { HallFilter, HallQuery } from '../../generated/types'

export type Page = HallQuery['hall']
export type Entry = Page['entries'][number]
export type Mine = NonNullable<Entry['mine']>
/** What narrows the list beside the kind; the shelf has its own tabs. */
export type Narrowing = Omit<HallFilter, 'kind'>

const STANDING: Record<Exclude<NonNullable<Mine['entitlement']>['status'], 'READY' | 'FULFILLED'>, string> = {
  UNDER_REVIEW: '符合，部门正在核定',
  DOUBTFUL: '部门要再核实一项',
  QUEUED: '已确认，排队等资金',
  IN_NOTICE: '公示中',
  IN_EXECUTION: '办理中',
  RETURNED: '退回来了，要换账户',
  DECLINED: '您放弃了',
  REJECTED: '部门退回了',
  LAPSED: '过了确认期限',
  WITHDRAWN: '您撤回了申报',
}
/** Amounts somebody has confirmed; only these are warm. */
const SURE: ReadonlySet<string> = new Set(['READY', 'IN_NOTICE', 'IN_EXECUTION', 'FULFILLED'])

/** What it means for me, in one line. */
export function reasonOf({ item, mine }: Entry, today: string): string {
  const entitlement = mine?.entitlement
  if (!mine) return item.benefitText
  if (entitlement) {
    const kind = item.fulfilmentKind
    if (entitlement.status === 'FULFILLED') return FULFILMENT_WORDS[kind].done
    const standing =
      entitlement.status === 'READY'
        ? `${FULFILMENT_WORDS[kind].can}，等您确认`
        : STANDING[entitlement.status]
    if (!entitlement.likelyBy) return standing
    return `${standing}，${promisedBy(entitlement.likelyBy, today, kind)}`
  }
  if (mine.verdict !== 'ELIGIBLE') return obstacleOf(mine)
  return item.applicationMode === 'INSTANT'
    ? `${FULFILMENT_WORDS[item.fulfilmentKind].can}，点进去就能办`
    : '符合，等部门核定后告诉您'
}

/** What stands in the way: how far for one clause, the first of several; the why page says the rest. */
function obstacleOf(mine: Mine): string {
  const wanted = mine.verdict === 'INELIGIBLE' ? 'NOT_MET' : 'UNKNOWN'
  const [first, ...more] = mine.clauses.filter(clause => clause.verdict === wanted)
  if (!first) return mine.headline
  const what = first.gap?.text || first.text
  if (wanted === 'UNKNOWN') return `暂时判断不了：${first.text}`
  if (more.length === 0) return what.startsWith('还差') ? what : `还差 1 项：${what}`
  return `有 ${more.length + 1} 项不符合：${first.text}`
}

/** 分 and whether somebody has confirmed it; null where nothing can be said yet. */
export function amountOf({ mine }: Entry): { fen: number; sure: boolean } | null {
  const entitlement = mine?.entitlement
  if (entitlement) return { fen: entitlement.amountFen, sure: SURE.has(entitlement.status) }
  return mine?.benefitFen ? { fen: mine.benefitFen, sure: false } : null
}

/** How many clauses are ✓ ✗ ?; those without any are left out. */
export function marksOf(mine: Mine): { verdict: ClauseVerdict; count: number; words: string }[] {
  return (['MET', 'NOT_MET', 'UNKNOWN'] as const).flatMap(verdict => {
    const count = mine.clauses.filter(clause => clause.verdict === verdict).length
    return count > 0 ? [{ verdict, count, words: `${count} ${CLAUSE_VERDICTS[verdict]}` }] : []
  })
}

/** Over the list: how many, and in which order. */
export const countLine = (total: number, marked: boolean): string =>
  marked ? `${total} 项，能领的排在前面` : `${total} 项正在办`

/** How many parts narrow the list; the shelf is seen by itself. */
export const narrowed = ({ shelf: _, ...rest }: Narrowing): number =>
  Object.values(rest).filter(value => value !== null && value !== undefined).length

const FEW_TAGS = 6

/** Tags as choices: one's own, else the fullest; always the one chosen. `稳岗 3`: three items ask about it. */
export function tagOptions(
  tags: Page['tags'],
  chosen: string | null,
  all: boolean,
): { value: string; word: string }[] {
  const own = tags.filter(({ mine }) => mine)
  const few = own.length > 0 ? own : tags.slice(0, FEW_TAGS)
  const shown = all ? tags : tags.filter(one => few.includes(one) || one.tag.id === chosen)
  return shown.map(({ tag, count }) => ({ value: tag.id, word: `${tag.name} ${count}` }))
}

/** Over the tags: one's own after signing in. */
export const tagsHead = (tags: Page['tags']): string =>
  tags.some(({ mine }) => mine) ? '按我的标签' : '按标签'
