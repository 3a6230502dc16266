import type { Viewer } from '../../api/acting'

export type Leader = NonNullable<Viewer['staff']>

/** Whether this person's page is the leaders' one: who also decides cases begins at the desk. */
export const leads = ({ roles }: Leader): boolean =>
  (roles.includes('LEADER') || roles.includes('AUDITOR')) &&
  !roles.includes('REVIEWER') &&
  !roles.includes('ACCEPTOR')

/** 负责人 reminds; 督察审计 looks and takes lists with them. */
export const mayRemind = ({ roles }: Leader): boolean => roles.includes('LEADER')

export const dutyOf = (staff: Leader): string => (mayRemind(staff) ? '负责人' : '督察审计')
