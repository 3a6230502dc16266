import { shortDate } from '@policy-direct/shared/format/date'
import type { CasesBehindQuery, TakeUpDimension, TakeUpStage } from '../../generated/types'
import { STAGE_WORDS, type TakeUpRow, unitOf } from './funnel-view'

export type Behind = CasesBehindQuery['casesBehind']['cases'][number]
export type Part = 'HERE' | 'BEFORE'

/** Which figure is looked behind, as a page's address carries it. */
export interface Figure {
  itemId: string
  stage: TakeUpStage
  regionCode: string | null
  trade: string | null
  month: string | null
  work: string | null
  /** The row in words: 朝阳区, 2026 年 11 月. */
  row: string
}

const STAGES = Object.keys(STAGE_WORDS) as TakeUpStage[]
const isStage = (text: string | undefined): text is TakeUpStage => STAGES.some(stage => stage === text)
const given = (text: string | undefined): string | null => text ?? null

/** Reads a page's address; a stage that is none is where all begin. */
export const figureOf = (params: Record<string, string | undefined>): Figure => ({
  itemId: params.id ?? '',
  stage: isStage(params.stage) ? params.stage : 'ELIGIBLE',
  regionCode: given(params.region),
  trade: given(params.trade),
  month: given(params.month),
  work: given(params.work),
  row: params.row ?? '',
})

/** The address of what is behind a cell; rows other than items narrow it down. */
export function addressOf(
  itemId: string,
  stage: TakeUpStage,
  by: TakeUpDimension,
  row: TakeUpRow,
): Record<string, string> {
  const bare = { id: itemId, stage }
  if (by === 'REGION') return { ...bare, region: row.key, row: row.name }
  if (by === 'TRADE') return { ...bare, trade: row.key, row: row.name }
  if (by === 'MONTH') return { ...bare, month: row.key, row: row.name }
  return bare
}

/** Parts of a stage: who has come that far, and who is one step short of it. */
export function partsOf({ stage, work }: Figure): { value: Part; word: string }[] {
  const before = STAGES[STAGES.indexOf(stage) - 1]
  if (work !== null || !before) return []
  return [
    { value: 'HERE', word: STAGE_WORDS[stage] },
    { value: 'BEFORE', word: `${STAGE_WORDS[before]}，还没${STAGE_WORDS[stage].replace(/了$/, '')}` },
  ]
}

/** Persons are cases without anything of them. */
export const whoLine = ({ who, regionName }: Behind): string =>
  [who ?? '个人', regionName].filter(Boolean).join('，')

/** 11-12 起，用了 7 个工作日，承诺 5 个; without an office at it only the day. */
export function sinceLine({ since, usedDays, promisedDays }: Behind, now: string): string {
  const day = `${shortDate(since, now)} 起`
  if (usedDays === null) return day
  return `${day}，用了 ${usedDays} 个工作日${promisedDays === null ? '' : `，承诺 ${promisedDays} 个`}`
}

export const lateWord = ({ light, usedDays, promisedDays }: Behind): string => {
  if (light === 'RED' && promisedDays !== null) return `超时 ${(usedDays ?? 0) - promisedDays} 天`
  return light === 'YELLOW' ? '临近' : light === 'PAUSED' ? '暂停' : '按时'
}

/** 先看这 50 件, or all of them. */
export const shownLine = (
  count: number,
  hasMore: boolean,
  row: Pick<TakeUpRow, 'beneficiaryKind'> | undefined,
): string => {
  const unit = row ? unitOf(row) : '件'
  return hasMore ? `先列 ${count} ${unit}，等得最久的在前` : `${count} ${unit}，等得最久的在前`
}
