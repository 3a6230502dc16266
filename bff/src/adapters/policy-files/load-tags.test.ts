import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import { factsOfTag } from '../../eligibility'
import { loadTags, readTagFile } from './load-tags'

const tag = '- { id: small, name: 小, class: 规模, text: 是小型, condition: CONDITION }'
const problemsOf = (text: string) =>
  readTagFile('tags/enterprise.yaml', text, 'ENTERPRISE').problems.map(
    ({ file, field, reason }) => `${file} ${field} ${reason}`,
  )

describe('the tags', () => {
  it('are 42 classes and more, of firms and of people, each over facts that exist (BZ-2)', () => {
    const tags = loadTags()
    expect(tags.length).toBeGreaterThanOrEqual(42)
    expect(new Set(tags.map(({ id }) => id)).size).toBe(tags.length)
    for (const kind of ['ENTERPRISE', 'PERSON']) {
      expect(tags.filter(each => each.kind === kind).length).toBeGreaterThan(15)
    }
    for (const each of tags) {
      const facts = factsOfTag(each)
      expect(facts.length).toBeGreaterThan(0)
      for (const fact of facts) expect(factDefinition(fact)?.subject).toBe(each.kind)
    }
  })
  it.each([
    ['an unknown fact', '{ fact: enterprise.luck, equals: true }', '没有“enterprise.luck”这个数据项'],
    ['a fact of persons', '{ fact: person.alive, equals: true }', '是个人的数据'],
    ['an unknown code', '{ fact: enterprise.sizeClass, equals: TINY }', 'TINY'],
    ['a parameter', '{ fact: enterprise.staffCount, atMost: { parameter: x } }', '没有定义“x”'],
    ['no judgement', '{ fact: enterprise.staffCount }', '[0].condition'],
  ])('refuse %s, with file, field and reason', (_what, condition, reason) => {
    const found = problemsOf(tag.replace('CONDITION', condition))
    expect(found.join('\n')).toContain(reason)
    expect(found[0]).toContain('tags/enterprise.yaml [0].condition')
  })
  it('refuse a shape that is not theirs, and the same tag twice', () => {
    const good = tag.replace('CONDITION', '{ fact: enterprise.sizeClass, equals: SMALL }')
    expect(problemsOf(good)).toEqual([])
    expect(problemsOf(good.replace('class: 规模, ', ''))[0]).toContain('缺少“class”')
    expect(problemsOf(good.replace('text:', 'words:')).join()).toContain('不认识“words”')
    expect(problemsOf(`${good}\n${good}`).join()).toContain('“small”前面已经有了')
    expect(problemsOf('- [')[0]).toContain('tags/enterprise.yaml')
  })
})
