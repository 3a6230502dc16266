import fc from 'fast-check'
import { addDays } from '../calendar'
import type { Condition, ValueTest } from '../condition/condition'
import { explain } from '../explain'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { condition, facts, formula } from '../testing/arbitrary-items'
import { dateTest } from '../testing/date-test'
import { item } from '../testing/item'
import { judge, TODAY } from '../testing/judge'
import { sheet } from '../testing/sheet'
import { amountOf, compileProgram, factsOf, judgeNode, MalformedCondition } from '.'

const only = (parts: Partial<PolicyItemVersion>, asOf = TODAY) =>
  compileProgram([item(parts)], asOf).items[0]!
const clause = (id: string, one: Condition) => ({ id, text: id, condition: one })
const nodeOf = (one: Condition, asOf = TODAY) =>
  only({ conditions: [clause('one', one)] }, asOf).clauses[0]!.node
const STAFF = 'enterprise.staffCount'
const BORN = 'person.birthDate'

describe('program', () => {
  it('means what the conditions mean', () => {
    fc.assert(
      fc.property(
        condition,
        facts,
        fc.constantFrom(TODAY, '2028-02-29', '2027-03-31'),
        (one, values, asOf) => {
          const known = sheet(values)
          expect(judgeNode(nodeOf(one, asOf), { facts: known })).toBe(judge(one, values, { asOf }).verdict)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it('pays what the formulas pay', () => {
    fc.assert(
      fc.property(
        formula,
        facts,
        fc.constantFrom('HALF_UP' as const, 'DOWN' as const),
        (one, values, rounding) => {
          const parts = { benefit: { text: '样例', formula: one, rounding, roundingBasis: '样例' } }
          const [assessment] = explain([item(parts)], sheet(values), TODAY)
          expect(amountOf(only(parts), { facts: sheet(values) })).toBe(assessment?.benefit.amountFen)
        },
      ),
      { numRuns: 3_000 },
    )
  })

  it.each<[string, Condition, Condition]>([
    ['strict and plain bounds', { fact: STAFF, moreThan: 5 }, { fact: STAFF, atLeast: 6 }],
    [
      'order in a set',
      { fact: 'enterprise.sizeClass', in: ['SMALL', 'MICRO'] },
      { fact: 'enterprise.sizeClass', in: ['MICRO', 'SMALL'] },
    ],
    [
      'a set and what is left',
      { fact: 'enterprise.sizeClass', in: ['SMALL', 'MICRO'] },
      { fact: 'enterprise.sizeClass', notIn: ['LARGE', 'MEDIUM'] },
    ],
    [
      'yes and not no',
      { fact: 'enterprise.zombie', equals: true },
      { fact: 'enterprise.zombie', notEquals: false },
    ],
    ['twelve months and a year', { fact: BORN, withinLast: '12个月' }, { fact: BORN, withinLast: '1年' }],
    ['an age and a span', { fact: BORN, age: { from: 3 } }, { fact: BORN, atLeastAgo: '3年' }],
    [
      'order and nesting of parts',
      { all: [{ fact: STAFF, atMost: 3 }, { all: [{ fact: 'enterprise.zombie', equals: false }] }] },
      {
        all: [
          { fact: 'enterprise.zombie', equals: false },
          { fact: STAFF, lessThan: 4 },
        ],
      },
    ],
    ['a double no', { not: { not: { fact: STAFF, atMost: 3 } } }, { fact: STAFF, atMost: 3 }],
    [
      'at least all',
      { atLeastOf: { n: 2, of: [{ fact: STAFF, atMost: 3 }, { agree: ['travel.deposit.amount'] }] } },
      { all: [{ agree: ['travel.deposit.amount'] }, { fact: STAFF, atMost: 3 }] },
    ],
    [
      'a branch and its children',
      { fact: 'enterprise.region', within: ['220104', '220104-CXQ'] },
      { fact: 'enterprise.region', within: '220104' },
    ],
  ])('makes one node of %s', (_, a, b) => {
    const program = compileProgram(
      [item({ conditions: [clause('a', a)] }), item({ id: 'other', conditions: [clause('b', b)] })],
      TODAY,
    )
    const [first, second] = program.items.map(({ clauses }) => clauses[0]?.node)
    expect(first).toBe(second)
    expect(program.nodes[first!.id]).toBe(first)
  })

  it('resolves the figure of the year, and is unknown in a year without', () => {
    const parts = {
      parameters: { most: { text: '上限', byYear: { 2026: 30 } } },
      conditions: [clause('a', { fact: STAFF, atMost: { parameter: 'most' } })],
    }
    expect(only(parts).clauses[0]?.node).toMatchObject({ op: 'VALUE', test: { is: 'RANGE', high: 30 } })
    const unset = only(parts, '2027-01-01').clauses[0]!.node
    expect(unset).toMatchObject({ op: 'UNKNOWN', reason: { why: 'PARAMETER', parameter: 'most' } })
    expect(judgeNode(unset, { facts: sheet({ [STAFF]: 1 }) })).toBe('UNKNOWN')
  })

  it('keeps a known member known while another member of the set is not set', () => {
    const parameters = { other: { text: '另一类' } }
    const node = only({
      parameters,
      conditions: [clause('a', { fact: STAFF, in: [1, { parameter: 'other' }] })],
    }).clauses[0]!.node
    expect([1, 2].map(staff => judgeNode(node, { facts: sheet({ [STAFF]: staff }) }))).toEqual([
      'MET',
      'UNKNOWN',
    ])
  })

  it('leaves a range unknown while one end of it is, also where the other end says no', () => {
    const where: Condition = { field: 'insuredMonths', between: [{ ofRecord: 'insuredMonths' }, 4] }
    const { node } = only({
      forEach: { list: 'enterprise.newHires', key: 'idNumberIndex', title: ['category'] },
      conditions: [clause('a', { count: { list: 'enterprise.newHires', where }, atLeast: 1 })],
    }).clauses[0]!
    const facts = sheet({ 'enterprise.newHires': [{ insuredMonths: 5 }] })
    const beside = (insuredMonths: number | null) => judgeNode(node, { facts, record: { insuredMonths } })
    expect([beside(null), beside(1), beside(6)]).toEqual(['UNKNOWN', 'NOT_MET', 'NOT_MET'])
    expect(node.perRecord).toBe(true)
    expect(factsOf(node)).toEqual(['enterprise.newHires'])
  })

  it('judges a count or a fact anew for each record it is compared with', () => {
    const HIRES = 'enterprise.newHires'
    const compared: Condition[] = [
      { count: { list: HIRES }, equals: { ofRecord: 'insuredMonths' } },
      { fact: 'enterprise.staffCount', atLeast: { ofRecord: 'insuredMonths' } },
    ]
    for (const where of compared) {
      const { node } = only({
        forEach: { list: HIRES, key: 'idNumberIndex', title: ['category'] },
        conditions: [clause('a', { count: { list: HIRES, where }, equals: 0 })],
      }).clauses[0]!
      expect([node.perRecord, node.op === 'COUNT' && node.tally.where?.perRecord]).toEqual([true, true])
    }
  })

  it('turns windows into exactly the days that lie in them', () => {
    const spans = fc.constantFrom('1个月', '7个月', '12个月', '3年', '1天', '30天', '45天')
    const window: fc.Arbitrary<ValueTest> = fc.oneof(
      spans.map(withinLast => ({ withinLast })),
      spans.map(withinNext => ({ withinNext })),
      spans.map(atLeastAgo => ({ atLeastAgo })),
      fc.constantFrom<ValueTest>({ inYear: 'THIS_YEAR' }, { inYear: 'LAST_YEAR' }, { inYear: 2024 }),
      fc.record({ from: fc.nat(3), to: fc.integer({ min: 3, max: 5 }) }).map(age => ({ age })),
    )
    const days = fc.integer({ min: -2_000, max: 2_000 })
    fc.assert(
      fc.property(window, days, days, (test, from, at) => {
        const asOf = addDays('2024-02-29', from)
        const date = addDays(asOf, at)
        const verdict = judgeNode(nodeOf({ fact: BORN, ...test }, asOf), { facts: sheet({ [BORN]: date }) })
        expect(verdict === 'MET').toBe(dateTest(test, date, { asOf, parameters: {} }))
      }),
      { numRuns: 5_000 },
    )
  })

  it('counts ages on the day, leap days too', () => {
    const node = nodeOf({ fact: BORN, age: { from: 18, to: 18 } }, '2026-02-28')
    const on = (date: string) => judgeNode(node, { facts: sheet({ [BORN]: date }) })
    expect(['2008-02-29', '2008-03-01', '2007-03-01', '2007-02-28'].map(on)).toEqual([
      'MET',
      'NOT_MET',
      'MET',
      'NOT_MET',
    ])
  })

  it('tells what is asked of the record from what is asked of the subject', () => {
    const program = only({
      forEach: { list: 'enterprise.newHires', key: 'idNumberIndex', title: ['category'] },
      conditions: [
        clause('a', { field: 'contractSigned', equals: true }),
        clause('b', { fact: STAFF, atMost: 3 }),
      ],
    })
    expect(program.clauses.map(({ node }) => node.perRecord)).toEqual([true, false])
    expect(program.clauses.map(({ node }) => factsOf(node))).toEqual([['enterprise.newHires'], [STAFF]])
  })

  it('names the place of a condition it cannot read', () => {
    const broken = (one: unknown) => () =>
      compileProgram([item({ conditions: [clause('a', { all: [one] } as Condition)] })], TODAY)
    expect(broken({})).toThrow(MalformedCondition)
    expect(broken({})).toThrow('sample-item.conditions.a.all.0: condition without an operator')
    expect(broken({ fact: STAFF })).toThrow('sample-item.conditions.a.all.0: no test that fits')
    expect(broken({ count: 'nobody', atLeast: 1 })).toThrow(
      'sample-item.conditions.a.all.0.count: no tally named "nobody"',
    )
    for (const test of [{ notEquals: 1 }, { in: [1] }, { notIn: [1] }, { atLeast: 1, notEquals: 2 }])
      expect(broken({ count: { list: 'enterprise.newHires' }, ...test })).toThrow('a count is not tested by')
    expect(() => compileProgram([], '2026-02-30')).toThrow('not a date')
  })
})
