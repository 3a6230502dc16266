import { shortDate } from '@policy-direct/shared/format/date'
import type { Viewer } from '../../api/acting'
import type {
  WindowItemsQuery,
  WindowVisitLineFragment,
  WindowVisitWholeFragment,
} from '../../generated/types'
import type { Light } from '../../ui'

export type Clerk = NonNullable<Viewer['staff']>
export type Visit = WindowVisitLineFragment
export type WholeVisit = WindowVisitWholeFragment
export type WindowItem = WindowItemsQuery['policyItems'][number]

/** Whether this member of staff sits at a window: the desk's door brings them there. */
export const receives = ({ roles }: Pick<Clerk, 'roles'>): boolean => roles.includes('WINDOW')

/** 4821 7306 1159: as it is read out. */
export const spacedDigits = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ')

/** The light of passing on with its word; null when no clock runs. */
export function passOnBadge({ light, passOnBy }: Visit, now: string): { light: Light; word: string } | null {
  if (light === null) return null
  if (light === 'PAUSED') return { light, word: '等对方补，不计时' }
  if (passOnBy === null) return null
  return { light, word: light === 'RED' ? '超时没有转出' : `${shortDate(passOnBy, now)} 前转出` }
}

/** Items somebody of this kind may have, by a part of their name; all of the kind without one. */
export const itemsFor = (
  all: readonly WindowItem[],
  kind: WindowItem['beneficiaryKind'],
  words: string,
): readonly WindowItem[] =>
  all.filter(({ name, beneficiaryKind }) => beneficiaryKind === kind && name.includes(words))

/** 14 样里已有 12 样，只差 2 样 */
export function haveTitle({ application, rights }: WholeVisit): string {
  const known = rights[0]?.known.length ?? 0
  const wanted = application ? application.fields.length + application.materials.length : 0
  const missing = application?.missing.length ?? 0
  if (missing === 0) return `${known + wanted} 样都齐了，可以转部门`
  return `${known + wanted} 样里已有 ${known + wanted - missing} 样，只差 ${missing} 样`
}

/** 10:42, from which on the clerk enters nothing more. */
export const clockTime = (at: string): string => at.slice(11, 16)
