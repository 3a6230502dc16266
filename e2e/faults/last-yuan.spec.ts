import assert from 'node:assert/strict'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

const POOL = 'unemployment-insurance-fund'

/** Treasury takes money out of the pool's budget, or puts it back. */
const budgetChanges = ({ books }: FaultScene, byFen: number) =>
  books.query(
    'update funding_pool set budget_fen = budget_fen + $2, available_fen = available_fen + $2 where id = $1',
    [POOL, byFen],
  )

faultStory('two race for the last yuan: one is paid, the other keeps the offer and is told', async scene => {
  const { claimant, books } = scene
  const racers = [await claimant(), await claimant()]
  const [{ left = 0 } = {}] = await books.query<{ left: number }>(
    'select available_fen::float8 as left from funding_pool where id = $1',
    [POOL],
  )
  const enoughForOne = Math.max(...racers.map(({ offer }) => offer.amountFen))
  const taken = left - enoughForOne
  await budgetChanges(scene, -taken)
  try {
    const answers = await Promise.all(racers.map(racer => racer.tap()))
    const lost = answers.findIndex(({ __typename }) => __typename === 'Refused')
    assert.deepEqual(answers.map(({ __typename }) => __typename).sort(), ['EntitlementConfirmed', 'Refused'])
    const [loser, winner] = [racers[lost]!, racers[1 - lost]!]
    const answer = answers[lost]!
    assert.equal(answer.reason, 'POOL_EMPTY')
    assert.match(answer.message ?? '', /资金已经用完.*没有付款/)
    assert.match(answer.nextStep ?? '', /资格留着，\d{4}-\d\d-\d\d 前都有效.*马上告诉您.*不用重新申请/)
    assert.equal(answer.current?.status, 'READY')
    await books.nothingMoved(loser.offer.id)
    await winner.reaches('FULFILLED')
    await books.paidOnce(winner.offer.id, winner.offer.amountFen)
    // Tapping again on an empty pool is answered the same, as often as one likes.
    assert.equal((await loser.tap()).reason, 'POOL_EMPTY')

    await budgetChanges(scene, taken)
    await until('the loser is told that there is money again', async () => {
      const told = await books.query(
        `select from message where entitlement_id = $1 and dedupe_key like '%:funds-again-%'`,
        [loser.offer.id],
      )
      return told.length > 0
    })
    assert.equal((await loser.tap()).__typename, 'EntitlementConfirmed')
    await loser.reaches('FULFILLED')
    await books.paidOnce(loser.offer.id, loser.offer.amountFen)
  } finally {
    const [{ low = false } = {}] = await books.query<{ low: boolean }>(
      'select available_fen < $2 as low from funding_pool where id = $1',
      [POOL, enoughForOne],
    )
    if (low) await budgetChanges(scene, taken)
  }
})
