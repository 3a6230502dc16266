import { sampleItem } from '../adapters/contracts/sample-item'
import type { Actor } from '../domain/actor'
import type { ServiceBundle } from '../domain/service-bundle'
import { AMOUNT, type ApplicationStage, applicationStage, FORM_ITEM } from '../testing/application-stage'
import { GOOD_FACTS, NOW, someone } from '../testing/case-world'

const REQUEST = `{ id parts { itemId status message nextStep item { contact { phone } legalHelp { phone } }
  entitlement { id status } } }`
const OPEN = `mutation ($id: ID!) { openServiceBundle(bundleId: "chain", beneficiaryId: $id) { parts { item { id } outlook } } }`
const SUBMIT = `mutation ($input: SubmitServiceBundleInput!) { submitServiceBundle(input: $input) { __typename
  ... on BundleSubmitted { request ${REQUEST} } } }`
const READ = `query ($id: ID!) { bundleRequest(id: $id) ${REQUEST} }`

/** The register has answered: no certificate. */
const FACTS = {
  ...GOOD_FACTS,
  'person.skillCertificates': [[], 'skills-certification', '2026-11-20'] as [unknown, string, string],
}
const CHAIN: ServiceBundle = {
  ...{ id: 'chain', name: '开店一件事', summary: '', beneficiary: 'ENTERPRISE', basis: '' },
  contact: { name: '', phone: '', hours: '' },
  parts: [
    { item: 'at-once' },
    { item: 'yes', after: 'at-once' },
    { item: 'no', after: 'at-once' },
    { item: 'unsure', after: 'at-once' },
    { item: 'card', after: 'at-once' },
  ],
}

interface Part {
  itemId: string
  status: string
  message: string | null
  item: { contact: { phone: string }; legalHelp: { phone: string } }
  entitlement: { id: string; status: string } | null
}

