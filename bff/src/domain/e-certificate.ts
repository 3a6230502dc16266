import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** Kinds of e-certificates the city's library holds that forms ask for (CS-1). */
export type CertificateKind =
  | 'BUSINESS_LICENCE'
  | 'IDENTITY_CARD'
  | 'SOCIAL_SECURITY_CARD'
  | 'DISABILITY_CERTIFICATE'

export const CERTIFICATE_NAMES: Readonly<Record<CertificateKind, string>> = {
  BUSINESS_LICENCE: '电子营业执照',
  IDENTITY_CARD: '居民身份证',
  SOCIAL_SECURITY_CARD: '社会保障卡',
  DISABILITY_CERTIFICATE: '残疾人证',
}

/** What the library says of a certificate on a day. */
export interface CertificateSaid {
  readonly kind: CertificateKind
  readonly number: string
  readonly holder: string
  readonly issuedBy: string
  /** Last day; null: without end. */
  readonly validUntil: LocalDate | null
  readonly status: 'VALID' | 'REVOKED'
  /** REVOKED only. */
  readonly revokedOn: LocalDate | null
}

/** Why a certificate does not stand on a day, in words for its holder; null when it does. */
export function certificateProblem(said: CertificateSaid, today: LocalDate): string | null {
  const name = CERTIFICATE_NAMES[said.kind]
  const redo = `到${said.issuedBy}办好新的再来，或者拍照上传有效的`
  if (said.status === 'REVOKED')
    return `${name}（${said.number}）${said.revokedOn ?? ''} 已经吊销或注销，不能用：${redo}`
  if (said.validUntil !== null && said.validUntil < today)
    return `${name}（${said.number}）${said.validUntil} 到期了，不能用：${redo}`
  return null
}
