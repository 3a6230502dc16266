import Fastify from 'fastify'
import { persistedOperations, schemaText } from '../adapters/contract/contract'
import type { Actor } from '../domain/actor'
import { mergeResolvers, registerGraphQL } from '../graphql/plugin'
import { scalars } from '../graphql/scalars'
import { type CaseAreaRegister, testCaseArea } from './case-area'
import type { CaseWorld } from './case-world'

type Variables = Record<string, unknown>

/** The case area of `testCaseArea` behind the contract. Who does not say as whom they ask, asks as whoever asked last. */
export async function caseContract(world: CaseWorld, register: CaseAreaRegister = {}) {
  const cases = testCaseArea(world, register)
  const server = Fastify()
  let actor: Actor = { kind: 'ANONYMOUS' }
  await cases.area.routes?.(server)
  await registerGraphQL(server, {
    schema: schemaText(),
    persisted: persistedOperations(),
    resolvers: mergeResolvers([scalars, ...cases.area.resolvers]),
    context: async request => ({ actor, sessionDigest: null, traceId: request.id }),
    persistedOnly: false,
    note: cases.refusals.note,
    onBug: error => {
      throw error
    },
  })
  /** The whole answer, errors and all. */
  async function raw(query: string, variables: Variables = {}, as: Actor = actor) {
    actor = as
    return (await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json()
  }
  return {
    ...cases,
    server,
    raw,
    /** The data of an answer without errors. */
    async ask(query: string, variables: Variables = {}, as: Actor = actor) {
      const { data, errors } = await raw(query, variables, as)
      expect(errors).toBeUndefined()
      return data
    },
  }
}
