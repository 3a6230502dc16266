import assert from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import type { Claimant, TapAnswer } from '../src/stage/claimant'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import { refused } from '../src/stage/refusal'
import { openTwin, type Twin } from '../src/stage/twin'

const redisUrl = process.env.REDIS_URL ?? ''

/** The owner's session, used at the other process. */
function at(twin: Twin, owner: Claimant): Visitor {
  const visitor = new Visitor(twin.address)
  visitor.token = owner.visitor.token
  return visitor
}

async function withTwin(
  scene: FaultScene,
  tell: (twin: Twin) => Promise<void>,
  mode?: string,
): Promise<void> {
  const twin = await openTwin(scene.stage, { redisUrl, mode })
  try {
    await tell(twin)
  } finally {
    await twin.stop()
  }
}

faultStory('two processes: what one writes the other reads next, and both together pay once', scene =>
  withTwin(scene, async twin => {
    const { claimant, books } = scene
    const owner = await claimant()
    const there = at(twin, owner)
    // Both have read it before, so that a copy would show.
    assert.equal((await owner.case()).status, 'READY')
    assert.equal((await owner.case(there)).status, 'READY')
    const before = await owner.package()
    assert.ok(before.ready.some(one => one.id === owner.offer.id))

    const key = owner.freshKey()
    assert.equal((await owner.tap({ key }, there)).__typename, 'EntitlementConfirmed')
    assert.notEqual((await owner.case()).status, 'READY')
    const after = await owner.package()
    assert.ok(!after.ready.some(one => one.id === owner.offer.id))
    assert.equal(after.readyFen, before.readyFen - owner.offer.amountFen)
    assert.equal((await owner.tap({ key })).__typename, 'EntitlementConfirmed')
    assert.equal((await owner.tap()).reason, 'ALREADY_DECIDED')
    await owner.reaches('FULFILLED')
    await books.paidOnce(owner.offer.id, owner.offer.amountFen)

    const crowd = await Promise.all([claimant(), claimant(), claimant()])
    for (const each of crowd) {
      const other = at(twin, each)
      const same = each.freshKey()
      const answers = await Promise.all([
        each.tap({ key: same }),
        each.tap({ key: same }, other),
        each.tap(),
        each.tap({}, other),
      ])
      const confirmed = answers.filter(answer => answer.__typename === 'EntitlementConfirmed')
      assert.ok(
        confirmed.length === 1 || confirmed.length === 2,
        JSON.stringify(answers.map(one => one.reason)),
      )
      assert.equal(answers[0]?.__typename, answers[1]?.__typename)
    }
    for (const each of crowd) {
      await each.reaches('FULFILLED')
      await books.paidOnce(each.offer.id, each.offer.amountFen)
    }
    if (redisUrl) {
      await owner.visitor.ask('SignOut')
      await refused('UNAUTHENTICATED', owner.case(there))
    }
  }),
)

const RETRY = `mutation ($id: ID!, $account: ID, $key: String!) {
  retryFulfilment(entitlementId: $id, accountId: $account, idempotencyKey: $key) {
    __typename
    ... on EntitlementConfirmed { entitlement { id status } }
    ... on Refused { reason message nextStep }
  }
}`

/** Pays again what came back; only an operation of one's own reaches it as long as no screen has it. */
async function retry(
  visitor: Visitor,
  id: string,
  account: string | null,
  key: string,
): Promise<{ data?: { retryFulfilment: TapAnswer }; errors?: { extensions: { code: string } }[] }> {
  const answer = await fetch(`${visitor.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${visitor.token}` },
    body: JSON.stringify({ query: RETRY, variables: { id, account, key } }),
  })
  return (await answer.json()) as Awaited<ReturnType<typeof retry>>
}

faultStory('what the bank refused is paid once when the account is put right', scene =>
  withTwin(
    scene,
    async twin => {
      const { claimant, controls, books } = scene
      const owner = await claimant()
      const neighbour = await claimant()
      await controls.breakUpstream('bank', 'rejected61', 1)
      await owner.tap()
      await owner.reaches('RETURNED')

      const foreign = neighbour.offer.payoutAccount?.id ?? ''
      const { id } = owner.offer
      const there = at(twin, owner)
      const refusal = await retry(there, id, foreign, owner.freshKey())
      assert.equal(refusal.data?.retryFulfilment.reason, 'NO_ACCOUNT')
      const stranger = await retry(at(twin, neighbour), id, null, owner.freshKey())
      assert.equal(stranger.errors?.[0]?.extensions.code, 'NOT_FOUND')

      const key = owner.freshKey()
      const account = owner.offer.payoutAccount?.id ?? null
      const answers = await Promise.all([retry(there, id, account, key), retry(there, id, account, key)])
      for (const { data } of answers)
        assert.equal(data?.retryFulfilment.__typename, 'EntitlementConfirmed', JSON.stringify(data))
      await owner.reaches('FULFILLED')
      const other = await retry(there, id, account, owner.freshKey())
      assert.equal(other.data?.retryFulfilment.reason, 'NOT_NOW')

      const attempts = await books.attempts(owner.offer.id)
      assert.deepEqual(
        attempts.map(one => one.status),
        ['REJECTED', 'SUCCEEDED'],
      )
      const payments = await books.payments(owner.offer.id)
      assert.deepEqual(payments.map(one => one.status).sort(), ['REJECTED', 'SUCCESS'])
      assert.deepEqual(await books.movements(owner.offer.id), [
        'HOLD',
        'SEND',
        'RETURN',
        'RESTORE',
        'SEND',
        'ARRIVE',
      ])
      await books.nothingMoved(neighbour.offer.id)
    },
    'development',
  ),
)

faultStory('a query deeper than anybody needs is refused before it is run', scene =>
  withTwin(
    scene,
    async twin => {
      const nested = (depth: number): string => (depth === 0 ? 'name' : `ofType { ${nested(depth - 1)} }`)
      const introspection = `{ __type(name: "Query") { fields { type { ${nested(20)} } } } }`
      const answer = await fetch(`${twin.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: introspection }),
      })
      const { data, errors } = (await answer.json()) as {
        data: unknown
        errors: { extensions: { code: string } }[]
      }
      assert.deepEqual([data, errors[0]?.extensions.code], [null, 'INVALID_INPUT'])
    },
    'development',
  ),
)
