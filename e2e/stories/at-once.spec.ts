import { equal } from 'node:assert/strict'
import { faultStory } from '../src/stage/fault-story'
import { openAs } from '../src/stage/sign-in'
import { until } from '../src/stage/until'

const FIRM = { id: 'xu-songtao', words: '松涛餐饮' }
const ITEM = 'stability-loan-interest'
const LOAN = {
  'loan.stability.principal': 200_000_000,
  'loan.stability.purpose': 'PAYROLL',
  'loan.stability.interestPaid': 8_000_000,
  'loan.stability.overdue': false,
}
/** 20 % of the interest. */
const FEN = 1_600_000

/** 即报即批即付 (LY-2): a form of which everything is known is decided and paid with its tap, once. */
faultStory('即报即批即付: three answers, a certificate, a promise, and the money', async scene => {
  const { takePhone, controls, books } = scene
  for (const [fact, value] of Object.entries(LOAN)) await controls.changeFact({ cast: FIRM.id, fact, value })
  const phone = await takePhone()
  await openAs(phone, FIRM, '企业的法定代表人')
  await phone.open(`packages/apply/apply/index?item=${ITEM}`)
  await until('what the bank said is here', async () => {
    await phone.page.reload()
    await phone.sees('替您填好了')
    return (await phone.text()).includes('提交当场核定、马上办')
  })
  await phone.write('贷款银行', '吉林银行桂林路支行')
  await phone.press('是')
  await phone.write('经办联系人', '徐小涛')
  await phone.press('授权调取电子营业执照')
  await phone.sees(/已调取电子营业执照 9122/)
  await phone.press(/^承诺：/)
  await phone.sees(/填到哪里都替您留着.*都齐了/)
  await phone.press('提交申报')
  await phone.sees('材料和数据都对得上，当场核定了')
  await phone.press('看办到哪了')
  await phone.sees(/到账了/)
  await phone.reads(/16,000\.00 元/)
  const cases = await books.query<{ id: string; status: string }>(
    `select e.id, a.status from application a join entitlement e on e.id = a.entitlement_id
     where a.item_id = $1 and e.amount_fen = $2 order by a.opened_at desc limit 1`,
    [ITEM, FEN],
  )
  equal(cases[0]?.status, 'DECIDED')
  await books.paidOnce(cases[0]!.id, FEN)
})
