import { FACT_CATALOGUE } from '@policy-direct/shared/facts/catalogue'
import type { Formula } from '../benefit/formula'
import type { Condition } from '../condition/condition'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { checkTag } from '../tag'
import { item } from '../testing/item'
import { checkItem } from './check-item'
import { warningsOf } from './warnings'

const STAFF = 'enterprise.staffCount'
const STATUS = 'enterprise.status'
const SIZE = 'enterprise.sizeClass'
const FOUNDED = 'enterprise.establishedOn'

const lines = (problems: readonly { path: readonly (string | number)[]; reason: string }[]) =>
  problems.map(({ path, reason }) => `${path.join('.')}: ${reason}`)
const clauses = (...conditions: Condition[]) =>
  item({ conditions: conditions.map((condition, at) => ({ id: `c${at}`, text: '样例', condition })) })
const errorsOf = (...conditions: Condition[]) => lines(checkItem(clauses(...conditions)))
const paying = (formula: Formula, parts: Partial<PolicyItemVersion> = {}) =>
  item({ ...parts, benefit: { ...item().benefit, formula } })

describe('a datum that nobody supplies', () => {
  const planned: Record<string, unknown> = FACT_CATALOGUE
  afterEach(() => {
    delete planned['enterprise.luck']
  })
  it('decides nothing for anybody', () => {
    planned['enterprise.luck'] = { ...FACT_CATALOGUE[STAFF], label: '运气', department: '' }
    expect(errorsOf({ fact: 'enterprise.luck', atLeast: 1 })).toEqual([
      'conditions.0.condition.fact: “运气”没有部门提供，谁都判断不了',
    ])
  })
})

