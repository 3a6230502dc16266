import type { CertificateKind, CertificateSaid } from '../domain/e-certificate'

/** Whose certificate, and on whose word it is fetched. */
export interface CertificateRequest {
  kind: CertificateKind
  holder: { kind: 'PERSON' | 'ENTERPRISE'; id: string }
  /** Who agreed and when; the library keeps it. */
  consent: { by: string; at: Date; purpose: string }
}

/** The city's library of e-certificates (电子证照库), through the data exchange. */
export interface CertificateLibrary {
  /** Null: it holds none. Throws Fault UPSTREAM_UNAVAILABLE. */
  fetch(request: CertificateRequest): Promise<CertificateSaid | null>
}
