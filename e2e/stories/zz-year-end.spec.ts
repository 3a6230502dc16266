import { equal, ok } from 'node:assert/strict'
import { confirmSure, listsBefore, sureCandidates } from '@policy-direct/mocks/visitor/departments-morning'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { openAs } from '../src/stage/sign-in'
import { type Scene, story } from '../src/stage/story'
import { until } from '../src/stage/until'

const REBATE = 'job-stabilisation-rebate'
const WHY = `pages/why/index?item=${REBATE}`
const OWNER = { id: 'pan-fengyu' }
const FIRM = '长春市丰裕食品有限公司'
const DAY_MS = 86_400_000
const PATIENCE_MS = 120_000

// The clock moves by weeks: the last story by the name of its file.
story('the year ends: what was had once a year can be had again on 1 January, on the phone', async scene => {
  const { takePhone, controls } = scene
  const phone = await takePhone()
  await openAs(phone, OWNER, '企业的法定代表人')
  await phone.open(WHY)
  const next = new Date((await controls.now()) + DAY_MS / 3).getUTCFullYear() + 1
  await phone.sees(/今年已领 1 次/)
  await phone.sees(new RegExp(`${next}-01-01 起重新计算`))

  try {
    await controls.daysPass(
      Math.ceil((Date.parse(`${next}-01-01T08:00:00+08:00`) - (await controls.now())) / DAY_MS),
    )
    await confirmed(scene)
    const later = await takePhone()
    await openAs(later, OWNER, '企业的法定代表人')
    await later.press(/^失业保险稳岗返还，看详情$/)
    const text = await later.text()
    ok(!/超时/.test(text), 'a holiday makes nothing late')
    await later.press('确认领取')
    // New Year's Day and its weekend are no working days: nothing is promised for them.
    await later.sees(/01-(0[4-9]|1\d)/)
    await later.press(/^确认领取 .*元$/)
    await later.sees(/到账了/)
    await later.open('packages/mine/receipts/index')
    await later.sees(`${next} 年`)
    await later.sees('1 张，点开就是 PDF')
    await later.sees('失业保险稳岗返还')
  } finally {
    await controls.resetClock()
  }
})

/** The first match of the new year has the firm again, and the department confirms it. */
async function confirmed({ stage }: Scene): Promise<void> {
  const staff = new Visitor(stage.address)
  const found = await until(
    'the firm is on a list of the new year',
    async () => {
      await staff.signInStaff('he-jing')
      for (const list of await listsBefore(staff)) {
        if (list.item.id !== REBATE || list.sureCount === 0) continue
        const hers = (await sureCandidates(staff, list.id)).find(({ name }) => name === FIRM)
        if (hers) return { list, hers }
      }
      return undefined
    },
    PATIENCE_MS,
  )
  equal(await confirmSure(staff, found.list, ({ id }) => id === found.hers.id, 'new-year'), 1)
}
