import { deepEqual, equal } from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import type { Package } from '../src/stage/claimant'
import { HIRING } from '../src/stage/hiring-firm'
import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'
import { until } from '../src/stage/until'

const OWNER = 'shi-lin'
const ABSORPTION = 'hiring-absorption-subsidy'

story(
  'two subsidies for the same graduate: the better one is chosen, the other says what it would cost',
  async ({ takePhone, stage }) => {
    const phone = await takePhone()
    await openAs(phone, { id: OWNER }, '企业的法定代表人')
    await phone.sees('只能选一项的')
    await phone.sees('已替您选多的')
    await phone.reads(/一次性吸纳就业补贴[\s\S]*和一次性扩岗补助只能选一项[\s\S]*一共少领 500\.00 元/)
    await phone.picture('17-choice')

    // The other one is one tap away, and says what is given up before it is confirmed.
    await phone.press(/一次性吸纳就业补贴，换成这一项/)
    await phone.sees(/会放弃一次性扩岗补助 1,500\.00 元/)
    await phone.reads(/一共少领 500\.00 元[\s\S]*就高不就低/)
    await phone.press('关闭')

    // All of them in one tap are the best combination, and nothing else.
    await phone.press(/^一键确认全部 \d+ 项|^确认领取/)
    await phone.sees('一次性扩岗补助')
    await phone.press(/^确认领取 [\d.,]+ /)
    await phone.sees(/已确认，钱在路上|公示/)

    const owner = new Visitor(stage.address)
    await owner.signIn(OWNER)
    const { beneficiaries } = await owner.verifyIdentity(OWNER)
    const firm = beneficiaries.find(({ kind }) => kind === 'ENTERPRISE')!
    const left = await until('the better one is on its way', async () => {
      const { policyPackage } = await owner.ask<{ policyPackage: Package }>('PolicyPackage', {
        beneficiaryId: firm.id,
      })
      return policyPackage.inProgress.some(({ item }) => item.id === HIRING) && policyPackage
    })
    deepEqual(left.ready, [], 'nothing that cannot be had is promised')
    const [other] = left.alternatives
    equal(other?.entitlement.item.id, ABSORPTION)
    equal(other?.lessFen, null, 'the grant has left nothing of it, and the package says so')
  },
)
