import { chinaDate } from '@policy-direct/shared/time/china-date'
import Fastify from 'fastify'
import { persistedOperations, schemaText } from '../adapters/contract/contract'
import { sampleItem } from '../adapters/contracts/sample-item'
import { factSheetOf } from '../adapters/postgres/entitlement-rows'
import { postgresEntitlements } from '../adapters/postgres/entitlements'
import { caseArea } from '../app/cases'
import type { Actor, StaffActor } from '../domain/actor'
import type { CertificateSaid } from '../domain/e-certificate'
import { notFound } from '../domain/fault'
import { judgeItems } from '../domain/judge-items'
import type { ServiceBundle } from '../domain/service-bundle'
import { lastingExplain, type PolicyItemVersion } from '../eligibility'
import { mergeResolvers, registerGraphQL } from '../graphql/plugin'
import { scalars } from '../graphql/scalars'
import type { assessItem } from '../usecases/assess-item'
import { decideDoubtful } from '../usecases/decide-doubtful'
import { listDoubtful } from '../usecases/list-doubtful'
import { refusedAt } from './case-area'
import { caseBase } from './case-base'
import { type CaseWorld, caseWorld, someone } from './case-world'
import { deskParts } from './desk-parts'
import { fakeCaseWorld } from './fake-case-world'

/** What the sample firm is due. */
export const AMOUNT = 3_860_400
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >>\n%%EOF\n')
export const LICENCE: CertificateSaid = {
  ...{ kind: 'BUSINESS_LICENCE', number: '91220104MA0000001X', holder: '长春市木兰旅行社有限公司' },
  ...{ issuedBy: '市市场监管局', validUntil: null, status: 'VALID', revokedOn: null },
}
export const FORM_ITEM: Partial<PolicyItemVersion> = {
  id: 'form-item',
  application: { mode: 'STANDARD', tap: 'REQUIRED' },
  form: { fields: [{ id: 'use', label: '用途', kind: 'CHOICE', choices: ['货款', '工资'] }] },
  materials: [
    { id: 'licence', name: '营业执照', certificate: 'BUSINESS_LICENCE' },
    { id: 'roster', name: '名册', deferrable: { workingDays: 5 } },
    { id: 'proof', name: '用途证明', commitment: '没有转借他人' },
  ],
}

const PARTS = `{ id status words editable revision entitlementId answerBy uploadsUntil fields { id answer } missing { id why }
  materials { id way words certificate commitment laterUntil open file { id kind sizeBytes } reusable { id } }
  steps { name actor reason } }`
export const OPEN = `mutation ($item: ID!, $id: ID!) { openApplication(itemId: $item, beneficiaryId: $id) ${PARTS} }`
export const READ = `query ($id: ID!) { application(id: $id) ${PARTS} }`
export const ANSWER = `mutation ($id: ID!, $answers: [FieldAnswerInput!]!) { answerApplication(id: $id, answers: $answers) ${PARTS} }`
export const GIVE = `mutation ($input: GiveMaterialInput!) { giveMaterial(input: $input) ${PARTS} }`
export const BACK = `mutation ($id: ID!, $m: ID!) { takeMaterialBack(applicationId: $id, materialId: $m) ${PARTS} }`
export const UPLOAD =
  'mutation ($id: ID!, $m: ID!) { openMaterialUpload(applicationId: $id, materialId: $m) }'
export const LOOK = 'mutation ($id: ID!, $m: ID!) { openMaterialFile(applicationId: $id, materialId: $m) }'
export const SUBMIT = `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename
  ... on ApplicationSubmitted { application ${PARTS} } ... on ApplicationIncomplete { missing { id why } }
  ... on Refused { reason message } } }`
export const WITHDRAW = `mutation ($id: ID!, $key: String!) { withdrawApplication(id: $id, idempotencyKey: $key) { __typename
  ... on ApplicationWithdrawn { application ${PARTS} } ... on Refused { reason message nextStep } } }`
export const DESK = `{ deskApplications { beneficiary caseNumber amountFen acceptedBy notYou application ${PARTS} } }`
export const ACCEPT = `mutation ($id: ID!) { acceptApplication(id: $id) ${PARTS} }`
export const ASK = `mutation ($id: ID!, $parts: [AskedPartInput!]!) { askForMore(id: $id, parts: $parts) ${PARTS} }`

/** Whatever of an application, or of what handing it in answered, a test looks at. */
export interface Shown {
  id: string
  steps: unknown[]
  missing: unknown[]
  materials: { way: string | null; file: { id: string } | null; reusable: unknown }[]
  application: { entitlementId: string }
}

