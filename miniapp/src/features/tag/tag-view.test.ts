import { byClass, type HeldTag, menuWords, tagsTitle } from './tag-view'

const held = (id: string, group: string, items = 0): HeldTag => ({
  __typename: 'HeldTag',
  tag: { __typename: 'Tag', id, name: id, class: group, text: id },
  why: { __typename: 'ClauseAssessment', values: [] },
  items: Array.from({ length: items }, (_, at) => ({
    __typename: 'PolicyItem',
    id: `i${at}`,
    name: `项${at}`,
  })),
})

describe('tags on the phone', () => {
  it('stand under what they are about', () => {
    const classes = byClass([held('small', '规模'), held('factory', '行业'), held('thirty', '规模')])
    expect(classes.map(({ name, tags }) => [name, tags.map(({ tag }) => tag.id)])).toEqual([
      ['规模', ['small', 'thirty']],
      ['行业', ['factory']],
    ])
  })
  it('say how many, and that there are none', () => {
    expect([tagsTitle(0), tagsTitle(6)]).toEqual(['还没有标签', '您有 6 个标签'])
  })
  it('say how many items look at one', () => {
    expect(menuWords(held('a', 'x', 5).items.length)).toBe('5 项政策看这一条')
  })
})
