import { along, axisOf, bandShape, lineShape, someOf, spotOf, spotsOf } from './chart-view'
import {
  bigAmountWords,
  budgetFenOf,
  figureCells,
  groupRows,
  inputOf,
  leverWords,
  type Played,
  shiftLines,
} from './simulation-view'

const difference = (count: number | null, amountFen: number | null) => ({
  __typename: 'SimulationDifference' as const,
  count,
  moreFen: amountFen,
  lessFen: amountFen === null ? null : 0,
})
const side = (eligible: number, amountFen: number) => ({
  __typename: 'SimulationSide' as const,
  eligible,
  undetermined: 3,
  amountFen,
  averageFen: eligible === 0 ? null : Math.round(amountFen / eligible),
})
const shift = (count: number | null, amountFen: number | null) => ({
  __typename: 'SimulationShift' as const,
  count,
  amountFen,
})
const lever = {
  __typename: 'SimulationLever' as const,
  id: 'parameters.ceiling',
  label: '裁员率上限',
  clause: null,
  unit: '%',
  value: 5.5,
  least: 0,
  most: 11,
  step: 0.1,
}
const played: Played = {
  __typename: 'Simulation',
  asOf: '2026-11-21',
  itemName: '失业保险稳岗返还',
  beneficiaryKind: 'ENTERPRISE',
  size: 31_206,
  finding: '裁员率上限改成 6 %，多 448 户，多付 896 万元',
  assumptions: ['估算。'],
  levers: [lever],
  draft: side(18_860, 35_100_000_000),
  current: side(18_412, 34_204_000_000),
  shifts: {
    __typename: 'SimulationShifts',
    gained: shift(448, 896_000_000),
    lost: shift(0, 0),
    more: shift(0, 0),
    less: shift(5, 120_000),
  },
  difference: difference(448, 896_000_000),
  distributions: [],
  burnDown: {
    __typename: 'BurnDown',
    poolName: '失业保险基金',
    budgetFen: 34_500_000_000,
    neededFen: 35_100_000_000,
    shortFen: 600_000_000,
    dryOn: '2027-11-18',
    dryAtWorstOn: '2027-10-29',
    months: [],
  },
}

describe('what a simulation shows', () => {
  it('is four figures beside the version in force', () => {
    expect(figureCells(played).map(({ word, figure, unit, note }) => [word, figure, unit, note])).toEqual([
      ['符合', '18,860', '户', '比现行多 448 户'],
      ['要付', '3.51', '亿元', '比现行多 896 万元'],
      ['预算', '3.45', '亿元', '缺 600 万元'],
      ['用完', '2027-11-18', '', '待核的都算上，最早 2027-10-29'],
    ])
  })
  it('says so where there is nothing to compare with, and no pool', () => {
    const cells = figureCells({ ...played, difference: null, burnDown: null, draft: side(0, 0) })
    expect(cells.map(({ note }) => note)).toEqual(['没有现行的可比', '没有现行的可比', ''])
    expect(cells[2]).toMatchObject({ word: '平均每户', figure: '—' })
    const less = { ...difference(-20, 0), lessFen: 400_000 }
    expect(
      figureCells({ ...played, difference: less })
        .map(({ note }) => note)
        .slice(0, 2),
    ).toEqual(['比现行少 20 户', '比现行少 4,000.00 元'])
    expect(figureCells({ ...played, difference: difference(0, 0) })[0]!.note).toBe('和现行一样')
  })
  it('says of fewer than five that they are few, and makes no figure up', () => {
    const draft = { ...side(0, 0), eligible: null, amountFen: null, averageFen: null }
    const few = { ...played, draft, difference: difference(null, null), burnDown: null }
    expect(figureCells(few).map(({ word, figure, unit, note }) => [word, figure, unit, note])).toEqual([
      ['符合', '不足 5', '户', '和现行差不多'],
      ['要付', '不单列', '', '和现行差多少不单列'],
      ['平均每户', '—', '', ''],
    ])
    const shifts = { ...played.shifts!, gained: shift(null, null), less: shift(0, 0) }
    expect(shiftLines({ ...played, shifts })).toEqual([
      { word: '新享受', count: '不足 5 户', amount: '金额不单列' },
    ])
    expect(bigAmountWords(null)).toBe('不单列')
  })
  it('names who gains and who loses, and leaves nobody out', () => {
    expect(shiftLines(played)).toEqual([
      { word: '新享受', count: '448 户', amount: '多付 896 万元' },
      { word: '拿得更少', count: '5 户', amount: '少付 1,200.00 元' },
    ])
    expect(shiftLines({ ...played, shifts: null })).toEqual([])
  })
  it('puts groups beside the biggest of them', () => {
    const group = (key: string, count: number, countBefore: number) => ({
      __typename: 'SimulationGroup' as const,
      key,
      name: key,
      count,
      amountFen: count * 100_000,
      countBefore,
      amountBeforeFen: 0,
    })
    const rows = groupRows([group('a', 46, 40), group('b', 23, 0), group('c', 0, 8)])
    expect(rows.map(({ change, growth, share }) => [change, growth, share])).toEqual([
      ['+6', 15, 1],
      ['+23', null, 0.5],
      ['−8', -100, 0],
    ])
  })
  it('asks only for what was moved', () => {
    const rest = { draft: null, budgetFen: null, share: 1 }
    const asked = (changes: Record<string, number>) => inputOf('x', [lever], changes, rest).changes
    expect(asked({ 'parameters.ceiling': 6 })).toEqual([{ lever: 'parameters.ceiling', value: 6 }])
    expect(asked({ 'parameters.ceiling': 5.5, other: 3 })).toEqual([])
  })
  it('reads a budget as people write it', () => {
    expect(['500万', '1.2亿', '12,000 元', '', '五百万', '0'].map(budgetFenOf)).toEqual([
      500_000_000,
      12_000_000_000,
      1_200_000,
      null,
      Number.NaN,
      Number.NaN,
    ])
    expect(bigAmountWords(12_000_000_000)).toBe('1.20 亿元')
    expect(leverWords(lever, 1_500)).toBe('1,500 %')
  })
})

