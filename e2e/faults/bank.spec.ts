import assert from 'node:assert/strict'
import type { Claimant } from '../src/stage/claimant'
import type { Controls } from '../src/stage/controls'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import { AFTER_AN_OUTAGE_MS, until } from '../src/stage/until'

/** Waits until the instruction stands where it is wanted, while the phone never hears of a failure. */
const instructionBecomes = ({ books }: FaultScene, owner: Claimant, status: string) =>
  until(`the instruction is ${status}`, async () => {
    const [attempt] = await books.attempts(owner.offer.id)
    if (attempt?.status === status) return attempt
    throw new Error(`it is ${attempt?.status}`)
  })

async function onItsWay(owner: Claimant): Promise<void> {
  const now = await owner.case()
  assert.equal(now.status, 'IN_EXECUTION')
  assert.doesNotMatch(JSON.stringify(now.timeline), /失败|退回|错误/)
  const { inProgress } = await owner.package()
  assert.ok(inProgress.some(one => one.id === owner.offer.id))
}

faultStory(
  'the bank takes the order and never answers: on its way, then found and paid once',
  async scene => {
    const { claimant, controls, books } = scene
    const owner = await claimant()
    await controls.breakUpstream('bank', 'acceptThenTimeout', 1, 8_000)
    await controls.breakUpstream('bank', 'lostCallback', 1)
    assert.equal((await owner.tap()).__typename, 'EntitlementConfirmed')
    await onItsWay(owner)
    assert.equal((await owner.tap()).reason, 'ALREADY_DECIDED')
    await owner.reaches('FULFILLED')
    await books.paidOnce(owner.offer.id, owner.offer.amountFen)
  },
)

faultStory('the bank knows nothing of it for a while and then has paid', async scene => {
  const { claimant, controls, books } = scene
  const owner = await claimant()
  await controls.breakUpstream('bank', 'lateSuccess', 1, 10_000)
  await owner.tap()
  await instructionBecomes(scene, owner, 'UNKNOWN')
  await onItsWay(owner)
  await owner.reaches('FULFILLED', AFTER_AN_OUTAGE_MS)
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory('the bank breaks down over the order: the same order goes out again', async scene => {
  const { claimant, controls, books } = scene
  const owner = await claimant()
  await controls.breakUpstream('bank', 'error500', 1)
  await owner.tap()
  await instructionBecomes(scene, owner, 'UNKNOWN')
  await onItsWay(owner)
  await owner.reaches('FULFILLED', AFTER_AN_OUTAGE_MS)
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory('the bank is closed for maintenance: paid when it opens', async scene => {
  const { claimant, controls, books } = scene
  const owner = await claimant()
  await controls.breakUpstream('bank', 'maintenance', 1_000)
  await owner.tap()
  await until('the bank has turned it away', async () => {
    const [entry] = await books.query<{ attempts: number }>(
      `select attempts from outbox where topic = 'send-fulfilment' and done_at is null
       and payload->>'fulfilmentId' in (select id::text from fulfilment where entitlement_id = $1)`,
      [owner.offer.id],
    )
    return (entry?.attempts ?? 0) >= 2
  })
  await onItsWay(owner)
  assert.deepEqual(await books.payments(owner.offer.id), [])
  await controls.heal()
  await owner.reaches('FULFILLED', AFTER_AN_OUTAGE_MS)
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

const REFUSALS = [
  ['rejected61', /账号不存在|账户不存在|账号|账户/],
  ['rejected63', /账户状态|销户|账户/],
  ['nameMismatch', /户名/],
] as const

for (const [fault, words] of REFUSALS)
  faultStory(
    `the payee’s bank refuses (${fault}): returned, with words, and kept for the firm`,
    async scene => {
      const { claimant, controls, books } = scene
      const owner = await claimant()
      await controls.breakUpstream('bank', fault, 1)
      await owner.tap()
      const returned = await owner.reaches('RETURNED')
      assert.match(JSON.stringify(returned.timeline), words)
      assert.equal(returned.receipt, null)
      const attempts = await books.attempts(owner.offer.id)
      assert.deepEqual(
        attempts.map(one => one.status),
        ['REJECTED'],
      )
      // Kept for this case: neither back in the pool nor gone.
      assert.deepEqual(await books.movements(owner.offer.id), ['HOLD', 'SEND', 'RETURN'])
      assert.equal((await owner.tap()).reason, 'ALREADY_DECIDED')
      await until('the firm is told', () => toldOfReturn(owner))
    },
  )

async function toldOfReturn(owner: Claimant): Promise<boolean> {
  const { messages } = await owner.visitor.ask<{
    messages: { title: string; text: string; entitlementId: string | null }[]
  }>('Messages')
  const own = messages.filter(one => one.entitlementId === owner.offer.id)
  return own.some(({ title, text }) => /退|没能到账|未能到账/.test(title + text))
}

const HALF_A_DAY_MS = 12 * 3_600_000

async function halfADayLater<T>(controls: Controls, look: () => Promise<T>): Promise<T> {
  try {
    await controls.daysPass(0.5)
    return await look()
  } finally {
    await controls.resetClock()
  }
}

for (const fault of ['returned', 'reversed'] as const)
  faultStory(`money that had arrived comes back (${fault}): the case and the ledger say so`, async scene => {
    const { claimant, controls, books } = scene
    const owner = await claimant()
    // Of the city's time: it comes back when this story moves the clock, and not before it was seen to be there.
    await controls.breakUpstream('bank', fault, 1, HALF_A_DAY_MS)
    await owner.tap()
    const arrived = await owner.reaches('FULFILLED')
    const text = arrived.receipt?.qr ?? ''
    const returned = await halfADayLater(controls, () => owner.reaches('RETURNED'))
    assert.equal(returned.amountFen, owner.offer.amountFen)
    const attempts = await books.attempts(owner.offer.id)
    assert.deepEqual(
      attempts.map(one => one.status),
      [fault.toUpperCase()],
    )
    assert.deepEqual(await books.movements(owner.offer.id), ['HOLD', 'SEND', 'ARRIVE', 'RETURN'])
    // The receipt proves nothing any more.
    const { verifyReceipt } = await owner.visitor.ask<{ verifyReceipt: { genuine: boolean } }>(
      'VerifyReceipt',
      {
        text,
      },
    )
    assert.equal(verifyReceipt.genuine, false)
  })
