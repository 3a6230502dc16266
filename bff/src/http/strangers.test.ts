import Fastify from 'fastify'
import { answerStranger, strangerAnswers } from './strangers'

describe('answers to strangers', () => {
  const server = Fastify({ bodyLimit: 100, genReqId: () => 'trace-3', frameworkErrors: answerStranger })
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
    ['an address that is none', { method: 'GET', url: '/%E0%A4%A' }, 400],
    ['a bug', { method: 'POST', url: '/callbacks/x', payload: {} }, 500],
  ] as const)('%s', async (_, request, status) => {
    const response = await server.inject(request as never)
    expect(response.statusCode).toBe(status)
    expect(response.json()).toEqual({ message: expect.stringMatching(/[一-龥]/), traceId: 'trace-3' })
    expect(response.body).not.toMatch(/password|Error|at /)
  })
  it('shows a person with a browser a page with the way home, and nothing of what they asked for', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml' }
    for (const url of ['/<script>alert(1)</script>', '/%E0%A4%A']) {
      const page = await server.inject({ method: 'GET', url, headers })
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(page.body).toMatch(/(这里没有这个地址|这个请求看不懂).*<a href="\/">回首页<\/a>/)
      expect(page.body).not.toContain('script')
    }
  })
})
