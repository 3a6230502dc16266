import { remembered } from './remembered'

describe('remembered results', () => {
  it('makes each once, and drops the one not used for longest', () => {
    const made: string[] = []
    const results = remembered<string>(2)
    const ask = (name: string) =>
      results(name, () => {
        made.push(name)
        return name.toUpperCase()
      })
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B'])
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })
})
