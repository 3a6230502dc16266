import type { FactSheet } from '@policy-direct/shared/facts/fact'
import { TagBook, type TagRule } from '../eligibility'
import { item } from '../eligibility/testing/item'
import { itemsOfTag, tagsOf } from './tagging'

const small: TagRule = {
  id: 'small-micro',
  name: '小微企业',
  class: '规模',
  kind: 'ENTERPRISE',
  text: '划型是小型或者微型',
  condition: { fact: 'enterprise.sizeClass', in: ['SMALL', 'MICRO'] },
}
const notLarge: TagRule = {
  ...small,
  id: 'not-large',
  condition: { not: { fact: 'enterprise.sizeClass', equals: 'LARGE' } },
}
const elder: TagRule = {
  ...small,
  id: 'elder',
  kind: 'PERSON',
  condition: { fact: 'person.birthDate', age: { from: 80, to: 150 } },
}
const facts = (value: string | null): FactSheet => ({
  'enterprise.sizeClass': { value, department: 'industry-information', asOf: '2026-11-10' },
})
const idsOf = (sheet: FactSheet) =>
  new TagBook([small, notLarge, elder], '2026-11-21').idsOf('ENTERPRISE', sheet)

describe('tags', () => {
  it('say why: the value, whose it is and as of when', () => {
    const [held] = tagsOf([small], { kind: 'ENTERPRISE', facts: facts('MICRO') }, '2026-11-21')
    expect(held!.why).toMatchObject({
      verdict: 'MET',
      text: '划型是小型或者微型',
      values: [{ text: '微型', department: 'industry-information', asOf: '2026-11-10' }],
    })
  })
  it('are never given on what is not known, also where the condition says not', () => {
    expect(idsOf(facts('SMALL'))).toEqual(['small-micro', 'not-large'])
    expect(idsOf(facts('LARGE'))).toEqual([])
    expect([idsOf({}), idsOf(facts(null)), idsOf(facts('HUGE'))]).toEqual([[], [], []])
  })
  it('change with the day', () => {
    const born = { value: '1946-11-22', department: 'public-security', asOf: '2026-11-20' }
    const on = (day: string) =>
      tagsOf([elder], { kind: 'PERSON', facts: { 'person.birthDate': born } }, day).length
    expect([on('2026-11-21'), on('2026-11-22')]).toEqual([0, 1])
  })
  it('have a menu: items of their kind that ask about the same', () => {
    const asking = item({
      id: 'asking',
      conditions: [{ id: 'a', text: 'a', condition: { fact: 'enterprise.sizeClass', equals: 'SMALL' } }],
    })
    expect(itemsOfTag(small, [asking, item()]).map(({ id }) => id)).toEqual(['asking'])
    expect(itemsOfTag(elder, [asking, item()])).toEqual([])
  })
})
