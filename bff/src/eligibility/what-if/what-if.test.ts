import fc from 'fast-check'
import type { Condition } from '../condition/condition'
import { facts as anyFacts } from '../testing/arbitrary-items'
import { item } from '../testing/item'
import { sheet } from '../testing/sheet'
import { changedFacts } from './changed-facts'
import { whatIf } from './what-if'

const ASOF = '2026-11-21'
const MONTHS = 'enterprise.unemploymentInsurance.paidMonths'
const HIRES = 'enterprise.newHires'
const months = (atLeast: number): Condition => ({ fact: MONTHS, atLeast })
const graduates = (atLeast: number): Condition => ({
  count: { list: HIRES, distinctBy: 'idNumberIndex', where: { field: 'contractSigned', equals: true } },
  atLeast,
})

/** Conditions that more months and more hires can only help. */
const rising: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>(tie => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.nat(30).map(months),
    fc.nat(6).map(graduates),
    fc.constant<Condition>({ fact: 'enterprise.zombie', equals: false }),
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc
      .array(tie('node'), { minLength: 2, maxLength: 3 })
      .map(of => ({ atLeastOf: { n: 2, of } }) as Condition),
  ),
})).node
const known = fc
  .tuple(anyFacts, fc.option(fc.nat(30), { freq: 5, nil: null }))
  .map(([values, paid]) => sheet({ ...values, [MONTHS]: paid }))
const steps = fc.tuple(fc.nat(24), fc.nat(20)).map(([paid, hired]) => [
  { fact: MONTHS, add: paid },
  { fact: HIRES, add: hired },
])

describe('what if (N-11)', () => {
  it('more of what a clause asks for at least never turns a yes into a no, or into not knowing', () => {
    fc.assert(
      fc.property(rising, known, steps, (condition, facts, changes) => {
        const one = item({ conditions: [{ id: 'c', text: '甲', condition }] })
        const clauseOf = (changed: typeof changes) => {
          const { after } = whatIf([one], facts, changed, ASOF, [])
          return after[0]!.clauses.find(({ id }) => id === 'c')!.verdict
        }
        const [before, after] = [clauseOf([]), clauseOf(changes)]
        if (before === 'MET') expect(after).toBe('MET')
        if (before === 'UNKNOWN') expect(after).not.toBe('NOT_MET')
      }),
      { numRuns: 3_000 },
    )
  })

  it('a sum per head never falls when more are hired', () => {
    const perHead = item({
      tallies: {
        signed: {
          list: HIRES,
          distinctBy: 'idNumberIndex',
          where: { field: 'contractSigned', equals: true },
        },
      },
      conditions: [],
      benefit: {
        ...item().benefit,
        formula: { perHead: { of: { count: 'signed' }, amount: '1500元', sureOnly: true } },
      },
    })
    fc.assert(
      fc.property(known, fc.nat(10), fc.nat(10), (facts, few, more) => {
        const fen = (add: number) => whatIf([perHead], facts, [{ fact: HIRES, add }], ASOF, []).afterFen
        expect(fen(few + more)).toBeGreaterThanOrEqual(fen(few))
      }),
      { numRuns: 1_000 },
    )
  })

  it('nothing tried, nothing changed; and what is tried leaves the facts as they are', () => {
    fc.assert(
      fc.property(rising, known, steps, (condition, facts, changes) => {
        const one = item({ conditions: [{ id: 'c', text: '甲', condition }] })
        const was = JSON.stringify(facts)
        const none = whatIf([one], facts, [], ASOF, [])
        expect([none.changes, none.beforeFen]).toEqual([[], none.afterFen])
        whatIf([one], facts, changes, ASOF, [])
        expect(JSON.stringify(facts)).toBe(was)
      }),
      { numRuns: 300 },
    )
  })

  it('three hires more are three more heads, and three more staff', () => {
    const facts = sheet({ [HIRES]: [], 'enterprise.staffCount': 29, 'enterprise.status': 'ACTIVE' })
    const small = item({
      id: 'small',
      conditions: [
        { id: 'small', text: '不超过 30 人', condition: { fact: 'enterprise.staffCount', atMost: 30 } },
      ],
    })
    const hiring = item({
      id: 'hiring',
      conditions: [{ id: 'some', text: '招了人', condition: graduates(3) }],
    })
    const tried = whatIf([small, hiring], facts, [{ fact: HIRES, add: 3 }], ASOF, [])
    expect(tried.changes.map(({ kind, after }) => [kind, after?.itemId])).toEqual([
      ['NEW', 'hiring'],
      ['GONE', 'small'],
    ])
    expect([tried.beforeFen, tried.afterFen]).toEqual([10_000, 10_000])
  })

  it('what is unknown stays unknown, whatever is added', () => {
    const facts = changedFacts(
      {},
      [
        { fact: MONTHS, add: 12 },
        { fact: HIRES, add: 2 },
      ],
      ASOF,
    )
    expect([facts[MONTHS], facts[HIRES]]).toEqual([undefined, undefined])
  })

  it('what was granted once is not promised again', () => {
    const once = item({
      limits: [{ id: 'once', text: '一次', max: 1, per: 'BENEFICIARY', window: 'EVER' }],
      conditions: [{ id: 'paid', text: '满 12 个月', condition: months(12) }],
    })
    const facts = sheet({ [MONTHS]: 10 })
    const past = {
      register: 'sample-item/once',
      key: '',
      holder: 'SELF' as const,
      itemId: once.id,
      grantedOn: ASOF,
    }
    const tried = (history: (typeof past)[]) =>
      whatIf([once], facts, [{ fact: MONTHS, add: 2 }], ASOF, history)
    expect([tried([]).afterFen, tried([past]).afterFen]).toEqual([10_000, 0])
  })

  it.each([
    ['a fact nobody can change', 'enterprise.seriousDishonesty', 1],
    ['more than may be tried', MONTHS, 25],
    ['less', MONTHS, -1],
    ['a part of a step', MONTHS, 0.5],
    ['a name from elsewhere', 'constructor', 1],
  ])('refuses %s', (_, fact, add) => {
    expect(() => whatIf([item()], {}, [{ fact, add }], ASOF, [])).toThrow(RangeError)
  })
})
