import {
  type Assessment,
  explain,
  factsUsedBy,
  headlineOf,
  type PolicyItemVersion,
  periodOf,
  versionInForce,
} from './index'
import { item } from './testing/item'
import { sheet } from './testing/sheet'

const ACTIVE = sheet({ 'enterprise.status': 'ACTIVE' })

describe('explain', () => {
  it('shows value, owner and date of every datum', () => {
    const [assessment] = explain([item()], ACTIVE, '2026-11-21')
    expect(assessment).toMatchObject({
      itemId: 'sample-item',
      version: 1,
      recordKey: null,
      verdict: 'ELIGIBLE',
    })
    expect(assessment?.clauses.at(0)?.values).toEqual([
      {
        fact: 'enterprise.status',
        label: '登记状态',
        text: '存续',
        department: 'market-regulation',
        asOf: '2026-11-20',
      },
    ])
    expect(assessment?.factsUsed).toHaveLength(1)
  })

  it('is plain data that survives being stored', () => {
    const [judged] = explain([item()], sheet({}), '2026-11-21')
    const stored = JSON.parse(JSON.stringify(judged))
    const listed = { ...judged, clauses: [...judged!.clauses], factsUsed: [...judged!.factsUsed] }
    expect(stored).toEqual(listed)
    expect(stored.clauses).not.toHaveLength(0)
    expect(JSON.stringify({ ...judged, settlement: null })).toContain(JSON.stringify(listed.clauses))
  })

  it('lists clauses as an array would', () => {
    const [{ clauses }] = explain([item()], sheet({}), '2026-11-21') as [Assessment]
    const array = [...clauses]
    const ids = array.map(({ id }) => id)
    const last = array.at(-1)!
    expect(clauses).toHaveLength(array.length)
    expect(clauses.map(({ id }, at) => `${id}${at}`)).toEqual(ids.map((id, at) => `${id}${at}`))
    expect(clauses.flatMap(({ id }) => [id, id])).toEqual(ids.flatMap(id => [id, id]))
    expect(clauses.filter((_, at) => at > 0)).toEqual(array.slice(1))
    expect([clauses.at(0), clauses.at(-1), clauses.at(array.length)]).toEqual([array[0], last, undefined])
    expect(clauses.find(({ id }) => id === last.id)).toEqual(last)
    expect(clauses.some(({ id }) => id === last.id)).toBe(true)
    expect(clauses.some(({ id }) => id === 'none')).toBe(false)
    expect(clauses.every(({ verdict }) => verdict === array[0]!.verdict)).toBe(
      array.every(({ verdict }) => verdict === array[0]!.verdict),
    )
  })

  it('refuses a date that is none', () => {
    expect(() => explain([item()], ACTIVE, '2026-02-30')).toThrow('not a date')
  })

  it('begins and ends with the validity of the version', () => {
    const verdict = (asOf: string) => explain([item()], ACTIVE, asOf)[0]?.verdict
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(verdict)).toEqual([
      'INELIGIBLE',
      'ELIGIBLE',
      'ELIGIBLE',
      'INELIGIBLE',
    ])
  })

  it('lets one no decide whatever else is unknown', () => {
    const conditions = [
      ...item().conditions,
      { id: 'b', text: '不是僵尸企业', condition: { fact: 'enterprise.zombie', equals: false } },
    ]
    const of = (values: Record<string, string | boolean>) =>
      explain([item({ conditions })], sheet(values), '2026-11-21')[0]?.verdict
    expect(of({ 'enterprise.status': 'REVOKED' })).toBe('INELIGIBLE')
    expect(of({ 'enterprise.status': 'ACTIVE' })).toBe('UNDETERMINED')
  })

  it('puts the result in one sentence', () => {
    const headline = (values: Record<string, string>) =>
      headlineOf(explain([item()], sheet(values), '2026-11-21')[0]!)
    expect(headline({ 'enterprise.status': 'ACTIVE' })).toBe('您可领 100.00 元')
    expect(headline({ 'enterprise.status': 'REVOKED' })).toBe(
      '还差 1 项：正常经营（“登记状态”现为已吊销，要求是存续）',
    )
    expect(headline({})).toBe('暂时判断不了：正常经营（市市场监管局没有查到“登记状态”）')
  })

  it('gives no money and no amount clause for a service', () => {
    const service = item({
      benefit: { text: '提醒', rounding: 'HALF_UP', roundingBasis: '不涉及金额' },
      fulfilment: { executor: 'taxation', kind: 'SERVICE', accounts: [] },
    })
    const [assessment] = explain([service], ACTIVE, '2026-11-21')
    expect(assessment).toMatchObject({ verdict: 'ELIGIBLE', benefit: { amountFen: 0, lines: [] } })
    expect(headlineOf(assessment!)).toBe('您可享受')
  })

  it('ends with another item of the same group', () => {
    const exclusive = item({ exclusions: [{ group: 'g', text: '不能重复享受', rule: 'FIRST_ONLY' }] })
    const past = {
      register: 'group/g',
      key: '',
      holder: 'SELF',
      itemId: 'other-item',
      grantedOn: '2026-05-01',
    } as const
    expect(explain([exclusive], ACTIVE, '2026-11-21', [past])[0]?.verdict).toBe('INELIGIBLE')
    expect(explain([exclusive], ACTIVE, '2026-11-21', [{ ...past, holder: 'OTHER' }])[0]?.verdict).toBe(
      'ELIGIBLE',
    )
    expect(explain([exclusive], ACTIVE, '2026-11-21')[0]?.claims).toEqual([
      { register: 'group/g', key: '', per: 'BENEFICIARY', max: 1 },
    ])
  })
})

