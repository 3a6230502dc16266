import type { Actor } from '../domain/actor'
import { upstreamUnavailable } from '../domain/fault'
import {
  ACCEPT,
  AMOUNT,
  type ApplicationStage,
  applicationStage,
  FORM_ITEM,
  LICENCE,
  OPEN,
  READ,
  SUBMIT,
} from '../testing/application-stage'
import { NOW, someone } from '../testing/case-world'

const DECLINED = 'query ($id: ID!) { application(id: $id) { declinedBefore } }'

interface Again {
  id: string
  status: string
  fields: { answer: string | null }[]
  missing: { id: string }[]
  materials: { id: string; way: string | null; words: string | null; file: { id: string } | null }[]
}

/** 申报 asked for again after a no: what was given is there, the reason on top, every datum as it is today (CS-1, LY-2). */
describe('an application that follows another one', () => {
  let stage: ApplicationStage
  beforeAll(async () => {
    stage = await applicationStage({ ...FORM_ITEM, grantedPer: 'CALENDAR_YEAR' })
  })
  beforeEach(() => {
    stage.world.clock.at = NOW
    stage.outside.library.holds = LICENCE
  })
  afterAll(() => stage.world.close())

  async function declined() {
    const { ask, staff, firm, decide } = stage
    const one = await firm()
    await one.fill()
    const { application } = await one.submit('1')
    await ask(ACCEPT, { id: one.id }, staff('ACCEPTOR'))
    const { entitlementId } = application
    expect(await decide(entitlementId, staff('REVIEWER'), 'REJECT')).toMatchObject({ kind: 'DECIDED' })
    const open = async (as: Actor = one.owner) =>
      (await ask(OPEN, { item: stage.item.id, id: one.subjectId }, as)) as never as Again
    return { ...one, entitlementId, open }
  }
  const reasonOf = async (id: string, owner: Actor) =>
    ((await stage.ask(DECLINED, { id }, owner)) as never as { declinedBefore: string | null }).declinedBefore

  it('says the reason on top, brings what was given with the certificate of today, and leaves the decided one alone', async () => {
    const { ask } = stage
    const { id, subjectId, owner, entitlementId, open } = await declined()
    const before = (await ask(READ, { id }, owner)) as never as Again
    stage.outside.library.holds = { ...LICENCE, number: '91220104MA0000002X' }
    const again = await open()
    expect(again.id).not.toBe(id)
    expect(await reasonOf(again.id, owner)).toBe(
      '上次没有通过：材料和数据一致。交过的都带过来了，改好再提交。',
    )
    expect([again.status, again.missing, again.fields]).toEqual(['DRAFT', [], before.fields])
    expect(again.materials[0]!.words).toBe('已调取电子营业执照 91220104MA0000002X')
    expect(again.materials.slice(1)).toEqual(before.materials.slice(1).map(one => ({ ...one, open: true })))
    // Opening it again asks for nothing again.
    const asked = stage.outside.library.asked.length
    expect((await open()).id).toBe(again.id)
    expect(stage.outside.library.asked).toHaveLength(asked)
    const past = (await ask(READ, { id }, owner)) as never as Again
    expect([past.status, past.materials, past.fields]).toEqual(['CLOSED', before.materials, before.fields])
    const input = { id: again.id, amountFen: AMOUNT, idempotencyKey: `again-${id}` }
    expect(await ask(SUBMIT, { input }, owner)).toMatchObject({ application: { entitlementId } })
    expect(await reasonOf(again.id, owner)).toBeNull()
    expect(await stage.count('select count(*) from entitlement where subject_id = $1', subjectId)).toBe(1)
  })

  it('a certificate that was revoked since is not brought; one that cannot be asked about stays as it was', async () => {
    const revoked = await declined()
    stage.outside.library.holds = { ...LICENCE, status: 'REVOKED', revokedOn: '2026-11-20' }
    expect((await revoked.open()).missing).toMatchObject([{ id: 'licence' }])
    stage.outside.library.holds = LICENCE
    const away = await declined()
    const { library } = stage.outside
    const holds = Object.getOwnPropertyDescriptor(library, 'holds')!
    Object.defineProperty(library, 'holds', {
      configurable: true,
      get: () => {
        throw upstreamUnavailable('电子证照库', { upstream: 'certificates', kind: 'TIMEOUT' })
      },
    })
    const kept = await away.open()
    Object.defineProperty(library, 'holds', holds)
    expect(kept.materials[0]!.words).toBe('已调取电子营业执照 91220104MA0000001X')
  })

  it('nothing is fetched for an agent who may only look', async () => {
    const { subjectId, open } = await declined()
    const agent = someone()
    await stage.world.allow(agent, subjectId, { role: 'AGENT', scopes: ['VIEW'] })
    const asked = stage.outside.library.asked.length
    expect((await open(agent)).missing).toEqual([])
    expect(stage.outside.library.asked).toHaveLength(asked)
  })

  it('the next year begins with the answers and papers of this one; consents and promises are given anew', async () => {
    const { id, owner, open } = await declined()
    stage.world.clock.at = new Date('2027-01-05T02:00:00Z')
    const next = await open()
    expect(next.id).not.toBe(id)
    expect(next.fields).toEqual([{ id: 'use', answer: '货款' }])
    expect(next.materials.map(({ way }) => way)).toEqual([null, 'FILE', null])
    expect(await reasonOf(next.id, owner)).toMatch('上次没有通过')
    expect(((await stage.ask(READ, { id }, owner)) as never as Again).status).toBe('ACCEPTED')
  })

  it('a paper that has grown old is asked for anew', async () => {
    const { open } = await declined()
    stage.world.clock.at = new Date('2027-11-25T02:00:00Z')
    expect((await open()).materials.map(({ way }) => way)).toEqual([null, null, null])
  })
})
