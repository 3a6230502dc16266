import { item } from '../../eligibility/testing/item'
import { changeItem, changeProblem } from './change-item'
import { type LeverUnit, readFigure, writeFigure } from './figure-literal'
import { leversOf } from './lever'
import { scaleOf } from './lever-scale'

const DAY = '2026-11-21'
const written = item({
  parameters: {
    ceiling: { text: '裁员率上限', byYear: { 2025: '5%', 2026: '5.5%' } },
    months: { text: '缴费月数', value: '12个月' },
    unused: { text: '没有用到', value: '3%' },
    named: { text: '批次', value: '首批' },
    past: { text: '只有去年的', byYear: { 2025: '3%' } },
  },
  conditions: [
    { id: 'size', text: '30 人以下', condition: { fact: 'enterprise.staffCount', atMost: 30 } },
    {
      id: 'age',
      text: '16 至 24 岁',
      condition: {
        any: [
          { fact: 'person.birthDate', age: { from: 16, to: 24 } },
          { not: { fact: 'enterprise.status', equals: 'ACTIVE' } },
        ],
      },
    },
    {
      id: 'ratio',
      text: '裁员率不高',
      condition: {
        ratio: { of: 'a.b', to: 'a.c', label: '裁员率', atMost: { parameter: 'ceiling' } },
      },
    },
    {
      id: 'paid',
      text: '缴满',
      condition: { fact: 'enterprise.establishedOn', atLeastAgo: { parameter: 'months' } },
    },
    { id: 'fee', text: '工资在范围内', condition: { field: 'pay', between: ['1500元', '62.50元'] } },
  ],
})

describe('levers of an item', () => {
  it('are its parameters of the year and the thresholds written into clauses', () => {
    expect(leversOf(written, DAY).map(({ id, label, value, unit }) => [id, label, value, unit])).toEqual([
      ['parameters.ceiling', '裁员率上限', 5.5, '%'],
      ['parameters.months', '缴费月数', 12, '个月'],
      ['conditions.0.condition.atMost', '从业人数不超过', 30, '人'],
      ['conditions.1.condition.any.0.age.from', '年龄满', 16, '周岁'],
      ['conditions.1.condition.any.0.age.to', '年龄不超过', 24, '周岁'],
      ['conditions.4.condition.between.0', '至少', 1500, '元'],
      ['conditions.4.condition.between.1', '不超过', 62.5, '元'],
    ])
  })
  it('move a copy of the item, a yearly figure in its year only', () => {
    const moved = changeItem(
      written,
      [
        { lever: 'parameters.ceiling', value: 6 },
        { lever: 'conditions.1.condition.any.0.age.to', value: 30 },
        { lever: 'conditions.4.condition.between.0', value: 2000 },
      ],
      DAY,
    )
    expect(moved.parameters.ceiling!.byYear).toEqual({ 2025: '5%', 2026: '6%' })
    expect(moved.conditions[1]!.condition).toMatchObject({ any: [{ age: { from: 16, to: 30 } }, {}] })
    expect(moved.conditions[4]!.condition).toMatchObject({ between: ['2000元', '62.50元'] })
    expect(leversOf(written, DAY)[0]!.value).toBe(5.5)
    expect(changeItem(written, [], DAY)).toBe(written)
  })
  it('refuse in words what is not theirs or out of reach', () => {
    const levers = leversOf(written, DAY)
    expect(changeProblem(levers, [{ lever: 'parameters.ceiling', value: 11 }])).toBeNull()
    expect(changeProblem(levers, [{ lever: 'parameters.ceiling', value: 12 }])).toBe(
      '“裁员率上限”只能在 0 到 11 % 之间。',
    )
    expect(changeProblem(levers, [{ lever: 'parameters.ceiling', value: Number.NaN }])).not.toBeNull()
    expect(changeProblem(levers, [{ lever: 'parameters.ceiling', value: 6.25 }])).toBeNull()
    for (const [lever, value, words] of [
      ['parameters.months', 3.5, '“缴费月数”要写整数。'],
      ['conditions.0.condition.atMost', 3.5, '“从业人数不超过”要写整数。'],
      ['conditions.1.condition.any.0.age.to', 20.5, '“年龄不超过”要写整数。'],
      ['conditions.4.condition.between.0', 1500.555, '“至少”最细到分，最多写两位小数。'],
    ] as const)
      expect(changeProblem(levers, [{ lever, value }])).toBe(words)
    expect(changeProblem(levers, [{ lever: 'conditions.4.condition.between.0', value: 0.29 }])).toBeNull()
    expect(changeProblem(levers, [{ lever: 'review.number', value: 1 }])).toContain('没有这个可以调的数')
    expect(() => changeItem(written, [{ lever: 'id', value: 1 }], DAY)).toThrow(RangeError)
  })
})

describe('scale of a lever', () => {
  it.each<[number, LeverUnit, number]>([
    [5.5, '%', 11],
    [60, '%', 100],
    [0, '%', 10],
    [30, '人', 60],
    [12, '个月', 24],
    [1500, '元', 3000],
    [2094.4, '元', 4188.8],
    [80, '周岁', 120],
  ])('%d %s goes up to %d', (value, unit, most) => {
    const scale = scaleOf({ value, unit })
    expect(scale.least).toBe(0)
    expect(scale.most).toBeCloseTo(most, 6)
    // The figure itself lies on a step.
    expect(Math.abs(value / scale.step - Math.round(value / scale.step))).toBeLessThan(1e-6)
  })
})

it('reads and writes figures as policy files do', () => {
  for (const literal of ['5.5%', '1500元', '12个月', '30天', '3年', 30]) {
    expect(writeFigure(readFigure(literal)!, literal)).toBe(literal)
  }
  for (const none of ['ACTIVE', 'today', '2026-01-01', '首批', { parameter: 'x' }, Number.NaN, null])
    expect(readFigure(none)).toBeNull()
})
