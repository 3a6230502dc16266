import { classesOf, howMany, menuLine, type TagCount } from './tag-counts-view'

const one = (id: string, over: Partial<TagCount['tag']> = {}, count: number | null = 1_204): TagCount => ({
  __typename: 'TagCount',
  count,
  tag: { __typename: 'Tag', id, name: id, class: '规模', kind: 'ENTERPRISE', text: '', ...over },
  items: [],
})

it('tags of one kind stand under what they are about', () => {
  const all = [one('a'), one('b', { class: '行业' }), one('c'), one('d', { kind: 'PERSON' })]
  expect(classesOf(all, 'ENTERPRISE').map(({ name, tags }) => [name, tags.length])).toEqual([
    ['规模', 2],
    ['行业', 1],
  ])
  expect(classesOf(all, 'PERSON')).toHaveLength(1)
})
it('counts, hides the few, and says what looks at it', () => {
  expect(howMany(one('a'))).toBe('1,204 家')
  expect(howMany(one('a', { kind: 'PERSON' }, null))).toBe('少于 5 人')
  expect(menuLine(one('a'))).toBe('没有政策看这一条')
  const items = [{ __typename: 'PolicyItem' as const, id: 'x', name: '稳岗返还' }]
  expect(menuLine({ ...one('a'), items })).toBe('1 项政策看这一条：稳岗返还')
})
