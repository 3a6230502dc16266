import { stub } from '../../test-stubs/taro'
import { keepAnswers, restoreAnswers } from './kept-answers'
import { createQueryClient } from './query-client'
import { dropSession, keepSession } from './session'

beforeEach(() => {
  stub.reset()
  dropSession()
  jest.useFakeTimers()
})
afterEach(() => jest.useRealTimers())

const read = (client: ReturnType<typeof createQueryClient>, name: string, keep: boolean) =>
  client.fetchQuery({ queryKey: [name], queryFn: () => Promise.resolve({ name }), meta: { keep } })

describe('answers kept on the device', () => {
  it('are there at the next start, with the time they were given', async () => {
    keepSession('token')
    const client = createQueryClient()
    const stop = keepAnswers(client)
    await read(client, 'PolicyPackage', true)
    await read(client, 'Messages', false)
    jest.advanceTimersByTime(1_000)
    stop()

    const next = createQueryClient()
    restoreAnswers(next)
    expect(next.getQueryData(['PolicyPackage'])).toEqual({ name: 'PolicyPackage' })
    expect(next.getQueryState(['PolicyPackage'])?.dataUpdatedAt).toBe(
      client.getQueryState(['PolicyPackage'])?.dataUpdatedAt,
    )
    expect(next.getQueryState(['PolicyPackage'])?.isInvalidated).toBe(true)
    expect(next.getQueryData(['Messages'])).toBeUndefined()
  })

  it('are forgotten with the session', async () => {
    keepSession('token')
    const client = createQueryClient()
    const stop = keepAnswers(client)
    await read(client, 'PolicyPackage', true)
    jest.advanceTimersByTime(1_000)
    stop()
    expect(stub.kept.has('query-cache')).toBe(true)
    dropSession()
    expect(stub.kept.has('query-cache')).toBe(false)
    const next = createQueryClient()
    restoreAnswers(next)
    expect(next.getQueryData(['PolicyPackage'])).toBeUndefined()
  })

  it('are left alone when they cannot be read', () => {
    keepSession('token')
    stub.kept.set('query-cache', '{broken')
    const client = createQueryClient()
    expect(() => restoreAnswers(client)).not.toThrow()
    expect(client.getQueryCache().getAll()).toEqual([])
  })
})
