import type { StaffActor } from '../domain/actor'
import {
  ACCEPT,
  type ApplicationStage,
  applicationStage,
  DESK,
  FORM_ITEM,
  LICENCE,
  LOOK,
  PDF,
  READ,
} from '../testing/application-stage'
import { NOW } from '../testing/case-world'

const HOUSING = 'housing-construction'
const DISABLED = 'disabled-persons'
const OPINIONS = `query ($id: ID!) { application(id: $id) { id status opinions { department { code } asks status words dueOn by
  reason } } }`
const ANSWER = `mutation ($id: ID!, $answer: JointAnswer!, $reason: String!, $parts: [AskedPartInput!]! = []) {
  answerJointReview(id: $id, answer: $answer, reason: $reason, parts: $parts) { id status opinions { status } } }`
const ASKED =
  '{ deskApplications { asked listId notYou application { id status opinions { status } fields { answer } } } }'

/** 并联审查 through the contract, on a real PostgreSQL: two departments at once, both must agree, each by its day. */
describe('an application that several departments look at', () => {
  let stage: ApplicationStage
  beforeAll(async () => {
    stage = await applicationStage({
      ...FORM_ITEM,
      jointReview: [
        { department: HOUSING, asks: '房子能不能改', workingDays: 3 },
        { department: DISABLED, asks: '是不是改造过', workingDays: 1 },
      ],
    })
  })
  beforeEach(() => {
    stage.world.clock.at = NOW
    stage.outside.library.holds = LICENCE
  })
  afterAll(() => stage.world.close())

  const of = (department: string, role: StaffActor['roles'][number] = 'REVIEWER'): StaffActor => ({
    ...{ kind: 'STAFF', staffId: stage.world.ids.uuid(), name: '祝建', department, regionCode: '220100' },
    roles: [role],
  })
  async function accepted() {
    const firm = await stage.firm()
    await firm.fill()
    const { application } = await firm.submit('1')
    const acceptor = stage.staff('ACCEPTOR')
    await stage.ask(ACCEPT, { id: firm.id }, acceptor)
    const { id } = firm
    const say = (department: string, answer = 'AGREE', reason = '看过了', parts: object[] = []) =>
      stage.raw(ANSWER, { id, answer, reason, parts }, of(department))
    const opinions = async () =>
      (
        (await stage.ask(OPINIONS, { id }, firm.owner)) as never as {
          opinions: { status: string; words: string; by: string | null; reason: string | null }[]
        }
      ).opinions
    const desk = async (who: StaffActor) =>
      (
        (await stage.raw(ASKED, {}, who)).data.deskApplications as {
          asked: string | null
          listId: string | null
          application: { id: string }
        }[]
      ).find(each => each.application.id === id)
    return { ...firm, entitlementId: application.entitlementId, acceptor, say, opinions, desk }
  }

  it('asks both with the acceptance; each sees only its own question, and the applicant sees who looks', async () => {
    const { id, owner, opinions, desk } = await accepted()
    expect(await stage.ask(OPINIONS, { id }, owner)).toMatchObject({
      status: 'ACCEPTED',
      opinions: [
        {
          department: { code: DISABLED },
          asks: '是不是改造过',
          dueOn: '2026-11-23',
          words: /11-23 前说意见/,
        },
        { department: { code: HOUSING }, dueOn: '2026-11-25', status: 'WAITING', by: null },
      ].map(one => ('words' in one ? { ...one, words: expect.stringMatching(one.words as RegExp) } : one)),
    })
    expect(await opinions()).toHaveLength(2)
    expect(await desk(of(HOUSING))).toMatchObject({
      ...{ asked: '房子能不能改', listId: null },
      application: { status: 'ACCEPTED', fields: [{ answer: '货款' }] },
    })
    expect(await desk(of(HOUSING, 'ACCEPTOR'))).toBeUndefined()
    expect(await desk({ ...of(HOUSING), regionCode: '220200' })).toBeUndefined()
    expect(await desk(of('finance'))).toBeUndefined()
    // Its papers are open to whoever is asked, and every look is on record.
    const look = (await stage.ask(LOOK, { id, m: 'roster' }, of(DISABLED))) as never as string
    expect((await stage.server.inject(look)).rawPayload.equals(PDF)).toBe(true)
    const problem = await stage.problemOf(LOOK, { id, m: 'roster' }, of('finance'))
    expect(problem.extensions.code).toBe('NOT_FOUND')
  })

  it('is confirmed when both have agreed, not before, and whoever waits for whom is said', async () => {
    const { entitlementId, say, opinions, desk } = await accepted()
    const reviewer = stage.staff('REVIEWER')
    expect(await stage.decide(entitlementId, reviewer)).toMatchObject({
      kind: 'REFUSED',
      message: expect.stringMatching(/还差市残联（2026-11-23 前）、市住建局（2026-11-25 前）的意见/),
    })
    expect((await say(HOUSING)).errors).toBeUndefined()
    expect(await desk(of(HOUSING))).toBeUndefined()
    expect(await stage.decide(entitlementId, reviewer)).toMatchObject({
      message: expect.stringMatching(/^还差市残联/),
    })
    // Twice, or by a colleague: it is answered.
    expect((await say(HOUSING, 'DECLINE')).errors[0].extensions.code).toBe('NOT_FOUND')
    await say(DISABLED, 'AGREE', '没有改造过')
    expect((await opinions()).map(({ status, by, reason }) => [status, by, reason])).toEqual([
      ['AGREED', '祝建', '没有改造过'],
      ['AGREED', '祝建', '看过了'],
    ])
    expect(await stage.decide(entitlementId, reviewer)).toMatchObject({ kind: 'DECIDED' })
  })

  it('one that declines lets it only be returned, with its reason in sight; the other may still answer', async () => {
    const { entitlementId, say } = await accepted()
    await say(DISABLED, 'DECLINE', '去年改造过')
    expect((await say(HOUSING)).errors).toBeUndefined()
    const reviewer = stage.staff('REVIEWER')
    expect(await stage.decide(entitlementId, reviewer)).toMatchObject({
      message: expect.stringContaining('市残联不同意：去年改造过。这一件只能退回'),
    })
    expect(await stage.decide(entitlementId, reviewer, 'REJECT')).toMatchObject({ kind: 'DECIDED' })
  })

  it('one that asks back stops every clock, is told to the applicant, and afterwards both are asked anew, once', async () => {
    const { id, owner, subjectId, acceptor, say, opinions, send, submit, desk, entitlementId } =
      await accepted()
    await say(DISABLED)
    const parts = [{ id: 'roster', reason: '少一页' }]
    expect((await say(HOUSING, 'ASK_BACK', '', [])).errors[0].extensions.code).toBe('INVALID_INPUT')
    expect((await say(HOUSING, 'ASK_BACK', '', parts)).errors).toBeUndefined()
    expect(await stage.ask(READ, { id }, owner)).toMatchObject({
      ...{ status: 'INCOMPLETE', editable: true, answerBy: null },
      missing: [{ id: 'roster', why: '部门要您改：少一页' }],
      steps: [{}, {}, { name: '一起看的部门要补正', actor: '祝建', reason: '名册：少一页' }],
    })
    await stage.area.topics!.notify!({ kind: 'APPLICATION', applicationId: id, event: 'ASK_BACK' })
    const told = "select count(*) from message where subject_id = $1 and text like '%少一页%'"
    expect(await stage.count(told, subjectId)).toBe(1)
    expect(await stage.decide(entitlementId, stage.staff('REVIEWER'))).toMatchObject({ kind: 'REFUSED' })
    stage.world.clock.at = new Date(NOW.getTime() + 60_000)
    await send(Buffer.from('%PDF-1.7\n2 0 obj << /Type /Catalog >>\n%%EOF\n'))
    expect(await submit('2')).toMatchObject({ __typename: 'ApplicationSubmitted' })
    expect(await desk(of(DISABLED))).toBeUndefined()
    await stage.ask(ACCEPT, { id }, acceptor)
    expect((await opinions()).map(({ status }) => status)).toEqual(['WAITING', 'WAITING'])
    expect((await say(HOUSING, 'ASK_BACK', '', parts)).errors[0]).toMatchObject({
      ...{ message: expect.stringContaining('已经退回补正过一次'), extensions: { code: 'CONFLICT' } },
    })
    await say(HOUSING)
    await say(DISABLED)
    expect(await stage.decide(entitlementId, stage.staff('REVIEWER'))).toMatchObject({ kind: 'DECIDED' })
  })

  it('silence agrees to nothing: after its day it is a task of that department, once', async () => {
    const { entitlementId } = await accepted()
    stage.world.clock.at = new Date('2026-11-24T09:00:00+08:00')
    const watch = stage.area.jobs!.find(({ name }) => name === 'watch-joint-reviews')!
    await watch.run()
    expect(await watch.run()).toBe(0)
    const task = `select count(*) from supervision_reminder where department = $1 and request like '%' ||
      (select case_number from entitlement where id = $2) || '%是不是改造过%'`
    expect(await stage.count(task, DISABLED, entitlementId)).toBe(1)
    expect(await stage.count(task, HOUSING, entitlementId)).toBe(0)
    expect(await stage.decide(entitlementId, stage.staff('REVIEWER'))).toMatchObject({ kind: 'REFUSED' })
  })

  it('taken back, nobody else has it before them any more', async () => {
    const { id, owner, say, desk } = await accepted()
    await stage.ask(
      'mutation ($id: ID!) { withdrawApplication(id: $id, idempotencyKey: "joint-back") { __typename } }',
      { id },
      owner,
    )
    expect(await desk(of(HOUSING))).toBeUndefined()
    expect((await say(HOUSING)).errors[0].extensions.code).toBe('NOT_FOUND')
    expect((await stage.raw(DESK, {}, of(HOUSING))).data.deskApplications).not.toContainEqual(
      expect.objectContaining({ application: expect.objectContaining({ id }) }),
    )
  })
})
