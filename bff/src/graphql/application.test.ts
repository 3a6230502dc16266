import { postgresDataUses } from '../adapters/postgres/data-uses'
import { LARGEST_FILE_BYTES } from '../domain/uploaded-file'
import {
  ACCEPT,
  AMOUNT,
  ANSWER,
  type ApplicationStage,
  ASK,
  applicationStage,
  BACK,
  DESK,
  GIVE,
  LICENCE,
  LOOK,
  OPEN,
  PDF,
  READ,
  SUBMIT,
  UPLOAD,
} from '../testing/application-stage'
import { NOW, someone } from '../testing/case-world'

/** 申报 → 受理 → 核定, through the contract, on a real PostgreSQL. */
describe('applied for with a form', () => {
  let stage: ApplicationStage
  beforeAll(async () => {
    stage = await applicationStage()
  })
  beforeEach(() => {
    stage.world.clock.at = NOW
    stage.outside.library.holds = LICENCE
  })
  afterAll(() => stage.world.close())

  it('filled in by taps, handed in, accepted by one and decided by another, then an ordinary offer', async () => {
    const { outside, item, area, raw, ask, problemOf, staff, firm, count, decide } = stage
    const { id, subjectId, owner, send, give, submit } = await firm()
    const empty = await ask(READ, { id }, owner)
    expect(empty).toMatchObject({ status: 'DRAFT', editable: true, entitlementId: null })
    expect(await submit('0')).toMatchObject({
      __typename: 'ApplicationIncomplete',
      missing: ['use', 'licence', 'roster', 'proof'].map(missing => ({ id: missing })),
    })
    expect(await count('select count(*) from entitlement where subject_id = $1', subjectId)).toBe(0)
    await ask(ANSWER, { id, answers: [{ field: 'use', text: '货款' }] }, owner)
    expect(await give('licence', 'CERTIFICATE')).toMatchObject({
      materials: [{ way: 'CERTIFICATE', words: '已调取电子营业执照 91220104MA0000001X' }, {}, {}],
    })
    expect(outside.library.asked.at(-1)).toMatchObject({
      holder: { kind: 'ENTERPRISE', id: '91220104MA0000001X' },
      consent: { by: owner.userId, purpose: `申报${item.name}` },
    })
    await give('proof', 'COMMITMENT')
    expect((await send(PDF)).sent.json()).toMatchObject({ kind: 'PDF', sizeBytes: PDF.length })
    const both = await Promise.all([submit('1'), submit('1')])
    expect(both[1]).toMatchObject({ __typename: 'ApplicationSubmitted' })
    const { application } = both[0]!
    // Asked about once more as it is handed in, on the word of whoever hands it in, and every time is in the record.
    const asked = outside.library.asked.filter(({ consent }) => consent.by === owner.userId)
    expect(asked).toHaveLength(outside.library.asked.length)
    expect(asked.length).toBeGreaterThan(1)
    expect(
      await count(`select count(*) from data_use where subject_id = $1 and what = '电子营业执照'`, subjectId),
    ).toBe(asked.length)
    // Handed in on a Saturday: two working days.
    expect(application).toMatchObject({ status: 'SUBMITTED', answerBy: '2026-11-24', missing: [] })
    const { entitlementId } = application
    expect(await count('select count(*) from entitlement where subject_id = $1', subjectId)).toBe(1)
    // The work the case left behind names whoever handed it in, should it be quicker, and finds it filed.
    const left = `select count(*) from outbox where topic = 'file-application' and payload->'by'->>'id' = $1`
    expect(await count(left, owner.userId)).toBe(1)
    await area.topics!['file-application']!({ applicationId: id, entitlementId })
    expect((await ask(READ, { id }, owner)).steps).toHaveLength(1)
    expect((await problemOf(ANSWER, { id, answers: [] }, owner)).extensions.code).toBe('CONFLICT')

    const acceptor = staff('ACCEPTOR', 'REVIEWER')
    const reviewer = staff('REVIEWER')
    expect(await decide(entitlementId, reviewer)).toMatchObject({
      message: expect.stringContaining('还没有受理'),
    })
    const [shown] = (
      (await raw(DESK, {}, reviewer)).data.deskApplications as { application: { id: string } }[]
    ).filter(each => each.application.id === id)
    expect(shown).toMatchObject({
      ...{ beneficiary: '长春市木兰旅行社有限公司', amountFen: AMOUNT, acceptedBy: null },
      ...{ notYou: expect.stringContaining('受理人'), application: { fields: [{ answer: '货款' }] } },
    })
    expect((await problemOf(ACCEPT, { id }, reviewer)).extensions.code).toBe('FORBIDDEN')
    expect(await ask(ACCEPT, { id }, acceptor)).toMatchObject({ status: 'ACCEPTED' })
    expect(await ask(ACCEPT, { id }, acceptor)).toMatchObject({ status: 'ACCEPTED' })
    await area.topics!.notify!({ kind: 'APPLICATION', applicationId: id, event: 'ACCEPT' })
    await area.topics!.notify!({ kind: 'APPLICATION', applicationId: id, event: 'ACCEPT' })
    expect(
      await count(
        "select count(*) from message where subject_id = $1 and template like 'application-%'",
        subjectId,
      ),
    ).toBe(1)
    expect(await decide(entitlementId, acceptor)).toMatchObject({
      message: expect.stringContaining('您受理的'),
    })
    expect(await decide(entitlementId, reviewer)).toMatchObject({ kind: 'DECIDED', decided: 1 })
    expect(
      await ask(
        'query ($id: ID!) { entitlement(id: $id) { status applicationId } }',
        { id: entitlementId },
        owner,
      ),
    ).toEqual({ status: 'READY', applicationId: id })
    expect(await count('select count(*) from ledger_entry where entitlement_id = $1', entitlementId)).toBe(0)
    const tap = `mutation ($input: ConfirmEntitlementInput!) { confirmEntitlement(input: $input) { __typename } }`
    const input = { entitlementId, amountFen: AMOUNT, idempotencyKey: `tap-${id}` }
    expect(await ask(tap, { input }, owner)).toEqual({ __typename: 'EntitlementConfirmed' })
    expect(await count('select count(*) from ledger_entry where entitlement_id = $1', entitlementId)).toBe(1)
  })

  it('sent back once with everything; the same photo again does not do; a second time is refused', async () => {
    const { world, ask, problemOf, staff, firm } = stage
    const { id, owner, send, submit, fill } = await firm()
    await fill()
    await submit('1')
    const acceptor = staff('ACCEPTOR')
    const parts = [
      { id: 'roster', reason: '第二页看不清' },
      { id: 'use', reason: '选错了' },
    ]
    expect((await problemOf(ASK, { id, parts: [] }, acceptor)).extensions.code).toBe('INVALID_INPUT')
    expect(await ask(ASK, { id, parts }, acceptor)).toMatchObject({ status: 'INCOMPLETE', answerBy: null })
    const back = await ask(READ, { id }, owner)
    expect(back).toMatchObject({
      editable: true,
      missing: [
        { id: 'use', why: '部门要您改：选错了' },
        { id: 'roster', why: '部门要您改：第二页看不清' },
      ],
    })
    expect(await submit('2')).toMatchObject({ __typename: 'ApplicationIncomplete' })
    world.clock.at = new Date('2026-11-24T10:00:00+08:00')
    await ask(ANSWER, { id, answers: [{ field: 'use', text: '工资' }] }, owner)
    await send(PDF)
    expect(await submit('3')).toMatchObject({ application: { status: 'SUBMITTED', answerBy: '2026-11-26' } })
    expect((await problemOf(ASK, { id, parts }, acceptor)).message).toMatch('一次性告知过一次')
  })

  it('what was let come later holds the decision, not the acceptance; then the decision goes on', async () => {
    const { ask, problemOf, staff, firm, decide } = stage
    const { id, owner, give, send, submit } = await firm()
    await ask(ANSWER, { id, answers: [{ field: 'use', text: '货款' }] }, owner)
    await give('licence', 'CERTIFICATE')
    await give('proof', 'COMMITMENT')
    await give('roster', 'LATER')
    const { application } = await submit('1')
    expect(await ask(ACCEPT, { id }, staff('ACCEPTOR'))).toMatchObject({
      materials: [{ open: false }, { way: 'LATER', laterUntil: '2026-11-27', open: true }, {}],
    })
    const reviewer = staff('REVIEWER')
    expect(await decide(application.entitlementId, reviewer)).toMatchObject({
      message: expect.stringContaining('容缺受理的材料还没有交齐：名册'),
    })
    expect((await problemOf(UPLOAD, { id, m: 'licence' }, owner)).extensions.code).toBe('CONFLICT')
    await send(PDF)
    expect(await decide(application.entitlementId, reviewer)).toMatchObject({ kind: 'DECIDED' })
  })

  it('a certificate revoked yesterday is refused, also when it stood while it was fetched', async () => {
    const { outside, ask, problemOf, firm } = stage
    const { id, owner, give, submit, fill } = await firm()
    const revoked = { ...LICENCE, status: 'REVOKED' as const, revokedOn: '2026-11-20' }
    outside.library.holds = revoked
    const input = { applicationId: id, materialId: 'licence', way: 'CERTIFICATE' }
    expect((await problemOf(GIVE, { input }, owner)).message).toMatch('2026-11-20 已经吊销或注销')
    outside.library.holds = null
    expect((await problemOf(GIVE, { input }, owner)).message).toMatch('电子证照库里没有')
    outside.library.holds = LICENCE
    await fill()
    outside.library.holds = revoked
    expect(await submit('1')).toMatchObject({
      __typename: 'ApplicationIncomplete',
      missing: [{ id: 'licence', why: expect.stringContaining('已经吊销') }],
    })
    expect((await ask(BACK, { id, m: 'licence' }, owner)).missing).toMatchObject([{ id: 'licence' }])
    outside.library.holds = LICENCE
    await give('licence', 'CERTIFICATE')
    expect(await submit('1')).toMatchObject({ __typename: 'ApplicationSubmitted' })
  })

  it('returned by the reviewer: a new form with everything given before, and the case goes on as one', async () => {
    const { item, ask, staff, firm, count, decide } = stage
    const { id, subjectId, owner, submit, fill } = await firm()
    await fill()
    const { application } = await submit('1')
    await ask(ACCEPT, { id }, staff('ACCEPTOR'))
    expect(await decide(application.entitlementId, staff('REVIEWER'), 'REJECT')).toMatchObject({
      kind: 'DECIDED',
    })
    const again = await ask(OPEN, { item: item.id, id: subjectId }, owner)
    expect(again.id).not.toBe(id)
    expect(again).toMatchObject({ status: 'DRAFT', missing: [] })
    const input = { id: again.id, amountFen: AMOUNT, idempotencyKey: `again-${id}` }
    expect(await ask(SUBMIT, { input }, owner)).toMatchObject({
      application: { entitlementId: application.entitlementId },
    })
    expect(await count('select count(*) from entitlement where subject_id = $1', subjectId)).toBe(1)
  })

  describe('files', () => {
    it.each([
      ['a program under a picture’s name', Buffer.from('MZ\x90\x00'), 400, /只收照片/],
      ['a PDF that runs something', Buffer.from('%PDF-1.7 /JavaScript %%EOF'), 400, /会自己运行/],
      ['one with a virus', Buffer.from('%PDF-1.7 EICAR %%EOF'), 400, /病毒/],
      ['more than allowed', Buffer.alloc(LARGEST_FILE_BYTES + 1, 1), 413, /太大/],
    ])('%s is refused and nothing of it is kept', async (_name, content, status, words) => {
      const { server, ask, firm, count } = stage
      const { id, subjectId, owner, send } = await firm()
      const { url, sent } = await send(content)
      expect([sent.statusCode, sent.json().message]).toEqual([status, expect.stringMatching(words)])
      expect(await count('select count(*) from material_file where subject_id = $1', subjectId)).toBe(0)
      expect((await ask(READ, { id }, owner)).materials[1]).toMatchObject({ way: null })
      expect((await stage.refusedAt('POST /material-files/:ticket'))[0]).toMatchObject({
        ...{ actorKind: 'USER', actorId: owner.userId, field: 'file', times: 1 },
        ...{ code: status === 413 ? 'TOO_LARGE' : 'INVALID_INPUT', reason: expect.stringMatching(words) },
      })
      // The ticket is for another try.
      expect((await server.inject({ method: 'POST', url, payload: PDF })).statusCode).toBe(200)
      expect((await server.inject({ method: 'POST', url, payload: PDF })).statusCode).toBe(404)
    })
    it('300 MB are refused by their length, before a byte is read', async () => {
      const { server, ask, firm } = stage
      const { send, id, owner } = await firm()
      const url = (await ask(UPLOAD, { id, m: 'roster' }, owner)) as never as string
      const headers = { 'content-length': String(300 * 1024 * 1024) }
      expect((await server.inject({ method: 'POST', url, headers })).statusCode).toBe(413)
      expect((await stage.refusedAt('POST /material-files/:ticket'))[0]).toMatchObject({
        ...{ code: 'TOO_LARGE', actorId: owner.userId, sent: null },
      })
      expect((await send(PDF)).sent.statusCode).toBe(200)
    })
    it('are seen by whoever gave them and by the department they were handed to; each look is recorded', async () => {
      const { world, server, ask, problemOf, staff, firm } = stage
      const { id, subjectId, owner, submit, fill } = await firm()
      await fill()
      const acceptor = staff('ACCEPTOR')
      expect((await problemOf(LOOK, { id, m: 'roster' }, acceptor)).extensions.code).toBe('NOT_FOUND')
      await submit('1')
      for (const who of [owner, acceptor]) {
        const url = (await ask(LOOK, { id, m: 'roster' }, who)) as never as string
        const seen = await server.inject(url)
        expect([seen.headers['content-type'], seen.headers['x-content-type-options']]).toEqual([
          'application/pdf',
          'nosniff',
        ])
        expect(seen.rawPayload.equals(PDF)).toBe(true)
      }
      const uses = await postgresDataUses(world.db, world).list(subjectId, new Date(0))
      expect(uses.filter(({ what }) => what === '申报材料：名册').map(({ actorKind }) => actorKind)).toEqual(
        expect.arrayContaining(['STAFF', 'USER']),
      )
      const elsewhere = { ...acceptor, department: 'culture-tourism' }
      expect((await problemOf(LOOK, { id, m: 'roster' }, elsewhere)).extensions.code).toBe('NOT_FOUND')
      expect((await server.inject('/material-files/nothing')).statusCode).toBe(404)
    })
    it('given once is given again by a tap, and only one’s own', async () => {
      const { ask, problemOf, firm } = stage
      const { id, subjectId, owner, fill, give } = await firm()
      await fill()
      const file = (await ask(READ, { id }, owner)).materials[1]!.file!.id
      const back = await ask(BACK, { id, m: 'roster' }, owner)
      expect(back.materials[1]).toMatchObject({ way: null, reusable: { id: file } })
      expect(await give('roster', 'FILE', file)).toMatchObject({ missing: [] })
      const stranger = await firm()
      const input = { applicationId: stranger.id, materialId: 'roster', way: 'FILE', fileId: file }
      expect((await problemOf(GIVE, { input }, stranger.owner)).extensions.code).toBe('INVALID_INPUT')
      expect(subjectId).not.toBe(stranger.subjectId)
    })
    it('an agent who may only look fills in nothing', async () => {
      const { world, ask, problemOf, firm } = stage
      const { id, subjectId } = await firm()
      const agent = someone()
      await world.allow(agent, subjectId, { role: 'AGENT', scopes: ['VIEW'] })
      expect((await problemOf(UPLOAD, { id, m: 'roster' }, agent)).extensions.code).toBe('FORBIDDEN')
      expect((await ask(READ, { id }, agent)).id).toBe(id)
    })
  })
})
