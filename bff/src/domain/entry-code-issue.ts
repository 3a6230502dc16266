import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { isDate, type PolicyItemVersion } from '../eligibility'
import { categoryLabel, type PolicyCategory } from './policy-category'

/** What staff fill in for a new code. */
export interface EntryCodeOrder {
  kind: keyof typeof PREFIXES
  itemId: string | null
  category: PolicyCategory | null
  placement: string
  headline: string | null
  validUntil: LocalDate | null
}

const PREFIXES = { ITEM: 'SX', CATEGORY: 'FL', EVENT: 'HY', SPECIALIST: 'ZY', PLACEMENT: 'TZ' } as const
/** Read out on the phone: nothing that is taken for something else. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const NUMBER_LETTERS = 6
const PLACEMENT = { least: 2, most: 40 }
const HEADLINE = { lines: 3, letters: 12 }

/** A short number from random bytes in base64url: `SX-7K3M9Q`. */
export function entryCodeNumber(kind: keyof typeof PREFIXES, random: string): string {
  const letters = [...random].map(one => LETTERS[one.charCodeAt(0) % LETTERS.length]).join('')
  return `${PREFIXES[kind]}-${letters.slice(-NUMBER_LETTERS)}`
}

/** Why a code cannot be issued like this, in words for the desk; null when it can. `item` is the one in force. */
export function issueRefusal(
  order: EntryCodeOrder,
  item: PolicyItemVersion | null,
  department: string,
  today: LocalDate,
): string | null {
  const { kind, itemId, category, placement, headline, validUntil } = order
  if (kind === 'SPECIALIST') return '专员的码在专员分享时自动生成，不用在这里发。'
  if (kind === 'ITEM' && itemId === null) return '事项码要选一个事项。'
  if (kind === 'CATEGORY' && category === null) return '分类码要选一个分类。'
  if (itemId !== null && category !== null) return '一个码只开一处：选事项，或者选分类。'
  if (itemId !== null && !item) return '这个事项现在没有生效的版本，不能发码。'
  if (item && item.leadDepartment !== department) return '这个事项由别的部门牵头，请让牵头部门发码。'
  if (category && categoryLabel(category) === null) return '没有这个分类，请重新选。'
  if (placement.length < PLACEMENT.least || placement.length > PLACEMENT.most)
    return kind === 'EVENT' ? '活动名称写 2 到 40 个字。' : '贴在哪里写 2 到 40 个字。'
  if (kind === 'EVENT' && validUntil === null) return '活动码要写最后一天，过了这天自动停用。'
  if (validUntil !== null && !isDate(validUntil)) return '没有这一天，最后一天写成 2026-12-31 这样。'
  if (validUntil !== null && validUntil < today) return '最后一天已经过了，请改成今天或以后。'
  const lines = headline?.split('\n') ?? []
  if (lines.length > HEADLINE.lines || lines.some(line => line.length > HEADLINE.letters))
    return '海报大字最多 3 行，每行最多 12 个字。'
  return null
}
