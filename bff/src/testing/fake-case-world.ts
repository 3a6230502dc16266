import type { CaseWorld } from '../app/case-parts'
import type { CertificateSaid } from '../domain/e-certificate'
import type { CertificateRequest } from '../ports/certificate-library'
import type { ProofAnswer, ProofRequest } from '../ports/proof-office'
import { fakeBank } from './fake-bank'
import { fakeBatchBank } from './fake-batch-bank'

/** Institutions of the case area that do as they are told and remember it. */
export function fakeCaseWorld() {
  const texts: { phone: string; templateId: string; values: readonly string[] }[] = []
  const bank = fakeBank()
  const proofOffice = { asked: [] as ProofRequest[], answers: { kind: 'LATER' } as ProofAnswer }
  const library = { asked: [] as CertificateRequest[], holds: null as CertificateSaid | null }
  const world: CaseWorld & {
    bank: typeof bank
    texts: typeof texts
    library: typeof library
    office: typeof proofOffice
  } = {
    bank,
    batchBank: fakeBatchBank(bank),
    statementBank: { page: async () => null },
    texts,
    executors: {
      instruct: async () => ({ kind: 'ACCEPTED' }),
      results: async after => ({ results: [], next: after }),
    },
    sms: {
      send: async ({ phone, templateId, values }) => {
        texts.push({ phone, templateId, values })
        return { kind: 'SENT', serial: `S${texts.length}` }
      },
    },
    office: proofOffice,
    proofOffice: {
      ask: async request => {
        proofOffice.asked.push(request)
        return proofOffice.answers
      },
    },
    library,
    certificates: {
      fetch: async request => {
        library.asked.push(request)
        return library.holds
      },
    },
    scan: {
      scan: async content => (Buffer.from(content).includes('EICAR') ? 'INFECTED' : 'CLEAN'),
    },
    push: { echo: (_query, echostr) => echostr, read: () => null },
  }
  return world
}
