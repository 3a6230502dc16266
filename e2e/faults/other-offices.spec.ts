import assert from 'node:assert/strict'
import { listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { type Beneficiary, Visitor } from '@policy-direct/mocks/visitor/visitor'
import type { Case, Package, TapAnswer } from '../src/stage/claimant'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

interface Owner {
  visitor: Visitor
  firm: Beneficiary
}
interface Instruction {
  instructionId: string
  executor: string
  kind: string
  amountFen: number
  status: string
  toAccountNumber?: string
}

async function ownerOf({ stage }: FaultScene, who: string): Promise<Owner> {
  const visitor = new Visitor(stage.address)
  await visitor.signIn(who)
  await visitor.verifyIdentity(who)
  return { visitor, firm: await visitor.bindEnterprise(who) }
}

const packageOf = async ({ visitor, firm }: Owner): Promise<Package> =>
  (await visitor.ask<{ policyPackage: Package }>('PolicyPackage', { beneficiaryId: firm.id })).policyPackage

const caseOf = async ({ visitor }: Owner, id: string): Promise<Case> =>
  (await visitor.ask<{ entitlement: Case }>('Entitlement', { id })).entitlement

/** The case of an item, once it stands where it is wanted. */
const reaches = (owner: Owner, itemId: string, status: string): Promise<Case> =>
  until(`${itemId} is ${status}`, async () => {
    const { ready, alternatives, inProgress, finished } = await packageOf(owner)
    const others = alternatives.map(({ entitlement }) => entitlement)
    const one = [...ready, ...others, ...inProgress, ...finished].find(each => each.item.id === itemId)
    if (one?.status === status) return caseOf(owner, one.id)
    throw new Error(`it is ${one?.status ?? 'not there'}`)
  })

/** Done by another office: an instruction carried out, a receipt anybody can check, no payment and no ledger entry. */
async function doneElsewhere(
  { books, controls }: FaultScene,
  owner: Owner,
  done: Case,
  wanted: { executor: string; kind: string; amountFen: number; words: RegExp },
): Promise<void> {
  const [attempt, ...more] = await books.attempts(done.id)
  assert.deepEqual([attempt?.status, attempt?.amountFen, more], ['SUCCEEDED', wanted.amountFen, []])
  const given = (await controls.instructions<Instruction>()).filter(one => one.instructionId === attempt?.id)
  assert.deepEqual(
    given.map(({ executor, kind, status }) => [executor, kind, status]),
    [[wanted.executor, wanted.kind, 'EXECUTED']],
  )
  assert.equal(given[0]?.toAccountNumber, undefined)
  assert.deepEqual(await books.payments(done.id), [])
  assert.deepEqual(await books.movements(done.id), [])
  assert.deepEqual(done.fundPath, [])
  assert.match(JSON.stringify(done.timeline.at(-1)), wanted.words)
  const { verifyReceipt } = await owner.visitor.ask<{
    verifyReceipt: { genuine: boolean; message: string }
  }>('VerifyReceipt', { text: done.receipt?.qr ?? '' })
  assert.equal(verifyReceipt.genuine, true)
  assert.match(verifyReceipt.message, wanted.words)
}

faultStory('a waiver by law: nobody applies, nobody taps, 1,860.50 元 less to pay', async scene => {
  const owner = await ownerOf(scene, 'wei-dao')
  const done = await reaches(owner, 'six-taxes-reduction', 'FULFILLED')
  const wanted = { executor: 'taxation', kind: 'WAIVER', amountFen: 186_050, words: /减免/ }
  await doneElsewhere(scene, owner, done, wanted)
})

faultStory('a waiver by one tap, while the tax office is away: carried out when it is back', async scene => {
  const owner = await ownerOf(scene, 'kang-jian')
  const { id, amountFen } = await reaches(owner, 'disabled-levy-relief', 'READY')
  await scene.controls.breakUpstream('taxation', 'maintenance', 2)
  const { confirmEntitlement } = await owner.visitor.ask<{ confirmEntitlement: TapAnswer }>(
    'ConfirmEntitlement',
    { input: { entitlementId: id, amountFen, idempotencyKey: `levy-${id}` } },
  )
  assert.equal(confirmEntitlement.__typename, 'EntitlementConfirmed')
  const done = await reaches(owner, 'disabled-levy-relief', 'FULFILLED')
  const wanted = { executor: 'taxation', kind: 'WAIVER', amountFen: 540_000, words: /减免/ }
  await doneElsewhere(scene, owner, done, wanted)
})

faultStory('a refund, asked for and given by the tax office: 748,000.00 元', async scene => {
  const owner = await ownerOf(scene, 'tie-shan')
  const input = {
    itemId: 'vat-credit-refund',
    beneficiaryId: owner.firm.id,
    recordKey: null,
    amountFen: 74_800_000,
    idempotencyKey: `refund-${owner.firm.id}`,
  }
  const { applyInstant } = await owner.visitor.ask<{ applyInstant: TapAnswer }>('ApplyInstant', { input })
  assert.equal(applyInstant.__typename, 'EntitlementConfirmed')
  const done = await reaches(owner, 'vat-credit-refund', 'FULFILLED')
  const wanted = { executor: 'taxation', kind: 'REFUND', amountFen: 74_800_000, words: /退税/ }
  await doneElsewhere(scene, owner, done, wanted)
})

faultStory('a reminder: a service without money arrives all the same', async scene => {
  const owner = await ownerOf(scene, 'qiu-heng')
  const done = await reaches(owner, 'research-deduction-reminder', 'FULFILLED')
  const wanted = { executor: 'taxation', kind: 'SERVICE', amountFen: 0, words: /提醒/ }
  await doneElsewhere(scene, owner, done, wanted)
})

faultStory('a certificate that runs out between the list and the tap pays nothing', async scene => {
  const owner = await ownerOf(scene, 'qiu-heng')
  const { id, amountFen } = await reaches(owner, 'high-tech-award', 'READY')
  assert.equal(amountFen, 10_000_000)
  await scene.controls.changeFact({
    cast: 'qiu-heng',
    fact: 'technology.certificateUntil',
    value: new Date((await scene.controls.now()) - 2 * 86_400_000).toISOString().slice(0, 10),
  })
  await until('the platform has the new last day', async () => {
    const { assessments } = await owner.visitor.ask<{ assessments: { verdict: string }[] }>('Assessments', {
      itemId: 'high-tech-award',
      beneficiaryId: owner.firm.id,
    })
    return assessments[0]?.verdict === 'INELIGIBLE'
  })
  const { confirmEntitlement } = await owner.visitor.ask<{ confirmEntitlement: TapAnswer }>(
    'ConfirmEntitlement',
    { input: { entitlementId: id, amountFen, idempotencyKey: `award-${id}` } },
  )
  assert.deepEqual([confirmEntitlement.__typename, confirmEntitlement.reason], ['Refused', 'NOT_ELIGIBLE'])
  await scene.books.nothingMoved(id)
  assert.equal((await caseOf(owner, id)).status, 'REJECTED')
})

faultStory(
  'one person under two subsidies is paid for once: 1,500 元, and the other is gone',
  async scene => {
    const owner = await ownerOf(scene, 'shi-lin')
    const better = await reaches(owner, 'job-expansion-subsidy', 'READY')
    const other = await reaches(owner, 'hiring-absorption-subsidy', 'READY')
    const tap = async ({ id, amountFen }: Case) =>
      (
        await owner.visitor.ask<{ confirmEntitlement: TapAnswer }>('ConfirmEntitlement', {
          input: { entitlementId: id, amountFen, idempotencyKey: `both-${id}` },
        })
      ).confirmEntitlement
    assert.deepEqual([better.amountFen, other.amountFen], [150_000, 100_000])
    assert.equal((await tap(better)).__typename, 'EntitlementConfirmed')
    assert.equal((await tap(other)).__typename, 'Refused')
    await scene.books.nothingMoved(other.id)
  },
)

faultStory('申报: applied for on the phone, looked at by the office, confirmed, waived', async scene => {
  const owner = await ownerOf(scene, 'an-ju')
  const input = {
    itemId: 'shanty-fee-waiver',
    beneficiaryId: owner.firm.id,
    recordKey: null,
    amountFen: 428_650_000,
    idempotencyKey: `shanty-${owner.firm.id}`,
  }
  const { applyInstant } = await owner.visitor.ask<{ applyInstant: TapAnswer }>('ApplyInstant', { input })
  assert.equal(applyInstant.__typename, 'SecondaryConfirmationRequired')
  await decide(scene, owner.firm.name, '批复原件在窗口核对过')
  const { id, amountFen } = await reaches(owner, 'shanty-fee-waiver', 'READY')
  await owner.visitor.ask('ConfirmEntitlement', {
    input: { entitlementId: id, amountFen, idempotencyKey: `waive-${id}` },
  })
  const done = await reaches(owner, 'shanty-fee-waiver', 'FULFILLED')
  const wanted = { executor: 'construction-fee-window', kind: 'WAIVER', amountFen, words: /减免/ }
  await doneElsewhere(scene, owner, done, wanted)
})

/** The housing office settles a firm's application with a sentence. */
async function decide({ stage }: FaultScene, name: string, reason: string): Promise<void> {
  interface Doubtful {
    id: string
    name: string
    revision: number
  }
  const { staff, found } = await until('the application is on a list', async () => {
    const { staff, lists } = await listsOf(stage.address, 'zhu-jian')
    for (const list of lists) {
      const { candidates } = await staff.ask<{ candidates: { candidates: Doubtful[] } }>('Candidates', {
        listId: list.id,
        filter: 'DOUBTFUL',
        after: null,
      })
      const found = candidates.candidates.find(one => one.name === name)
      if (found) return { staff, found }
    }
    throw new Error('not yet')
  })
  await staff.ask('DecideDoubtful', {
    candidateId: found.id,
    decision: 'CONFIRM',
    reason,
    revision: found.revision,
    idempotencyKey: `decide-${found.id}`,
  })
}
