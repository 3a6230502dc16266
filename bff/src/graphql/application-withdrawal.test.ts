import {
  ACCEPT,
  AMOUNT,
  type ApplicationStage,
  ASK,
  applicationStage,
  DESK,
  LICENCE,
  LOOK,
  OPEN,
  PDF,
  READ,
  SUBMIT,
  UPLOAD,
  WITHDRAW,
} from '../testing/application-stage'
import { NOW, someone } from '../testing/case-world'

/** 撤回申报, through the contract, on a real PostgreSQL. */
describe('an application taken back', () => {
  let stage: ApplicationStage
  beforeAll(async () => {
    stage = await applicationStage()
  })
  beforeEach(() => {
    stage.world.clock.at = NOW
    stage.outside.library.holds = LICENCE
  })
  afterAll(() => stage.world.close())

  async function handedIn() {
    const firm = await stage.firm()
    await firm.fill()
    const { application } = await firm.submit('1')
    const back = (key = 'back') => stage.ask(WITHDRAW, { id: firm.id, key: `${firm.id}-${key}` }, firm.owner)
    const status = async () =>
      (
        await stage.world.database.pool.query('select status from entitlement where id = $1', [
          application.entitlementId,
        ])
      ).rows[0].status as string
    return { ...firm, entitlementId: application.entitlementId, back, status }
  }

  it('ends the case, hides form and papers from the department, is told, and is open again', async () => {
    const { ask, problemOf, raw, staff, count, server, area } = stage
    const { id, owner, subjectId, entitlementId, back, status } = await handedIn()
    const acceptor = staff('ACCEPTOR')
    const look = (await ask(LOOK, { id, m: 'roster' }, acceptor)) as never as string
    const both = await Promise.all([back(), back('other')])
    for (const answer of both)
      expect(answer).toMatchObject({
        __typename: 'ApplicationWithdrawn',
        application: { status: 'WITHDRAWN', editable: false, answerBy: null },
      })
    expect(await status()).toBe('WITHDRAWN')
    expect(await back()).toMatchObject({ __typename: 'ApplicationWithdrawn' })
    const late = { id, amountFen: AMOUNT, idempotencyKey: `late-${id}` }
    expect((await problemOf(SUBMIT, { input: late }, owner)).extensions.code).toBe('CONFLICT')
    // The work the case left behind finds it taken back.
    await area.topics!['withdraw-application']!({ applicationId: id })
    expect((await ask(READ, { id }, owner)).steps).toMatchObject([{ name: '提交' }, { name: '撤回申报' }])
    expect(await count('select count(*) from ledger_entry where entitlement_id = $1', entitlementId)).toBe(0)

    expect((await server.inject(look)).statusCode).toBe(404)
    expect((await problemOf(LOOK, { id, m: 'roster' }, acceptor)).extensions.code).toBe('NOT_FOUND')
    for (const [query, more] of [
      [ACCEPT, {}],
      [ASK, { parts: [{ id: 'use', reason: '选错了' }] }],
    ] as const)
      expect((await problemOf(query, { id, ...more }, acceptor)).extensions.code).toBe('NOT_FOUND')
    const listed = async () =>
      (
        (await raw(DESK, {}, acceptor)).data.deskApplications as {
          application: { id: string; fields: unknown[]; materials: unknown[] }
        }[]
      ).find(({ application }) => application.id === id)
    expect((await listed())?.application).toMatchObject({
      ...{ status: 'WITHDRAWN', fields: [{ answer: null }] },
      materials: [{ way: null }, { way: null, file: null, reusable: null }, { way: null }],
    })
    // The page reads itself again every few seconds; whoever it is about finds one look a day.
    await listed()
    const looks = "select count(*) from data_use where subject_id = $1 and actor_id = $2 and what = '名称'"
    expect(await count(looks, subjectId, acceptor.staffId)).toBe(1)
    // The applicant still sees their own paper.
    const own = (await ask(LOOK, { id, m: 'roster' }, owner)) as never as string
    expect((await server.inject(own)).rawPayload.equals(PDF)).toBe(true)

    await area.topics!.notify!({ kind: 'APPLICATION', applicationId: id, event: 'WITHDRAW' })
    expect(
      await count(
        "select count(*) from message where subject_id = $1 and template like 'application-%' and text like '%撤回%'",
        subjectId,
      ),
    ).toBe(1)

    // Asked for again: the papers come along, the consent and the promise are given anew; it stays one case.
    const again = await ask(OPEN, { item: stage.item.id, id: subjectId }, owner)
    expect(again).toMatchObject({
      ...{ status: 'DRAFT', fields: [{ answer: '货款' }] },
      missing: [{ id: 'licence' }, { id: 'proof' }],
    })
    // Opened anew, what was taken back is still seen as such by the department, and still closed to it.
    expect((await listed())?.application).toMatchObject({ status: 'WITHDRAWN', fields: [{ answer: null }] })
    expect((await problemOf(LOOK, { id, m: 'roster' }, acceptor)).extensions.code).toBe('NOT_FOUND')
    for (const [materialId, way] of [
      ['licence', 'CERTIFICATE'],
      ['proof', 'COMMITMENT'],
    ])
      await ask(
        `mutation ($input: GiveMaterialInput!) { giveMaterial(input: $input) { id } }`,
        { input: { applicationId: again.id, materialId, way } },
        owner,
      )
    const input = { id: again.id, amountFen: AMOUNT, idempotencyKey: `again-${id}` }
    expect(await ask(SUBMIT, { input }, owner)).toMatchObject({
      __typename: 'ApplicationSubmitted',
      application: { entitlementId },
    })
    expect(await status()).toBe('DOUBTFUL')
    expect(await listed()).toBeUndefined()
  })

  it('also after it was accepted, and nothing more may come for it', async () => {
    const { ask, problemOf, staff } = stage
    const { id, owner, give, submit } = await stage.firm()
    await ask(
      `mutation ($id: ID!, $answers: [FieldAnswerInput!]!) { answerApplication(id: $id, answers: $answers) { id } }`,
      { id, answers: [{ field: 'use', text: '货款' }] },
      owner,
    )
    await give('licence', 'CERTIFICATE')
    await give('proof', 'COMMITMENT')
    await give('roster', 'LATER')
    await submit('1')
    await ask(ACCEPT, { id }, staff('ACCEPTOR'))
    expect(await ask(WITHDRAW, { id, key: `${id}-b` }, owner)).toMatchObject({
      application: { status: 'WITHDRAWN', materials: [{}, { way: 'LATER', open: false }, {}] },
    })
    expect((await problemOf(UPLOAD, { id, m: 'roster' }, owner)).extensions.code).toBe('CONFLICT')
  })

  it('too late once the department has decided: said what it decided and what can be done', async () => {
    const { ask, staff, decide } = stage
    for (const [decision, words] of [
      ['CONFIRM', /已经核定了，申报撤不回了/],
      ['REJECT', /已经退回了这份申报/],
    ] as const) {
      const { id, entitlementId, back, status } = await handedIn()
      await ask(ACCEPT, { id }, staff('ACCEPTOR'))
      expect(await decide(entitlementId, staff('REVIEWER'), decision)).toMatchObject({ kind: 'DECIDED' })
      const before = await status()
      expect(await back()).toMatchObject({ __typename: 'Refused', message: expect.stringMatching(words) })
      expect(await status()).toBe(before)
    }
  })

  it('whoever decides and whoever takes back at the same moment: one of them, never both', async () => {
    const { ask, staff, decide } = stage
    const { id, entitlementId, back, status } = await handedIn()
    await ask(ACCEPT, { id }, staff('ACCEPTOR'))
    const [answer] = await Promise.all([back(), decide(entitlementId, staff('REVIEWER'))])
    const kind = (answer as never as { __typename: string }).__typename
    expect([kind, await status()]).toEqual(
      kind === 'Refused' ? ['Refused', 'OFFERED'] : ['ApplicationWithdrawn', 'WITHDRAWN'],
    )
  })

  it('by nobody else: a draft has nothing to take back, an agent who may only look does not', async () => {
    const { problemOf, ask } = stage
    const draft = await stage.firm()
    expect((await problemOf(WITHDRAW, { id: draft.id, key: 'd' }, draft.owner)).extensions.code).toBe(
      'CONFLICT',
    )
    const { id, subjectId, status } = await handedIn()
    const agent = someone()
    await stage.world.allow(agent, subjectId, { role: 'AGENT', scopes: ['VIEW'] })
    expect(await ask(WITHDRAW, { id, key: `${id}-a` }, agent)).toMatchObject({
      ...{ __typename: 'Refused', reason: 'NOT_AUTHORISED' },
    })
    expect((await problemOf(WITHDRAW, { id, key: `${id}-s` }, draft.owner)).extensions.code).toBe('NOT_FOUND')
    expect(await status()).toBe('DOUBTFUL')
  })
})
