import type { Assessment, PolicyItemVersion } from '../eligibility'

const WORDS = {
  ENTERPRISE: { text: '申请的是企业', have: '您现在看的是个人', road: '切换到您的企业再看' },
  PERSON: { text: '申请的是个人', have: '您现在看的是企业', road: '切换到您本人再看' },
} as const

/** The answer for a beneficiary of the other kind: not for them, and which hat to put on instead. */
export function wrongKind(item: PolicyItemVersion, asOf: string): Assessment {
  const { text, have, road } = WORDS[item.beneficiary.kind]
  return {
    itemId: item.id,
    version: item.version,
    fulfilmentKind: item.fulfilment.kind,
    recordKey: null,
    recordText: null,
    asOf,
    verdict: 'INELIGIBLE',
    clauses: [
      {
        id: 'beneficiary-kind',
        text: `${text}（${item.beneficiary.text}）`,
        verdict: 'NOT_MET',
        values: [],
        gap: { text: have },
        road: { kind: 'ACTION', text: road },
      },
    ],
    limits: [],
    benefit: { amountFen: null, lines: [], missing: [] },
    claims: [],
    factsUsed: [],
  }
}