/** What is known of a part that is judged later (YZ-1), and what a no says (LY-2); on a real PostgreSQL. */
describe('a part that is judged later', () => {
  let stage: ApplicationStage
  beforeAll(async () => {
    stage = await applicationStage(FORM_ITEM, [CHAIN])
    const application = { mode: 'INSTANT', tap: 'REQUIRED' } as const
    const paidMonths = (atLeast: number) => ({
      id: 'paid',
      text: `连续缴纳满 ${atLeast} 个月`,
      condition: { fact: 'enterprise.unemploymentInsurance.paidMonths' as const, atLeast },
    })
    const staff = {
      id: 'staff',
      text: '有职工',
      condition: { fact: 'enterprise.staffCount' as const, moreThan: 1 },
    }
    for (const [id, conditions] of [
      ['at-once', [paidMonths(12)]],
      ['yes', [paidMonths(12)]],
      ['no', [paidMonths(36)]],
      ['unsure', [staff]],
    ] as const)
      await stage.world.publish(
        sampleItem({ id, name: `事项${id}`, application, conditions: [...conditions] }),
      )
    await stage.world.publish(
      sampleItem({
        ...{ id: 'card', name: '事项card', application },
        forEach: { list: 'person.skillCertificates', key: 'certificateNumber', title: ['occupation'] },
      }),
    )
  })
  beforeEach(() => {
    stage.world.clock.at = NOW
  })
  afterAll(() => stage.world.close())

  async function handedIn() {
    const { world } = stage
    const subjectId = await world.addSubject(FACTS)
    await world.addAccount(subjectId)
    const owner = someone()
    await world.allow(owner, subjectId)
    const offered = (await stage.ask(OPEN, { id: subjectId }, owner)) as never as {
      parts: { item: { id: string }; outlook: string | null }[]
    }
    const input = {
      ...{ bundleId: 'chain', beneficiaryId: subjectId, idempotencyKey: subjectId },
      parts: CHAIN.parts.map(({ item, after }) => ({ itemId: item, amountFen: after ? null : AMOUNT })),
    }
    const { request } = (await stage.ask(SUBMIT, { input }, owner)) as never as {
      request: { id: string; parts: Part[] }
    }
    return { subjectId, owner, offered, request }
  }
  const read = async (id: string, owner: Actor) =>
    ((await stage.ask(READ, { id }, owner)) as never as { parts: Part[] }).parts
  const fulfilled = async (parts: readonly Part[]) => {
    await stage.world.database.pool.query("update entitlement set status = 'FULFILLED' where id = $1", [
      parts[0]!.entitlement!.id,
    ])
    await stage.area.jobs!.find(({ name }) => name === 'carry-service-bundles')!.run()
  }
  const told = async (subjectId: string, template = 'bundle-part-ended') =>
    (
      await stage.world.database.pool.query<{ params: { item: string }; text: string }>(
        'select params, text from message where subject_id = $1 and template = $2 order by text',
        [subjectId, template],
      )
    ).rows

  it('says at the submission what is known already: yes, no with the reason, not yet and why', async () => {
    const { subjectId, offered, request } = await handedIn()
    const outlooks = offered.parts.map(({ outlook }) => outlook)
    expect(outlooks).toEqual([
      null,
      '按 2026-11-21 的数据，条件都符合。',
      expect.stringMatching(
        /^按 2026-11-21 的数据，还差 1 项：连续缴纳满 36 个月.*到那天再判断，现在不算不行。$/,
      ),
      expect.stringMatching(/^按 2026-11-21 的数据，暂时判断不了：有职工.*到那天再判断，现在不算不行。$/),
      expect.stringMatching(/有职业技能等级证书.*现在不算不行。$/),
    ])
    expect(request.parts.map(({ status, message }) => [status, message])).toEqual(
      outlooks.map((outlook, at) => [at === 0 ? 'STARTED' : 'WAITING', outlook]),
    )
    expect(await stage.count('select count(*) from entitlement where subject_id = $1', subjectId)).toBe(1)
  })

  it('is told of its no by the reason, the contact of the item and 12348, once; the others go on', async () => {
    const { subjectId, owner, request } = await handedIn()
    await fulfilled(request.parts)
    const parts = await read(request.id, owner)
    expect(parts.map(({ status }) => status)).toEqual(['STARTED', 'STARTED', 'REFUSED', 'STARTED', 'REFUSED'])
    expect(parts[2]).toMatchObject({
      message: '有一项条件现在不符合，这一笔不能领。是这一项：连续缴纳满 36 个月。',
      item: { contact: { phone: '0431-12345' }, legalHelp: { phone: '12348' } },
      entitlement: null,
    })
    const { rows } = await stage.world.database.pool.query(
      "select payload from outbox where payload->>'kind' = 'BUNDLE_PART' and payload->>'requestId' = $1",
      [request.id],
    )
    expect(rows.map(({ payload }) => payload.itemId).sort()).toEqual(['card', 'no', 'unsure'])
    for (const { payload } of [...rows, ...rows]) await stage.area.topics!.notify!(payload)
    expect((await told(subjectId)).map(({ params, text }) => [params.item, text])).toEqual([
      ['事项card', expect.stringContaining('是这一项：有职业技能等级证书。')],
      [
        '事项no',
        expect.stringMatching(
          /是这一项：连续缴纳满 36 个月。.*失业保险科 0431-12345、法律援助（免费） 12348。$/,
        ),
      ],
    ])
  })

  it('hears once that a person looks at the one that is doubtful, and that there is nothing to do', async () => {
    const { subjectId, owner, request } = await handedIn()
    await fulfilled(request.parts)
    expect((await read(request.id, owner))[3]).toMatchObject({ entitlement: { status: 'DOUBTFUL' } })
    const { rows } = await stage.world.database.pool.query(
      "select payload from outbox where payload->>'kind' = 'BUNDLE_PART' and payload->>'requestId' = $1",
      [request.id],
    )
    for (const { payload } of [...rows, ...rows]) await stage.area.topics!.notify!(payload)
    expect(await told(subjectId, 'bundle-part-doubtful')).toEqual([
      {
        params: expect.objectContaining({ item: expect.stringContaining('事项') }),
        text: expect.stringMatching(/接着办了，还要部门核实：.*您不用做什么.*0431-12345/),
      },
    ])
  })

  it('is judged by the data of its day: what was a no at the submission begins when it is a yes by then', async () => {
    const { subjectId, owner, request } = await handedIn()
    expect(request.parts[2]!.message).toContain('还差 1 项')
    const facts = {
      ...FACTS,
      'enterprise.unemploymentInsurance.paidMonths': [36, 'human-resources', '2026-11-20'],
    }
    await stage.world.database.pool.query(
      `update subject set facts = $2::jsonb, facts_version = facts_version + 1 where id = $1`,
      [subjectId, JSON.stringify(facts)],
    )
    await fulfilled(request.parts)
    const [, , no] = await read(request.id, owner)
    expect(no).toMatchObject({ status: 'STARTED', message: null, entitlement: { status: 'IN_EXECUTION' } })
  })

  it('a no in sight of whoever handed it in is on the page, not in a message', async () => {
    const { world } = stage
    const subjectId = await world.addSubject(FACTS)
    await world.addAccount(subjectId)
    const owner = someone()
    await world.allow(owner, subjectId)
    const input = {
      ...{ bundleId: 'chain', beneficiaryId: subjectId, idempotencyKey: subjectId },
      parts: [{ itemId: 'no', amountFen: 0 }],
    }
    const { request } = (await stage.ask(SUBMIT, { input }, owner)) as never as {
      request: { id: string; parts: Part[] }
    }
    expect(request.parts).toMatchObject([{ status: 'REFUSED', item: { legalHelp: { phone: '12348' } } }])
    const announced = "select count(*) from outbox where payload->>'requestId' = $1"
    expect(await stage.count(announced, request.id)).toBe(0)
  })
})
