import Fastify, { type FastifyInstance } from 'fastify'
import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { persistedOperations, schemaText } from '../adapters/contract/contract'
import { randomIds } from '../adapters/ids/random'
import { memoryCache } from '../adapters/memory/cache'
import { openTestDatabase, type TestDatabase } from '../adapters/postgres/test-database'
import { sealedPersonalData } from '../adapters/sealing/personal-data'
import type { Base } from '../app/base'
import { type IdentityArea, identityArea } from '../app/identity'
import { refusalNotes } from '../app/refusals'
import type { Resolvers } from '../graphql/context'
import { mergeResolvers, registerGraphQL } from '../graphql/plugin'
import { scalars } from '../graphql/scalars'
import { newMetrics } from '../http/metrics'
import type { AuthorisationPurpose } from '../ports/authorisation-rounds'
import type { ProvenPerson, StaffIdentity } from '../ports/sign-on'
import type { SubjectDelivery } from '../ports/subject-register'
import { type FakeWorld, fakeWorld } from './fake-world'
import { testConfig } from './settings'

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers of any query, taken apart by the test that asked
  data: any
  errors?: { message: string; extensions: { code: string; traceId: string } }[]
}

/** A server with real GraphQL on a real database; institutions are fakes, time stands still until it is moved. */
export interface IdentityTestWorld {
  database: TestDatabase
  base: Base
  area: IdentityArea
  server: FastifyInstance
  world: FakeWorld
  clock: { at: Date; now(): Date; advance(ms: number): void }
  ask(query: string, variables?: Record<string, unknown>, token?: string | null): Promise<Answer>
  /** Code of the first error, or `OK`. */
  codeOf(query: string, variables?: Record<string, unknown>, token?: string | null): Promise<string>
  /** Signs somebody in through WeChat. Answers the bearer token. */
  signIn(openid: string, unionid?: string | null): Promise<string>
  /** Signs somebody in and proves who they are. */
  signInAs(person: Partial<ProvenPerson> & { idNumber: string }): Promise<string>
  signInStaff(staff: Partial<StaffIdentity>): Promise<string>
  /** Puts a subject into the register. Answers its id. */
  deliver(
    subject: Partial<SubjectDelivery> & Pick<SubjectDelivery, 'kind' | 'identifier' | 'name'>,
  ): Promise<string>
  /** A state as an authorisation page would bring it back. */
  state(purpose: AuthorisationPurpose, token?: string | null): Promise<string>
  /** Binds an enterprise to the legal representative behind `token`. Answers its id. */
  bind(token: string, uscc: string, idNumber: string, name?: string): Promise<string>
  close(): Promise<void>
}

/** @param more resolvers of other areas, built on the same base and identity */
export async function identityWorld(
  more: (
    base: Base,
    identity: IdentityArea,
  ) => readonly Resolvers[] | Promise<readonly Resolvers[]> = () => [],
): Promise<IdentityTestWorld> {
  const database = await openTestDatabase()
  const clock = {
    at: new Date('2026-11-21T01:41:52Z'),
    now: () => clock.at,
    advance: (ms: number) => {
      clock.at = new Date(clock.at.getTime() + ms)
    },
  }
  const server = Fastify({ genReqId: () => randomIds.token(6) })
  const stand: Omit<Base, 'refusals'> = {
    config: { ...testConfig, DATABASE_URL: database.appUrl },
    connection: database,
    clock,
    ids: randomIds,
    cache: memoryCache(Date.now),
    calendar: chineseWorkingDays({}),
    personalData: sealedPersonalData(testConfig.PERSONAL_DATA_KEY, testConfig.BLIND_INDEX_KEY),
    metrics: newMetrics(),
    log: server.log,
  }
  const base: Base = { ...stand, refusals: refusalNotes(stand) }
  const world = fakeWorld()
  const area = identityArea(base, world)
  await registerGraphQL(server, {
    schema: schemaText(),
    persisted: persistedOperations(),
    resolvers: mergeResolvers([scalars, ...area.resolvers, ...(await more(base, area))]),
    context: request => area.context(request),
    persistedOnly: false,
    onBug: error => process.stderr.write(`${error.stack}\n`),
  })

  const ask: IdentityTestWorld['ask'] = async (query, variables = {}, token = null) => {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: token ? { authorization: `Bearer ${token}` } : {},
      payload: { query, variables },
    })
    return response.json() as Answer
  }
  let codes = 0
  const newCode = () => `code-${++codes}`

  const signIn: IdentityTestWorld['signIn'] = async (openid, unionid = null) => {
    const code = newCode()
    world.openids.set(code, { openid, unionid })
    const { data } = await ask(
      'mutation ($code: String!) { signIn(channel: WEAPP, code: $code) { ... on Session { token } } }',
      { code },
    )
    return data.signIn.token as string
  }
  const state: IdentityTestWorld['state'] = async (purpose, token = null) => {
    const { data } = await ask(
      'query ($purpose: AuthorisationPurpose!) { authorisationPage(purpose: $purpose, returnTo: "/pages/home/index") { state } }',
      { purpose },
      token,
    )
    return data.authorisationPage.state as string
  }
  return {
    database,
    base,
    area,
    server,
    world,
    clock,
    ask,
    codeOf: async (query, variables, token) =>
      (await ask(query, variables, token)).errors?.[0]?.extensions.code ?? 'OK',
    signIn,
    state,
    async signInAs(person) {
      const token = await signIn(`openid-of-${person.idNumber}`)
      const code = newCode()
      world.people.set(code, {
        issuer: '吉林省统一身份认证平台',
        level: 4,
        name: '李木兰',
        phone: '13800005620',
        ...person,
      })
      await ask(
        'mutation ($code: String!, $state: String!) { verifyIdentity(code: $code, state: $state) { __typename } }',
        { code, state: await state('IDENTITY', token) },
        token,
      )
      return token
    },
    async signInStaff(staff) {
      const code = newCode()
      world.staff.set(code, {
        staffNo: 'S1',
        name: '王敏',
        department: 'culture-tourism',
        regionCode: '220100',
        roles: ['REVIEWER'],
        duties: null,
        ...staff,
      })
      const { data } = await ask(
        'mutation ($code: String!, $state: String!) { signInStaff(code: $code, state: $state) { ... on Session { token } } }',
        { code, state: await state('STAFF') },
      )
      return data.signInStaff.token as string
    },
    async deliver(subject) {
      const whole: SubjectDelivery = {
        phone: null,
        regionCode: '220104',
        legalRepresentative: null,
        accounts: [],
        facts: {},
        ...subject,
      }
      await area.stores.register.deliver([whole], clock.now())
      return (await area.subjects.find(whole.kind, whole.identifier))!.id
    },
    async bind(token, uscc, idNumber, name = '长春木兰国际旅行社有限公司') {
      const code = newCode()
      world.licences.set(code, {
        uscc,
        enterpriseName: name,
        active: true,
        legalRepresentativeIdNumber: idNumber,
        holderIdNumber: idNumber,
        holderIsLegalRepresentative: true,
      })
      const { data } = await ask(
        'mutation ($code: String!, $state: String!) { bindEnterprise(code: $code, state: $state) { ... on Beneficiary { id } } }',
        { code, state: await state('LICENSE', token) },
        token,
      )
      return data.bindEnterprise.id as string
    },
    async close() {
      await server.close()
      await base.cache.close()
      await database.close()
    },
  }
}
