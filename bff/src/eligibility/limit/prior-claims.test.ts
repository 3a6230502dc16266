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

  it('is placed anew exactly when what limits the item is different', () => {
    expect(termsOf(yearly)).toBe(termsOf({ ...yearly, name: '别的名字' }))
    expect(termsOf(yearly)).not.toBe(termsOf(item()))
  })
})
