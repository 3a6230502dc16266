import type { StaffRole } from '../../domain/actor'
import { upstreamUnavailable } from '../../domain/fault'
import type { SignOn, StaffIdentity } from '../../ports/sign-on'
import type { SpecialistDuty } from '../../ports/specialists'
import type { StaffDirectory } from '../../ports/staff-directory'
import type { Upstream } from '../../ports/upstream'

export interface StaffSignOnSettings {
  pageUrl: string
  clientId: string
  clientSecret: string
}

interface StaffAnswer {
  staffId?: string
  name?: string
  department?: string
  region?: string
  roles?: string[]
  window?: string
  enterprises?: { uscc?: string; role?: string }[]
  error_description?: string
}

interface DirectoryAnswer {
  changes?: (StaffAnswer & { status?: string })[]
  next?: number | string
}

const ROLES: readonly StaffRole[] = ['ACCEPTOR', 'REVIEWER', 'SPECIALIST', 'LEADER', 'AUDITOR', 'WINDOW']

/** Firms of a specialist; what cannot be read is not theirs. */
function dutiesOf({ enterprises }: StaffAnswer): SpecialistDuty[] | null {
  if (!enterprises) return null
  return enterprises.flatMap(({ uscc, role }) =>
    uscc && (role === 'ENTERPRISE' || role === 'PROJECT') ? [{ uscc, role }] : [],
  )
}

function identityOf(answer: StaffAnswer): StaffIdentity | null {
  const { staffId, name, department, region, window } = answer
  if (!staffId || !name || !department || !region) return null
  const roles = ROLES.filter(role => answer.roles?.includes(role))
  const seat = window ? { windowName: window } : {}
  return { staffNo: staffId, name, department, regionCode: region, roles, duties: dutiesOf(answer), ...seat }
}

const unreadable = (status: number) =>
  upstreamUnavailable('市政务统一登录', { upstream: 'sso', kind: 'UNREADABLE', status })

/** The directory behind the sign-on. A line that says nobody is left out; one that says nothing of a post ends it. */
export function staffDirectory(
  upstream: Upstream,
  { clientId, clientSecret }: Pick<StaffSignOnSettings, 'clientId' | 'clientSecret'>,
): StaffDirectory {
  return {
    async changes(after) {
      const { status, body } = await upstream.json<DirectoryAnswer>({
        method: 'POST',
        path: '/directory',
        json: { client_id: clientId, client_secret: clientSecret, after },
      })
      if (status !== 200 || !Array.isArray(body.changes)) throw unreadable(status)
      const changes = body.changes.flatMap(change =>
        change.staffId
          ? [{ staffNo: change.staffId, staff: change.status === 'ACTIVE' ? identityOf(change) : null }]
          : [],
      )
      return { changes, next: body.next === undefined ? after : String(body.next) }
    },
  }
}

/** The city's sign-on for staff. Roles this product does not know give no rights. */
export function staffSignOn(upstream: Upstream, settings: StaffSignOnSettings): SignOn<StaffIdentity | null> {
  return {
    page(returnUrl, state) {
      const query = new URLSearchParams({ client_id: settings.clientId, redirect_uri: returnUrl, state })
      return `${settings.pageUrl}/authorize?${query}`
    },
    /** `null`: signed on, and not a member of staff. */
    async redeem(code) {
      const { status, body } = await upstream.json<StaffAnswer>({
        method: 'POST',
        path: '/token',
        json: { client_id: settings.clientId, client_secret: settings.clientSecret, code },
      })
      if (status === 400) {
        return body.error_description === 'NOT_STAFF'
          ? { kind: 'KNOWN', who: null }
          : { kind: 'CODE_REJECTED' }
      }
      const who = status === 200 ? identityOf(body) : null
      if (!who) throw unreadable(status)
      return { kind: 'KNOWN', who }
    },
  }
}
