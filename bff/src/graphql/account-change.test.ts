import { createHash } from 'node:crypto'
import { sampleItem } from '../adapters/contracts/sample-item'
import type { Actor, StaffActor } from '../domain/actor'
import { reportOf } from '../domain/settling'
import { FIRM } from '../testing/case-area'
import { caseContract } from '../testing/case-contract'
import { type CaseWorld, caseWorld, NOW, someone } from '../testing/case-world'

const NEW_NUMBER = '3132209000000018'
const CHANGE =
  '{ id number status words bankName tail answerBy paysFrom stoppable steps { name actor reason } }'
const ASK = `mutation ($input: RequestAccountChangeInput!) { requestAccountChange(input: $input) { __typename
  ... on AccountChangeRequested { change ${CHANGE} } ... on Refused { reason message nextStep } } }`
const CASE = `query ($id: ID!) { entitlement(id: $id) { status accountChangeable payoutAccount { tail }
  accountChange ${CHANGE} } }`
const DESK = `{ deskAccountChanges { beneficiary itemName amountFen presentAccount returnReason needsTwo lookedFirst notYou
  change ${CHANGE} } }`
const DECIDE = `mutation ($id: ID!, $agrees: Boolean!, $reason: String) {
  decideAccountChange(id: $id, agrees: $agrees, reason: $reason) ${CHANGE} }`
const STOP = `mutation ($id: ID!) { stopAccountChange(id: $id) ${CHANGE} }`

