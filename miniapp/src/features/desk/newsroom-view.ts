import { clockTime, shortDate } from '@policy-direct/shared/format/date'
import type { DeskNewsPartsFragment, EverydayWordPartsFragment } from '../../generated/types'

export type Piece = DeskNewsPartsFragment
export type Word = EverydayWordPartsFragment

export interface Draft {
  title: string
  text: string
  itemIds: readonly string[]
}

/** Paragraphs of what was typed. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

const ADDRESS = /https?:|www\./i

/** Why it cannot be handed on yet; null when it can. */
export function writeOff(draft: Draft, { online, busy }: { online: boolean; busy: boolean }): string | null {
  if (busy) return '正在存，请稍等'
  if (!online) return '有网才能存'
  if (draft.title.length < 2) return '先写标题'
  const lines = linesOf(draft.text)
  if (lines.length === 0) return '先写正文'
  if (lines.length > 8) return '正文最多 8 段'
  return ADDRESS.test(`${draft.title}${draft.text}`) ? '不能放网址，骗子也这么写' : null
}

const STANDS: Record<Piece['status'], string> = {
  WAITING: '等另一个人看过发布',
  PUBLISHED: '已发布',
  WITHDRAWN: '撤下了',
}
export const standing = ({ status }: Piece): string => STANDS[status]

/** Who wrote it when, and who published it. */
export function signedLine({ writtenBy, writtenAt, publishedBy, publishedAt }: Piece, now: string): string {
  const wrote = `${writtenBy} ${shortDate(writtenAt, now)} ${clockTime(writtenAt)} 写`
  return publishedBy && publishedAt
    ? `${wrote}，${publishedBy} ${shortDate(publishedAt, now)} ${clockTime(publishedAt)} 发布`
    : wrote
}

/** The word in one line: 等另一个人定, 在用, 没同意. */
export function wordLine({ item, proposedBy, accepted }: Word): string {
  const stands = accepted === null ? '等另一个人定' : accepted ? '在用，搜得到' : '没同意'
  return `${item.name}，${proposedBy}提的，${stands}`
}