describe('conditions that decide nothing', () => {
  it.each<[string, Condition[], string]>([
    [
      'nobody can meet: more than a value and less than it, inside an any',
      [
        {
          any: [
            {
              all: [
                { fact: STAFF, moreThan: 30 },
                { fact: STAFF, lessThan: 31 },
              ],
            },
            { fact: SIZE, equals: 'MICRO' },
          ],
        },
      ],
      'conditions.0.condition.any.0: 没有一个值能符合，谁都满足不了',
    ],
    [
      'nobody can meet: a value that is still being decided',
      [{ fact: STATUS, equals: 'REVOKING', pendingIf: ['REVOKING'] }],
      'conditions.0.condition: 没有一个值能符合，谁都满足不了',
    ],
    [
      'nobody can meet: dates',
      [
        {
          all: [
            { fact: FOUNDED, withinLast: '12个月' },
            { fact: FOUNDED, atLeastAgo: '3年' },
          ],
        },
      ],
      'conditions.0.condition: 没有一个值能符合，谁都满足不了',
    ],
    [
      'nobody can meet: two places at once',
      [
        {
          all: [
            { fact: 'enterprise.region', within: '220104' },
            { fact: 'enterprise.region', within: '220105' },
          ],
        },
      ],
      'conditions.0.condition: 没有一个值能符合，谁都满足不了',
    ],
    [
      'contradiction of parts, among others',
      [
        {
          all: [
            { fact: STAFF, atLeast: 10 },
            { fact: SIZE, equals: 'SMALL' },
            { not: { fact: STAFF, moreThan: 9 } },
          ],
        },
      ],
      'conditions.0.condition.all.2: 和前面的条件互相矛盾，谁都不可能同时满足',
    ],
    [
      'contradiction across clauses',
      [
        { fact: SIZE, in: ['SMALL', 'MICRO'] },
        { fact: STATUS, equals: 'ACTIVE' },
        {
          all: [
            { fact: SIZE, notIn: ['MICRO'] },
            { fact: SIZE, notEquals: 'SMALL' },
          ],
        },
      ],
      'conditions.2.condition: 和第 1 条互相矛盾，没有人能同时满足',
    ],
    [
      'everybody meets: every value named, in two branches',
      [
        {
          any: [
            { fact: STAFF, atMost: 30 },
            { fact: STAFF, moreThan: 30 },
          ],
        },
      ],
      'conditions.0.condition: 什么值都符合，这个条件等于没写',
    ],
    [
      'everybody meets: a no that is never true',
      [
        {
          not: {
            all: [
              { fact: SIZE, equals: 'SMALL' },
              { fact: SIZE, equals: 'MICRO' },
            ],
          },
        },
      ],
      'conditions.0.condition: 什么值都符合，这个条件等于没写',
    ],
    [
      'a branch that another branch contains',
      [
        {
          any: [
            { fact: STAFF, atMost: 30 },
            { fact: SIZE, equals: 'MICRO' },
            { fact: STAFF, lessThan: 10 },
          ],
        },
      ],
      'conditions.0.condition.any.2: 这一支多余：第 1 支已经包括它',
    ],
    [
      'a branch that what stands beside it excludes',
      [
        {
          all: [
            { fact: STAFF, atMost: 30 },
            {
              any: [
                { fact: STAFF, atLeast: 31 },
                { fact: SIZE, equals: 'MICRO' },
              ],
            },
          ],
        },
      ],
      'conditions.0.condition.all.1.any.0: 这一支永远用不上：和同时要求的条件矛盾',
    ],
    [
      'a case that never comes',
      [
        {
          when: { fact: STAFF, atMost: Number.MAX_SAFE_INTEGER },
          must: { fact: SIZE, equals: 'MICRO' },
          otherwise: { fact: SIZE, equals: 'SMALL' },
        },
      ],
      'conditions.0.condition.when: “如果”总是成立，“否则要求”永远用不上',
    ],
    [
      'a case that asks for its opposite',
      [
        {
          when: { fact: STAFF, atMost: 30 },
          must: { fact: STAFF, atLeast: 50 },
          otherwise: { fact: SIZE, equals: 'SMALL' },
        },
      ],
      'conditions.0.condition.must: “那么要求”和“如果”矛盾，谁都满足不了',
    ],
    [
      'records that nothing can be',
      [
        {
          count: {
            list: 'enterprise.newHires',
            where: {
              all: [
                { field: 'insuredMonths', atLeast: 6 },
                { field: 'insuredMonths', atMost: 3 },
              ],
            },
          },
          atLeast: 1,
        },
      ],
      'conditions.0.condition.count.where: 没有一个值能符合，谁都满足不了',
    ],
    [
      'a count that is compared by anything but a number: what its unknown records mean would be anybody’s guess',
      [{ count: { list: 'enterprise.newHires', label: '新招用' }, notEquals: 2 } as Condition],
      'conditions.0.condition.notEquals: “新招用”是数出来的，只能用 equals、atLeast、atMost、moreThan、lessThan、between 来判断',
    ],
  ])('%s', (_what, conditions, problem) => {
    expect(errorsOf(...conditions)).toEqual([problem])
  })

  it('are judged with the figures of every year in force', () => {
    const yearly = (byYear: Record<string, number>) =>
      lines(
        checkItem({
          ...clauses({ fact: STAFF, atLeast: 100 }, { fact: STAFF, atMost: { parameter: 'most' } }),
          parameters: { most: { text: '上限', byYear } },
          validity: { from: '2026-01-01', to: '2027-12-31' },
        }),
      )
    expect(yearly({ 2026: 30, 2027: 40 })).toEqual([
      'conditions.1.condition: 和第 1 条互相矛盾，没有人能同时满足',
    ])
    // In 2027 somebody can.
    expect(yearly({ 2026: 30, 2027: 400 })).toEqual([])
  })

  it('are not suspected where somebody can meet them', () => {
    expect(
      errorsOf(
        {
          any: [
            { fact: STAFF, atMost: 30 },
            { fact: STAFF, atLeast: 300 },
          ],
        },
        { fact: STAFF, atLeast: 30 },
        { not: { fact: STATUS, equals: 'REVOKED' } },
        { fact: STATUS, notEquals: 'CANCELLED', pendingIf: ['REVOKING'] },
        {
          all: [
            { fact: FOUNDED, atLeastAgo: '6个月' },
            { fact: FOUNDED, withinLast: '3年' },
          ],
        },
        { fact: 'enterprise.industry', within: 'C' },
        { not: { fact: 'enterprise.industry', within: ['C16', 'C13'] } },
        { fact: FOUNDED, age: { from: 3, to: 3 } },
      ),
    ).toEqual([])
  })

  it('are refused in tags as well', () => {
    const condition: Condition = {
      all: [
        { fact: STAFF, atLeast: 3 },
        { fact: STAFF, equals: 2 },
      ],
    }
    const tag = { id: 'x', name: '甲', class: '规模', kind: 'ENTERPRISE' as const, text: '样例', condition }
    expect(lines(checkTag(tag))).toEqual(['condition: 没有一个值能符合，谁都满足不了'])
  })
})

