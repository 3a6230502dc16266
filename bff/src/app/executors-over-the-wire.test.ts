import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import { Registry } from 'prom-client'
import { exchangeExecutors } from '../adapters/data-exchange/executors'
import { upstream } from '../adapters/upstream/upstream'
import type { Instruction } from '../ports/executors'

const instruction: Instruction = {
  instructionId: '0193-7',
  executor: 'deposit-bank',
  kind: 'DEPOSIT_RELEASE',
  beneficiary: { kind: 'ENTERPRISE', id: '91220104MA0000001X' },
  amountFen: 2_000_000,
  toAccountNumber: '156000000231',
  itemId: 'travel-deposit-release',
  reference: 'BJ-2611-1',
}

describe('executors that are not banks, over the wire', () => {
  const exchange = Fastify({ forceCloseConnections: true })
  const seen: { url: string; authorization: string | undefined; body: unknown }[] = []
  let answers: (request: FastifyRequest, reply: FastifyReply) => unknown
  let baseUrl: string
  beforeAll(async () => {
    exchange.all('/exchange/*', async (request, reply) => {
      const { url, body } = request
      seen.push({ url, authorization: request.headers.authorization, body })
      return answers(request, reply)
    })
    await exchange.listen({ host: '127.0.0.1', port: 0 })
    baseUrl = `http://127.0.0.1:${(exchange.server.address() as AddressInfo).port}/exchange`
  })
  beforeEach(() => void seen.splice(0))
  afterAll(() => exchange.close())

  const executors = (change: { baseUrl?: string; timeoutMs?: number } = {}) =>
    exchangeExecutors(
      upstream({
        name: 'executors',
        who: '执行机构',
        baseUrl,
        timeoutMs: 2_000,
        retries: 1,
        metrics: new Registry(),
        random: () => 0,
        ...change,
      }),
      'token-1',
    )
  const answer = (status: number, body: unknown) => (_request: FastifyRequest, reply: FastifyReply) =>
    reply.code(status).send(body)
  const silence = (_request: FastifyRequest, reply: FastifyReply) => reply.hijack()

  it('hands over what is to be done, with the token, once', async () => {
    answers = answer(202, { accepted: true })
    expect(await executors().instruct(instruction)).toEqual({ kind: 'ACCEPTED' })
    expect(seen).toEqual([
      { url: '/exchange/v1/instructions', authorization: 'Bearer token-1', body: instruction },
    ])
  })
  it('names no account where nothing goes to one', async () => {
    answers = answer(202, { accepted: true })
    await executors().instruct({ ...instruction, kind: 'WAIVER', toAccountNumber: null })
    expect(seen[0]!.body).not.toHaveProperty('toAccountNumber')
  })
  it.each([
    [200, { accepted: true, duplicate: true }, { kind: 'ACCEPTED' }],
    [409, { code: 'INSTRUCTION_MISMATCH' }, { kind: 'MISMATCH' }],
    [503, { code: 'DEPARTMENT_UNAVAILABLE' }, { kind: 'NOT_TAKEN', why: 'DEPARTMENT_UNAVAILABLE' }],
    [401, { code: 'UNKNOWN_TOKEN' }, { kind: 'NOT_TAKEN', why: 'UNKNOWN_TOKEN' }],
    [403, {}, { kind: 'NOT_TAKEN', why: '403' }],
    [429, {}, { kind: 'NOT_TAKEN', why: '429' }],
    [400, { code: 'UNKNOWN_EXECUTOR' }, { kind: 'REFUSED', reason: '执行机构没有受理（UNKNOWN_EXECUTOR）' }],
  ])('%i %j is an answer, asked for once', async (status, body, expected) => {
    answers = answer(status, body)
    expect(await executors().instruct(instruction)).toEqual(expected)
    expect(seen).toHaveLength(1)
  })
  it('no answer in time: nobody knows; it was repeated under the same id', async () => {
    answers = silence
    expect(await executors({ timeoutMs: 60 }).instruct(instruction)).toEqual({ kind: 'LOST' })
    expect(seen.map(({ body }) => (body as Instruction).instructionId)).toEqual(['0193-7', '0193-7'])
  })
  it('taken, but the answer was lost: the repetition brings it', async () => {
    answers = (request, reply) =>
      seen.length === 1 ? silence(request, reply) : reply.code(200).send({ accepted: true, duplicate: true })
    expect(await executors({ timeoutMs: 300 }).instruct(instruction)).toEqual({ kind: 'ACCEPTED' })
    expect(seen[1]).toEqual(seen[0])
  })
  it.each([
    ['500', answer(500, { code: 'INTERNAL' })],
    ['an answer that is no JSON', answer(202, '<html>')],
  ])('%s: nobody knows', async (_name, how) => {
    answers = how
    expect(await executors().instruct(instruction)).toEqual({ kind: 'LOST' })
  })
  it('nobody at the address: certainly not taken', async () => {
    const gone = Fastify()
    await gone.listen({ host: '127.0.0.1', port: 0 })
    const { port } = gone.server.address() as AddressInfo
    const closed = once(gone.server, 'close')
    await gone.close()
    await closed
    expect(await executors({ baseUrl: `http://127.0.0.1:${port}` }).instruct(instruction)).toEqual({
      kind: 'NOT_TAKEN',
      why: 'NOT_CONNECTED',
    })
  })

  describe('results', () => {
    const executed = {
      cursor: 41,
      instructionId: '0193-7',
      status: 'EXECUTED',
      amountFen: 2_000_000,
      executedAt: '2026-11-21T09:42:00+08:00',
      reference: 'BJ-2611-1',
    }
    it('are read after the cursor: carried out with the register’s number, refused with the reason', async () => {
      answers = answer(200, {
        results: [
          executed,
          { ...executed, cursor: 42, instructionId: '0193-8', status: 'REFUSED', reason: 'ACCOUNT_CLOSED' },
        ],
        next: 42,
      })
      expect(await executors().results('40')).toMatchObject({
        results: [
          {
            cursor: '41',
            instructionId: '0193-7',
            report: {
              report: 'SUCCEED',
              amountFen: 2_000_000,
              serial: 'ZX00000041',
              reason: null,
              at: new Date('2026-11-21T09:42:00+08:00'),
            },
          },
          {
            cursor: '42',
            instructionId: '0193-8',
            report: { report: 'REJECT', serial: null, reason: '收款账户状态异常' },
          },
        ],
        next: '42',
      })
      expect(seen[0]).toMatchObject({
        url: '/exchange/v1/instruction-results?after=40',
        authorization: 'Bearer token-1',
      })
    })
    it('stay where they were when nothing came', async () => {
      answers = answer(200, { results: [], next: 40 })
      expect(await executors().results('40')).toEqual({ results: [], next: '40' })
    })
    it.each([
      ['our token is refused', answer(401, { code: 'UNKNOWN_TOKEN' }), 'STATUS'],
      ['the exchange is down', answer(503, {}), 'STATUS'],
      [
        'a word nobody knows: no refusal',
        answer(200, { results: [{ ...executed, status: 'PERHAPS' }] }),
        'UNREADABLE',
      ],
    ])('%s: no answer, and the cursor stays', async (_name, how, kind) => {
      answers = how
      await expect(executors().results('40')).rejects.toMatchObject({
        code: 'UPSTREAM_UNAVAILABLE',
        detail: { upstream: 'executors', kind },
      })
    })
  })
})
