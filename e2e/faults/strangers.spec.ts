import assert from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { REBATE } from '../src/stage/claimant'
import { faultStory } from '../src/stage/fault-story'
import { refused } from '../src/stage/refusal'
import { until } from '../src/stage/until'

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

faultStory('a reviewer who leaves the service is signed out in the middle of the work', async scene => {
  const { stage, controls } = scene
  const reviewer = new Visitor(stage.address)
  await reviewer.signInStaff('ke-yan')
  await reviewer.ask('DeskReminders')
  await controls.staffLeaves('ke-yan')
  try {
    const error = await until('the session is over', () =>
      reviewer.ask('DeskReminders').then(
        () => undefined,
        (error: unknown) => error,
      ),
    )
    assert.match(String(error), /UNAUTHENTICATED/)
    assert.match(JSON.stringify(error), /工作账号已经停用或调离/)
    await assert.rejects(new Visitor(stage.address).signInStaff('ke-yan'))
  } finally {
    await controls.staffLeaves('ke-yan', false)
  }
  const back = new Visitor(stage.address)
  await back.signInStaff('ke-yan')
  await back.ask('DeskReminders')
})
