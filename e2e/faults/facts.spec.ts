import assert from 'node:assert/strict'
import { listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { type Claimant, type Clause, REBATE } from '../src/stage/claimant'
import { faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

const LAYOFFS = 'enterprise.unemploymentInsurance.layoffsLastYear'
const INSURED = 'enterprise.unemploymentInsurance.insuredLastYear'

interface Candidate {
  id: string
  name: string
  doubt: string | null
  revision: number
}

/** The clause on layoffs as the firm sees it now, once it has the wanted verdict. */
const clauseBecomes = (owner: Claimant, verdict: string): Promise<Clause> =>
  until(`the clause is ${verdict}`, async () => {
    const { assessments } = await owner.visitor.ask<{ assessments: { clauses: Clause[] }[] }>('Assessments', {
      itemId: REBATE,
      beneficiaryId: owner.firm.id,
    })
    return assessments[0]?.clauses.find(clause => clause.id === 'few-layoffs' && clause.verdict === verdict)
  })

faultStory('layoffs reported between match and tap refuse with the clause', async scene => {
  const { claimant, controls, books } = scene
  const owner = await claimant()
  // Of one firm in ten nobody knows the head count: without layoffs it qualifies, with some it would be unknown.
  await controls.changeFact({ cast: owner.who, fact: INSURED, value: 400 })
  await controls.changeFact({ cast: owner.who, fact: LAYOFFS, value: 100 })
  await clauseBecomes(owner, 'NOT_MET')

  const key = owner.freshKey()
  const answer = await owner.tap({ key })
  assert.deepEqual([answer.__typename, answer.reason], ['Refused', 'NOT_ELIGIBLE'])
  assert.match(answer.message ?? '', /不符合/)
  assert.match(answer.nextStep ?? '', /数据有误/)
  const [clause, ...others] = answer.clauses ?? []
  assert.deepEqual([clause?.id, clause?.verdict, others], ['few-layoffs', 'NOT_MET', []])
  const layoffs = clause?.values.find(value => value.text?.includes('100'))
  assert.match(layoffs?.source.name ?? '', /人力资源和社会保障/)
  assert.match(layoffs?.asOf ?? '', /^\d{4}-\d\d-\d\d$/)

  assert.equal((await owner.case()).status, 'REJECTED')
  assert.equal((await owner.tap({ key })).reason, 'NOT_ELIGIBLE')
  assert.equal((await owner.tap()).reason, 'ALREADY_DECIDED')
  await books.nothingMoved(owner.offer.id)
})

faultStory(
  'a datum withdrawn between match and tap goes back to the desk, and is paid once settled',
  async scene => {
    const { claimant, controls, books, stage } = scene
    const owner = await claimant()
    await controls.changeFact({ cast: owner.who, fact: LAYOFFS, value: null })
    await clauseBecomes(owner, 'UNKNOWN')

    const answer = await owner.tap()
    assert.equal(answer.__typename, 'SecondaryConfirmationRequired')
    assert.match(answer.message ?? '', /核实前不付款/)
    assert.deepEqual(
      answer.clauses?.map(clause => [clause.id, clause.verdict]),
      [['few-layoffs', 'UNKNOWN']],
    )
    assert.equal((await owner.case()).status, 'DOUBTFUL')
    await books.nothingMoved(owner.offer.id)

    const { staff, lists } = await listsOf(stage.address, 'he-jing')
    const doubtful = await until('the desk sees the doubt', async () => {
      for (const list of lists.filter(one => one.item.id === REBATE)) {
        const { candidates } = await staff.ask<{ candidates: { candidates: Candidate[] } }>('Candidates', {
          listId: list.id,
          filter: 'DOUBTFUL',
          after: null,
        })
        const found = candidates.candidates.find(one => one.id === owner.offer.id)
        if (found) return found
      }
    })
    assert.match(doubtful.doubt ?? '', /裁员/)
    const { decideDoubtful } = await staff.ask<{ decideDoubtful: { __typename: string; decided: number } }>(
      'DecideDoubtful',
      {
        candidateId: doubtful.id,
        decision: 'CONFIRM',
        reason: '已与企业核对上年度花名册，没有裁员。',
        revision: doubtful.revision,
        idempotencyKey: owner.freshKey(),
      },
    )
    assert.deepEqual([decideDoubtful.__typename, decideDoubtful.decided], ['DeskDecision', 1])
    assert.equal((await owner.case()).status, 'READY')
    assert.equal((await owner.tap()).__typename, 'EntitlementConfirmed')
    await owner.reaches('FULFILLED')
    await books.paidOnce(owner.offer.id, owner.offer.amountFen)
  },
)
