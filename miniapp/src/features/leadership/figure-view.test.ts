import { addressOf, type Behind, figureOf, lateWord, partsOf, sinceLine, whoLine } from './figure-view'
import type { TakeUpRow } from './funnel-view'

const one = (over: Partial<Behind> = {}): Behind => ({
  __typename: 'CaseBehind',
  caseNumber: 'WG-2611-0001',
  who: '长春市****有限公司',
  regionName: '朝阳区',
  step: '等部门核定',
  since: '2026-11-12',
  usedDays: 7,
  promisedDays: 5,
  light: 'RED',
  amountFen: 100,
  ...over,
})
const row = { key: '220104', name: '朝阳区' } as TakeUpRow

it('an address carries the figure there and back', () => {
  expect(figureOf(addressOf('rebate', 'TOLD', 'REGION', row))).toMatchObject({
    itemId: 'rebate',
    stage: 'TOLD',
    regionCode: '220104',
    month: null,
    row: '朝阳区',
  })
  expect(figureOf(addressOf('rebate', 'PAID', 'ITEM', row))).toMatchObject({ regionCode: null, row: '' })
  expect(figureOf({ id: 'x', stage: 'NOTHING' }).stage).toBe('ELIGIBLE')
})
it('a stage has those who came that far and those one step short; the first has no step before', () => {
  const told = figureOf({ id: 'x', stage: 'TOLD' })
  expect(partsOf(told).map(({ word }) => word)).toEqual(['告诉了', '核定了，还没告诉'])
  expect(partsOf(figureOf({ id: 'x', stage: 'ELIGIBLE' }))).toEqual([])
  expect(partsOf({ ...told, work: 'SURE.2026-11-12' })).toEqual([])
})
it('says how long in working days, and of a person nothing', () => {
  expect(sinceLine(one(), '2026-11-21')).toBe('11-12 起，用了 7 个工作日，承诺 5 个')
  expect(sinceLine(one({ usedDays: null }), '2026-11-21')).toBe('11-12 起')
  expect(lateWord(one())).toBe('超时 2 天')
  expect(whoLine(one())).toBe('长春市****有限公司，朝阳区')
  expect(whoLine(one({ who: null, regionName: null }))).toBe('个人')
})
