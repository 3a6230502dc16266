import { stub } from '../../test-stubs/taro'
import type { RequestFault } from './fault'
import { TypedDocument } from './typed-document'

const Now = new TypedDocument<{ now: string }, Record<string, never>>('Now', 'abc123')
const Viewer = new TypedDocument<{ viewer: object | null }, Record<string, never>>('Viewer', 'def456')
const answer = (body: unknown, status = 200) => Promise.resolve({ statusCode: status, data: body })
const ended = { errors: [{ message: '请先登录。', extensions: { code: 'UNAUTHENTICATED', traceId: 't1' } }] }

/** A fresh module for each target, because the target is decided when it is loaded. */
async function load(target: 'h5' | 'weapp') {
  jest.resetModules()
  process.env.TARO_ENV = target
  const { stub: fresh } = await import('../../test-stubs/taro')
  const { request } = await import('./request')
  const session = await import('./session')
  return { fresh, request, ...session }
}

afterEach(() => stub.reset())

describe('request', () => {
  it('sends the hash, the name and the token, and no text', async () => {
    const { fresh, request, keepSession } = await load('h5')
    keepSession('token-1')
    const sent: Record<string, unknown>[] = []
    fresh.request = options => {
      sent.push(options)
      return answer({ data: { now: '2026-11-21T09:00:00+08:00' } })
    }
    await expect(request(Now, {})).resolves.toEqual({ now: '2026-11-21T09:00:00+08:00' })
    expect(sent[0]?.header).toMatchObject({ authorization: 'Bearer token-1' })
    expect(JSON.parse(String(sent[0]?.data))).toEqual({
      persisted: true,
      query: 'abc123',
      operationName: 'Now',
      variables: {},
    })
  })

  it('signs in again once, for all that wait, and repeats', async () => {
    const { fresh, request, keepSession, sessionToken } = await load('weapp')
    keepSession('old')
    let signIns = 0
    fresh.request = ({ data, header }) => {
      if (String(data).includes('SignIn')) {
        signIns += 1
        return answer({ data: { signIn: { __typename: 'Session', token: 'new', expiresAt: '' } } })
      }
      const isNew = JSON.stringify(header).includes('Bearer new')
      return answer(isNew ? { data: { now: 'x' } } : ended)
    }
    await expect(Promise.all([request(Now, {}), request(Now, {})])).resolves.toEqual([
      { now: 'x' },
      { now: 'x' },
    ])
    expect(signIns).toBe(1)
    expect(sessionToken()).toBe('new')
  })

  it('takes a session that is answered with nobody for one that has ended', async () => {
    const phone = await load('weapp')
    phone.keepSession('old')
    phone.fresh.request = ({ data, header }) => {
      if (String(data).includes('SignIn'))
        return answer({ data: { signIn: { __typename: 'Session', token: 'new', expiresAt: '' } } })
      return answer({ data: { viewer: JSON.stringify(header).includes('Bearer new') ? { id: 'u1' } : null } })
    }
    await expect(phone.request(Viewer, {})).resolves.toEqual({ viewer: { id: 'u1' } })
    const browser = await load('h5')
    browser.keepSession('old')
    browser.fresh.request = () => answer({ data: { viewer: null } })
    await expect(browser.request(Viewer, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    expect(browser.sessionToken()).toBeNull()
    await expect(browser.request(Viewer, {})).resolves.toEqual({ viewer: null })
  })

  it('lets go of the session where a person has to sign in', async () => {
    const { fresh, request, keepSession, sessionToken } = await load('h5')
    keepSession('old')
    fresh.request = () => answer(ended)
    await expect(request(Now, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED', traceId: 't1' })
    expect(sessionToken()).toBeNull()
  })

  it.each<[string, () => Promise<{ statusCode: number; data: unknown }>, RequestFault['code']]>([
    ['nothing came back', () => Promise.reject(new Error('timeout')), 'NO_ANSWER'],
    ['a gateway answers', () => answer('<html>502</html>', 502), 'NO_ANSWER'],
    ['a limiter answers', () => answer('slow down', 429), 'TOO_MANY_REQUESTS'],
    ['somebody else answers', () => answer('hello'), 'INTERNAL'],
    ['there are no data', () => answer({ data: null }), 'INTERNAL'],
    ['an error has no shape', () => answer({ data: null, errors: ['?'] }), 'INTERNAL'],
  ])('when %s', async (_name, reply, code) => {
    const { fresh, request } = await load('h5')
    fresh.request = reply
    await expect(request(Now, {})).rejects.toMatchObject({ code })
  })
})
