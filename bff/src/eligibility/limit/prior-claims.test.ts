import type { Assessment } from '../assessment'
import { explain } from '../explain'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { item } from '../testing/item'
import { sheet } from '../testing/sheet'
import type { GrantHistory } from './limit'
import { payerOfPaidBefore } from './paid-before'
import { type PaidBefore, priorClaims, termsOf } from './prior-claims'

const active = { 'enterprise.status': 'ACTIVE' }
const yearly = item({
  grantedPer: 'CALENDAR_YEAR',
  limits: [{ id: 'once-a-year', text: '每年一次', max: 1, per: 'BENEFICIARY', window: 'CALENDAR_YEAR' }],
})
const paid = (parts: Partial<PaidBefore> = {}): PaidBefore => ({
  period: '2026',
  paidOn: '2026-05-20',
  record: {},
  members: [],
  ...parts,
})
/** What a store hands back for these payments. */
const historyOf = (under: PolicyItemVersion, ...payments: PaidBefore[]): GrantHistory =>
  payments.flatMap(payment =>
    priorClaims(under, payment).map(({ register, key }) => ({
      register,
      key,
      itemId: under.id,
      grantedOn: payment.paidOn,
      holder: 'SELF' as const,
      paidBefore: { department: 'human-resources', amountFen: 712_800 },
    })),
  )
const judge = (
  under: PolicyItemVersion,
  history: GrantHistory,
  facts: Parameters<typeof sheet>[0] = active,
): Assessment => explain([under], sheet(facts), '2026-11-21', history)[0]!

