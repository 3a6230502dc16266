import type { StaffRole } from '../../domain/actor'
import { upstreamUnavailable } from '../../domain/fault'
import type { SignOn, StaffIdentity } from '../../ports/sign-on'
import type { SpecialistDuty } from '../../ports/specialists'
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
  enterprises?: { uscc?: string; role?: string }[]
  error_description?: string
}

const ROLES: readonly StaffRole[] = ['ACCEPTOR', 'REVIEWER', 'SPECIALIST', 'LEADER', 'AUDITOR']

/** Firms of a specialist; what cannot be read is not theirs. */
function dutiesOf({ enterprises }: StaffAnswer): SpecialistDuty[] | null {
  if (!enterprises) return null
  return enterprises.flatMap(({ uscc, role }) =>
    uscc && (role === 'ENTERPRISE' || role === 'PROJECT') ? [{ uscc, role }] : [],
  )
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
      const { staffId, name, department, region } = body
      if (status !== 200 || !staffId || !name || !department || !region) {
        throw upstreamUnavailable('市政务统一登录', { upstream: 'sso', kind: 'UNREADABLE', status })
      }
      const roles = ROLES.filter(role => body.roles?.includes(role))
      return {
        kind: 'KNOWN',
        who: { staffNo: staffId, name, department, regionCode: region, roles, duties: dutiesOf(body) },
      }
    },
  }
}
