import { upstreamUnavailable } from '../../domain/fault'
import type { ShownLicence, SignOn } from '../../ports/sign-on'
import type { Upstream } from '../../ports/upstream'

export interface LicenceSettings {
  pageUrl: string
  clientId: string
  clientSecret: string
}

interface LicenceAnswer {
  uscc?: string
  enterpriseName?: string
  status?: string
  legalRepresentative?: { idNumber?: string }
  holder?: { idNumber?: string; role?: string }
}

/** Registration states in which an enterprise is in business, as registries word them. */
const ACTIVE = new Set(['存续', '在业', '在营', '开业', '正常', '存续（在营、开业、在册）'])

/** 电子营业执照: its holder shows it for one enterprise at a time. */
export function electronicLicence(upstream: Upstream, settings: LicenceSettings): SignOn<ShownLicence> {
  return {
    page(returnUrl, state) {
      const query = new URLSearchParams({ client_id: settings.clientId, redirect_uri: returnUrl, state })
      return `${settings.pageUrl}/authorize?${query}`
    },
    async redeem(code) {
      const { status, body } = await upstream.json<LicenceAnswer>({
        method: 'POST',
        path: '/token',
        json: { client_id: settings.clientId, client_secret: settings.clientSecret, code },
      })
      if (status === 400) return { kind: 'CODE_REJECTED' }
      const { uscc, enterpriseName, legalRepresentative, holder } = body
      if (status !== 200 || !uscc || !enterpriseName || !legalRepresentative?.idNumber || !holder?.idNumber) {
        throw upstreamUnavailable('电子营业执照', { upstream: 'license', kind: 'UNREADABLE', status })
      }
      return {
        kind: 'KNOWN',
        who: {
          uscc,
          enterpriseName,
          active: ACTIVE.has(body.status ?? ''),
          legalRepresentativeIdNumber: legalRepresentative.idNumber,
          holderIdNumber: holder.idNumber,
          holderIsLegalRepresentative: holder.role === 'LEGAL_REPRESENTATIVE',
        },
      }
    },
  }
}