describe('what was paid before go-live', () => {
  it('uses up a yearly limit, and says when, by whom and how much', () => {
    const { verdict, limits } = judge(yearly, historyOf(yearly, paid()))
    expect(verdict).toBe('INELIGIBLE')
    expect(limits).toHaveLength(1)
    expect(limits[0]).toMatchObject({
      id: 'once-a-year',
      state: 'REACHED',
      gap: { text: '今年已领 1 次：2026-05-20 市人社局已发 7,128.00 元，2027-01-01 起重新计算' },
      values: [{ text: '7,128.00 元', department: 'human-resources', asOf: '2026-05-20' }],
    })
    expect(payerOfPaidBefore(limits[0]!.values[0]!.fact)).toBe('human-resources')
    expect(payerOfPaidBefore('enterprise.status')).toBeUndefined()
  })
  it('counts in the year it was paid for, not the year it was paid in', () => {
    const late = paid({ period: '2025', paidOn: '2026-01-15' })
    expect(judge(yearly, historyOf(yearly, late)).verdict).toBe('ELIGIBLE')
    expect(judge(yearly, historyOf(yearly, paid({ period: '', paidOn: '2026-01-15' }))).verdict).toBe(
      'INELIGIBLE',
    )
  })
  it('ends a right that is granted once even where the policy declares no limit', () => {
    const once = item()
    const { verdict, limits } = judge(once, historyOf(once, paid()))
    expect(verdict).toBe('INELIGIBLE')
    expect(limits).toMatchObject([
      { id: 'paid-before', gap: { text: '2026-05-20 市人社局已发 7,128.00 元，不重复发' } },
    ])
    expect(judge(once, [])).toMatchObject({ verdict: 'ELIGIBLE', limits: [] })
  })
  it('counts a month only where the item is granted by the month', () => {
    const monthly = item({ grantedPer: 'CALENDAR_MONTH' })
    expect(judge(monthly, historyOf(monthly, paid({ period: '2026-11' }))).verdict).toBe('INELIGIBLE')
    expect(judge(monthly, historyOf(monthly, paid({ period: '2026' }))).verdict).toBe('ELIGIBLE')
    expect(judge(monthly, historyOf(monthly, paid({ period: '2026', paidOn: '2026-11-03' }))).verdict).toBe(
      'INELIGIBLE',
    )
  })
  it('counts in the quarter of the day of payment where only the year is said', () => {
    const quarterly = item({ grantedPer: 'CALENDAR_QUARTER' })
    const verdictOn = (payment: Partial<PaidBefore>) =>
      judge(quarterly, historyOf(quarterly, paid(payment))).verdict
    expect(verdictOn({ paidOn: '2026-10-20' })).toBe('INELIGIBLE')
    expect(verdictOn({ paidOn: '2026-08-20' })).toBe('ELIGIBLE')
    expect(verdictOn({ period: '2026-10', paidOn: '2026-11-02' })).toBe('INELIGIBLE')
    expect(verdictOn({ period: '2026-02', paidOn: '2026-11-02' })).toBe('ELIGIBLE')
  })
  it('counts in every month and quarter of the year it names when it was paid outside that year', () => {
    const monthly = item({
      grantedPer: 'CALENDAR_MONTH',
      limits: [
        { id: 'monthly', text: '每月一次', max: 1, per: 'BENEFICIARY', window: 'CALENDAR_MONTH' },
        { id: 'ever', text: '最多 2 次', max: 2, per: 'BENEFICIARY', window: 'EVER' },
      ],
    })
    const quarterly = item({ grantedPer: 'CALENDAR_QUARTER' })
    const ahead = paid({ period: '2026', paidOn: '2025-12-28' })
    for (const under of [monthly, quarterly]) {
      expect(judge(under, historyOf(under, ahead)).verdict).toBe('INELIGIBLE')
      expect(judge(under, historyOf(under, { ...ahead, period: '2025' })).verdict).toBe('ELIGIBLE')
    }
    expect(judge(monthly, historyOf(monthly, ahead)).limits).toMatchObject([
      { id: 'monthly', state: 'REACHED' },
      { id: 'ever', state: 'WITHIN', used: 1 },
    ])
  })

  describe('per record', () => {
    const perCertificate = item({
      beneficiary: { kind: 'PERSON', text: '个人' },
      forEach: { list: 'person.skillCertificates', key: 'certificateNumber', title: ['occupation'] },
      conditions: [{ id: 'genuine', text: '能核验', condition: { field: 'verified', equals: true } }],
      limits: [
        {
          id: 'same',
          text: '同一职业同一等级一次',
          max: 1,
          per: 'BENEFICIARY',
          window: 'EVER',
          key: ['occupation', 'level'],
          alsoCounting: { list: 'person.skillSubsidies', label: '已领' },
        },
      ],
    })
    const facts = {
      'person.skillCertificates': [
        {
          certificateNumber: 'A',
          occupation: '电工',
          level: 'SENIOR',
          issuedOn: '2026-05-01',
          verified: true,
        },
        {
          certificateNumber: 'B',
          occupation: '焊工',
          level: 'SENIOR',
          issuedOn: '2026-05-01',
          verified: true,
        },
      ],
      'person.skillSubsidies': [],
    }
    const verdicts = (history: GrantHistory) =>
      explain([perCertificate], sheet(facts), '2026-11-21', history).map(({ verdict }) => verdict)

    it('stands against its own record only', () => {
      const record = { certificateNumber: 'A', occupation: '电工', level: 'SENIOR' }
      expect(verdicts(historyOf(perCertificate, paid({ record })))).toEqual(['INELIGIBLE', 'ELIGIBLE'])
    })
    it('makes every record unknown when it does not say which: unknown never pays', () => {
      const history = historyOf(perCertificate, paid({ period: '' }))
      expect(verdicts(history)).toEqual(['UNDETERMINED', 'UNDETERMINED'])
      const [first] = explain([perCertificate], sheet(facts), '2026-11-21', history)
      expect(first!.limits).toMatchObject([
        { id: 'same', state: 'UNKNOWN', road: { kind: 'DEPARTMENT', department: 'human-resources' } },
      ])
    })
    it('is counted once when a fact speaks of the same payment', () => {
      const twice = item({ ...perCertificate, limits: [{ ...perCertificate.limits[0]!, max: 2 }] })
      const record = { certificateNumber: 'X', occupation: '电工', level: 'SENIOR' }
      const told = { ...facts, 'person.skillSubsidies': [{ ...record, paidOn: '2026-05-20' }] }
      const [first] = explain([twice], sheet(told), '2026-11-21', historyOf(twice, paid({ record })))
      expect(first).toMatchObject({ verdict: 'ELIGIBLE', limits: [{ used: 1 }], claims: [{ max: 2 }] })
    })
  })

  it('drops the hired person it was paid for, and no other', () => {
    const perHire = item({
      grantedPer: 'CALENDAR_MONTH',
      tallies: { hires: { list: 'enterprise.newHires', label: '新招用', distinctBy: 'idNumberIndex' } },
      conditions: [{ id: 'hires', text: '新招了人', condition: { count: 'hires', atLeast: 1 } }],
      limits: [{ id: 'per-hire', text: '同一人一次', max: 1, per: 'ANYONE', window: 'EVER', each: 'hires' }],
      benefit: {
        text: '每人 1,500 元',
        formula: { perHead: { of: { count: 'hires' }, amount: '1500元', label: '每人' } },
        rounding: 'HALF_UP',
        roundingBasis: '定额',
      },
    })
    const hires = ['a', 'b'].map(idNumberIndex => ({ idNumberIndex, hiredOn: '2026-06-01' }))
    const facts = { 'enterprise.newHires': hires }
    const spring = { period: '2026-04', paidOn: '2026-04-20' }
    const history = historyOf(perHire, paid({ ...spring, members: ['a'] }))
    expect(judge(perHire, history, facts)).toMatchObject({
      verdict: 'ELIGIBLE',
      benefit: { amountFen: 150_000 },
      limits: [{ used: 1 }],
    })
    expect(judge(perHire, historyOf(perHire, paid(spring)), facts)).toMatchObject({
      verdict: 'UNDETERMINED',
      limits: [{ id: 'per-hire', state: 'UNKNOWN' }],
    })
  })

  it('stands against the other items of its exclusion group', () => {
    const group = { group: 'wages', text: '不重复享受', rule: 'FIRST_ONLY' as const }
    const old = item({ id: 'old-item', exclusions: [group] })
    const next = item({ exclusions: [group] })
    expect(judge(next, historyOf(old, paid()))).toMatchObject({
      verdict: 'INELIGIBLE',
      limits: [{ gap: { text: expect.stringContaining('2026-05-20 市人社局已发 7,128.00 元') } }],
    })
  })
  it('leaves open which hired person the other item of the group was paid for when it does not say', () => {
    const perHire = (id: string) =>
      item({
        id,
        tallies: { hires: { list: 'enterprise.newHires', label: '新招用', distinctBy: 'idNumberIndex' } },
        conditions: [{ id: 'hires', text: '新招了人', condition: { count: 'hires', atLeast: 1 } }],
        exclusions: [{ group: 'hiring', text: '不重复享受', rule: 'HIGHEST_ONLY', each: 'hires' }],
      })
    const hires = [{ idNumberIndex: 'a', hiredOn: '2026-06-01' }]
    const facts = { 'enterprise.newHires': hires }
    const [old, next] = [perHire('old-item'), perHire('new-item')]
    expect(judge(next, historyOf(old, paid()), facts)).toMatchObject({
      verdict: 'UNDETERMINED',
      claims: [],
      limits: [
        {
          state: 'UNKNOWN',
          gap: { text: '2026-05-20 市人社局已发 7,128.00 元，没有写明是哪一笔' },
          road: { kind: 'DEPARTMENT', department: 'human-resources' },
        },
      ],
    })
    const toAnother = historyOf(old, paid()).map(past => ({ ...past, holder: 'OTHER' as const }))
    expect(judge(next, toAnother, facts).verdict).toBe('ELIGIBLE')
    expect(judge(next, historyOf(old, paid({ members: ['b'] })), facts).verdict).toBe('ELIGIBLE')
    expect(judge(next, historyOf(old, paid({ members: ['a'] })), facts).verdict).toBe('INELIGIBLE')
  })

  it('is placed anew exactly when what limits the item is different', () => {
    expect(termsOf(yearly)).toBe(termsOf({ ...yearly, name: '别的名字' }))
    expect(termsOf(yearly)).not.toBe(termsOf(item()))
  })
})
