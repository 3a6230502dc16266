import { sampleItem } from '../adapters/contracts/sample-item'
import type { Actor } from '../domain/actor'
import type { ServiceBundle } from '../domain/service-bundle'
import {
  AMOUNT,
  ANSWER,
  type ApplicationStage,
  applicationStage,
  FORM_ITEM,
  GIVE,
  LICENCE,
} from '../testing/application-stage'
import { GOOD_FACTS, NOW, someone } from '../testing/case-world'

const REQUEST =
  '{ id number bundleName parts { itemId status afterName message nextStep entitlement { id status amountFen } } }'
const OPEN = `mutation ($id: ID!, $b: ID!) { openServiceBundle(bundleId: $b, beneficiaryId: $id) { bundle { name }
  parts { item { id } afterName application { id } assessments { verdict benefitFen } }
  fields { id applicationIds } materials { name applicationIds } requests { id } } }`
const SUBMIT = `mutation ($input: SubmitServiceBundleInput!) { submitServiceBundle(input: $input) { __typename
  ... on BundleSubmitted { request ${REQUEST} } ... on BundleIncomplete { missing { id name why } } } }`
const READ = `query ($id: ID!) { bundleRequest(id: $id) ${REQUEST} }`
const BACK = `mutation ($id: ID!, $item: ID!) { withdrawBundlePart(requestId: $id, itemId: $item) ${REQUEST} }`

const bundleOf = (id: string, ...parts: ServiceBundle['parts']): ServiceBundle => ({
  ...{ id, name: '开店一件事', summary: '', beneficiary: 'ENTERPRISE', basis: '', parts },
  contact: { name: '', phone: '', hours: '' },
})
const FORMS = bundleOf('forms', { item: 'form-item' }, { item: 'second-form' }, { item: 'at-once' })
const CHAIN = bundleOf('chain', { item: 'at-once' }, { item: 'later', after: 'at-once' }, { item: 'unsure' })

interface Part {
  itemId: string
  status: string
  afterName: string | null
  message: string | null
  entitlement: { id: string; status: string; amountFen: number } | null
}
interface Offered {
  parts: { item: { id: string }; application: { id: string } | null }[]
  fields: { id: string; applicationIds: string[] }[]
  materials: { name: string; applicationIds: string[] }[]
  requests: { id: string }[]
}

