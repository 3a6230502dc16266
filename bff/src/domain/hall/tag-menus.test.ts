import { sampleItem } from '../../adapters/contracts/sample-item'
import { loadTags } from '../../adapters/policy-files/load-tags'
import { factsOfTag, factsUsedBy } from '../../eligibility'
import { tagMenus } from './tag-menus'

const rules = loadTags()
const item = sampleItem()
const asked = rules.filter(
  tag => tag.kind === 'ENTERPRISE' && factsOfTag(tag).some(fact => factsUsedBy(item).includes(fact)),
)

describe('menus of tags', () => {
  it('BZ-2: have the items that ask about what the tag stands for, and nothing else', () => {
    const menus = tagMenus(rules, [item], '2026-11-21')
    expect(asked.length).toBeGreaterThan(0)
    expect(menus.choices(null, []).map(({ tag }) => tag.id)).toEqual(asked.map(({ id }) => id))
    expect(menus.has(asked[0]!.id, item.id)).toBe(true)
    expect(menus.has(null, item.id)).toBe(true)
    expect(menus.has('no-such-tag', item.id)).toBe(false)
    expect(menus.choices('PERSON', [])).toEqual([])
  })
  it('put one’s own tags first', () => {
    const last = asked.at(-1)!
    const [first] = tagMenus(rules, [item], '2026-11-21').choices('ENTERPRISE', [last.id])
    expect(first).toEqual({ tag: last, count: 1, mine: true })
  })
})
