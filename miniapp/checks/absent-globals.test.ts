/** @jest-environment node */
import { absentGlobalsIn } from './absent-globals'

const names = (code: string) => absentGlobalsIn(code, 'app.js').map(({ name }) => name)

describe('globals that WeChat does not have', () => {
  it('finds a free use', () => {
    expect(names('var a = new URL(x); fetch(a)')).toEqual(['URL', 'fetch'])
    expect(absentGlobalsIn('\n  new TextDecoder()', 'app.js')[0]).toMatchObject({ line: 2, column: 6 })
  })

  it('leaves alone what is the own of the script, a property, or asked for first', () => {
    expect(names('function f(URL) { return new URL(1) }')).toEqual([])
    expect(names('config.URL = a.fetch()')).toEqual([])
    expect(names('typeof Headers !== "undefined" && new Headers()')).toEqual([])
  })
})
