import { sampleItem } from '../adapters/contracts/sample-item'
import type { Actor } from '../domain/actor'
import { reportOf } from '../domain/settling'
import { caseContract } from '../testing/case-contract'
import { AMOUNT, type CaseWorld, caseWorld, someone } from '../testing/case-world'

const ENTITLEMENT = `{
  id beneficiaryId caseNumber status amountFen recordKey revision confirmBy likelyBy secondsToFulfil item { id name }
  clauses { id verdict values { text source { shortName } asOf } } formula { label text }
  payoutAccount { kind bankName tail reason } timeline { name state detail actor light promisedDays }
  fundPath { holder note state } receipt { number payee payer serial digest qr position link }
  place { position event ahead link salt poolId } rating { level answerBy } departmentNote
}`

describe('a case through the contract', () => {
  let world: CaseWorld
  let contract: Awaited<ReturnType<typeof caseContract>>
  let actor: Actor
  beforeAll(async () => {
    world = await caseWorld()
    contract = await caseContract(world)
  })
  afterAll(() => world.close())

  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    contract.ask(query, variables, actor)
  async function offered(poolId?: string) {
    const item = await world.publish(
      sampleItem({
        steps: [
          { stage: 'MATCH', name: '数据比对', actor: '不用您做', description: '' },
          {
            stage: 'DEPARTMENT_REVIEW',
            name: '部门核定',
            actor: '',
            department: 'human-resources',
            description: '',
            promisedDays: 3,
          },
          { stage: 'INTENTION', name: '意愿确认', actor: '您点一下', description: '' },
          {
            stage: 'EXECUTION',
            name: '拨付到账',
            actor: '',
            department: 'unemployment-insurance-fund',
            description: '',
            promisedDays: 3,
          },
        ],
      }),
    )
    const { id, subjectId } = await world.addCase({ item, ...(poolId ? { poolId } : {}) })
    const who = someone()
    await world.allow(who, subjectId)
    actor = who
    return id
  }
  const confirm = (id: string, amountFen = AMOUNT) =>
    ask(
      `mutation ($input: ConfirmEntitlementInput!) { confirmEntitlement(input: $input) { __typename
        ... on EntitlementConfirmed { entitlement ${ENTITLEMENT} } ... on Refused { reason message nextStep case: entitlement { id } } } }`,
      { input: { entitlementId: id, amountFen, idempotencyKey: `k-${amountFen}` } },
    )

  it('is shown, confirmed, paid, proven and rated', async () => {
    const id = await offered()
    const { entitlement } = await ask(`query ($id: ID!) { entitlement(id: $id) ${ENTITLEMENT} }`, { id })
    expect(entitlement).toMatchObject({
      status: 'READY',
      recordKey: null,
      likelyBy: '2026-11-25',
      payoutAccount: { tail: '0231', reason: '有对公账户时打到对公账户' },
      receipt: null,
      secondsToFulfil: null,
    })
    expect(entitlement.clauses).toHaveLength(2)
    const { confirmEntitlement } = await confirm(id)
    expect(confirmEntitlement).toMatchObject({
      __typename: 'EntitlementConfirmed',
      entitlement: {
        status: 'IN_EXECUTION',
        fundPath: [{ state: 'NOW', note: '尾号 0001' }, { state: 'LATER' }, { state: 'LATER' }],
      },
    })
    const { rows } = await world.database.pool.query('select id from fulfilment where entitlement_id = $1', [
      id,
    ])
    await contract.send(rows[0].id)
    contract.outside.bank.say(rows[0].id, reportOf('SUCCEED', { amountFen: AMOUNT, serial: 'S4471' }))
    world.clock.at = new Date(world.clock.at.getTime() + 38_000)
    await contract.job('check-fulfilments')
    const { entitlement: paid } = await ask(`query ($id: ID!) { entitlement(id: $id) ${ENTITLEMENT} }`, {
      id,
    })
    expect(paid).toMatchObject({
      status: 'FULFILLED',
      secondsToFulfil: 38,
      receipt: { payee: '中国银行 尾号 0231', serial: 'S4471', position: 1, link: paid.place.link },
      place: { event: 'TAKEN', ahead: 0, link: expect.stringMatching(/^[0-9a-f]{64}$/) },
      timeline: [
        { state: 'LATER' },
        { state: 'DONE', light: 'GREEN' },
        { state: 'DONE' },
        { state: 'DONE', detail: '11-21 09:41 到账，中国银行 尾号 0231' },
      ],
    })
    const subject = (
      await world.database.pool.query('select subject_id as id from entitlement where id = $1', [id])
    ).rows[0].id
    expect(entitlement.beneficiaryId).toBe(subject)
    const { receipts } = await ask(
      'query ($id: ID!) { receipts(beneficiaryId: $id, year: 2026) { itemName receipt { number } } }',
      { id: subject },
    )
    expect(receipts).toEqual([{ itemName: '失业保险稳岗返还', receipt: { number: paid.receipt.number } }])
    const { openReceipt } = await ask('mutation ($id: ID!) { openReceipt(entitlementId: $id) }', { id })
    const paper = await contract.server.inject({ method: 'GET', url: openReceipt })
    expect([paper.headers['content-type'], paper.payload.slice(0, 5)]).toEqual(['application/pdf', '%PDF-'])
    expect(paper.headers['content-disposition']).toBe(`inline; filename="${paid.receipt.number}.pdf"`)
    const { openStatement } = await ask(
      'mutation ($id: ID!) { openStatement(beneficiaryId: $id, year: 2026, format: CSV) }',
      { id: subject },
    )
    const table = await contract.server.inject({ method: 'GET', url: openStatement })
    expect(table.payload.split('\r\n')[1]).toContain(`失业保险稳岗返还,发放,38604.00,`)
    const strange = await contract.server.inject({ method: 'GET', url: '/papers/made-up' })
    expect([strange.statusCode, strange.payload]).toEqual([404, expect.stringContaining('两分钟')])
    const verify =
      'query ($text: String!) { verifyReceipt(text: $text) { genuine message receipt { payee } } }'
    expect((await ask(verify, { text: paid.receipt.qr })).verifyReceipt).toMatchObject({
      genuine: true,
      receipt: { payee: '长春市木兰旅行社有限公司' },
    })
    expect((await ask(verify, { text: paid.receipt.number })).verifyReceipt.genuine).toBe(true)
    for (const text of [
      paid.receipt.qr.replace(/.$/, paid.receipt.qr.endsWith('0') ? '1' : '0'),
      'HD-20261121-00000000',
      'x',
    ])
      expect((await ask(verify, { text })).verifyReceipt).toMatchObject({ genuine: false, receipt: null })
    let refused: string | undefined
    for (let asked = 0; asked < 130 && !refused; asked += 1) {
      const answer = await contract.raw(verify, { text: 'HD-20261121-00000000' })
      refused = answer.errors?.[0]?.extensions.code
    }
    expect(refused).toBe('TOO_MANY_REQUESTS')
    const rate = `mutation ($id: ID!) { rateService(entitlementId: $id, level: UNSATISFIED) { level answerBy } }`
    expect((await ask(rate, { id })).rateService).toEqual({ level: 'UNSATISFIED', answerBy: '2026-12-11' })
  })
  it('N-6: an empty pool gives a place, and nobody before it; money gives the turn', async () => {
    await world.addPool('dry', AMOUNT - 1)
    const first = await offered('dry')
    const { confirmEntitlement: answer } = await confirm(first)
    expect(answer).toMatchObject({
      __typename: 'EntitlementConfirmed',
      entitlement: { status: 'QUEUED', place: { position: 1, event: 'WAITING', ahead: 0, poolId: 'dry' } },
    })
    const now = answer.entitlement.timeline.find(({ state }: { state: string }) => state === 'NOW')
    expect(now).toMatchObject({ name: '意愿确认', detail: expect.stringContaining('按名次') })
    const second = await offered('dry')
    expect((await confirm(second)).confirmEntitlement.entitlement.place).toMatchObject({
      position: 2,
      ahead: 1,
    })
    await world.database.pool.query(`update funding_pool set available_fen = $1 where id = 'dry'`, [AMOUNT])
    await contract.job('give-turns')
    const { entitlement } = await ask(`query ($id: ID!) { entitlement(id: $id) ${ENTITLEMENT} }`, {
      id: second,
    })
    expect(entitlement).toMatchObject({
      status: 'QUEUED',
      place: { position: 2, event: 'WAITING', ahead: 0 },
    })
  })
  it('a refusal is a full card with the case', async () => {
    const id = await offered()
    const { confirmEntitlement } = await confirm(id, 1)
    expect(confirmEntitlement).toMatchObject({
      __typename: 'Refused',
      reason: 'AMOUNT_CHANGED',
      case: { id },
    })
    expect(confirmEntitlement.message).not.toBe('')
    expect(confirmEntitlement.nextStep).not.toBe('')
  })
})
