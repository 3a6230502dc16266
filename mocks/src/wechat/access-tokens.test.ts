import { seededRandomness } from '../randomness'
import { testWorld } from '../testing/test-world'
import { accessTokens, type TokenAnswer } from './access-tokens'

function tokens() {
  let now = 0
  const book = accessTokens(() => now, seededRandomness('t'))
  const tokenIn = (answer: TokenAnswer) => (typeof answer === 'number' ? answer : answer.access_token)
  return { book, tokenIn, pass: (seconds: number) => (now += seconds * 1000) }
}

test('the same token comes back until five minutes before its end; both work for those five minutes', () => {
  const { book, tokenIn, pass } = tokens()
  const first = String(tokenIn(book.stable(false)))
  pass(6_800)
  expect(book.stable(false)).toEqual({ access_token: first, expires_in: 400 })
  pass(100)
  const second = String(tokenIn(book.stable(false)))
  expect(second).not.toBe(first)
  expect([book.refusal(first), book.refusal(second)]).toEqual([undefined, undefined])
  pass(300)
  expect([book.refusal(first), book.refusal(second)]).toEqual([42001, undefined])
})

test('force mode kills the old token, 30 s apart, 20 a day', () => {
  const { book, tokenIn, pass } = tokens()
  const first = String(tokenIn(book.stable(false)))
  const second = String(tokenIn(book.stable(true)))
  expect([book.refusal(first), book.refusal(second)]).toEqual([40001, undefined])
  expect(book.stable(true)).toBe(45011)
  for (let call = 2; call <= 20; call += 1) {
    pass(30)
    expect(typeof book.stable(true)).toBe('object')
  }
  pass(30)
  expect(book.stable(true)).toBe(45009)
  pass(86_400)
  expect(typeof book.stable(true)).toBe('object')
})

test('the older token: each call makes a new one and leaves the other mode alone', () => {
  const { book, tokenIn, pass } = tokens()
  const stable = String(tokenIn(book.stable(false)))
  const first = String(tokenIn(book.plain()))
  const second = String(tokenIn(book.plain()))
  pass(299)
  expect(book.refusal(first)).toBeUndefined()
  pass(1)
  expect([book.refusal(first), book.refusal(second), book.refusal(stable)]).toEqual([
    42001,
    undefined,
    undefined,
  ])
  expect([book.refusal(''), book.refusal('x')]).toEqual([41001, 40001])
})

test('a body that is empty or not JSON is told apart', async () => {
  const { app } = testWorld()
  const post = async (payload: string) => {
    const headers = { 'content-type': 'application/json' }
    return (
      await app.inject({ method: 'POST', url: '/wechat/cgi-bin/stable_token', payload, headers })
    ).json().errcode
  }
  expect([await post(''), await post('{'), await post('{}')]).toEqual([44002, 47001, 41002])
})
