import assert from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { REBATE } from '../src/stage/claimant'
import { faultStory } from '../src/stage/fault-story'
import { refused } from '../src/stage/refusal'

const NOBODYS = '00000000-0000-4000-8000-000000000000'

faultStory('somebody else’s entitlement is not found, whoever asks', async ({ claimant, stage, books }) => {
  const owner = await claimant()
  const stranger = await claimant()
  const { visitor } = stranger
  const id = owner.offer.id

  const words = new Set<string>()
  for (const entitlementId of [id, NOBODYS, 'not-an-id']) {
    const answers = [
      await refused('NOT_FOUND', stranger.tap({ entitlementId })),
      await refused('NOT_FOUND', visitor.ask('Entitlement', { id: entitlementId })),
      await refused(
        'NOT_FOUND',
        visitor.ask('DeclineEntitlement', { entitlementId, idempotencyKey: stranger.freshKey() }),
      ),
    ]
    for (const answer of answers) words.add(answer.errors[0]?.message ?? '')
  }
  // An id that exists is answered with the same words as one that does not.
  assert.equal(words.size, 1)
  const beneficiaryId = owner.firm.id
  await refused('NOT_FOUND', visitor.ask('PolicyPackage', { beneficiaryId }))
  await refused('NOT_FOUND', visitor.ask('Assessments', { itemId: REBATE, beneficiaryId }))
  await refused('NOT_FOUND', visitor.ask('DataUses', { beneficiaryId }))
  await refused('NOT_FOUND', visitor.ask('Objections', { beneficiaryId }))
  await refused('NOT_FOUND', visitor.ask('Authorisations', { enterpriseId: beneficiaryId }))

  await refused('UNAUTHENTICATED', owner.tap({}, new Visitor(stage.address)))
  const staff = new Visitor(stage.address)
  await staff.signInStaff('he-jing')
  await refused('FORBIDDEN', owner.tap({}, staff))

  await books.nothingMoved(id)
  assert.equal((await owner.case()).status, 'READY')
})
