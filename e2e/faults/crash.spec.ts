import assert from 'node:assert/strict'
import { setTimeout as moment } from 'node:timers/promises'
import type { Claimant } from '../src/stage/claimant'
import { faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

/** A lease of work that died with its process runs out before somebody else takes it. */
const AFTER_A_CRASH_MS = 120_000

/** What a tap writes, counted in one statement, so at one moment. */
const WRITTEN = `
  select (select count(*) from fulfilment where entitlement_id = $1) as orders,
    (select count(*) from ledger_entry where entitlement_id = $1) as movements,
    (select count(*) from idempotency where key = $2) as answers,
    (select count(*) from entitlement where id = $1 and confirmed_at is not null) as cases`

const survivors: Claimant[] = []

/** Whatever the phone knew of the tap, it asks again with the same key and hears the first answer. */
async function goesOn(owner: Claimant, key: string): Promise<void> {
  assert.equal((await owner.tap({ key })).__typename, 'EntitlementConfirmed')
  assert.equal((await owner.tap()).reason, 'ALREADY_DECIDED')
  survivors.push(owner)
}

faultStory('kill -9 in the middle of the tap’s transaction', async scene => {
  const { claimant, books, stage } = scene
  const owner = await claimant()
  const key = owner.freshKey()
  await books.holding('select from entitlement where id = $1 for update', [owner.offer.id], async release => {
    const answer = owner.tap({ key }).then(
      () => 'answered',
      () => 'no answer',
    )
    await until('the tap stands in its transaction', () => books.somebodyWaits())
    await stage.house.bff().kill()
    assert.equal(await answer, 'no answer')
    await release()
  })
  // The database may have had all of it already, or nothing; never a part.
  const [written] = await books.query<Record<string, string>>(WRITTEN, [owner.offer.id, key])
  assert.equal(new Set(Object.values(written ?? {})).size, 1, JSON.stringify(written))
  await stage.house.restartBff()
  await goesOn(owner, key)
})

faultStory('kill -9 right after the tap’s answer', async scene => {
  const { claimant, stage } = scene
  const owner = await claimant()
  const key = owner.freshKey()
  assert.equal((await owner.tap({ key })).__typename, 'EntitlementConfirmed')
  await stage.house.restartBff()
  await goesOn(owner, key)
})

faultStory('kill -9 while the bank is slow', async scene => {
  const { claimant, controls, books, stage } = scene
  const owner = await claimant()
  const key = owner.freshKey()
  await controls.breakUpstream('bank', 'slow', 1, 4_000)
  await owner.tap({ key })
  await until('the order is at the bank', async () => {
    const [attempt] = await books.attempts(owner.offer.id)
    return attempt?.status === 'SENDING'
  })
  await stage.house.restartBff()
  await goesOn(owner, key)
})

faultStory('kill -9 in the middle of the settlement', async scene => {
  const { claimant, controls, books, stage } = scene
  const owner = await claimant()
  const key = owner.freshKey()
  // As slow as the platform has patience for: the row is to be held before the answer is there.
  await controls.breakUpstream('bank', 'slow', 1, 4_000)
  await owner.tap({ key })
  const id = await until('the order is at the bank', async () => {
    const [attempt] = await books.attempts(owner.offer.id)
    return attempt?.status === 'SENDING' ? attempt.id : undefined
  })
  await books.holding('select from fulfilment where id = $1 for update', [id], async release => {
    await until('the settlement stands in its transaction', () => books.somebodyWaits())
    await stage.house.bff().kill()
    await release()
  })
  await stage.house.restartBff()
  await goesOn(owner, key)
})

faultStory('kill -9 at five moments of five taps', async scene => {
  const { claimant, stage } = scene
  const taps: { owner: Claimant; key: string }[] = []
  for (const afterMs of [0, 4, 12, 40, 120]) {
    const owner = await claimant()
    const key = owner.freshKey()
    taps.push({ owner, key })
    // Whether it is answered is the crash's affair.
    const answer = owner.tap({ key }).catch(() => undefined)
    await moment(afterMs)
    await stage.house.bff().kill()
    await answer
    await stage.house.restartBff()
  }
  for (const { owner, key } of taps) await goesOn(owner, key)
})

faultStory('after every crash the money has arrived, once', async ({ books }) => {
  assert.equal(survivors.length, 9)
  for (const owner of survivors) {
    await owner.reaches('FULFILLED', AFTER_A_CRASH_MS)
    await books.paidOnce(owner.offer.id, owner.offer.amountFen)
  }
})