describe('a chart', () => {
  it('has round steps around its values', () => {
    expect(axisOf([897, 1_204])).toEqual({ least: 800, most: 1_400, ticks: [800, 1_000, 1_200, 1_400] })
    expect(axisOf([5], true).least).toBe(0)
    const flat = axisOf([7, 7])
    expect(flat.most).toBeGreaterThan(flat.least)
    expect(axisOf([0, 0])).toMatchObject({ least: 0 })
  })
  it('places values between 0 and 1, and some of many ticks', () => {
    const axis = axisOf([897, 1_204])
    expect(along(axis, 1_100)).toBeCloseTo(0.5)
    expect(someOf([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7])
    expect(someOf([1, 2], 6)).toEqual([1, 2])
  })
  it('puts the words of two near places on opposite sides of them, whichever is higher', () => {
    const [six, twelve] = [
      { x: 0.4, y: 0.44 },
      { x: 0.5, y: 0.36 },
    ]
    const upper = { side: 'right', at: 'above' }
    const lower = { side: 'left', at: 'below' }
    expect(spotsOf(six, twelve, true)).toEqual([upper, lower])
    expect(spotsOf(twelve, six, true)).toEqual([lower, upper])
    expect(spotsOf(six, { x: 0.3, y: 0.36 }, false)).toEqual([
      { side: 'left', at: 'above' },
      { side: 'right', at: 'below' },
    ])
    // On the floor there is nothing below: the higher one is lifted over the other.
    expect(spotsOf({ x: 0.4, y: 0.1 }, { x: 0.5, y: 0.05 }, true).map(({ at }) => at)).toEqual([
      'lifted',
      'above',
    ])
    for (const x of [0.05, 0.95])
      for (const spot of spotsOf({ x, y: 0.5 }, { x, y: 0.45 }, true))
        expect(spot.side).toBe(x < 0.5 ? 'right' : 'left')
  })
  it('leaves words of far places beside the line', () => {
    const far = spotsOf({ x: 0.25, y: 0.5 }, { x: 0.9, y: 0.3 }, true)
    expect(far).toEqual([spotOf({ x: 0.25, y: 0.5 }, true), spotOf({ x: 0.9, y: 0.3 }, true)])
    expect(far).toEqual([
      { side: 'right', at: 'above' },
      { side: 'left', at: 'below' },
    ])
  })
  it('is drawn as a mask that takes the colour of its class', () => {
    const drawn = decodeURIComponent(
      lineShape([
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ]),
    )
    expect(drawn).toContain('M0 1000L1000 0')
    const band = decodeURIComponent(bandShape([{ x: 0, y: 1 }], [{ x: 0, y: 0 }]))
    expect(band).toContain('M0 0L0 1000Z')
  })
})