/** 一件事 (YZ-1) through the contract, on a real PostgreSQL. */
describe('several items in one submission', () => {
  let stage: ApplicationStage
  beforeAll(async () => {
    stage = await applicationStage(FORM_ITEM, [FORMS, CHAIN])
    const { world } = stage
    await world.publish(
      sampleItem({
        ...{ id: 'second-form', name: '第二项', application: { mode: 'STANDARD', tap: 'REQUIRED' } },
        form: {
          fields: [
            { id: 'use', label: '用途', kind: 'CHOICE', choices: ['货款', '工资'] },
            { id: 'phone', label: '联系电话', kind: 'TEXT' },
          ],
        },
        materials: [
          { id: 'business', name: '营业执照', certificate: 'BUSINESS_LICENCE' },
          { id: 'proof', name: '用途证明', commitment: '另一句承诺' },
        ],
      }),
    )
    const instant = { application: { mode: 'INSTANT', tap: 'REQUIRED' } as const }
    await world.publish(sampleItem({ id: 'at-once', name: '马上办的', ...instant }))
    await world.publish(sampleItem({ id: 'later', name: '接着办的', ...instant }))
    const condition = { fact: 'enterprise.staffCount' as const, moreThan: 1 }
    await world.publish(
      sampleItem({
        id: 'unsure',
        name: '说不准的',
        ...instant,
        conditions: [{ id: 'x', text: '有职工', condition }],
      }),
    )
  })
  beforeEach(() => {
    stage.world.clock.at = NOW
    stage.outside.library.holds = LICENCE
  })
  afterAll(() => stage.world.close())

  async function firm() {
    const { world } = stage
    const subjectId = await world.addSubject(GOOD_FACTS)
    await world.addAccount(subjectId)
    const owner = someone()
    await world.allow(owner, subjectId)
    return { subjectId, owner }
  }
  const ask = async <T>(query: string, variables: Record<string, unknown>, as: Actor) =>
    (await stage.ask(query, variables, as)) as never as T
  const submitted = (
    subjectId: string,
    owner: Actor,
    bundleId: string,
    items: Record<string, number | null>,
    key = 'k',
  ) =>
    ask<{
      __typename: string
      request: { id: string; parts: Part[] }
      missing: { id: string; name: string }[]
    }>(
      SUBMIT,
      {
        input: {
          ...{ bundleId, beneficiaryId: subjectId, idempotencyKey: `${subjectId}-${key}` },
          parts: Object.entries(items).map(([itemId, amountFen]) => ({ itemId, amountFen })),
        },
      },
      owner,
    )
  const work = async () => {
    const job = stage.area.jobs!.find(({ name }) => name === 'carry-service-bundles')!
    await job.run()
  }
  const read = async (id: string, owner: Actor) => (await ask<{ parts: Part[] }>(READ, { id }, owner)).parts
  const said = (parts: Part[]) =>
    Object.fromEntries(
      parts.map(({ itemId, status, entitlement }) => [itemId, `${status} ${entitlement?.status ?? '-'}`]),
    )

  it('one form, what is missing said once for all, one submission, a case each', async () => {
    const { subjectId, owner } = await firm()
    const offered = await ask<Offered>(OPEN, { id: subjectId, b: 'forms' }, owner)
    const [first, second, none] = offered.parts.map(({ application }) => application?.id)
    expect(none).toBeUndefined()
    expect(offered.fields).toEqual([
      { id: 'use', applicationIds: [first, second] },
      { id: 'phone', applicationIds: [second] },
    ])
    expect(offered.materials.map(({ name, applicationIds }) => [name, applicationIds.length])).toEqual([
      ['营业执照', 2],
      ['名册', 1],
      ['用途证明', 2],
    ])
    const all = { 'form-item': AMOUNT, 'second-form': AMOUNT, 'at-once': AMOUNT }
    const empty = await submitted(subjectId, owner, 'forms', all)
    expect(empty.missing.map(({ name }) => name)).toEqual([
      '用途',
      '营业执照',
      '名册',
      '用途证明',
      '联系电话',
      '营业执照',
    ])
    expect(await stage.count('select count(*) from entitlement where subject_id = $1', subjectId)).toBe(0)

    await ask(ANSWER, { id: first, answers: [{ field: 'use', text: '货款' }] }, owner)
    await ask(ANSWER, { id: second, answers: [{ field: 'phone', text: '0431' }] }, owner)
    for (const [applicationId, materialId, way] of [
      [first, 'licence', 'CERTIFICATE'],
      [first, 'roster', 'LATER'],
      [first, 'proof', 'COMMITMENT'],
    ])
      await ask(GIVE, { input: { applicationId, materialId, way } }, owner)
    // A promise in other words is another promise.
    expect((await submitted(subjectId, owner, 'forms', all)).missing.map(({ name }) => name)).toEqual([
      '用途证明',
    ])
    await ask(GIVE, { input: { applicationId: second, materialId: 'proof', way: 'COMMITMENT' } }, owner)

    const { request } = await submitted(subjectId, owner, 'forms', all)
    expect(said(request.parts)).toEqual({
      'form-item': 'STARTED DOUBTFUL',
      'second-form': 'STARTED DOUBTFUL',
      'at-once': 'STARTED IN_EXECUTION',
    })
    // The same tap again is the same submission: nothing is asked for or paid twice.
    expect((await submitted(subjectId, owner, 'forms', all)).request).toEqual(request)
    expect(await stage.count('select count(*) from entitlement where subject_id = $1', subjectId)).toBe(3)
    expect((await ask<Offered>(OPEN, { id: subjectId, b: 'forms' }, owner)).requests).toEqual([
      { id: request.id },
    ])
  })

  it('a later item begins by itself when the earlier one is fulfilled; an unknown holds nobody and pays nothing', async () => {
    const { subjectId, owner } = await firm()
    const { request } = await submitted(subjectId, owner, 'chain', {
      'at-once': AMOUNT,
      later: null,
      unsure: 0,
    })
    expect(said(request.parts)).toEqual({
      ...{ 'at-once': 'STARTED IN_EXECUTION', later: 'WAITING -', unsure: 'STARTED DOUBTFUL' },
    })
    expect(request.parts[1]!.afterName).toBe('马上办的')
    await work()
    expect(said(await read(request.id, owner)).later).toBe('WAITING -')
    const paid = request.parts[0]!.entitlement!.id
    await stage.world.database.pool.query("update entitlement set status = 'FULFILLED' where id = $1", [paid])
    // Two processes at once: it begins once.
    await Promise.all([work(), work()])
    expect(said(await read(request.id, owner))).toMatchObject({
      later: 'STARTED IN_EXECUTION',
      unsure: 'STARTED DOUBTFUL',
    })
    expect(
      await stage.count(
        "select count(*) from entitlement where subject_id = $1 and item_id = 'later'",
        subjectId,
      ),
    ).toBe(1)
    const held =
      'select count(*) from ledger_entry l join entitlement e on e.id = l.entitlement_id where e.subject_id = $1'
    expect(await stage.count(`${held} and e.item_id = 'unsure'`, subjectId)).toBe(0)
  })

  it('an earlier item that comes to nothing drops the later one, with the reason', async () => {
    const { subjectId, owner } = await firm()
    const { request } = await submitted(subjectId, owner, 'chain', { 'at-once': AMOUNT, later: null })
    const first = request.parts[0]!.entitlement!.id
    await stage.world.database.pool.query("update entitlement set status = 'REJECTED' where id = $1", [first])
    await work()
    const [, later] = await read(request.id, owner)
    expect(later).toMatchObject({
      status: 'DROPPED',
      entitlement: null,
      message: expect.stringContaining('前一项没有办成'),
    })
  })

  it('an amount that changed refuses its own item only, in words', async () => {
    const { subjectId, owner } = await firm()
    const { request } = await submitted(subjectId, owner, 'chain', { 'at-once': AMOUNT - 1, unsure: 0 })
    expect(request.parts[0]).toMatchObject({
      status: 'REFUSED',
      message: expect.stringContaining('金额按最新数据重新算过'),
    })
    expect(request.parts[1]!.status).toBe('STARTED')
  })

  it('one is taken back, the others go on; what has begun is taken back as the case it is', async () => {
    const { subjectId, owner } = await firm()
    const { request } = await submitted(subjectId, owner, 'chain', { 'at-once': AMOUNT, later: null })
    const { parts } = await ask<{ parts: Part[] }>(BACK, { id: request.id, item: 'later' }, owner)
    expect(said(parts)).toEqual({ 'at-once': 'STARTED IN_EXECUTION', later: 'WITHDRAWN -' })
    const begun = await stage.problemOf(BACK, { id: request.id, item: 'at-once' }, owner)
    expect(begun).toMatchObject({
      message: expect.stringContaining('已经开始办了'),
      extensions: { code: 'CONFLICT' },
    })
    await stage.world.database.pool.query("update entitlement set status = 'FULFILLED' where id = $1", [
      request.parts[0]!.entitlement!.id,
    ])
    await work()
    expect(said(await read(request.id, owner)).later).toBe('WITHDRAWN -')
  })

  it('whoever may no longer act does not make the later item begin', async () => {
    const { subjectId, owner } = await firm()
    const { request } = await submitted(subjectId, owner, 'chain', { 'at-once': AMOUNT, later: null })
    await stage.world.database.pool.query("update entitlement set status = 'FULFILLED' where id = $1", [
      request.parts[0]!.entitlement!.id,
    ])
    stage.world.forbid(owner, subjectId)
    await work()
    const heir = someone()
    await stage.world.allow(heir, subjectId)
    expect((await read(request.id, heir))[1]).toMatchObject({ status: 'REFUSED', entitlement: null })
  })

  it("is nobody else's, not for people, and nothing that is not in it", async () => {
    const { subjectId, owner } = await firm()
    const { request } = await submitted(subjectId, owner, 'chain', { 'at-once': AMOUNT })
    const stranger = someone()
    const codeOf = async (query: string, variables: Record<string, unknown>, as: Actor) =>
      (await stage.problemOf(query, variables, as)).extensions.code
    expect(await codeOf(READ, { id: request.id }, stranger)).toBe('NOT_FOUND')
    expect(await codeOf(OPEN, { id: subjectId, b: 'chain' }, stranger)).toBe('NOT_FOUND')
    expect(await codeOf(OPEN, { id: subjectId, b: 'nothing' }, owner)).toBe('NOT_FOUND')
    const input = {
      bundleId: 'chain',
      beneficiaryId: subjectId,
      idempotencyKey: 'x',
      parts: [{ itemId: 'form-item' }],
    }
    expect(await codeOf(SUBMIT, { input }, owner)).toBe('INVALID_INPUT')
    expect(await codeOf(SUBMIT, { input: { ...input, parts: [] } }, owner)).toBe('INVALID_INPUT')
  })
})
