import assert from 'node:assert/strict'
import { confirmSure, listsBefore, listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import type { Case, Package } from '../src/stage/claimant'
import { faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

const LIVING = 'minimum-living-allowance'
const POVERTY = 'extreme-poverty-support'
const WHO = 'qiu-yunxia'

faultStory(
  'two items that exclude each other: one is paid, the other says why or goes back to the desk',
  async scene => {
    const { stage, controls, books } = scene
    const visitor = new Visitor(stage.address)
    await visitor.signIn(WHO)
    const { beneficiaries } = await visitor.verifyIdentity(WHO)
    const self = beneficiaries.find(({ kind }) => kind === 'PERSON')!.id
    const caseOf = async (item: string): Promise<Case | undefined> => {
      const { policyPackage } = await visitor.ask<{ policyPackage: Package }>('PolicyPackage', {
        beneficiaryId: self,
      })
      const { ready, inProgress, finished } = policyPackage
      return [...ready, ...inProgress, ...finished].find(one => one.item.id === item)
    }
    // Two recognitions stand in the register at once: the older was not ended when the newer came.
    const record = {
      applicant: true,
      members: 3,
      incomePerHead: 60_000,
      propertyWithin: true,
      validUntil: '2027-10-31',
    }
    await controls.changeFact({
      cast: WHO,
      fact: 'person.reliefRecords',
      value: [
        { ...record, number: '2201J0616', category: 'MINIMUM_LIVING', support: 'NONE' },
        { ...record, number: '2201J0617', category: 'EXTREME_POVERTY', support: 'AT_HOME' },
      ],
    })
    const rights = await until('both are on the lists', async () => {
      const both = [await caseOf(LIVING), await caseOf(POVERTY)]
      return both.every(one => one !== undefined) && (both as Case[])
    })
    const { staff } = await listsOf(stage.address, 'lu-qing')
    const wanted = new Set(rights.map(({ id }) => id))
    const both = (await listsBefore(staff)).filter(one => [LIVING, POVERTY].includes(one.item.id))
    // At once: a list confirmed after the other item was granted would show her as doubtful.
    await Promise.all(
      both.map(list => confirmSure(staff, list, ({ id }) => wanted.has(id), `claimed-twice-${list.id}`)),
    )

    const [first, second] = await until('one is paid, the other is not', async () => {
      const now = [await caseOf(LIVING), await caseOf(POVERTY)] as Case[]
      const paid = now.find(({ status }) => status === 'FULFILLED')
      const other = now.find(({ status }) => status === 'REJECTED' || status === 'DOUBTFUL')
      if (paid && other) return [paid, other] as const
      throw new Error(now.map(({ status }) => status).join())
    })
    await books.paidOnce(first.id, first.amountFen)
    await books.nothingMoved(second.id)
    if (second.status === 'DOUBTFUL') {
      // Judged again before its turn came: nothing was paid, and the desk has her before it to decide.
      const list = both.find(one => one.item.id === second.item.id)!
      const { candidates } = await staff.ask<{ candidates: { candidates: { id: string }[] } }>('Candidates', {
        listId: list.id,
        filter: 'DOUBTFUL',
        after: null,
      })
      assert.ok(candidates.candidates.some(({ id }) => id === second.id))
      return
    }
    const { entitlement } = await visitor.ask<{ entitlement: Case }>('Entitlement', { id: second.id })
    assert.match(entitlement.departmentNote ?? '', /没有发：这个月已经领过同类的另一项，不能重复享受/)
    await until('she is told why', async () => {
      const told = await books.query<{ text: string }>(
        `select text from message where entitlement_id = $1 and template = 'payment-stopped'`,
        [second.id],
      )
      return told[0]?.text.includes('不能重复享受')
    })
  },
)
