import type { Viewer } from '../../api/acting'
import type { SignInMutation } from '../../generated/types'

/** What somebody says of themselves before signing in; it decides which steps follow. */
export type Role = 'SELF' | 'AGENT' | 'LEGAL_REPRESENTATIVE'

export const ROLES: readonly { role: Role; name: string; note: string }[] = [
  { role: 'SELF', name: '本人', note: '看我自己能领的' },
  { role: 'AGENT', name: '企业的经办人', note: '会计、人事，要法定代表人授权' },
  { role: 'LEGAL_REPRESENTATIVE', name: '企业的法定代表人', note: '个体工商户选这个' },
]

/** Reads the role out of an address; anything else is somebody for themselves. */
export const roleOf = (text: string | undefined): Role =>
  ROLES.find(({ role }) => role === text)?.role ?? 'SELF'

export type Step = 'WHO' | 'LOADING' | 'IDENTITY' | 'BIND' | 'INVITATIONS' | 'DONE'

type Known = {
  signedIn: boolean
  loading: boolean
  viewer: Pick<Viewer, 'identity' | 'beneficiaries' | 'invitations'> | null
  role: Role
  /** Somebody who has firms already wants another one. */
  adding: boolean
}

/** Which step comes next; a step is never shown to somebody who has it behind them. */
export function stepFor({ signedIn, loading, viewer, role, adding }: Known): Step {
  if (!signedIn) return 'WHO'
  if (!viewer) return loading ? 'LOADING' : 'WHO'
  if (!viewer.identity) return 'IDENTITY'
  const firms = viewer.beneficiaries.filter(one => one.kind === 'ENTERPRISE')
  if (role === 'LEGAL_REPRESENTATIVE') {
    return adding || !firms.some(one => one.role === 'LEGAL_REPRESENTATIVE') ? 'BIND' : 'DONE'
  }
  if (viewer.invitations.length > 0) return 'INVITATIONS'
  return role === 'AGENT' && (adding || firms.length === 0) ? 'INVITATIONS' : 'DONE'
}

/** On the button while there is no network. */
export const WAITING = '没有网络，连上后自动打开'

/** 第 2 步，共 3 步 */
export function stepLine(step: 2 | 3, role: Role): string {
  return `第 ${step} 步，共 ${role === 'SELF' ? 2 : 3} 步`
}

/** What to tell somebody whose code was not accepted; null when it was. */
export function rejectionOf(result: SignInMutation['signIn'] | undefined): string | null {
  return result?.__typename === 'AuthorisationRejected' ? result.message : null
}
