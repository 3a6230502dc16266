import type { Actor } from '../domain/actor'
import {
  ACCEPT,
  type ApplicationStage,
  ASK,
  applicationStage,
  BACK,
  DESK,
  LICENCE,
  OPEN,
  READ,
} from '../testing/application-stage'
import { NOW, someone } from '../testing/case-world'

const CONSENTS = `query ($id: ID!) { consents(beneficiaryId: $id) { inForce { kind name what stops goesOn givenAt applicationId
  materialId } withdrawn { kind name at } } }`
const END = `mutation ($id: ID!, $m: ID!) { withdrawCertificateConsent(applicationId: $id, materialId: $m) { kind name at } }`
const NAME = '申报失业保险稳岗返还时同意的：调取电子营业执照'

/** Consents to fetch certificates (CS-1) are on the list of consents and end there (PIPL art. 15). */
describe('the consent to fetch a certificate', () => {
  let stage: ApplicationStage
  beforeAll(async () => {
    stage = await applicationStage()
  })
  let asked: ApplicationStage['outside']['library']['asked']
  beforeEach(() => {
    stage.world.clock.at = NOW
    stage.outside.library.holds = LICENCE
    asked = stage.outside.library.asked
    asked.length = 0
  })
  afterAll(() => stage.world.close())

  type Listed = { inForce: { kind: string; stops: string[]; goesOn: string[] }[]; withdrawn: unknown[] }
  const consents = async (id: string, owner: Actor) => {
    const { inForce, withdrawn } = (await stage.ask(CONSENTS, { id }, owner)) as never as Listed
    return { inForce: inForce.filter(({ kind }) => kind === 'CERTIFICATE'), withdrawn }
  }
  const end = (id: string, as: Actor, m = 'licence') => stage.ask(END, { id, m }, as)
  const codeOf = async (id: string, as: Actor, m = 'licence') =>
    (await stage.problemOf(END, { id, m }, as))?.extensions.code

  it('is listed with what follows; taken back the certificate leaves the form and nothing fetches it', async () => {
    const { id, owner, subjectId, fill, submit, give } = await stage.firm()
    expect(await codeOf(id, owner)).toBe('CONFLICT')
    await fill()
    expect(await consents(subjectId, owner)).toMatchObject({
      inForce: [
        {
          ...{ kind: 'CERTIFICATE', name: NAME, applicationId: id, materialId: 'licence' },
          givenAt: '2026-11-21T09:41:14+08:00',
          stops: [expect.stringContaining('马上不再调取'), expect.stringContaining('部门看不到')],
          goesOn: [expect.stringContaining('拍照上传'), expect.stringContaining('留有记录')],
        },
      ],
      withdrawn: [],
    })
    expect(asked).toHaveLength(1)
    expect(await end(id, owner)).toEqual({ kind: 'CERTIFICATE', name: NAME, at: '2026-11-21T09:41:14+08:00' })
    stage.world.clock.at = new Date(NOW.getTime() + 60_000)
    // Twice is once.
    expect(await end(id, owner)).toMatchObject({ at: '2026-11-21T09:41:14+08:00' })
    expect(await consents(subjectId, owner)).toEqual({
      inForce: [],
      withdrawn: [{ kind: 'CERTIFICATE', name: NAME, at: '2026-11-21T09:41:14+08:00' }],
    })
    expect(await stage.ask(READ, { id }, owner)).toMatchObject({
      materials: [{ way: null, words: null }, { way: 'FILE' }, {}],
      missing: [{ id: 'licence' }],
    })
    expect(await submit('1')).toMatchObject({ __typename: 'ApplicationIncomplete' })
    expect(asked).toHaveLength(1)
    // Given anew it is a new consent; taken back on the form it is on the same list.
    await give('licence', 'CERTIFICATE')
    expect((await consents(subjectId, owner)).inForce).toHaveLength(1)
    await stage.ask(BACK, { id, m: 'licence' }, owner)
    const { inForce, withdrawn } = await consents(subjectId, owner)
    expect([inForce.length, withdrawn.length]).toEqual([0, 2])
  })

  it('handed in it stays with the case by law, is never fetched again, and is asked for anew after a correction', async () => {
    const { ask, staff, raw } = stage
    const { id, owner, subjectId, fill, submit, give, send } = await stage.firm()
    await fill()
    expect(await submit('1')).toMatchObject({ __typename: 'ApplicationSubmitted' })
    const fetchedBefore = asked.length
    const [one] = (await consents(subjectId, owner)).inForce
    expect(one!.goesOn).toEqual([
      expect.stringContaining('依法留在办件里'),
      expect.stringContaining('撤回整份申报'),
    ])
    await end(id, owner)
    expect((await consents(subjectId, owner)).inForce).toEqual([])
    const acceptor = staff('ACCEPTOR')
    const desk = (await raw(DESK, {}, acceptor)).data.deskApplications as { application: { id: string } }[]
    expect(desk.find(({ application }) => application.id === id)?.application).toMatchObject({
      status: 'SUBMITTED',
      materials: [
        { words: expect.stringMatching(/^已调取电子营业执照 .*2026-11-21 收回了同意，不再调取$/) },
        {},
        {},
      ],
    })
    await ask(ASK, { id, parts: [{ id: 'roster', reason: '看不清' }] }, acceptor)
    stage.world.clock.at = new Date(NOW.getTime() + 60_000)
    await send(Buffer.from('%PDF-1.7\n2 0 obj << /Type /Catalog >>\n%%EOF\n'))
    expect(await submit('2')).toMatchObject({
      __typename: 'ApplicationIncomplete',
      missing: [{ id: 'licence', why: expect.stringContaining('收回了调取的同意') }],
    })
    expect(asked).toHaveLength(fetchedBefore)
    await give('licence', 'CERTIFICATE')
    expect(await submit('3')).toMatchObject({ __typename: 'ApplicationSubmitted' })
    expect(await ask(ACCEPT, { id }, acceptor)).toMatchObject({ status: 'ACCEPTED' })
  })

  it('ends by itself once the case is decided, and is not brought along when it was taken back', async () => {
    const { ask, staff, decide } = stage
    const { id, owner, subjectId, fill, submit } = await stage.firm()
    await fill()
    const { application } = await submit('1')
    await end(id, owner)
    await ask(ACCEPT, { id }, staff('ACCEPTOR'))
    await decide(application.entitlementId, staff('REVIEWER'), 'REJECT')
    const again = await ask(OPEN, { item: stage.item.id, id: subjectId }, owner)
    expect(again.materials.map(({ way }) => way)).toEqual([null, 'FILE', 'COMMITMENT'])
    const other = await stage.firm()
    await other.fill()
    const filed = await other.submit('1')
    await ask(ACCEPT, { id: other.id }, staff('ACCEPTOR'))
    await decide(filed.application.entitlementId, staff('REVIEWER'))
    expect((await consents(other.subjectId, other.owner)).inForce).toEqual([])
  })

  it('is nobody else’s: whoever may only look does not end it, strangers find nothing', async () => {
    const { id, owner, subjectId, fill } = await stage.firm()
    await fill()
    const agent = someone()
    await stage.world.allow(agent, subjectId, { role: 'AGENT', scopes: ['VIEW'] })
    expect(await codeOf(id, agent)).toBe('FORBIDDEN')
    expect(await codeOf(id, someone())).toBe('NOT_FOUND')
    expect(await codeOf(id, stage.staff('ACCEPTOR'))).toBe('FORBIDDEN')
    expect((await consents(subjectId, owner)).inForce).toHaveLength(1)
  })
})
