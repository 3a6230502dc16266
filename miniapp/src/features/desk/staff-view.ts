import type { Viewer } from '../../api/acting'

export type Staff = NonNullable<Viewer['staff']>

const DUTIES: readonly [Staff['roles'][number], string][] = [
  ['REVIEWER', '核定人'],
  ['ACCEPTOR', '受理人'],
  ['SPECIALIST', '服务专员'],
  ['LEADER', '负责人'],
  ['AUDITOR', '督察审计'],
  ['WINDOW', '窗口'],
]

/** The duty this person has at the desk: 核定人 before the others. */
export const dutyOf = (staff: Staff): string =>
  DUTIES.find(([role]) => staff.roles.includes(role))?.[1] ?? '工作人员'

/** Why this person may look and not decide; null for a reviewer (XQ-5: who accepts does not review). */
export function mayNotDecide(staff: Staff): string | null {
  if (staff.roles.includes('REVIEWER')) return null
  return staff.roles.includes('ACCEPTOR') ? '您是受理人，不能核定' : `您是${dutyOf(staff)}，不能核定`
}

/** The sentence under it. */
export const WHO_DECIDES = '受理和核定要由不同的人办，核定请找本局的核定人。'

/** Who was signed in on this device before the staff sign-on takes their place; null for nobody. */
export function replaced(viewer: Viewer | null): string | null {
  if (!viewer || viewer.staff) return null
  return `现在登录的是${viewer.name ? ` ${viewer.name}` : '个人账号'}。用工作账号登录后，这台设备上换成工作账号。`
}