/** 账户已销户 → 退汇 → 换账户 → 付一次, through the contract, on a real PostgreSQL. */
describe('money that came back, and another account', () => {
  let world: CaseWorld
  let contract: Awaited<ReturnType<typeof caseContract>>
  beforeAll(async () => {
    world = await caseWorld()
    contract = await caseContract(world, { holder: FIRM, contactsOf: world.contactsOf })
  })
  beforeEach(() => {
    world.clock.at = NOW
    contract.outside.bank.checks.clear()
  })
  afterAll(() => world.close())

  const staff = async (staffId: string, role: 'REVIEWER' | 'ACCEPTOR'): Promise<StaffActor> => ({
    kind: 'STAFF',
    staffId,
    name: role === 'REVIEWER' ? '何静' : '许诺',
    department: 'human-resources',
    regionCode: '220100',
    roles: [role],
  })
  const raw = (query: string, variables?: Record<string, unknown>, as?: Actor) =>
    contract.raw(query, variables, as)
  const ask = (query: string, variables?: Record<string, unknown>, as?: Actor) =>
    contract.ask(query, variables, as)
  const job = (name: string) => contract.job(name)
  const order = async (id: string, attempt: number): Promise<string> =>
    (
      await world.database.pool.query(
        'select id from fulfilment where entitlement_id = $1 and attempt = $2',
        [id, attempt],
      )
    ).rows[0].id
  const rowsOf = async (text: string, id: string) => (await world.database.pool.query(text, [id])).rows

  /** A firm whose payment the bank has refused: its account is closed. */
  async function returned(amountFen?: number) {
    const { id, subjectId, item } = await world.addCase(amountFen === undefined ? {} : { amountFen })
    const owner = someone()
    await world.allow(owner, subjectId)
    const taps = await raw(
      `mutation ($input: ConfirmEntitlementInput!) { confirmEntitlement(input: $input) { __typename ... on Refused { message } } }`,
      { input: { entitlementId: id, amountFen: amountFen ?? 3_860_400, idempotencyKey: `c-${id}` } },
      owner,
    )
    expect(taps.data.confirmEntitlement.__typename).toBe('EntitlementConfirmed')
    const first = await order(id, 1)
    await contract.send(first)
    contract.outside.bank.say(first, reportOf('REJECT', { reason: '收款账户状态异常' }))
    world.clock.at = new Date(world.clock.at.getTime() + 2_000)
    await job('check-fulfilments')
    return { id, subjectId, item, owner }
  }
  const input = (entitlementId: string, key: string, accountNumber = NEW_NUMBER) => ({
    input: { entitlementId, accountNumber, idempotencyKey: key },
  })
  const arrive = async (id: string, attempt: number) => {
    const fulfilmentId = await order(id, attempt)
    await contract.send(fulfilmentId)
    contract.outside.bank.say(fulfilmentId, reportOf('SUCCEED', { amountFen: 3_860_400, serial: 'S2' }))
    world.clock.at = new Date(world.clock.at.getTime() + 2_000)
    await job('check-fulfilments')
  }

  it('is asked for, told to the old phone, agreed, kept a working day, and paid once', async () => {
    const { id, subjectId, owner } = await returned()
    const { entitlement } = await ask(CASE, { id }, owner)
    expect(entitlement).toEqual({
      status: 'RETURNED',
      accountChangeable: true,
      payoutAccount: { tail: '0231' },
      accountChange: null,
    })
    const both = await Promise.all([
      ask(ASK, input(id, `r-${id}`), owner),
      ask(ASK, input(id, `r-${id}`), owner),
    ])
    expect(both[1]).toEqual(both[0])
    const { change } = both[0].requestAccountChange
    expect(change).toMatchObject({
      status: 'WAITING',
      bankName: '吉林银行',
      tail: '0018',
      // Saturday: two working days for the answer, one before the money may go.
      answerBy: '2026-11-24',
      paysFrom: '2026-11-23',
      stoppable: true,
    })
    expect((await ask(ASK, input(id, `r2-${id}`), owner)).requestAccountChange).toMatchObject({
      __typename: 'Refused',
      reason: 'ALREADY_DECIDED',
      message: expect.stringContaining(change.number),
    })
    const plain = createHash('sha256')
      .update(JSON.stringify([id, NEW_NUMBER]))
      .digest()
    const [kept] = await rowsOf('select request_digest as digest from idempotency where key = $1', `r-${id}`)
    expect(kept.digest).toHaveLength(32)
    expect(plain.equals(kept.digest)).toBe(false)
    await contract.area.topics!.notify!({
      kind: 'ACCOUNT_CHANGE',
      accountChangeId: change.id,
      event: 'REQUEST',
    })
    await contract.area.topics!.notify!({
      kind: 'ACCOUNT_CHANGE',
      accountChangeId: change.id,
      event: 'REQUEST',
    })
    expect(
      await rowsOf(
        "select user_id, text from message where subject_id = $1 and template = 'account-change' order by user_id",
        subjectId,
      ),
    ).toEqual(
      [owner.userId, null].map(user_id => ({
        user_id,
        text: expect.stringMatching(/改付到吉林银行 尾号 0018.*不是您这边申请的/),
      })),
    )

    const reviewer = await staff(world.ids.uuid(), 'REVIEWER')
    const acceptor = await staff(world.ids.uuid(), 'ACCEPTOR')
    expect((await ask('{ deskAccountChangeCount }', {}, reviewer)).deskAccountChangeCount).toBe(1)
    const [shown] = (await ask(DESK, {}, reviewer)).deskAccountChanges.filter(
      (each: { change: { id: string } }) => each.change.id === change.id,
    )
    expect(shown).toMatchObject({
      beneficiary: FIRM,
      presentAccount: '中国银行 尾号 0231',
      returnReason: '收款账户状态异常',
      needsTwo: false,
      notYou: null,
    })
    expect((await raw(DECIDE, { id: change.id, agrees: true }, acceptor)).errors[0].extensions.code).toBe(
      'FORBIDDEN',
    )
    const agreed = (await ask(DECIDE, { id: change.id, agrees: true }, reviewer)).decideAccountChange
    expect(agreed.status).toBe('AGREED')
    expect((await ask(DECIDE, { id: change.id, agrees: true }, reviewer)).decideAccountChange).toEqual(agreed)

    await job('apply-account-changes')
    expect((await ask(CASE, { id }, owner)).entitlement.status).toBe('RETURNED')
    world.clock.at = new Date('2026-11-23T09:00:00+08:00')
    await Promise.all([job('apply-account-changes'), job('apply-account-changes')])
    await job('apply-account-changes')
    await arrive(id, 2)
    expect((await ask(CASE, { id }, owner)).entitlement).toMatchObject({
      status: 'FULFILLED',
      accountChangeable: false,
      payoutAccount: { tail: '0018' },
      accountChange: { status: 'DONE', stoppable: false },
    })
    expect(
      await rowsOf('select attempt, status from fulfilment where entitlement_id = $1 order by attempt', id),
    ).toEqual([
      { attempt: 1, status: 'REJECTED' },
      { attempt: 2, status: 'SUCCEEDED' },
    ])
    const paid = contract.outside.bank.payments.get(await order(id, 2))!
    expect(paid.order).toMatchObject({ payeeAccount: NEW_NUMBER, payeeName: FIRM, payeeBankCode: '313' })
    expect(
      (await rowsOf('select kind from ledger_entry where entitlement_id = $1 order by seq', id)).map(
        row => row.kind,
      ),
    ).toEqual(['HOLD', 'SEND', 'RETURN', 'RESTORE', 'SEND', 'ARRIVE'])
    expect(
      await rowsOf('select tail, status from payout_account where subject_id = $1 order by tail', subjectId),
    ).toEqual([
      { tail: '0018', status: 'OPEN' },
      { tail: '0231', status: 'CLOSED' },
    ])
    expect((await raw(STOP, { id: change.id }, owner)).errors[0].extensions.code).toBe('CONFLICT')
    expect((await ask(ASK, input(id, `r3-${id}`), owner)).requestAccountChange).toMatchObject({
      reason: 'NOT_NOW',
      message: expect.stringContaining('已经到账'),
    })
  })
  it.each([
    ['NAME_MISMATCH', /户名/],
    ['CLOSED', /销户/],
    ['NOT_FOUND', /没有查到/],
  ] as const)('is refused at once when the bank says %s, and nothing is kept', async (kind, words) => {
    const { id, owner } = await returned()
    contract.outside.bank.checks.set(NEW_NUMBER, { kind })
    expect((await ask(ASK, input(id, `r-${id}`), owner)).requestAccountChange).toMatchObject({
      reason: 'NO_ACCOUNT',
      message: expect.stringMatching(words),
      nextStep: expect.stringContaining('钱给您留着'),
    })
    expect((await ask(CASE, { id }, owner)).entitlement.accountChange).toBeNull()
    expect((await raw(ASK, input(id, 'bad', '12ab'), owner)).errors[0].extensions.code).toBe('INVALID_INPUT')
  })
  it('somebody who did not ask stops it; agreed or not, nothing is paid then', async () => {
    const { id, subjectId, owner } = await returned()
    const agent = someone()
    await world.allow(agent, subjectId, { role: 'AGENT', scopes: ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'] })
    const { change } = (await ask(ASK, input(id, `r-${id}`), agent)).requestAccountChange
    const reviewer = await staff(world.ids.uuid(), 'REVIEWER')
    await ask(DECIDE, { id: change.id, agrees: true }, reviewer)
    const stopped = (await ask(STOP, { id: change.id }, owner)).stopAccountChange
    expect(stopped).toMatchObject({ status: 'STOPPED', stoppable: false })
    expect((await ask(STOP, { id: change.id }, owner)).stopAccountChange).toEqual(stopped)
    world.clock.at = new Date('2026-11-24T09:00:00+08:00')
    await job('apply-account-changes')
    expect((await ask(CASE, { id }, owner)).entitlement).toMatchObject({
      status: 'RETURNED',
      payoutAccount: { tail: '0231' },
    })
    expect(
      (await raw(DECIDE, { id: change.id, agrees: false, reason: '来不及了' }, reviewer)).errors[0].extensions
        .code,
    ).toBe('CONFLICT')
  })
  it('an agent without that scope is told so; a refusal needs a sentence and is read by the firm', async () => {
    const { id, subjectId, owner } = await returned()
    const agent = someone()
    await world.allow(agent, subjectId, { role: 'AGENT', scopes: ['VIEW', 'CONFIRM'] })
    expect((await ask(ASK, input(id, `a-${id}`), agent)).requestAccountChange).toMatchObject({
      reason: 'NOT_AUTHORISED',
    })
    const { change } = (await ask(ASK, input(id, `r-${id}`), owner)).requestAccountChange
    const reviewer = await staff(world.ids.uuid(), 'REVIEWER')
    expect((await raw(DECIDE, { id: change.id, agrees: false }, reviewer)).errors[0].extensions.code).toBe(
      'INVALID_INPUT',
    )
    await ask(DECIDE, { id: change.id, agrees: false, reason: '开户证明和登记的名称不一致' }, reviewer)
    const { accountChange } = (await ask(CASE, { id }, owner)).entitlement
    expect(accountChange).toMatchObject({
      status: 'REFUSED',
      steps: [
        { actor: '王*兰' },
        { name: '部门没有同意', actor: '何静', reason: '开户证明和登记的名称不一致' },
      ],
    })
    // After a no there may be another try.
    expect((await ask(ASK, input(id, `r2-${id}`), owner)).requestAccountChange.__typename).toBe(
      'AccountChangeRequested',
    )
  })
  it('before the tap nothing has to cool: the offer shows the new account at once', async () => {
    const { id, subjectId } = await world.addCase()
    const owner = someone()
    await world.allow(owner, subjectId)
    const { change } = (await ask(ASK, input(id, `r-${id}`), owner)).requestAccountChange
    expect(change.paysFrom).toBe('2026-11-21')
    await ask(DECIDE, { id: change.id, agrees: true }, await staff(world.ids.uuid(), 'REVIEWER'))
    await job('apply-account-changes')
    expect((await ask(CASE, { id }, owner)).entitlement).toMatchObject({
      status: 'READY',
      payoutAccount: { tail: '0018' },
      accountChange: { status: 'DONE' },
    })
    expect(
      await rowsOf("select status from payout_account where subject_id = $1 and tail = '0231'", subjectId),
    ).toEqual([{ status: 'OPEN' }])
  })
  it('from 10 万元 on two people look, one of them a reviewer', async () => {
    const { id, subjectId } = await world.addCase({ status: 'RETURNED', amountFen: 62_500_000 })
    const owner = someone()
    await world.allow(owner, subjectId)
    const { change } = (await ask(ASK, input(id, `r-${id}`), owner)).requestAccountChange
    const reviewer = await staff(world.ids.uuid(), 'REVIEWER')
    const acceptor = await staff(world.ids.uuid(), 'ACCEPTOR')
    const first = (await ask(DECIDE, { id: change.id, agrees: true }, reviewer)).decideAccountChange
    expect(first.status).toBe('SECOND_LOOK')
    expect((await ask(DECIDE, { id: change.id, agrees: true }, reviewer)).decideAccountChange.status).toBe(
      'SECOND_LOOK',
    )
    const shown = async (who: Actor) =>
      (await ask(DESK, {}, who)).deskAccountChanges.find(
        (each: { change: { id: string } }) => each.change.id === change.id,
      )
    expect(await shown(reviewer)).toMatchObject({
      lookedFirst: '何静',
      notYou: expect.stringContaining('另一位'),
    })
    expect(await shown(acceptor)).toMatchObject({ lookedFirst: '何静', notYou: null })
    expect((await ask(DECIDE, { id: change.id, agrees: true }, acceptor)).decideAccountChange.status).toBe(
      'AGREED',
    )
  })
  it('a small case asked about does not hide a big one that came back: two looks, and a working day', async () => {
    const { subjectId } = await world.addCase({ status: 'RETURNED', amountFen: 62_500_000 })
    const small = await world.addCase({
      subjectId,
      item: await world.publish(sampleItem({ id: 'small-item' })),
    })
    const owner = someone()
    await world.allow(owner, subjectId)
    const { change } = (await ask(ASK, input(small.id, `r-${small.id}`), owner)).requestAccountChange
    expect(change.paysFrom).toBe('2026-11-23')
    const reviewer = await staff(world.ids.uuid(), 'REVIEWER')
    const agreed = await ask(DECIDE, { id: change.id, agrees: true }, reviewer)
    expect(agreed.decideAccountChange.status).toBe('SECOND_LOOK')
  })
  it('what comes back while the department looks is waited for as if it had been back before', async () => {
    const { id, subjectId } = await world.addCase()
    const owner = someone()
    await world.allow(owner, subjectId)
    const { change } = (await ask(ASK, input(id, `r-${id}`), owner)).requestAccountChange
    expect(change.paysFrom).toBe('2026-11-21')
    await ask(DECIDE, { id: change.id, agrees: true }, await staff(world.ids.uuid(), 'REVIEWER'))
    await rowsOf("update entitlement set status = 'RETURNED' where id = $1", id)
    await job('apply-account-changes')
    expect((await ask(CASE, { id }, owner)).entitlement).toMatchObject({
      status: 'RETURNED',
      accountChange: { status: 'AGREED', paysFrom: '2026-11-23' },
    })
    expect(
      await rowsOf("select tail from payout_account where subject_id = $1 and status = 'OPEN'", subjectId),
    ).toEqual([{ tail: '0231' }])
    world.clock.at = new Date('2026-11-23T09:00:00+08:00')
    await job('apply-account-changes')
    expect((await ask(CASE, { id }, owner)).entitlement.accountChange.status).toBe('DONE')
  })
  it('whose authorisation has ended meanwhile changes nothing: stopped, and the firm reads why', async () => {
    const { id, subjectId, owner } = await returned()
    const agent = someone()
    const scopes = ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'] as const
    await world.allow(agent, subjectId, { role: 'AGENT', scopes: [...scopes], validUntil: '2026-11-22' })
    const { change } = (await ask(ASK, input(id, `r-${id}`), agent)).requestAccountChange
    await ask(DECIDE, { id: change.id, agrees: true }, await staff(world.ids.uuid(), 'REVIEWER'))
    world.clock.at = new Date('2026-11-23T09:00:00+08:00')
    await job('apply-account-changes')
    expect((await ask(CASE, { id }, owner)).entitlement).toMatchObject({
      status: 'RETURNED',
      payoutAccount: { tail: '0231' },
      accountChange: {
        status: 'STOPPED',
        steps: [{}, {}, { actor: '平台', reason: '申请的人已经不能替企业办事' }],
      },
    })
  })
})
