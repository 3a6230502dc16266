import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Registry } from 'prom-client'
import { upstreamFailure, wasNeverSent } from '../../domain/upstream-failure'
import { type UpstreamSettings, upstream } from './upstream'

describe('upstream', () => {
  let server: Server
  let baseUrl: string
  let seen: string[] = []
  let answer: (request: IncomingMessage, response: ServerResponse) => void
  const registry = new Registry()

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`)
      answer(request, response)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bank`
  })
  beforeEach(() => {
    seen = []
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })

  const bank = (more: Partial<UpstreamSettings> = {}) =>
    upstream({
      name: 'bank',
      who: '银行',
      baseUrl,
      timeoutMs: 30_000,
      retries: 2,
      metrics: registry,
      random: () => 0,
      ...more,
    })
  const failing = (times: number) => {
    let left = times
    answer = (_request, response) => {
      response.statusCode = left-- > 0 ? 500 : 200
      response.end('{"ok":true}')
    }
  }
  const closedAddress = async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    other.close()
    await once(other, 'close')
    return `http://127.0.0.1:${port}`
  }
  const failureOf = async (work: Promise<unknown>) => upstreamFailure(await work.catch(error => error))

  it('sends JSON and reads JSON', async () => {
    answer = (request, response) => {
      request.setEncoding('utf8')
      let body = ''
      request.on('data', part => {
        body += part
      })
      request.on('end', () => response.end(JSON.stringify({ type: request.headers['content-type'], body })))
    }
    const { body } = await bank().json<{ type: string; body: string }>({
      method: 'POST',
      path: '/v1',
      json: { a: '元' },
    })
    expect(body).toEqual({ type: 'application/json', body: '{"a":"元"}' })
    const form = await bank().json<{ body: string }>({ method: 'POST', path: '/v1', form: { a: '元 b' } })
    expect(form.body.body).toBe('a=%E5%85%83+b')
  })
  it('asks again when asking twice is the same as once', async () => {
    failing(2)
    expect((await bank().json({ method: 'GET', path: '/v1' })).body).toEqual({ ok: true })
    expect(seen).toHaveLength(3)
  })
  it('never repeats what may not be repeated', async () => {
    failing(1)
    expect(await failureOf(bank().call({ method: 'POST', path: '/pay' }))).toEqual({
      upstream: 'bank',
      kind: 'STATUS',
      status: 500,
    })
    expect(seen).toEqual(['POST /bank/pay'])
  })
  it('says who is away in plain words, without addresses', async () => {
    failing(9)
    await expect(bank().call({ method: 'GET', path: '/v1?idNumber=220102' })).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
      message: '银行现在连不上。已经记下的不会丢，请稍后再试。',
    })
  })
  it('takes 4xx, and the 5xx it is told to expect, as answers', async () => {
    answer = (request, response) => {
      response.statusCode = request.url?.includes('404') ? 404 : 503
      response.end('{}')
    }
    expect((await bank().call({ method: 'GET', path: '/404' })).status).toBe(404)
    expect((await bank().call({ method: 'GET', path: '/503', answers: [503] })).status).toBe(503)
  })
  it('tells a time-out, after which it may have happened, from a connection never made', async () => {
    answer = () => undefined
    const late = await failureOf(bank({ timeoutMs: 20 }).call({ method: 'POST', path: '/pay' }))
    expect(late?.kind).toBe('TIMEOUT')
    expect(wasNeverSent(late!)).toBe(false)
    const nobody = await failureOf(
      bank({ baseUrl: await closedAddress() }).call({ method: 'POST', path: '/pay' }),
    )
    expect(nobody?.kind).toBe('NOT_CONNECTED')
    expect(wasNeverSent(nobody!)).toBe(true)
  })
  it('refuses an answer that is no JSON', async () => {
    answer = (_request, response) => response.end('<html>')
    expect((await failureOf(bank({ retries: 0 }).json({ method: 'GET', path: '/' })))?.kind).toBe(
      'UNREADABLE',
    )
  })
  it('stops trying after failures in a row, and tries again after a rest', async () => {
    failing(2)
    const tired = bank({ retries: 0, breakAfter: 2, restMs: 60_000 })
    const ask = () => tired.call({ method: 'GET', path: '/v1' })
    expect((await failureOf(ask()))?.kind).toBe('STATUS')
    expect((await failureOf(ask()))?.kind).toBe('STATUS')
    expect((await failureOf(ask()))?.kind).toBe('CIRCUIT_OPEN')
    expect(seen).toHaveLength(2)
    expect(await registry.getSingleMetricAsString('upstream_circuit_open')).toContain('{upstream="bank"} 1')
    const rested = Date.now() + 60_000
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => rested)
    expect((await ask()).status).toBe(200)
    clock.mockRestore()
    expect(await registry.getSingleMetricAsString('upstream_circuit_open')).toContain('{upstream="bank"} 0')
  })
  it('streams lines, whole characters and all', async () => {
    const text = Buffer.from('{"name":"长春"}\n{"name":"木兰"}\n{"end":true}')
    answer = (_request, response) => {
      response.write(text.subarray(0, 10))
      setImmediate(() => response.end(text.subarray(10)))
    }
    const lines: string[] = []
    for await (const line of bank().lines({ method: 'GET', path: '/subjects' })) lines.push(line)
    expect(lines).toEqual(['{"name":"长春"}', '{"name":"木兰"}', '{"end":true}'])
  })
  it('gives a silent stream up', async () => {
    answer = (_request, response) => void response.write('{"a":1}\n')
    const read = async () => {
      for await (const line of bank({ timeoutMs: 50 }).lines({ method: 'GET', path: '/subjects' }))
        expect(line).toBe('{"a":1}')
    }
    expect((await failureOf(read()))?.kind).toBe('TIMEOUT')
  })
})
