import { shortDate } from '@policy-direct/shared/format/date'
import { POLICY_DOMAINS, POLICY_SHELVES } from '@policy-direct/shared/vocabulary/policy-terms'
import type { IssuedEntryCodesQuery } from '../../generated/types'
import { isDay } from './typed-day'

export type IssuedCode = IssuedEntryCodesQuery['issuedEntryCodes'][number]
export type NewKind = 'ITEM' | 'CATEGORY' | 'EVENT' | 'PLACEMENT'

export const KINDS: Record<IssuedCode['kind'], string> = {
  ITEM: '事项码',
  CATEGORY: '分类码',
  EVENT: '活动码',
  SPECIALIST: '专员码',
  PLACEMENT: '张贴码',
}

/** What one chooses first: the kind of a new code. */
export const NEW_KINDS: readonly { value: NewKind; word: string }[] = [
  { value: 'ITEM', word: '一个事项' },
  { value: 'CATEGORY', word: '一类事项' },
  { value: 'EVENT', word: '一场活动' },
  { value: 'PLACEMENT', word: '一处张贴' },
]

const choicesOf = (by: string, labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, word]) => ({ value: `${by}:${value}`, word: `${word}政策` }))

/** Categories a code can open: domains, shelves, audiences. */
export const CATEGORIES = [
  ...choicesOf('AUDIENCE', { ENTERPRISE: '企业', PERSON: '个人' }),
  ...choicesOf('DOMAIN', POLICY_DOMAINS),
  ...choicesOf('SHELF', POLICY_SHELVES),
]

/** Where a code stands, in a word. */
export function statusWord({ status, replacedBy }: IssuedCode): string {
  if (status === 'STANDING') return '在用'
  if (status === 'EXPIRED') return '过期'
  return replacedBy ? `停用，换成 ${replacedBy}` : '停用'
}

/** How often, and when last; nothing about who. */
export function scanLine({ scans, lastScannedOn }: IssuedCode, now: string): string {
  if (scans === 0 || !lastScannedOn) return '还没有人扫'
  return `扫过 ${scans} 次，最近 ${shortDate(lastScannedOn, now)}`
}

/** How many hang and how many do not any more. */
export function codesTitle(codes: readonly IssuedCode[]): string {
  const standing = codes.filter(({ status }) => status === 'STANDING').length
  return codes.length === 0 ? '还没有发过码' : `${standing} 个码在用，共发过 ${codes.length} 个`
}

/** Those that can take the place of a code. */
export const successorsOf = (code: IssuedCode, all: readonly IssuedCode[]): IssuedCode[] =>
  all
    .filter(one => one.status === 'STANDING' && one.code !== code.code)
    .sort((a, b) => Number(b.itemId === code.itemId) - Number(a.itemId === code.itemId))
    .slice(0, SUCCESSORS_SHOWN)

const SUCCESSORS_SHOWN = 6

type Draft = {
  kind: NewKind
  itemId: string | null
  category: string | null
  placement: string
  validUntil: string
}

/** Why a new code cannot be issued yet; null when it can. */
export function issueOff(draft: Draft, { busy, online }: { busy: boolean; online: boolean }): string | null {
  if (busy) return '正在发码'
  if (!online) return '连上网再发'
  if (draft.kind === 'ITEM' && !draft.itemId) return '先选一个事项'
  if (draft.kind === 'CATEGORY' && !draft.category) return '先选一类事项'
  if (draft.placement.length < 2) return draft.kind === 'EVENT' ? '先写活动名称' : '先写贴在哪里'
  if (draft.validUntil !== '' && !isDay(draft.validUntil)) return '最后一天写成 2026-12-31'
  if (draft.kind === 'EVENT' && draft.validUntil === '') return '活动码要写最后一天'
  return null
}
