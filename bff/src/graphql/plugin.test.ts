import Fastify, { type FastifyInstance } from 'fastify'
import { persistedOperations, schemaText } from '../adapters/contract/contract'
import { notFound } from '../domain/fault'
import type { Resolvers } from './context'
import { mergeResolvers, registerGraphQL } from './plugin'
import { scalars } from './scalars'

const LEAK = 'select sealed from subject where id_number = 220104199308122841'

const resolvers: Resolvers = {
  Query: {
    now: () => '2026-11-21T09:41:52+08:00',
    viewer: () => {
      throw new Error(LEAK)
    },
    policyItem: () => {
      throw notFound('这一项')
    },
    policyItems: () => [],
  },
}

async function serverWith(persistedOnly: boolean, bugs: Error[]): Promise<FastifyInstance> {
  const server = Fastify({ genReqId: () => 'trace-9' })
  await registerGraphQL(server, {
    schema: schemaText(),
    persisted: persistedOperations(),
    resolvers: mergeResolvers([scalars, resolvers]),
    persistedOnly,
    context: async request => ({ actor: { kind: 'ANONYMOUS' }, sessionDigest: null, traceId: request.id }),
    onBug: error => bugs.push(error),
  })
  return server
}

describe('GraphQL over HTTP', () => {
  const bugs: Error[] = []
  let open: FastifyInstance
  let closed: FastifyInstance
  beforeAll(async () => {
    open = await serverWith(false, bugs)
    closed = await serverWith(true, bugs)
  })
  afterAll(async () => {
    await open.close()
    await closed.close()
  })
  const post = async (server: FastifyInstance, payload: object) => {
    const response = await server.inject({ method: 'POST', url: '/graphql', payload })
    return { body: response.body, json: response.json(), status: response.statusCode }
  }
  const operation = (name: string) =>
    Object.entries(persistedOperations()).find(([, text]) =>
      new RegExp(`\\bquery ${name}\\b`).test(text),
    )?.[0]

  it('leaks nothing of a bug', async () => {
    const { body, json } = await post(open, { query: '{ viewer { id } }' })
    expect(body).not.toContain('select')
    expect(json.errors[0].extensions).toEqual({ code: 'INTERNAL', traceId: 'trace-9' })
    expect(bugs.at(-1)?.message).toBe(LEAK)
  })
  it('keeps a fault’s code and words', async () => {
    const { json } = await post(open, { query: '{ policyItem(id: "x") { id } }' })
    expect(json.errors[0]).toMatchObject({ message: '没有找到这一项。', extensions: { code: 'NOT_FOUND' } })
  })
  it('keeps the rest of an answer when one field fails', async () => {
    const { json } = await post(open, { query: '{ now viewer { id } }' })
    expect(json.data).toEqual({ now: '2026-11-21T09:41:52+08:00', viewer: null })
  })
  it.each([
    ['a text that is not GraphQL', { query: '{{{' }],
    ['a field that does not exist', { query: '{ salary }' }],
    ['a query that is too deep', { query: deep(16) }],
    [
      'a variable of the wrong type',
      { query: 'query($k: BeneficiaryKind){policyItems(kind:$k){id}}', variables: { k: 7 } },
    ],
    ['no query at all', {}],
  ])('answers INVALID_INPUT to %s, without an echo', async (_, payload) => {
    const { json, body } = await post(open, payload)
    expect(json.errors[0].extensions.code).toBe('INVALID_INPUT')
    expect(body).not.toMatch(/salary|Syntax|MER_ERR/)
  })
  it('refuses a body over the limit before reading it as GraphQL', async () => {
    const small = Fastify({ bodyLimit: 1_000 })
    await registerGraphQL(small, {
      schema: schemaText(),
      persisted: persistedOperations(),
      resolvers: mergeResolvers([scalars, resolvers]),
      persistedOnly: false,
      context: async request => ({ actor: { kind: 'ANONYMOUS' }, sessionDigest: null, traceId: request.id }),
      onBug: error => bugs.push(error),
    })
    expect((await post(small, { query: `{ now } #${'x'.repeat(2_000)}` })).status).toBe(413)
    await small.close()
  })

  describe('in production', () => {
    it('answers the released operations by hash', async () => {
      const { json } = await post(closed, { query: operation('PolicyItems'), persisted: true, variables: {} })
      expect(json).toEqual({ data: { policyItems: [] } })
    })
    it.each([
      ['a text of one’s own', { query: '{ now }' }],
      ['an unknown hash', { query: 'f'.repeat(64), persisted: true }],
      ['introspection', { query: '{ __schema { types { name } } }' }],
    ])('does not answer %s', async (_, payload) => {
      const { json } = await post(closed, payload)
      expect(json.data ?? null).toBeNull()
      expect(json.errors[0].extensions.code).toBe('INVALID_INPUT')
    })
  })
})

describe('merging resolvers', () => {
  it('refuses two answers to one question', () => {
    expect(() => mergeResolvers([{ Query: { now: 1 } }, { Query: { now: 2 } }])).toThrow(
      'Query.now is resolved twice',
    )
  })
})

function deep(levels: number): string {
  return `{ viewer { ${'__typename beneficiaries { '.repeat(1)} id } ${'x { '.repeat(levels)} id ${'} '.repeat(levels)} } }`
}
