import type { PolicyItemVersion } from '../eligibility'
import {
  type FilledIn,
  fieldProblem,
  type GivenMaterial,
  missingParts,
  stateOfPart,
  stillToCome,
  waysOf,
} from './application-form'
import {
  APPLICATION_EVENTS,
  APPLICATION_STATUSES,
  applicationRefusal,
  nextApplication,
} from './application-life'
import type { CertificateSaid } from './e-certificate'

const TODAY = '2026-11-21'
const item: Pick<PolicyItemVersion, 'form' | 'materials'> = {
  form: {
    fields: [
      { id: 'use', label: '用途', kind: 'CHOICE', choices: ['货款', '工资'] },
      { id: 'note', label: '备注', kind: 'TEXT', optional: true },
    ],
  },
  materials: [
    { id: 'licence', name: '营业执照', certificate: 'BUSINESS_LICENCE' },
    { id: 'roster', name: '名册', deferrable: { workingDays: 5 } },
    { id: 'proof', name: '用途证明', commitment: '没有转借他人' },
    { id: 'voucher', name: '付息凭证', suppliedBy: 'finance' },
    { id: 'doubt', name: '批复', onlyIfUnknown: true },
  ],
}
const licence: CertificateSaid = {
  ...{ kind: 'BUSINESS_LICENCE', number: '91220104MA0000001X', holder: '金舟物流', issuedBy: '市市场监管局' },
  ...{ validUntil: null, status: 'VALID', revokedOn: null },
}
const given = (materialId: string, change: Partial<GivenMaterial>): GivenMaterial => ({
  ...{ materialId, way: 'FILE', fileId: 'f', certificate: null, by: '金*', at: 't1' },
  ...change,
})
const whole: FilledIn = {
  answers: { use: '货款' },
  given: [
    given('licence', { way: 'CERTIFICATE', certificate: licence, fileId: null }),
    given('roster', {}),
    given('proof', { way: 'COMMITMENT', fileId: null }),
  ],
}
const replaced = (one: GivenMaterial): FilledIn => ({
  ...whole,
  given: [...whole.given.filter(each => each.materialId !== one.materialId), one],
})
const missing = (filled: FilledIn, asked: Parameters<typeof missingParts>[2] = []) =>
  missingParts(item, filled, asked, TODAY).map(({ id, why }) => [id, why])

describe('what is missing from a form', () => {
  it('is said all at once, and never what departments supply or only a doubt asks for', () => {
    expect(missing({ answers: {}, given: [] }).map(([id]) => id)).toEqual([
      'use',
      'licence',
      'roster',
      'proof',
    ])
    expect(missing(whole)).toEqual([])
  })
  it.each([
    ['revoked yesterday', { status: 'REVOKED' as const, revokedOn: '2026-11-20' }, /2026-11-20 已经吊销/],
    ['run out yesterday', { validUntil: '2026-11-20' }, /2026-11-20 到期/],
  ])('a certificate %s is refused with the reason', (_name, change, why) => {
    const certificate = { ...licence, ...change }
    const filled = replaced(given('licence', { way: 'CERTIFICATE', certificate, fileId: null }))
    expect(missing(filled)).toEqual([['licence', expect.stringMatching(why)]])
  })
  it('a certificate is good on its last day', () => {
    const certificate = { ...licence, validUntil: TODAY }
    expect(missing(replaced(given('licence', { way: 'CERTIFICATE', certificate })))).toEqual([])
  })
  it('nothing is promised or put off where the item does not let it', () => {
    expect(waysOf(item.materials[0]!)).toEqual(['CERTIFICATE', 'FILE'])
    expect(missing(replaced(given('licence', { way: 'LATER', fileId: null })))).toEqual([
      ['licence', expect.stringContaining('换一种')],
    ])
    expect(missing(replaced(given('roster', { way: 'COMMITMENT', fileId: null })))).toHaveLength(1)
    const later = replaced(given('roster', { way: 'LATER', fileId: null }))
    expect(missing(later)).toEqual([])
    expect(stillToCome(item, later).map(({ id }) => id)).toEqual(['roster'])
  })
  it('what the department asked for stays missing until it is another', () => {
    const asked = [
      { id: 'roster', reason: '看不清', was: stateOfPart(whole, 'roster') },
      { id: 'use', reason: '选错了', was: stateOfPart(whole, 'use') },
    ]
    expect(missing(whole, asked)).toEqual([
      ['use', '部门要您改：选错了'],
      ['roster', '部门要您改：看不清'],
    ])
    const again = { ...replaced(given('roster', { at: 't2' })), answers: { use: '工资' } }
    expect(missing(again, asked)).toEqual([])
  })
  it.each([
    ['NUMBER', '12.50', true],
    ['NUMBER', '-1', false],
    ['NUMBER', '1e9', false],
    ['DATE', '2026-02-28', true],
    ['DATE', '2026-02-30', false],
    ['YES_NO', '是', true],
    ['YES_NO', '也许', false],
    ['TEXT', '字'.repeat(101), false],
    ['TEXT', '   ', false],
  ] as const)('%s %s fits: %s', (kind, answer, fits) => {
    expect(fieldProblem({ id: 'x', label: 'x', kind }, answer) === null).toBe(fits)
  })
})

describe('the life of an application', () => {
  it('leads only where its table says, and a draft never to acceptance', () => {
    const ways = APPLICATION_STATUSES.flatMap(from =>
      APPLICATION_EVENTS.flatMap(event => {
        const to = nextApplication(from, event)
        return to ? [`${from} ${event} ${to}`] : []
      }),
    )
    expect(ways).toMatchInlineSnapshot(`
     [
       "DRAFT SUBMIT SUBMITTED",
       "DRAFT DECIDE DECIDED",
       "SUBMITTED ASK INCOMPLETE",
       "SUBMITTED ACCEPT ACCEPTED",
       "SUBMITTED WITHDRAW WITHDRAWN",
       "SUBMITTED CLOSE CLOSED",
       "INCOMPLETE SUBMIT SUBMITTED",
       "INCOMPLETE WITHDRAW WITHDRAWN",
       "INCOMPLETE CLOSE CLOSED",
       "ACCEPTED ASK_BACK INCOMPLETE",
       "ACCEPTED WITHDRAW WITHDRAWN",
       "ACCEPTED CLOSE CLOSED",
       "DECIDED CLOSE CLOSED",
       "WITHDRAWN CLOSE CLOSED",
     ]
    `)
  })
  it('is confirmed by nobody before it was accepted, nor by whoever accepted it, nor without what was to come', () => {
    const said = (...args: Parameters<typeof applicationRefusal>) => {
      const outcome = applicationRefusal(...args)?.outcome
      return outcome?.kind === 'REFUSED' ? outcome.message : null
    }
    const accepted = { status: 'ACCEPTED' as const, acceptedBy: 's1' }
    expect(said(accepted, 'CONFIRM', 's2', [])).toBeNull()
    expect(said(accepted, 'CONFIRM', 's1', [])).toMatch('您受理的')
    expect(said(accepted, 'REJECT', 's1', [])).toMatch('您受理的')
    expect(said(accepted, 'CONFIRM', 's2', [{ name: '名册' }])).toMatch('名册')
    expect(said(accepted, 'REJECT', 's2', [{ name: '名册' }])).toBeNull()
    for (const status of ['SUBMITTED', 'INCOMPLETE'] as const) {
      expect(said({ status, acceptedBy: null }, 'CONFIRM', 's2', [])).toMatch('还没有受理')
      expect(said({ status, acceptedBy: null }, 'REJECT', 's2', [])).toBeNull()
    }
  })
})
