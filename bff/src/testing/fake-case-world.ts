import type { CaseWorld } from '../app/case-parts'
import { fakeBank } from './fake-bank'
import { fakeBatchBank } from './fake-batch-bank'

/** Institutions of the case area that do as they are told and remember it. */
export function fakeCaseWorld() {
  const texts: { phone: string; templateId: string; values: readonly string[] }[] = []
  const bank = fakeBank()
  const world: CaseWorld & { bank: typeof bank; texts: typeof texts } = {
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
    push: { echo: (_query, echostr) => echostr, read: () => null },
  }
  return world
}
