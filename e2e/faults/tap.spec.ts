import assert from 'node:assert/strict'
import { faultStory } from '../src/stage/fault-story'
import { refused } from '../src/stage/refusal'

faultStory('the same tap twice at once pays once and is answered alike', async ({ claimant, books }) => {
  const owner = await claimant()
  const key = owner.freshKey()
  const answers = await Promise.all([owner.tap({ key }), owner.tap({ key }), owner.tap({ key })])
  assert.deepEqual(
    answers.map(answer => [answer.__typename, answer.entitlement?.id]),
    Array(3).fill(['EntitlementConfirmed', owner.offer.id]),
  )
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory('two phones at once pay once, the other is told it is done', async ({ claimant, books }) => {
  const owner = await claimant()
  const phone = await owner.secondPhone()
  const answers = await Promise.all([owner.tap(), owner.tap({}, phone), owner.tap({}, phone)])
  const kinds = answers.map(answer => answer.reason ?? answer.__typename).sort()
  assert.deepEqual(kinds, ['ALREADY_DECIDED', 'ALREADY_DECIDED', 'EntitlementConfirmed'])
  const late = answers.find(answer => answer.reason)
  assert.match(late?.message ?? '', /已经办过/)
  assert.match(late?.nextStep ?? '', /进度/)
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory('a replay after a lost answer gets the first outcome again', async ({ claimant, books }) => {
  const owner = await claimant()
  const key = owner.freshKey()
  // The answer is lost: the phone hangs up as soon as it has asked.
  const first = await owner.tap({ key })
  assert.equal(first.__typename, 'EntitlementConfirmed')
  const arrived = await owner.reaches('FULFILLED')
  const again = await owner.tap({ key })
  assert.equal(again.__typename, 'EntitlementConfirmed')
  // The outcome is the first one, the case is shown as it is now.
  assert.deepEqual([again.entitlement?.status, again.entitlement?.receipt], ['FULFILLED', arrived.receipt])
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory('a key that stands for another request is a conflict', async ({ claimant, books }) => {
  const owner = await claimant()
  const key = owner.freshKey()
  assert.equal((await owner.tap({ key })).__typename, 'EntitlementConfirmed')
  await refused('CONFLICT', owner.tap({ key, amountFen: owner.offer.amountFen + 1 }))
  const decline = { entitlementId: owner.offer.id, idempotencyKey: key }
  await refused('CONFLICT', owner.visitor.ask('DeclineEntitlement', decline))
  // Somebody else's keys are their own.
  const neighbour = await claimant()
  assert.equal((await neighbour.tap({ key })).__typename, 'EntitlementConfirmed')
  for (const paid of [owner, neighbour]) {
    await paid.reaches('FULFILLED')
    await books.paidOnce(paid.offer.id, paid.offer.amountFen)
  }
  await refused('INVALID_INPUT', owner.tap({ key: '' }))
  await refused('INVALID_INPUT', owner.tap({ key: 'k'.repeat(101) }))
})

faultStory('an amount that is not the amount due is shown again, not paid', async ({ claimant, books }) => {
  const owner = await claimant()
  for (const amountFen of [owner.offer.amountFen + 1, owner.offer.amountFen - 1, 0]) {
    const key = owner.freshKey()
    const answer = await owner.tap({ amountFen, key })
    assert.deepEqual([answer.__typename, answer.reason], ['Refused', 'AMOUNT_CHANGED'])
    assert.match(answer.nextStep ?? '', /再点一次/)
    assert.equal(answer.current?.amountFen, owner.offer.amountFen)
    assert.equal((await owner.tap({ amountFen, key })).reason, 'AMOUNT_CHANGED')
  }
  await books.nothingMoved(owner.offer.id)
  await owner.tap()
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory('a session that ends before the tap costs a sign-in, not the money', async scene => {
  const { claimant, books } = scene
  const owner = await claimant()
  const key = owner.freshKey()
  await owner.visitor.ask('SignOut')
  await refused('UNAUTHENTICATED', owner.tap({ key }))
  await books.nothingMoved(owner.offer.id)
  await owner.visitor.signIn(owner.who)
  assert.equal((await owner.tap({ key })).__typename, 'EntitlementConfirmed')
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})
