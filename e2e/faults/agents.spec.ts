import assert from 'node:assert/strict'
import { type Viewer, Visitor } from '@policy-direct/mocks/visitor/visitor'
import type { Claimant } from '../src/stage/claimant'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import { refused } from '../src/stage/refusal'

interface CastMember {
  id: string
  name: string
  phone: string
}

/** Has 李想 act for the firm, within these limits. */
async function authorised(
  { controls, stage }: FaultScene,
  owner: Claimant,
  limits: { scopes: string[]; capFen: number | null },
): Promise<{ agent: Visitor; authorisationId: string }> {
  const member = (await controls.cast<CastMember>()).find(({ id }) => id === 'li-xiang')
  const { authoriseAgent } = await owner.visitor.ask<{ authoriseAgent: { id: string; message?: string } }>(
    'AuthoriseAgent',
    {
      input: {
        enterpriseId: owner.firm.id,
        agentName: member?.name,
        agentPhone: member?.phone,
        validUntil: '2027-06-30',
        ...limits,
      },
    },
  )
  assert.equal(authoriseAgent.message, undefined)
  const agent = new Visitor(stage.address)
  await agent.signIn('li-xiang')
  await agent.verifyIdentity('li-xiang')
  const { viewer } = await agent.ask<{ viewer: Viewer }>('Viewer')
  assert.ok(viewer.invitations.some(({ id }) => id === authoriseAgent.id))
  await agent.ask('AnswerAuthorisation', { id: authoriseAgent.id, accept: true })
  return { agent, authorisationId: authoriseAgent.id }
}

faultStory('an agent revoked between package and tap confirms nothing', async scene => {
  const { claimant, books } = scene
  const owner = await claimant()
  const { agent, authorisationId } = await authorised(scene, owner, {
    scopes: ['VIEW', 'CONFIRM'],
    capFen: null,
  })
  assert.equal((await owner.case(agent)).status, 'READY')
  const key = owner.freshKey()
  await owner.visitor.ask('RevokeAuthorisation', { id: authorisationId })
  await refused('NOT_FOUND', owner.tap({ key }, agent))
  await refused('NOT_FOUND', owner.case(agent))
  await refused('NOT_FOUND', agent.ask('PolicyPackage', { beneficiaryId: owner.firm.id }))
  await books.nothingMoved(owner.offer.id)
  // The owner still can.
  await owner.tap()
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory('an agent above the cap, or without the scope, is refused with a way on', async scene => {
  const { claimant, books } = scene
  const owner = await claimant()
  const limits = [
    { scopes: ['VIEW', 'CONFIRM'], capFen: owner.offer.amountFen - 1 },
    { scopes: ['VIEW'], capFen: null },
  ]
  for (const limit of limits) {
    const { agent, authorisationId } = await authorised(scene, owner, limit)
    const key = owner.freshKey()
    for (const answer of [await owner.tap({ key }, agent), await owner.tap({ key }, agent)]) {
      assert.deepEqual([answer.__typename, answer.reason], ['Refused', 'NOT_AUTHORISED'])
      assert.match(answer.nextStep ?? '', /法定代表人/)
    }
    await owner.visitor.ask('RevokeAuthorisation', { id: authorisationId })
  }
  await books.nothingMoved(owner.offer.id)
  const within = { scopes: ['VIEW', 'CONFIRM'], capFen: owner.offer.amountFen }
  const { agent } = await authorised(scene, owner, within)
  assert.equal((await owner.tap({}, agent)).__typename, 'EntitlementConfirmed')
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})
