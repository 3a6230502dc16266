import { deepEqual, equal } from 'node:assert/strict'
import { listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { Claimant, type Clause, REBATE } from '../src/stage/claimant'
import { HIRING } from '../src/stage/hiring-firm'
import { ownerOf } from '../src/stage/owners'
import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'
import { until } from '../src/stage/until'

const LAYOFFS = 'enterprise.unemploymentInsurance.layoffsLastYear'
const INSURED = 'enterprise.unemploymentInsurance.insuredLastYear'

/** A generated firm with the rebate and the hiring subsidy before its owner; the cast has its own stories. */
async function ownerOfBoth(address: string): Promise<Claimant> {
  const { staff, lists } = await listsOf(address, 'li-qi')
  for (const list of lists.filter(one => one.item.id === HIRING)) {
    const { candidates } = await staff.ask<{ candidates: { candidates: { name: string }[] } }>('Candidates', {
      listId: list.id,
      filter: 'CONFIRMED',
      after: null,
    })
    for (const { name } of candidates.candidates) {
      const who = await ownerOf(address, name)
      const owner = who && (await Claimant.arrive(address, who, name))
      if (owner && (await owner.package()).ready.some(one => one.item.id === HIRING)) return owner
    }
  }
  throw new Error('no firm has both offers before it')
}

/** The layoffs clause as it is judged now. */
const layoffsAre = (owner: Claimant, verdict: string) =>
  until(`layoffs are ${verdict}`, async () => {
    const { assessments } = await owner.visitor.ask<{ assessments: { clauses: Clause[] }[] }>('Assessments', {
      itemId: REBATE,
      beneficiaryId: owner.firm.id,
    })
    return assessments[0]?.clauses.some(one => one.id === 'few-layoffs' && one.verdict === verdict)
  })

story(
  '政策包: one tap for all is as many taps, each with its own truth',
  async ({ takePhone, stage, controls }) => {
    const owner = await ownerOfBoth(stage.address)
    const { ready } = await owner.package()
    const phone = await takePhone()
    await openAs(phone, { id: owner.who, words: owner.firm.name }, '企业的经办人')
    await phone.sees(owner.firm.name)
    await phone.press(`一键确认全部 ${ready.length} 项`)
    await phone.sees(/确认领取 [\d.,]+ /)
    for (const { item } of ready) await phone.sees(item.name)

    // While the sheet lies open, the department reports layoffs: one of the items is no longer due.
    await controls.changeFact({ cast: owner.who, fact: INSURED, value: 400 })
    await controls.changeFact({ cast: owner.who, fact: LAYOFFS, value: 100 })
    await layoffsAre(owner, 'NOT_MET')
    await phone.press(/^确认领取 [\d.,]+ /)

    await phone.sees(/\d 项里 \d 项已确认，钱在路上/)
    await phone.sees('100 人')
    await phone.reads(/市人社局[\s\S]*截至 \d\d-\d\d/)
    await phone.reads(/数据有误/)
    await phone.picture('14-package-answers')

    const rebate = await owner.case()
    equal(rebate.status, 'REJECTED')
    const { ready: left, inProgress, finished } = await owner.package()
    deepEqual(left, [], 'nothing of the tap waits for another one')
    const hiring = [...inProgress, ...finished].find(one => one.item.id === HIRING)
    equal(hiring?.status, 'IN_NOTICE', 'what was not refused is on its way')
    await phone.press('回政策包')
    await phone.sees('办理中')
  },
)
