import assert from 'node:assert/strict'
import type { GraphQLRefusal } from '@policy-direct/mocks/visitor/visitor'
import { faultStory } from '../src/stage/fault-story'

const refusalOf = (promise: Promise<unknown>) =>
  promise.then(
    () => assert.fail('it was answered'),
    (error: GraphQLRefusal) => error,
  )

faultStory('a double tap and two phones at once pay once', async ({ claimant, books }) => {
  const owner = await claimant()
  const key = owner.freshKey()
  const phone = await owner.secondPhone()
  const answers = await Promise.all([
    owner.tap({ key }),
    owner.tap({ key }),
    owner.tap({}, phone),
    owner.tap({}, phone),
  ])
  const kinds = answers.map(answer => answer.__typename)
  assert.deepEqual(kinds.filter(kind => kind === 'EntitlementConfirmed').length > 0, true)
  assert.equal(kinds[0], kinds[1])
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})
