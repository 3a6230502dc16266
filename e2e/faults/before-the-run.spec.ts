import assert from 'node:assert/strict'
import {
  confirmSure,
  listsBefore,
  listsOf,
  sureCandidates,
} from '@policy-direct/mocks/visitor/departments-morning'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import type { Case, Clause, Package, TapAnswer } from '../src/stage/claimant'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

const ELDER = 'elder-allowance'
const NURSING = 'disability-nursing-allowance'
const GRANT = 'startup-grant'
/** Five working days have passed by then, whatever day it is. */
const DAYS = 9
const PATIENCE_MS = 60_000

/** Somebody of the cast, signed in with their real name. */
async function resident({ stage }: FaultScene, id: string): Promise<Resident> {
  const visitor = new Visitor(stage.address)
  await visitor.signIn(id)
  const { beneficiaries } = await visitor.verifyIdentity(id)
  return new Resident(id, visitor, beneficiaries.find(one => one.kind === 'PERSON')!.id)
}

class Resident {
  constructor(
    readonly id: string,
    private readonly visitor: Visitor,
    private readonly self: string,
  ) {}

  async case(itemId: string): Promise<Case | undefined> {
    const { policyPackage } = await this.visitor.ask<{ policyPackage: Package }>('PolicyPackage', {
      beneficiaryId: this.self,
    })
    const { ready, inProgress, finished } = policyPackage
    const found = [...ready, ...inProgress, ...finished].find(one => one.item.id === itemId)
    return found && this.byId(found.id)
  }

  async byId(id: string): Promise<Case> {
    return (await this.visitor.ask<{ entitlement: Case }>('Entitlement', { id })).entitlement
  }

  /** Waits until a clause has the wanted verdict on today's data, and answers it. */
  clauseBecomes(itemId: string, clauseId: string, verdict: string): Promise<Clause> {
    return until(`${clauseId} is ${verdict}`, async () => {
      const { assessments } = await this.visitor.ask<{ assessments: { clauses: Clause[] }[] }>(
        'Assessments',
        { itemId, beneficiaryId: this.self },
      )
      return assessments[0]?.clauses.find(clause => clause.id === clauseId && clause.verdict === verdict)
    })
  }

  async tap({ id, amountFen }: Case): Promise<TapAnswer['__typename']> {
    const { confirmEntitlement } = await this.visitor.ask<{ confirmEntitlement: TapAnswer }>(
      'ConfirmEntitlement',
      { input: { entitlementId: id, amountFen, idempotencyKey: `before-the-run-${id}` } },
    )
    return confirmEntitlement.__typename
  }

  signInAgain = () => this.visitor.signIn(this.id)
}

/** The reviewer's list of an item, once the match has put somebody on it. */
async function listOf({ stage }: FaultScene, reviewer: string, item: string) {
  const { staff } = await listsOf(stage.address, reviewer)
  const list = await until(`${reviewer} has a list of ${item}`, async () =>
    (await listsBefore(staff)).find(one => one.item.id === item),
  )
  return { staff, list }
}

faultStory('dead on the feed before the list is confirmed: the others are paid, not he', async scene => {
  const { controls, books } = scene
  const { staff, list } = await listOf(scene, 'lu-qing', ELDER)
  const dead = await resident(scene, 'xing-dewang')
  const alive = await resident(scene, 'tao-guifen')
  const right = await until('he is on the list', () => dead.case(ELDER))
  assert.deepEqual([right.status, right.amountFen], ['UNDER_REVIEW', 10_000])
  const sure = await sureCandidates(staff, list.id)
  assert.ok(sure.some(({ id }) => id === right.id))

  await controls.changeFact({ cast: 'xing-dewang', fact: 'person.alive', value: false })
  const clause = await dead.clauseBecomes(ELDER, 'alive', 'NOT_MET')
  assert.match(clause.gap?.text ?? '', /是否在世.*否/)
  await until('the desk is told', async () => (await dead.byId(right.id)).status === 'DOUBTFUL')

  const hers = (await alive.case(ELDER))!
  assert.equal(hers.amountFen, 20_000)
  const wanted = new Set([hers.id, right.id])
  assert.equal(await confirmSure(staff, list, ({ id }) => wanted.has(id), 'before-the-run'), 1)
  await until('she is paid', async () => (await alive.byId(hers.id)).status === 'FULFILLED')
  await books.paidOnce(hers.id, 20_000)
  await books.nothingMoved(right.id)
  assert.match((await dead.byId(right.id)).departmentNote ?? '', /是否在世/)
})

faultStory('moved away on the feed before the list is confirmed: the allowance ends here', async scene => {
  const { controls, books } = scene
  const { staff, list } = await listOf(scene, 'lu-qing', NURSING)
  const mover = await resident(scene, 'shi-yuqin')
  const right = await until('she is on the list', () => mover.case(NURSING))
  assert.equal(right.amountFen, 29_000)
  await controls.changeFact({ cast: 'shi-yuqin', fact: 'person.region', value: '220202' })
  await mover.clauseBecomes(NURSING, 'registered-here', 'NOT_MET')
  await until('the desk is told', async () => (await mover.byId(right.id)).status === 'DOUBTFUL')
  assert.equal(await confirmSure(staff, list, ({ id }) => id === right.id, 'before-the-run'), 0)
  await books.nothingMoved(right.id)
})

faultStory(
  'confirmed and in public notice, then the data change: stopped before the bank, and told',
  async scene => {
    const { controls, books, stage } = scene
    const { staff, list } = await listOf(scene, 'li-qi', GRANT)
    const founder = await resident(scene, 'ning-zhixing')
    const right = await until('the grant is there', () => founder.case(GRANT))
    if (right.status === 'UNDER_REVIEW')
      await confirmSure(staff, list, ({ id }) => id === right.id, 'before-the-run')
    await until('it is offered', async () => (await founder.byId(right.id)).status === 'READY')
    assert.equal(await founder.tap(right), 'EntitlementConfirmed')
    assert.equal((await founder.byId(right.id)).status, 'IN_NOTICE')

    await controls.changeFact({ cast: 'ning-zhixing', fact: 'person.alive', value: false })
    await founder.clauseBecomes(GRANT, 'alive', 'NOT_MET')
    try {
      await controls.daysPass(DAYS)
      await until(
        'it is stopped',
        async () => {
          const rows = await books.query<{ status: string }>('select status from entitlement where id = $1', [
            right.id,
          ])
          return rows[0]?.status === 'REJECTED'
        },
        PATIENCE_MS,
      )
      await founder.signInAgain()
      const stopped = await founder.byId(right.id)
      assert.match(stopped.departmentNote ?? '', /付款前又核对了一次：.*是否在世.*这一笔不再发/)
      assert.ok(stopped.timeline.some(({ detail }) => detail?.includes('付款前核对没有通过')))
      assert.deepEqual(await books.attempts(right.id), [])
      assert.deepEqual(await books.movements(right.id), ['HOLD', 'RELEASE'])
      const told = await until('the reason is told', async () => {
        const rows = await books.query<{ text: string }>(
          `select text from message where entitlement_id = $1 and template = 'payment-stopped'`,
          [right.id],
        )
        return rows[0]?.text
      })
      assert.match(told, /一次性创业资助 10,000\.00 元没有付.*是否在世/)
      assert.equal((await fetch(`${stage.address}/healthz`)).status, 200)
    } finally {
      await controls.resetClock()
    }
  },
)
