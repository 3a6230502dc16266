import Fastify from 'fastify'
import { Fault, upstreamUnavailable } from '../domain/fault'
import { entryCodeRoutes } from './entry-codes'

describe('what posters need', () => {
  const server = Fastify()
  const jpeg = Buffer.from([0xff, 0xd8, 0xff])
  beforeAll(() => {
    entryCodeRoutes(server, {
      publicUrl: 'https://policy.test',
      miniProgramCode: async code => {
        if (code === 'WX-AWAY-01') throw upstreamUnavailable('微信')
        return code === 'LX-BZJ-01' ? jpeg : null
      },
      linkCode: async code => (code === 'LX-BZJ-01' ? '<svg/>' : null),
      poster: async (code, mini) => {
        if (code === 'BUSY-01') throw new Fault('TOO_MANY_REQUESTS', '操作太频繁了，请过一分钟再试。')
        return code === 'LX-BZJ-01' ? Buffer.from(`%PDF ${mini}`) : null
      },
    })
  })
  afterAll(() => server.close())
  const get = (url: string) => server.inject({ method: 'GET', url })

  it('takes whoever scans with another camera to the guide, the whole address kept', async () => {
    const answer = await get('/q/aB3dE5gH9k')
    expect(answer.statusCode).toBe(302)
    expect(answer.headers.location).toBe('/#/pages/guide/index?q=https%3A%2F%2Fpolicy.test%2Fq%2FaB3dE5gH9k')
  })
  it('takes whoever scans the code for a window with another camera to where it is explained', async () => {
    const answer = await get('/i/839231027670')
    expect(answer.statusCode).toBe(302)
    expect(answer.headers.location).toBe(
      '/#/pages/guide/index?q=https%3A%2F%2Fpolicy.test%2Fi%2F839231027670',
    )
  })
  it('redirects nowhere else, whatever the scene says', async () => {
    const answer = await get('/q/%2F%2Fevil.test')
    expect(answer.headers.location).toMatch(/^\/#\/pages\/guide\/index\?q=https%3A%2F%2Fpolicy\.test%2Fq%2F/)
  })
  it('draws both kinds of code', async () => {
    const jpg = await get('/posters/LX-BZJ-01.jpg')
    expect([jpg.statusCode, jpg.headers['content-type'], jpg.rawPayload]).toEqual([200, 'image/jpeg', jpeg])
    const svg = await get('/posters/LX-BZJ-01.svg')
    expect([svg.statusCode, svg.headers['content-type'], svg.payload]).toEqual([
      200,
      'image/svg+xml',
      '<svg/>',
    ])
  })
  it('prints the poster, with the 小程序码 when asked', async () => {
    const pdf = await get('/posters/LX-BZJ-01.pdf')
    expect([pdf.headers['content-type'], pdf.payload]).toEqual(['application/pdf', '%PDF false'])
    expect(pdf.headers['content-disposition']).toBe('inline; filename="LX-BZJ-01.pdf"')
    expect((await get('/posters/LX-BZJ-01.pdf?mini=1')).payload).toBe('%PDF true')
    expect((await get('/posters/BUSY-01.pdf')).statusCode).toBe(429)
  })
  it.each([
    '/posters/LX-BZJ-99.pdf',
    '/posters/LX-BZJ-99.jpg',
    '/posters/LX-BZJ-99.svg',
    '/posters/LX-BZJ-01.png',
    '/posters/x',
  ])('has no %s', async url => {
    expect((await get(url)).statusCode).toBe(404)
  })
  it('says so when WeChat does not answer', async () => {
    const answer = await get('/posters/WX-AWAY-01.jpg')
    expect(answer.statusCode).toBe(503)
    expect(answer.payload).toContain('微信现在连不上')
  })
})
