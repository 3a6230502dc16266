import { recordsBy } from './records'

/** Kinds the sample city's library holds of everybody of a kind. */
export const HELD_CERTIFICATES = {
  BUSINESS_LICENCE: { of: 'ENTERPRISE', issuedBy: '长春市市场监督管理局' },
  IDENTITY_CARD: { of: 'PERSON', issuedBy: '长春市公安局' },
  SOCIAL_SECURITY_CARD: { of: 'PERSON', issuedBy: '长春市人力资源和社会保障局' },
} as const
export type HeldCertificate = keyof typeof HELD_CERTIFICATES

export const isHeldCertificate = (text: string): text is HeldCertificate =>
  Object.hasOwn(HELD_CERTIFICATES, text)

/** What became of one certificate since the city was seeded. */
export interface CertificateChange {
  readonly holder: string
  readonly certificate: HeldCertificate
  /** The day it was taken away; null: it stands. */
  readonly revokedOn: string | null
  /** The last day it is good for; null: without end. */
  readonly validUntil: string | null
}

/** Certificates that were revoked or given an end. */
export const certificateStore = () =>
  recordsBy<CertificateChange>(({ holder, certificate }) => `${certificate} ${holder}`)
export type CertificateStore = ReturnType<typeof certificateStore>
