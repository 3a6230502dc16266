import assert from 'node:assert/strict'
import { bankSignature } from '@policy-direct/mocks/bank/signature'
import { credentials } from '@policy-direct/mocks/credentials'
import { faultStory } from '../src/stage/fault-story'
import { AFTER_AN_OUTAGE_MS, until } from '../src/stage/until'

for (const fault of ['duplicateCallback', 'outOfOrderCallback', 'lostCallback'] as const)
  faultStory(`${fault}: paid once`, async ({ claimant, controls, books }) => {
    const owner = await claimant()
    await controls.breakUpstream('bank', fault, 1)
    await owner.tap()
    await owner.reaches('FULFILLED')
    // Whatever is still on its way finds the case settled.
    await until('the bank has told what it had to tell', async () => {
      if (fault === 'lostCallback') return true
      const told = await books.query(
        `select from upstream_event where source = 'bank'
         and body->>'requestId' in (select id::text from fulfilment where entitlement_id = $1)`,
        [owner.offer.id],
      )
      return told.length >= 2
    })
    await books.paidOnce(owner.offer.id, owner.offer.amountFen)
    assert.equal((await owner.case()).status, 'FULFILLED')
  })

interface Letter {
  body: string
  timestamp?: string
  secret?: string
  client?: string
}

/** Posts a notice as the bank would, or as somebody would who would like to be it. */
async function post(address: string, letter: Letter): Promise<number> {
  const { body, secret = credentials.bank.secret, client = credentials.bank.clientId } = letter
  const timestamp = letter.timestamp ?? String(Math.floor(Date.now() / 1000))
  const call = { timestamp, method: 'POST', path: '/callbacks/bank', body }
  const answer = await fetch(`${address}/callbacks/bank`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-bank-client': client,
      'x-bank-timestamp': timestamp,
      'x-bank-signature': bankSignature(secret, call),
    },
    body,
  })
  assert.doesNotMatch(await answer.text(), /select|error:|stack|at \//i)
  return answer.status
}

faultStory('a forged callback changes nothing', async ({ claimant, controls, books, stage }) => {
  const owner = await claimant()
  const { address } = stage
  await controls.breakUpstream('bank', 'maintenance', 10_000)
  await owner.tap()
  const attempt = await until('there is an instruction', async () => {
    const [one] = await books.attempts(owner.offer.id)
    return one && one.status !== 'CREATED' ? one : undefined
  })
  const notice = (over: Record<string, unknown> = {}) =>
    JSON.stringify({
      eventId: `evt_forged_${Math.random()}`,
      requestId: attempt.id,
      bankReference: 'BR20261121000000000000',
      status: 'SUCCESS',
      amountFen: attempt.amountFen,
      bankSerial: 'S0000000000000000',
      completedAt: new Date().toISOString(),
      code: '00',
      ...over,
    })
  const seconds = Math.floor(Date.now() / 1000)
  assert.equal(await post(address, { body: notice(), secret: 'guess' }), 401)
  assert.equal(await post(address, { body: notice(), timestamp: String(seconds - 600) }), 401)
  assert.equal(await post(address, { body: notice(), timestamp: String(seconds + 600) }), 401)
  assert.equal(await post(address, { body: notice(), timestamp: 'now' }), 401)
  assert.equal(await post(address, { body: notice(), client: 'another-bank' }), 401)
  assert.equal(await post(address, { body: 'not json' }), 400)
  assert.equal(await post(address, { body: '{}' }), 400)
  assert.equal(await post(address, { body: notice({ status: 'GIFT' }) }), 400)
  // Signed by the bank, and still not what was ordered: taken in, a person looks, nothing moves.
  assert.equal(await post(address, { body: notice({ amountFen: attempt.amountFen + 1 }) }), 200)
  assert.equal(
    await post(address, { body: notice({ requestId: '00000000-0000-4000-8000-000000000000' }) }),
    200,
  )
  assert.equal(await post(address, { body: notice({ requestId: "x' or true --" }) }), 200)
  const empty = await fetch(`${address}/callbacks/bank`, { method: 'POST' })
  assert.ok(empty.status === 401 || empty.status === 400 || empty.status === 415, `${empty.status}`)

  assert.equal((await owner.case()).status, 'IN_EXECUTION')
  assert.deepEqual(await books.movements(owner.offer.id), ['HOLD', 'SEND'])
  await controls.heal()
  await owner.reaches('FULFILLED', AFTER_AN_OUTAGE_MS)
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)

  // Nor can somebody without the secret take back what has arrived.
  assert.equal(await post(address, { body: notice({ status: 'RETURNED' }), secret: 'guess' }), 401)
  // And what the bank itself says against its own word is looked at by a person.
  assert.equal(await post(address, { body: notice({ status: 'REJECTED', code: '61' }) }), 200)
  assert.equal((await owner.case()).status, 'FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory('other institutions’ callbacks are not open to everybody', async ({ stage }) => {
  const post = (path: string, body: string) =>
    fetch(`${stage.address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
  const receipt = JSON.stringify([{ sid: '5000:0', mobile: '13900000000', report_status: 'SUCCESS' }])
  assert.equal((await post('/callbacks/sms/guessed-key-0000000', receipt)).status, 404)
  assert.equal((await post('/callbacks/wechat', JSON.stringify({ Encrypt: 'AAAA' }))).status, 401)
  assert.equal((await post('/callbacks/wechat', 'not json')).status, 401)
})
