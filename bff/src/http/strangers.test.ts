import Fastify from 'fastify'
import { strangerAnswers } from './strangers'

describe('answers to strangers', () => {
  const server = Fastify({ bodyLimit: 100, genReqId: () => 'trace-3' })
  strangerAnswers(server)
  server.post('/callbacks/x', async () => {
    throw new Error('password of the database is 123')
  })
  afterAll(() => server.close())

  it.each([
    ['a wrong address', { method: 'GET', url: '/wp-admin' }, 404],
    ['a body too large', { method: 'POST', url: '/callbacks/x', payload: { a: 'x'.repeat(200) } }, 413],
    [
      'a body that is no JSON',
      { method: 'POST', url: '/callbacks/x', payload: '{', headers: { 'content-type': 'application/json' } },
      400,
    ],
    ['a bug', { method: 'POST', url: '/callbacks/x', payload: {} }, 500],
  ] as const)('%s', async (_, request, status) => {
    const response = await server.inject(request as never)
    expect(response.statusCode).toBe(status)
    expect(response.json()).toEqual({ message: expect.stringMatching(/[一-龥]/), traceId: 'trace-3' })
    expect(response.body).not.toMatch(/password|Error|at /)
  })
})
