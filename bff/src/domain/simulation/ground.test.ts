import type { FactValue } from '@policy-direct/shared/facts/fact'
import { item } from '../../eligibility/testing/item'
import { sheet } from '../../eligibility/testing/sheet'
import { Ground } from './ground'
import { mergeFew, OTHERS } from './merge-few'
import { explainedPopulation } from './testing/explained-population'

const DAY = '2026-11-21'
const upTo = (staff: number, pay = '100元') =>
  item({
    conditions: [{ id: 'size', text: '人数', condition: { fact: 'enterprise.staffCount', atMost: staff } }],
    benefit: { text: pay, formula: { fixed: pay }, rounding: 'HALF_UP', roundingBasis: '定额' },
  })

const firm = (staff: FactValue, region = '220104', industry: FactValue = 'L7291') =>
  sheet({
    ...(staff === null ? {} : { 'enterprise.staffCount': staff }),
    'enterprise.region': region,
    'enterprise.industry': industry,
    'enterprise.sizeClass': 'SMALL',
  })

function ground(...staff: FactValue[]) {
  const ground = new Ground('ENTERPRISE', explainedPopulation())
  for (const [at, count] of staff.entries()) ground.put(`firm-${at}`, '220104', firm(count))
  return ground
}

describe('two versions side by side', () => {
  it('counts who gains, who loses and who is given more or less', () => {
    const firms = ground(5, 15, 25, null)
    const wider = firms.sideBySide(upTo(20, '150元'), upTo(10), DAY)
    expect(wider).toMatchObject({
      size: 4,
      draft: { eligible: 2, undetermined: 1, ineligible: 1, fen: 30_000 },
      current: { eligible: 1, undetermined: 1, ineligible: 2, fen: 10_000 },
      shifts: {
        gained: { count: 1, fen: 15_000, most: 15_000 },
        lost: { count: 0, fen: 0, most: 0 },
        more: { count: 1, fen: 5_000, most: 5_000 },
        less: { count: 0, fen: 0, most: 0 },
      },
    })
    const narrower = firms.sideBySide(upTo(10, '60元'), upTo(20), DAY).shifts
    expect(narrower).toMatchObject({ lost: { count: 1, fen: 10_000 }, less: { count: 1, fen: 4_000 } })
  })
  it('adds up: what the shifts make is the difference of the sums', () => {
    const firms = ground(...Array.from({ length: 40 }, (_, at) => (at % 7 === 0 ? null : at)))
    const { draft, current, shifts } = firms.sideBySide(upTo(23, '70元'), upTo(11), DAY)
    const { gained, lost, more, less } = shifts!
    expect(gained.fen - lost.fen + more.fen - less.fen).toBe(draft.fen - current!.fen)
    expect(gained.count - lost.count).toBe(draft.eligible - current!.eligible)
    expect(draft.eligible + draft.undetermined + draft.ineligible).toBe(40)
  })
  it('never pays for who is unknown, and takes a change in', () => {
    const firms = ground(null)
    expect(firms.sideBySide(upTo(10), null, DAY).draft).toMatchObject({
      eligible: 0,
      undetermined: 1,
      fen: 0,
    })
    firms.put('firm-0', '220104', firm(3))
    expect(firms.size).toBe(1)
    expect(firms.figures([upTo(10), upTo(2)], DAY).map(({ eligible }) => eligible)).toEqual([1, 0])
  })
})

describe('distributions', () => {
  it('name areas, trades and classes, and put groups of fewer than five together', () => {
    const firms = new Ground('ENTERPRISE', explainedPopulation())
    const add = (id: string, region: string, industry: FactValue) =>
      firms.put(id, '220104', firm(1, region, industry))
    for (let at = 0; at < 9; at++) add(`a${at}`, '220104', 'L7291')
    for (let at = 0; at < 6; at++) add(`b${at}`, '220102', 'C13')
    for (let at = 0; at < 3; at++) add(`c${at}`, '220104-CXQ', 'J66')
    add('d0', '220122', 'C13')
    const { groups } = firms.sideBySide(upTo(10), upTo(0), DAY)
    // Four in the others alone would be too few: the smallest group goes with them.
    expect(mergeFew(groups.REGION).map(({ name, count, fen }) => [name, count, fen])).toEqual([
      ['朝阳区', 9, 90_000],
      ['其他（数量或变化不足 5 的）', 10, 100_000],
    ])
    expect(mergeFew(groups.TRADE).map(({ key, count }) => [key, count])).toEqual([
      ['L', 9],
      [OTHERS, 10],
    ])
    expect(groups.CLASS).toEqual([])
  })
  it('band persons by the age of the day', () => {
    const people = new Ground('PERSON', explainedPopulation())
    const adult = item({
      beneficiary: { kind: 'PERSON', text: '居民' },
      conditions: [{ id: 'alive', text: '在世', condition: { fact: 'person.alive', equals: true } }],
    })
    const add = (id: string, birthDate: string) =>
      people.put(id, '220104', sheet({ 'person.alive': true, 'person.birthDate': birthDate }))
    for (let at = 0; at < 5; at++) add(`old${at}`, '1946-11-21')
    for (let at = 0; at < 5; at++) add(`nearly${at}`, '1946-11-22')
    const { CLASS } = people.sideBySide(adult, null, DAY).groups
    expect(mergeFew(CLASS).map(({ name, count }) => [name, count])).toEqual([
      ['60—79 周岁', 5],
      ['80 周岁及以上', 5],
    ])
  })
})
