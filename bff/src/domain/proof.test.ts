import {
  factsOfProof,
  lacksFactOf,
  type ProofSaid,
  proofProblem,
  proofsFor,
  proofsOfCase,
  proofWords,
} from './proof'

const TODAY = '2026-11-21'
const holder = { kind: 'ENTERPRISE', id: '91220100MA0000009A' } as const
const asked = { id: 'r1', kind: 'shanty-project', holder } as const
const said: ProofSaid = {
  ...{ number: 'ZM-1', requestId: 'r1', kind: 'shanty-project', holder, department: 'housing-construction' },
  ...{ facts: { 'property.shanty.approved': true }, asOf: TODAY, validUntil: '2027-02-19' },
  ...{ issuedAt: new Date('2026-11-21T01:00:00Z'), standing: 'VALID' },
}

describe('a proof (CS-2)', () => {
  it('is taken in when the owner says it of this one, for this request, today', () => {
    expect(proofProblem(said, asked, TODAY)).toBeNull()
    expect(proofProblem({ ...said, validUntil: TODAY }, asked, TODAY)).toBeNull()
    expect(factsOfProof(said)).toEqual({
      'property.shanty.approved': {
        ...{ value: true, department: 'housing-construction', asOf: TODAY },
        sentAt: '2026-11-21T01:00:00.000Z',
      },
    })
  })
  it.each<[string, Partial<ProofSaid>, RegExp]>([
    ['another firm’s', { holder: { ...holder, id: '91220100MA0000008B' } }, /不是开给您的/],
    ['a person’s under the same number', { holder: { ...holder, kind: 'PERSON' } }, /不是开给您的/],
    ['the answer to another request', { requestId: 'r0' }, /不是答这一次/],
    ['of another kind', { kind: 'size-class' }, /不是答这一次/],
    ['from who does not own the datum', { department: 'taxation' }, /来源部门/],
    ['run out yesterday', { validUntil: '2026-11-20' }, /2026-11-20 已经到期/],
    ['taken back', { standing: 'REVOKED' }, /撤销/],
    ['from tomorrow', { asOf: '2026-11-22' }, /日期在以后/],
    ['without a datum', { facts: {} }, /读不出来/],
    ['with nothing in it', { facts: { 'property.shanty.approved': null } }, /读不出来/],
    ['with a datum of another office', { facts: { 'tax.creditGrade': 'A' } }, /读不出来/],
    ['with a word for a yes', { facts: { 'property.shanty.approved': '是' } }, /读不出来/],
  ])('%s is not taken in, and it is said why', (_name, change, why) => {
    expect(proofProblem({ ...said, ...change }, asked, TODAY)).toMatch(why)
  })
  it('is offered where a datum is missing, never to overrule what a department has said', () => {
    const value = {
      ...{ fact: 'property.shanty.approved', label: '批文', text: null, department: 'housing-construction' },
      asOf: null,
    }
    const unknown = (problem?: 'MISSING' | 'CONFLICT' | 'STALE') =>
      proofsFor({ verdict: 'UNKNOWN', values: [{ ...value, ...(problem ? { problem } : {}) }] })
    expect(unknown('MISSING')).toEqual(['shanty-project'])
    expect([unknown('CONFLICT'), unknown('STALE'), unknown()]).toEqual([[], [], []])
    expect(proofsFor({ verdict: 'NOT_MET', values: [{ ...value, problem: 'MISSING' }] })).toEqual([])
    const fact = (of: unknown) => ({ value: of as never })
    expect(lacksFactOf('shanty-project', {})).toBe(true)
    const both = {
      'property.shanty.approved': fact(false),
      'property.shanty.planned': fact(true),
    }
    expect(lacksFactOf('shanty-project', both)).toBe(false)
    expect(lacksFactOf('shanty-project', { ...both, 'property.shanty.approved': fact(null) })).toBe(true)
  })
  it('belongs to the case of its item and period, each kind by its newest request', () => {
    const asked = (id: string, itemId: string, kind: 'shanty-project' | 'relief', day: string) => ({
      ...{ id, itemId, kind, askedAt: new Date(`${day}T09:00:00+08:00`) },
    })
    const all = [
      asked('new', 'i', 'shanty-project', '2026-11-20'),
      asked('old', 'i', 'shanty-project', '2026-11-01'),
      asked('other-kind', 'i', 'relief', '2026-10-31'),
      asked('other-item', 'j', 'relief', '2026-10-31'),
      asked('last-year', 'i', 'relief', '2025-12-31'),
    ]
    const of = (grantedPer: 'CALENDAR_YEAR' | 'ONCE', period: string) =>
      proofsOfCase(all, { id: 'i', grantedPer }, period).map(({ id }) => id)
    expect(of('CALENDAR_YEAR', '2026')).toEqual(['new', 'other-kind'])
    expect(of('CALENDAR_YEAR', '2025')).toEqual(['last-year'])
    expect(of('ONCE', '')).toEqual(['new', 'other-kind'])
  })
  it('is told in words, whatever became of it', () => {
    const words = (status: 'ASKED' | 'WAITING' | 'ISSUED' | 'REFUSED' | 'DISTRUSTED') =>
      proofWords(
        {
          status,
          kind: 'shanty-project',
          number: 'ZM-1',
          validUntil: '2027-02-19',
          reason: '批文还在会签',
          answeredOn: '2026-11-21',
        },
        '市住建局',
      )
    expect(words('ISSUED')).toMatch('证明号 ZM-1，2027-02-19 前有效；2026-11-21 核对过签名')
    expect(words('REFUSED')).toMatch(/批文还在会签。没有查到不等于不符合/)
    expect(words('DISTRUSTED')).toMatch(/没有采用/)
    for (const status of ['ASKED', 'WAITING'] as const) expect(words(status)).toMatch('市住建局')
  })
})
