import Fastify, { type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Area } from '../app/base'
import { type PolicyArea, policyArea } from '../app/policies'
import { publicityArea } from '../app/publicity'
import { strangerAnswers } from '../http/strangers'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { MULAN } from '../testing/mulan'

const CHECK = `query ($text: String!, $seen: Int) { publicityCheck(text: $text, seen: $seen) {
  standing message proof { head { size root day publicKey signature } consistency lines { index salt text leaf path } } } }`
const TAKE = `mutation ($receipt: String!, $reason: String!) {
  takeDownLine(receipt: $receipt, reason: $reason) { receipt reason staffName } }`
const RECEIPT = 'HD-20261121-7K3M9QX2'
const DIGEST = '90aa9a78'.repeat(8)

describe('the public log over the wire (N-7)', () => {
  let world: IdentityTestWorld
  let area: Area
  let policies: PolicyArea
  let server: FastifyInstance
  const publish = () => area.jobs!.find(({ name }) => name === 'publish-lines')!.run()

  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      policies = await policyArea(base, identity)
      area = publicityArea(base, policies)
      return [...policies.resolvers, ...area.resolvers]
    })
    await world.deliver(MULAN)
    await world.area.stores.register.startFrom('0', world.clock.now())
    await policies.jobs?.find(({ name }) => name === 'match')?.run()
    await sql`
      with one as (select id, item_id, amount_fen from entitlement where item_id = 'travel-deposit-release' limit 1),
      done as (insert into fulfilment (id, entitlement_id, attempt, executor, kind, amount_fen, status, created_at)
        select gen_random_uuid(), id, 1, 'deposit-bank', 'DEPOSIT_RELEASE', amount_fen, 'SUCCEEDED', now() from one
        returning id, entitlement_id, amount_fen)
      insert into receipt (number, entitlement_id, fulfilment_id, amount_fen, payer, payee_public, payee_masked, serial, at, digest)
      select ${RECEIPT}, entitlement_id, id, amount_fen, 'p', '长春市木兰旅行社有限公司', 'm', 's', now(), ${DIGEST} from done`.execute(
      world.database.db,
    )
    server = Fastify()
    strangerAnswers(server)
    await area.routes?.(server)
  })
  afterAll(async () => {
    await server.close()
    await world.close()
  })

  const check = async (text: string, seen: number | null = null) =>
    (await world.ask(CHECK, { text, seen })).data.publicityCheck
  const get = async (url: string) => {
    const answer = await server.inject({ method: 'GET', url })
    return { status: answer.statusCode, body: answer.json() }
  }

  it('gives a stranger the line, its path and the signed head; over HTTP the same', async () => {
    expect(await check(RECEIPT)).toMatchObject({ standing: 'NOT_YET', proof: null })
    expect((await get(`/publicity/lines/${RECEIPT}`)).status).toBe(202)
    expect(await publish()).toBe(1)
    expect(await publish()).toBe(0)
    const asked = await check(`https://policy.test/r/${RECEIPT}.${DIGEST.slice(0, 16)}`, 0)
    expect(asked).toMatchObject({
      standing: 'PUBLISHED',
      message: null,
      proof: {
        head: { size: 1, day: '2026-11-21', signature: expect.stringMatching(/^[0-9a-f]{128}$/) },
        consistency: [],
        lines: [
          {
            index: 0,
            salt: expect.stringMatching(/^[0-9a-f]{32}$/),
            text: expect.stringContaining('amount-fen 62500000\n'),
            path: [],
          },
        ],
      },
    })
    const { status, body } = await get(`/publicity/lines/${RECEIPT}?seen=0`)
    expect(status).toBe(200)
    expect(body.proof.head).toMatchObject(asked.proof.head)
    expect(body.proof.lines[0].leaf).toBe(asked.proof.lines[0].leaf)
    expect((await get('/publicity/head')).body).toEqual(body.proof.head)
    expect((await get('/publicity/days')).body).toEqual([body.proof.head])
    expect((await get('/publicity/days/2026-11-21')).body).toEqual(body.proof.head)
    expect((await get('/publicity/consistency?first=1')).body).toEqual({ first: 1, second: 1, proof: [] })
  })
  it('refuses forged receipts and trees that never were, in words', async () => {
    for (const forged of [
      `/r/${RECEIPT}.${'0'.repeat(16)}`,
      'HD-20261121-AAAAAAAA',
      "'; drop table receipt --",
    ])
      expect(await check(forged)).toMatchObject({
        standing: 'UNKNOWN',
        message: expect.stringContaining('不要据此付款'),
        proof: null,
      })
    expect((await get('/publicity/lines/HD-20261121-AAAAAAAA')).status).toBe(404)
    expect(await world.base.metrics.metrics()).toContain('publicity_checks_total{standing="UNKNOWN"} 4')
    expect(await get('/publicity/consistency?first=1&second=9')).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('账本现在有 1 行') },
    })
    expect((await get('/publicity/consistency?first=-1')).status).toBe(400)
    expect((await get('/publicity/days/2026-11-20')).status).toBe(404)
    expect((await get('/publicity/days/now')).status).toBe(400)
  })
  it('leads the address in a receipt’s QR to the page that checks it', async () => {
    const answer = await server.inject({ method: 'GET', url: `/r/${RECEIPT}.${DIGEST.slice(0, 16)}` })
    expect(answer.statusCode).toBe(302)
    expect(answer.headers.location).toBe(
      `/#/packages/notice/receipt/index?text=%2Fr%2F${RECEIPT}.${DIGEST.slice(0, 16)}`,
    )
  })
  it('is taken down by the reviewer of the department that leads the item, and by nobody else', async () => {
    const take = { receipt: RECEIPT, reason: '公示期满' }
    const other = await world.signInStaff({ staffNo: 'S9', department: 'human-resources' })
    const district = await world.signInStaff({ staffNo: 'S8', regionCode: '220104' })
    const acceptor = await world.signInStaff({ staffNo: 'S7', roles: ['ACCEPTOR'] })
    const lead = await world.signInStaff({ staffNo: 'S6', name: '周岚' })
    expect(await world.codeOf(TAKE, take)).toBe('UNAUTHENTICATED')
    expect(await world.codeOf(TAKE, take, acceptor)).toBe('FORBIDDEN')
    expect(await world.codeOf(TAKE, take, other)).toBe('NOT_FOUND')
    expect(await world.codeOf(TAKE, take, district)).toBe('NOT_FOUND')
    expect(await world.codeOf(TAKE, { ...take, receipt: 'HD-20261121-AAAAAAAA' }, lead)).toBe('NOT_FOUND')
    expect(await world.codeOf(TAKE, { ...take, reason: ' ' }, lead)).toBe('INVALID_INPUT')
    expect((await check(RECEIPT)).standing).toBe('PUBLISHED')
    const leaf = (await check(RECEIPT)).proof.lines[0].leaf
    const done = { ...take, staffName: '周岚' }
    expect((await world.ask(TAKE, take, lead)).data.takeDownLine).toEqual(done)
    const again = await world.ask(TAKE, { ...take, reason: '另一个理由' }, lead)
    expect(again.data.takeDownLine).toEqual(done)
    const down = await check(RECEIPT)
    expect(down).toMatchObject({
      standing: 'TAKEN_DOWN',
      message: expect.stringContaining('公示期满'),
      proof: { lines: [{ salt: null, text: null, leaf }] },
    })
    expect((await get(`/publicity/lines/${RECEIPT}`)).status).toBe(410)
  })
  it('is not asked without end from one address', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 130; n += 1)
      statuses.push((await server.inject({ method: 'GET', url: '/publicity/head' })).statusCode)
    expect(statuses.at(-1)).toBe(429)
    expect(await world.codeOf(CHECK, { text: RECEIPT })).toBe('TOO_MANY_REQUESTS')
  })
})
