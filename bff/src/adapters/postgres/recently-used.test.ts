import { recentlyUsed } from './recently-used'

it('keeps what was used last, and drops what was not used for longest', () => {
  const kept = recentlyUsed<number>(2)
  kept.set('a', 1)
  kept.set('b', 2)
  expect(kept.get('a')).toBe(1)
  kept.set('c', 3)
  expect(['a', 'b', 'c'].map(kept.get)).toEqual([1, undefined, 3])
  kept.set('c', 4)
  expect(['a', 'c'].map(kept.get)).toEqual([1, 4])
})
