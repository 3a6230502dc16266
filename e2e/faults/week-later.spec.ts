import assert from 'node:assert/strict'
import { faultStory } from '../src/stage/fault-story'
import { refused } from '../src/stage/refusal'
import { until } from '../src/stage/until'

faultStory('a session ends unused after a week: signed in again, the same tap pays once', async scene => {
  const { claimant, books, controls } = scene
  const owner = await claimant()
  const key = owner.freshKey()
  await controls.daysPass(8)
  await refused('UNAUTHENTICATED', owner.tap({ key }))
  await books.nothingMoved(owner.offer.id)
  await owner.visitor.signIn(owner.who)
  assert.equal((await owner.case()).status, 'READY')
  assert.equal((await owner.tap({ key })).__typename, 'EntitlementConfirmed')
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory('after the last day nothing is paid, and the firm is told when', async scene => {
  const { claimant, books, controls } = scene
  const owner = await claimant()
  await controls.daysPass(70)
  await owner.visitor.signIn(owner.who)
  await until('the offer has lapsed', async () => {
    const { status } = await owner.case()
    return status === 'LAPSED'
  })
  const answer = await owner.tap()
  assert.deepEqual([answer.__typename, answer.reason], ['Refused', 'TOO_LATE'])
  assert.match(answer.nextStep ?? '', /12345/)
  await books.nothingMoved(owner.offer.id)
})
