import { burnDown, monthAfter } from './burn-down'
import { curvePlaces, curveWords } from './curve'

const year = {
  from: '2026-12',
  budgetFen: 1_200_00,
  fen: 1_200_00,
  possibleFen: 1_200_00,
  grantedPer: 'CALENDAR_YEAR' as const,
  share: 1,
}

describe('a budget over twelve months', () => {
  it('lasts when it is just enough, a twelfth a month', () => {
    const { months, dryOn, neededFen } = burnDown(year)
    expect(months).toHaveLength(12)
    expect(months[0]).toEqual({ month: '2026-12', leftFen: 1_100_00, leftAtWorstFen: 1_100_00 })
    expect(months[11]).toMatchObject({ month: '2027-11', leftFen: 0 })
    expect([dryOn, neededFen]).toEqual([null, 1_200_00])
  })
  it('runs dry on the day in the month, earlier if the undetermined come on top', () => {
    const dry = burnDown({ ...year, budgetFen: 350_00, possibleFen: 2_400_00 })
    // Three months take 300, half of the fourth (March 2027, 31 days) the rest.
    expect(dry.dryOn).toBe('2027-03-16')
    expect(dry.dryAtWorstOn).toBe('2027-01-24')
    expect([dry.months[2]!.leftFen, dry.months[3]!.leftFen, dry.shortFen]).toEqual([50_00, 0, 850_00])
  })
  it('pays twelve times a year what is granted monthly, and only to who comes', () => {
    expect(burnDown({ ...year, grantedPer: 'CALENDAR_MONTH' }).neededFen).toBe(12 * 1_200_00)
    expect(burnDown({ ...year, grantedPer: 'CALENDAR_QUARTER', share: 0.5 }).neededFen).toBe(2 * 1_200_00)
    expect(burnDown({ ...year, budgetFen: 1, share: 0 }).dryOn).toBeNull()
  })
  it('counts months over the year', () => {
    expect([monthAfter('2026-11', 1), monthAfter('2026-11', 2), monthAfter('2026-12', 12)]).toEqual([
      '2026-12',
      '2027-01',
      '2027-12',
    ])
  })
})

describe('a curve', () => {
  const lever = {
    id: 'parameters.x',
    label: '裁员率上限',
    clause: null,
    unit: '%' as const,
    value: 5.5,
    least: 0,
    most: 11,
    step: 0.1,
  }
  it('has at least twenty places, its own among them, all on the lever', () => {
    const places = curvePlaces(lever)
    expect(places.length).toBeGreaterThanOrEqual(20)
    expect(places).toContain(5.5)
    expect([places[0], places.at(-1)]).toEqual([0, 11])
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
    expect(curvePlaces({ ...lever, least: 0, most: 3, step: 1, value: 2 })).toEqual([0, 1, 2, 3])
  })
  it('is put into a sentence', () => {
    const point = (value: number, eligible: number | null) => ({
      value,
      eligible,
      undetermined: 0,
      ineligible: 0,
      fen: 0,
      averageFen: null,
    })
    const points = [point(5, 10), point(5.5, 14), point(6, 20)]
    expect(curveWords(points, lever, 5.5, '户')).toBe('在这附近，从 5 到 6 %，多 10 户。')
    expect(curveWords([point(5, 3), point(6, 3)], lever, 5, '户')).toBe('怎么调，符合的数量都差不多。')
    const few = [point(5, null), point(5.5, 0), point(6, 25)]
    expect(curveWords(few, lever, 5, '户')).toBe('在这附近调（从 5 到 5.5 %），符合的数量差不多。')
    expect(curveWords(few, lever, 5.5, '户')).toBe('在这附近，从 5 到 6 %，多 25 户。')
  })
})