/** 申报 through the contract, on a real PostgreSQL: a firm with a form, a desk, and a library that says what it is told to. */
export async function applicationStage(
  form: Partial<PolicyItemVersion> = FORM_ITEM,
  bundles: readonly ServiceBundle[] = [],
) {
  const world = await caseWorld()
  const outside = fakeCaseWorld()
  const server = Fastify()
  const item = await world.publish(sampleItem(form))
  let actor: Actor
  const base = caseBase(world, server.log)
  const parts = deskParts(world, () => 0.5)
  const identity = {
    authority: world.authority,
    subjects: parts.subjects,
    wechat: {},
    stores: { users: { contactsOf: world.contactsOf, contact: async () => null }, authorisations: {} },
  }
  const area = caseArea(
    base,
    identity as never,
    { items: world.items, assess: plainAssess(world) } as never,
    outside,
    bundles,
  )
  await area.routes!(server)
  await registerGraphQL(server, {
    schema: schemaText(),
    persisted: persistedOperations(),
    resolvers: mergeResolvers([scalars, ...area.resolvers]),
    context: async request => ({ actor, sessionDigest: null, traceId: request.id }),
    persistedOnly: false,
    note: base.refusals.note,
    onBug: error => {
      throw error
    },
  })

  async function raw(query: string, variables: Record<string, unknown>, as: Actor) {
    actor = as
    return (await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })).json()
  }
  async function ask(query: string, variables: Record<string, unknown>, as: Actor) {
    const { data, errors } = await raw(query, variables, as)
    expect(errors).toBeUndefined()
    return Object.values(data)[0] as Shown
  }
  return {
    world,
    outside,
    server,
    item,
    area,
    raw,
    ask,
    refusedAt: refusedAt(base),
    problemOf: async (...args: Parameters<typeof raw>) => (await raw(...args)).errors?.[0],
    staff: (role: 'REVIEWER' | 'ACCEPTOR', ...more: StaffActor['roles']): StaffActor => ({
      kind: 'STAFF',
      staffId: world.ids.uuid(),
      name: role === 'REVIEWER' ? '何静' : '许诺',
      department: item.leadDepartment,
      regionCode: '220100',
      roles: [role, ...more],
    }),
    /** A firm with an account, its owner, and a draft that is opened. */
    async firm() {
      const subjectId = await world.addSubject()
      await world.addAccount(subjectId)
      const owner = someone()
      await world.allow(owner, subjectId)
      const { id } = await ask(OPEN, { item: item.id, id: subjectId }, owner)
      const send = async (content: Buffer, materialId = 'roster') => {
        const url = (await ask(UPLOAD, { id, m: materialId }, owner)) as never as string
        return { url, sent: await server.inject({ method: 'POST', url, payload: content }) }
      }
      const give = (materialId: string, way: string, fileId?: string) =>
        ask(GIVE, { input: { applicationId: id, materialId, way, fileId } }, owner)
      const submit = (key: string, amountFen = AMOUNT) =>
        ask(SUBMIT, { input: { id, amountFen, idempotencyKey: `${id}-${key}` } }, owner)
      const fill = async () => {
        await ask(ANSWER, { id, answers: [{ field: 'use', text: '货款' }] }, owner)
        await give('licence', 'CERTIFICATE')
        await give('proof', 'COMMITMENT')
        expect((await send(PDF)).sent.statusCode).toBe(200)
      }
      return { subjectId, owner, id, send, give, submit, fill }
    },
    count: async (text: string, ...values: unknown[]) =>
      Number((await world.database.pool.query(text, values)).rows[0].count),
    /** As the reviewer at the desk decides. */
    async decide(entitlementId: string, by: StaffActor, decision: 'CONFIRM' | 'REJECT' = 'CONFIRM') {
      const desk = { ...deskParts(world, () => 0.5), items: world.items }
      await listDoubtful(desk)()
      const one = await desk.desk.candidate(entitlementId)
      const command = {
        ...{ candidateId: entitlementId, decision, reason: '材料和数据一致', revision: one!.revision },
        idempotencyKey: world.ids.uuid(),
      }
      return (await decideDoubtful(desk)(by, command)).outcome
    },
  }
}
/** Judged on the facts and cases that are there, for whoever has a standing. */
const plainAssess =
  (world: CaseWorld): ReturnType<typeof assessItem> =>
  async (actor, { itemId, beneficiaryId }) => {
    const now = world.clock.now()
    const today = chinaDate(now)
    const item = await world.items.current(itemId, today)
    if (!item || !(await world.authority.standing(actor, beneficiaryId))) throw notFound('这个事项')
    const { rows } = await world.database.pool.query('select facts from subject where id = $1', [
      beneficiaryId,
    ])
    const cases = await postgresEntitlements(world.db).ofSubject(beneficiaryId)
    const subject = { id: beneficiaryId, facts: factSheetOf(rows[0].facts) }
    return judgeItems(lastingExplain(), [item], { subject, cases, claims: [] }, today, now)
  }

export type ApplicationStage = Awaited<ReturnType<typeof applicationStage>>