describe('amounts', () => {
  it('that come to nothing for everybody are refused', () => {
    const wrong = 'benefit.formula: 怎么算都是 0 元，没有人领得到'
    const rate = { rate: { base: 'travel.deposit.amount', rate: '0%' } }
    expect(lines(checkItem(paying({ fixed: '0元' })))).toEqual([wrong])
    expect(lines(checkItem(paying({ lesserOf: [{ fixed: '100元' }, rate] })))).toEqual([wrong])
    expect(lines(checkItem(paying({ capped: { of: { fixed: '100元' }, atMost: '0元' } })))).toEqual([wrong])
    expect(lines(checkItem(paying({ greaterOf: [{ fixed: '100元' }, rate] })))).toEqual([])
  })

  it('by steps that overlap in one of the years are refused', () => {
    const steps = [
      { from: 30, pay: { fixed: '100元' } },
      { from: { parameter: 'second' }, pay: { fixed: '200元' } },
    ]
    const parts = {
      parameters: { second: { text: '第二档', byYear: { 2026: 50, 2027: 30 } } },
      validity: { from: '2026-01-01', to: '2027-12-31' },
    }
    expect(lines(checkItem(paying({ tiers: { of: STAFF, steps } }, parts)))).toEqual([
      'benefit.formula.tiers.steps.1.from: 和上一档重叠：2027 年的分档起点没有比上一档大',
    ])
  })

  it('by a yes or no need both', () => {
    const cases = [{ in: [true], pay: { fixed: '100元' } }]
    const formula = { byClass: { of: { fact: 'enterprise.zombie' }, cases } }
    expect(lines(checkItem(paying(formula)))).toEqual(['benefit.formula.byClass.cases: 标准里漏了否'])
  })
})

describe('what somebody should look at', () => {
  const steps = [{ from: 10, pay: { fixed: '100元' } }]
  const small: PolicyItemVersion['conditions'] = [
    { id: 'a', text: '样例', condition: { all: [{ fact: STAFF, atLeast: 10 }] } },
  ]

  it('steps that begin above some of those who may have it', () => {
    const formula = { tiers: { of: { fact: STAFF }, steps } }
    expect(lines(warningsOf(paying(formula)))).toEqual([
      'benefit.formula.tiers.steps.0.from: 不到第一档起点的，算下来是 0 元；条件里没有排除这些',
    ])
    expect(warningsOf(paying(formula, { conditions: small }))).toEqual([])
  })

  it('ages that begin above some of them', () => {
    const formula = {
      byAge: { of: { fact: 'person.birthDate' }, steps: [{ from: 80, pay: { fixed: '100元' } }] },
    }
    const from = (age: number) => ({
      conditions: [{ id: 'a', text: '样例', condition: { fact: 'person.birthDate', age: { from: age } } }],
    })
    expect(lines(warningsOf(paying(formula, from(79))))).toEqual([
      'benefit.formula.byAge.steps.0.from: 不到第一档年龄的，算下来是 0 元；条件里没有排除这些',
    ])
    expect(warningsOf(paying(formula, from(80)))).toEqual([])
  })

  it('a class that gets nothing and is not excluded', () => {
    const cases = [
      { in: ['LARGE'], pay: { fixed: '0元' } },
      { in: ['MEDIUM', 'SMALL', 'MICRO'], pay: { fixed: '100元' } },
    ]
    const formula = { byClass: { of: { fact: SIZE }, cases } }
    expect(lines(warningsOf(paying(formula)))).toEqual([
      'benefit.formula.byClass.cases.0.pay: 这一类算下来总是 0 元；条件里没有排除这一类',
    ])
    const condition: Condition = { fact: SIZE, notEquals: 'LARGE' }
    expect(warningsOf(paying(formula, { conditions: [{ id: 'a', text: '样例', condition }] }))).toEqual([])
  })

  it('a cap promised in words and left out of the formula', () => {
    const rate: Formula = { rate: { base: 'travel.deposit.amount', rate: '50%' } }
    const promised = (formula: Formula) =>
      item({ benefit: { ...item().benefit, text: '利息的 50%，每年最多 50,000 元', formula } })
    expect(lines(warningsOf(promised(rate)))).toEqual([
      'benefit.formula: 兑现内容里写了最高额，算法里没有限额',
    ])
    expect(warningsOf(promised({ capped: { of: rate, atMost: '50000元' } }))).toEqual([])
  })

  it('a figure that has no value this year, in a version without an end', () => {
    const open = item({
      parameters: { monthly: { text: '每月标准', byYear: { 2025: '209元', 2026: '217元' } } },
      validity: { from: '2025-01-01' },
    })
    expect(warningsOf(open, '2026-12-31')).toEqual([])
    expect(lines(warningsOf(open, '2027-01-01'))).toEqual([
      'parameters.monthly.byYear: “每月标准”没有 2027 年的值，靠它的条件和金额现在判断不了',
    ])
    expect(warningsOf({ ...open, validity: { from: '2025-01-01', to: '2026-12-31' } }, '2027-01-01')).toEqual(
      [],
    )
  })
})
