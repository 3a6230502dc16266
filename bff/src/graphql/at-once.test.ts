import {
  ANSWER,
  type ApplicationStage,
  applicationStage,
  FORM_ITEM,
  LICENCE,
  OPEN,
  PDF,
} from '../testing/application-stage'
import { NOW } from '../testing/case-world'

/** 即报即批即付 (LY-2) through the contract, on a real PostgreSQL: decided with its tap, or left to a person with the reason. */
describe('an application that is decided at once', () => {
  const standard = { mode: 'STANDARD', tap: 'REQUIRED' } as const
  const atOnce = { ...FORM_ITEM, application: { ...standard, atOnce: { basis: '办法第九条' } } }
  let stage: ApplicationStage
  beforeAll(async () => {
    stage = await applicationStage({
      ...atOnce,
      materials: [
        { id: 'licence', name: '营业执照', certificate: 'BUSINESS_LICENCE' },
        { id: 'roster', name: '名册', commitment: '名册属实', deferrable: { workingDays: 5 } },
        { id: 'proof', name: '用途证明', commitment: '没有转借他人' },
      ],
    })
  })
  beforeEach(() => {
    stage.world.clock.at = NOW
    stage.outside.library.holds = LICENCE
  })
  afterAll(() => stage.world.close())

  const statusOf = async (entitlementId: string) =>
    (await stage.world.database.pool.query('select status from entitlement where id = $1', [entitlementId]))
      .rows[0]?.status
  const heldFor = (entitlementId: string) =>
    stage.count('select count(*) from ledger_entry where entitlement_id = $1', entitlementId)
  async function filled() {
    const firm = await stage.firm()
    await stage.ask(ANSWER, { id: firm.id, answers: [{ field: 'use', text: '货款' }] }, firm.owner)
    await firm.give('licence', 'CERTIFICATE')
    await firm.give('proof', 'COMMITMENT')
    return firm
  }

  it('is decided and on its way with the tap when everything is known; nobody accepts it, and twice is once', async () => {
    const firm = await filled()
    await firm.give('roster', 'COMMITMENT')
    const said = (await firm.submit('k')) as never as {
      __typename: string
      application: { status: string; words: string; entitlementId: string; steps: { name: string }[] }
    }
    expect(said).toMatchObject({ __typename: 'ApplicationSubmitted' })
    const { entitlementId, status, steps } = said.application
    expect([status, steps.map(({ name }) => name)]).toEqual(['DECIDED', ['提交，当场核定']])
    expect(await statusOf(entitlementId)).toBe('IN_EXECUTION')
    expect(await heldFor(entitlementId)).toBe(1)
    expect((await firm.submit('again')).application).toMatchObject({ status: 'DECIDED', entitlementId })
    expect(await heldFor(entitlementId)).toBe(1)
    expect(await stage.ask('{ deskApplicationCount }', {}, stage.staff('ACCEPTOR'))).toBe(0)
    const opened = await stage.ask(OPEN, { item: stage.item.id, id: firm.subjectId }, firm.owner)
    expect(opened).toMatchObject({ id: firm.id, status: 'DECIDED', editable: false })
  })

  it.each([
    ['a photograph', async (firm: Awaited<ReturnType<typeof filled>>) => void (await firm.send(PDF))],
    [
      'what comes later',
      async (firm: Awaited<ReturnType<typeof filled>>) => void (await firm.give('roster', 'LATER')),
    ],
  ])('%s falls to a person with the reason: nothing is held', async (_what, give) => {
    const firm = await filled()
    await give(firm)
    const { application } = await firm.submit('k')
    expect(application).toMatchObject({ status: 'SUBMITTED' })
    expect(await statusOf(application.entitlementId)).toBe('DOUBTFUL')
    expect(await heldFor(application.entitlementId)).toBe(0)
    const { rows } = await stage.world.database.pool.query(
      "select detail->>'message' as message from entitlement_event where entitlement_id = $1 and event = 'APPLY_DOUBTFUL'",
      [application.entitlementId],
    )
    expect(rows[0].message).toContain('名册要人看过才能定')
  })

  it('says whom to ask after a no, and on which text it is decided at once', async () => {
    const firm = await filled()
    const item = 'item { decidedAtOnce contact { phone } legalHelp { name phone } }'
    const read = await stage.ask(
      `query ($id: ID!) { application(id: $id) { ${item} } }`,
      { id: firm.id },
      firm.owner,
    )
    expect(read).toEqual({
      item: {
        decidedAtOnce: '办法第九条',
        contact: { phone: stage.item.contact.phone },
        legalHelp: { name: '法律援助（免费）', phone: '12348' },
      },
    })
  })

  it('a certificate that was revoked meanwhile is said to be missing, and nothing is decided', async () => {
    const firm = await filled()
    await firm.give('roster', 'COMMITMENT')
    stage.outside.library.holds = { ...LICENCE, status: 'REVOKED', revokedOn: '2026-11-20' }
    expect(await firm.submit('k')).toMatchObject({ __typename: 'ApplicationIncomplete' })
    expect(await stage.count('select count(*) from entitlement where subject_id = $1', firm.subjectId)).toBe(
      0,
    )
  })

  it('what is unknown goes to a person and never pays, whatever the item allows', async () => {
    const unsure = await applicationStage({
      ...atOnce,
      materials: [],
      conditions: [
        { id: 'x', text: '有职工', condition: { fact: 'enterprise.staffCount' as const, moreThan: 1 } },
      ],
    })
    const firm = await unsure.firm()
    await unsure.ask(ANSWER, { id: firm.id, answers: [{ field: 'use', text: '货款' }] }, firm.owner)
    const { application } = await firm.submit('k')
    expect(application).toMatchObject({ status: 'SUBMITTED' })
    await unsure.world.close()
  })
})