describe('versions', () => {
  const first = item({ version: 1, validity: { from: '2022-04-01', to: '2026-08-31' } })
  const second = item({ version: 2, validity: { from: '2026-09-01' } })
  const overlap = item({ version: 3, validity: { from: '2026-09-01' } })

  it('changes over on the day, whatever the order they are given in', () => {
    for (const versions of [
      [first, second],
      [second, first],
    ]) {
      expect(versionInForce(versions, '2022-03-31')).toBeUndefined()
      expect(versionInForce(versions, '2026-08-31')?.version).toBe(1)
      expect(versionInForce(versions, '2026-09-01')?.version).toBe(2)
    }
    expect(versionInForce([second, overlap, first], '2026-10-01')?.version).toBe(3)
  })

  it('names the span an entitlement stands for', () => {
    const of = (grantedPer: PolicyItemVersion['grantedPer']) => periodOf({ grantedPer }, '2026-11-21')
    expect([of('ONCE'), of('CALENDAR_YEAR'), of('CALENDAR_QUARTER'), of('CALENDAR_MONTH')]).toEqual([
      '',
      '2026',
      '2026-Q4',
      '2026-11',
    ])
  })

  it('lists every fact an item may look at', () => {
    const many = item({
      conditions: [
        {
          id: 'a',
          text: '甲',
          condition: {
            not: { any: [{ agree: ['travel.deposit.amount', 'travel.deposit.registeredAmount'] }] },
          },
        },
        {
          id: 'b',
          text: '乙',
          condition: {
            ratio: {
              of: 'enterprise.staffCount',
              to: { fact: 'enterprise.unemploymentInsurance.insuredLastYear' },
              atMost: '5%',
            },
          },
        },
      ],
      tallies: { hires: { list: 'enterprise.newHires' } },
      benefit: {
        ...item().benefit,
        formula: { byClass: { of: { fact: 'enterprise.sizeClass' }, cases: [] } },
      },
    })
    expect(factsUsedBy(many)).toEqual([
      'travel.deposit.amount',
      'travel.deposit.registeredAmount',
      'enterprise.staffCount',
      'enterprise.unemploymentInsurance.insuredLastYear',
      'enterprise.newHires',
      'enterprise.sizeClass',
    ])
  })
})
