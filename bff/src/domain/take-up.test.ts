import fc from 'fast-check'
import { hideFew, litWork, type StageFigure } from './take-up'

const figure = (count: number): StageFigure => ({ count, amountFen: count * 100 })
const counts = (figures: readonly StageFigure[]) => figures.map(({ count }) => count)
const weekdays = { isWorkingDay: (date: string) => ![0, 6].includes(new Date(date).getUTCDay()) }
const steps = [
  {
    name: '部门核定',
    stage: 'DEPARTMENT_REVIEW' as const,
    actor: '市人社局',
    description: '',
    promisedDays: 3,
  },
  { name: '拨付', stage: 'EXECUTION' as const, actor: '银行', description: '' },
]
const work = { itemId: 'x', department: 'd', count: 4 }

describe('few persons are not shown', () => {
  it('hides one and two, and shows none and three', () => {
    expect(counts(hideFew([0, 1, 2, 3].map(figure), false))).toEqual([0, null, null, 3])
  })
  it('hides a second part where the sum would give the only hidden one away', () => {
    expect(counts(hideFew([1, 9, 5, 0].map(figure), true))).toEqual([null, 9, null, 0])
  })
  it('never leaves one hidden part beside its sum while another could hide it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { maxLength: 8 }), parts => {
        const shown = hideFew(parts.map(figure), true)
        const hidden = shown.filter(({ count }) => count === null).length
        const somebody = parts.filter(count => count > 0).length
        expect(hidden === 1 && somebody > 1).toBe(false)
        expect(shown.some(({ count }) => count === 1 || count === 2)).toBe(false)
      }),
    )
  })
})

describe('lights by working days', () => {
  const on = (since: string, status: 'SURE' | 'OBJECTED' | 'IN_EXECUTION' | 'OFFERED') =>
    litWork({ ...work, since, status }, steps, '2026-11-23', weekdays)
  it('is green, yellow on the last day, red after it; a weekend is no day', () => {
    expect(on('2026-11-20', 'SURE')).toMatchObject({
      light: 'GREEN',
      usedDays: 1,
      promisedDays: 3,
      step: '部门核定',
    })
    expect(on('2026-11-19', 'SURE')).toMatchObject({ light: 'YELLOW', usedDays: 2 })
    expect(on('2026-11-17', 'SURE')).toMatchObject({ light: 'RED', usedDays: 4 })
  })
  it('is green where nothing is promised, and nothing where the beneficiary is asked', () => {
    expect(on('2026-11-02', 'IN_EXECUTION')).toMatchObject({ light: 'GREEN', promisedDays: null })
    expect(on('2026-11-02', 'OFFERED')).toBeNull()
  })
})
