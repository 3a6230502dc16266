import { yearOf } from '../calendar'
import type { Exclusion, GrantHistory, Limit } from './limit'

/** Where the claims of a limit are kept: within its item. */
export const limitRegister = (itemId: string, limit: Pick<Limit, 'id'>): string => `${itemId}/${limit.id}`

/** Where the claims of an exclusion group are kept: across items. */
export const groupRegister = (exclusion: Pick<Exclusion, 'group'>): string => `${GROUP}${exclusion.group}`

/** Whether a register is that of an exclusion group: there only claims of other items stand in the way. */
export const isGroupRegister = (register: string): boolean => register.startsWith(GROUP)

const GROUP = 'group/'

/** Where payments from before go-live stand under the right itself: a record in a period is paid once, limits or not. */
export const rightRegister = (itemId: string): string => `${itemId}/#right`

/** Where payments from before go-live wait that nobody could place: of an item, or of all items a department leads. */
export const asideRegister = (itemOrDepartment: string): string => `aside/${itemOrDepartment}`

/** Day of a payment that does not say when it was made. */
export const UNSAID_DAY = '1970-01-01'

/** Stands for what a payment from before does not say: which record, which person. */
export const UNSAID = '?'

/** A key within its window: `2026|电工|SENIOR`, `2026-11`. */
export function windowKey(window: Limit['window'], asOf: string, parts: readonly string[]): string {
  if (window === 'CALENDAR_MONTH') return [asOf.slice(0, 7), ...parts].join('|')
  return (window === 'CALENDAR_YEAR' ? [String(yearOf(asOf)), ...parts] : parts).join('|')
}

/** How many earlier claims stand in the way. */
export function claimsHeld(
  history: GrantHistory,
  register: string,
  key: string,
  per: Limit['per'],
  otherThanItem?: string,
): number {
  let held = 0
  for (const past of history) {
    if (past.register !== register || past.key !== key || past.itemId === otherThanItem) continue
    if (per === 'ANYONE' || past.holder === 'SELF') held += 1
  }
  return held
}
