import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { CertificateSaid } from '../../domain/e-certificate'
import { upstreamUnavailable } from '../../domain/fault'
import type { CertificateLibrary } from '../../ports/certificate-library'
import type { Upstream } from '../../ports/upstream'

interface WireCertificate {
  number?: string
  holder?: string
  issuedBy?: string
  validUntil?: string
  status?: string
  revokedOn?: string
}

/** The library of e-certificates through the data exchange; it is told who agreed, when, and to what. */
export function exchangeCertificates(upstream: Upstream, token: string): CertificateLibrary {
  return {
    async fetch({ kind, holder, consent }) {
      const { status, body } = await upstream.json<{ certificate?: WireCertificate }>({
        method: 'POST',
        path: '/v1/certificates',
        headers: { authorization: `Bearer ${token}` },
        json: { certificate: kind, ...holder, consent: { ...consent, at: chinaDateTime(consent.at) } },
        // Asking twice shows the same certificate twice.
        repeatable: true,
      })
      if (status === 404) return null
      const said = status === 200 && body.certificate ? read(kind, body.certificate) : null
      if (!said) throw upstreamUnavailable('电子证照库', { upstream: 'certificates', kind: 'STATUS', status })
      return said
    },
  }
}

/** A status nobody knows is no valid certificate: null. */
function read(kind: CertificateSaid['kind'], wire: WireCertificate): CertificateSaid | null {
  const { number, holder, issuedBy, validUntil, status, revokedOn } = wire
  if (!number || !holder || !issuedBy || (status !== 'VALID' && status !== 'REVOKED')) return null
  return {
    kind,
    number,
    holder,
    issuedBy,
    validUntil: validUntil ?? null,
    status,
    revokedOn: revokedOn ?? null,
  }
}
