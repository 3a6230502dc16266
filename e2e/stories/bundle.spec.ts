import { deepEqual, equal, ok } from 'node:assert/strict'
import { confirmSure, listsBefore, listsOf } from '@policy-direct/mocks/visitor/departments-morning'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import type { Phone } from '../src/stage/phone'
import { openAs } from '../src/stage/sign-in'
import { AFTER_AN_OUTAGE_MS, until } from '../src/stage/until'

const FIRM = { id: 'song-tongxin', words: '同心家政' }
/** Two loans and a tax credit; whether the second loan is overdue nobody has said. */
const AFFAIRS = {
  'loan.startup.principal': 480_000_000,
  'loan.startup.targetHires': 4,
  'loan.startup.interestPaid': 18_000_000,
  'loan.startup.overdue': false,
  'loan.stability.principal': 200_000_000,
  'loan.stability.purpose': 'OPERATION',
  'loan.stability.interestPaid': 8_000_000,
  'tax.creditGrade': 'A',
  'tax.refundTrade': 'PRIORITY',
  'tax.fraudLast36Months': false,
  'tax.evasionPenaltiesLast36Months': 0,
  'tax.otherRefundsSince2019': false,
  'tax.incrementalCredit': 80_000_000,
  'tax.creditGrowthSinceLastYear': 60_000_000,
  'tax.creditMonths': 8,
  'tax.inputShare': 9_350,
}
const JOBLESS = 'pei-jun'
const BENEFIT = 'unemployment-benefit'
const SKILL = 'skill-upgrade-subsidy'

interface Part {
  itemId: string
  status: string
  caseId: string | null
  caseStatus: string | null
}

/** What came of the newest request of a bundle, as the database has it. */
const partsOf = ({ books }: FaultScene, bundleId: string) =>
  books.query<Part>(
    `select p.item_id as "itemId", p.status, e.id as "caseId", e.status as "caseStatus" from bundle_part p
     left join entitlement e on e.id = p.entitlement_id
     where p.request_id = (select id from bundle_request where bundle_id = $1 order by submitted_at desc limit 1)
     order by p.position`,
    [bundleId],
  )

/** What the departments said a moment ago is on the page. */
const offers = (phone: Phone, items: number) =>
  until(
    `${items} items are offered together`,
    async () => {
      await phone.page.reload()
      await phone.sees(/^一次提交 \d 项$/)
      return (await phone.text()).includes(`一次提交 ${items} 项`)
    },
    AFTER_AN_OUTAGE_MS,
  )

/** YZ-1: one form for two items and a third, every material once; one is unknown, one is done at once, one is taken back. */
faultStory('一件事: one form and one submission, an unknown holds nobody, one is taken back', async scene => {
  const { takePhone, controls, books } = scene
  for (const [fact, value] of Object.entries(AFFAIRS))
    await controls.changeFact({ cast: FIRM.id, fact, value })
  const phone = await takePhone()
  await openAs(phone, FIRM, '企业的法定代表人')
  await phone.open('pages/hall/index')
  await phone.press('一件事一次办')
  await phone.sees('我要开店一件事')
  await phone.press(/^小微企业贷款贴息一件事，/)
  await offers(phone, 3)
  await phone.sees(/提交后由人核实，不影响别的几项/)

  // Everything that is missing of all forms, once.
  await phone.press('一次提交 3 项')
  await phone.sees('一共还差 8 项')
  await phone.press('支付货款')
  await phone.write('贷款银行', '吉林银行桂林路支行')
  await phone.press('是')
  await phone.write('经办联系人', '宋小欣')
  await phone.press('授权调取电子营业执照')
  await phone.sees(/已调取电子营业执照 9122/)
  await phone.sees('2 项都要，只交一次')
  await phone.press(/^承诺：贷款用在本单位/)
  await phone.press(/^承诺：贷款用来发放工资/)
  // Until both are given, a contract can be put off as well.
  await phone.reads(/已承诺，不用交[\s\S]*已承诺，不用交/)
  await phone.press(/^先办，\d{4}-\d\d-\d\d 前补$/)
  await phone.sees(/填到哪里都替您留着，都齐了/)
  await phone.picture('30-bundle')
  await phone.press('一次提交 3 项')

  await phone.sees('一件事办到哪了')
  await phone.sees(/已退税/)
  await phone.reads(/创业担保贷款贴息[\s\S]*已经提交[\s\S]*稳岗扩岗专项贷款贴息[\s\S]*已经提交/)
  const parts = await partsOf(scene, 'small-firm-loans')
  equal(parts.map(one => `${one.status} ${one.caseStatus}`).join(', '), DONE_AT_ONCE)

  await phone.press('稳岗扩岗专项贷款贴息，申报表')
  await phone.press('不办了，撤回申报')
  await phone.press('撤回申报')
  await phone.sees(/您撤回了这份申报/)
  await phone.page.goBack()
  await phone.sees('您撤回了申报')
  await phone.picture('30-bundle-progress')
  const [loan, unknown, refund] = await partsOf(scene, 'small-firm-loans')
  equal(unknown?.caseStatus, 'WITHDRAWN')
  equal(loan?.caseStatus, 'DOUBTFUL', 'the other one goes on')
  equal(refund?.caseStatus, 'FULFILLED')
  for (const { caseId } of [loan!, unknown!]) equal((await books.payments(caseId!)).length, 0)
})
const DONE_AT_ONCE = 'STARTED DOUBTFUL, STARTED DOUBTFUL, STARTED FULFILLED'

/** YZ-1: the later item waits while the bank is closed, and begins by itself when the earlier one has arrived. */
faultStory('一件事: what comes after begins by itself, on the word given once', async scene => {
  const { takePhone, stage, controls, books } = scene
  await controls.changeFact({
    cast: JOBLESS,
    fact: 'person.unemploymentInsurance.status',
    value: 'RECEIVING_BENEFIT',
  })
  const issuedOn = new Date((await controls.now()) - 30 * 86_400_000).toISOString().slice(0, 10)
  const certificate = { certificateNumber: '2622010003006271', occupation: '电工', level: 'INTERMEDIATE' }
  await controls.changeFact({
    cast: JOBLESS,
    fact: 'person.skillCertificates',
    value: [{ ...certificate, issuedOn, verified: true }],
  })
  const { staff } = await listsOf(stage.address, 'he-jing')
  const list = await until('the list is there', async () =>
    (await listsBefore(staff)).find(({ item, sureCount }) => item.id === BENEFIT && sureCount > 0),
  )
  ok((await confirmSure(staff, list, ({ name }) => name === '裴*', 'bundle')) > 0)

  const phone = await takePhone()
  await openAs(phone, { id: JOBLESS })
  await phone.press('失业再就业一件事')
  await offers(phone, 2)
  await phone.sees('失业保险金办成以后自动接着办，按那天的数据判断，不用再来')
  // What is known already is said, and decides nothing.
  await phone.sees(/按 \d{4}-\d\d-\d\d 的数据，条件都符合。/)
  await controls.breakUpstream('bank', 'maintenance', 1_000)
  await phone.press('一次提交 2 项')
  await phone.sees('等失业保险金办成，自动接着办，您不用再来')
  await phone.sees(/按 \d{4}-\d\d-\d\d 的数据，条件都符合。/)
  const [benefit, waiting] = await partsOf(scene, 'back-to-work')
  equal(benefit?.caseStatus, 'IN_EXECUTION')
  equal(waiting?.status, 'WAITING', 'nothing is asked for before the earlier one is there')

  await controls.heal()
  const after = await until(
    'the later one has arrived',
    async () => {
      const [, later] = await partsOf(scene, 'back-to-work')
      return later?.caseStatus === 'FULFILLED' && later
    },
    AFTER_AN_OUTAGE_MS,
  )
  equal(after.itemId, SKILL)
  await phone.sees(/到账了，是失业保险金办成以后自动接着办的/)
  await phone.picture('30-bundle-later')
  await books.paidOnce(benefit!.caseId!, 225_000)
  await books.paidOnce(after.caseId!, 150_000)
})

const SHOP = { id: 'xu-songtao', words: '松涛餐饮' }
/** A startup loan, two hired who had long been out of work, and taxes that are due. */
const SHOP_AFFAIRS = {
  'loan.startup.principal': 150_000_000,
  'loan.startup.targetHires': 3,
  'loan.startup.interestPaid': 6_000_000,
  'loan.startup.overdue': false,
  'employment.absorbed': ['absorbed-1', 'absorbed-2'].map(idNumberIndex => ({
    idNumberIndex,
    category: 'UNEMPLOYED_HALF_YEAR',
    contractMonths: 12,
    insuredMonths: 6,
  })),
  'tax.sixTaxesDue': 480_000,
}

/** YZ-1: the loan needs one form; hiring and taxes the departments have found by their data, and nobody asks twice. */
faultStory('一件事: 我要开店, one form, and what the departments found themselves', async scene => {
  const { takePhone, controls } = scene
  for (const [fact, value] of Object.entries(SHOP_AFFAIRS))
    await controls.changeFact({ cast: SHOP.id, fact, value })
  const phone = await takePhone()
  await openAs(phone, SHOP, '企业的法定代表人')
  await phone.open('pages/hall/index')
  await phone.press('一件事一次办')
  await phone.press(/^我要开店一件事，/)
  await until(
    'the departments have found the other two',
    async () => {
      await phone.page.reload()
      await phone.sees(/^一次提交 \d 项$/)
      return (await phone.text()).split('已经在办，不会再提一次').length === 3
    },
    AFTER_AN_OUTAGE_MS,
  )
  await phone.sees('可领 3.00 万元')
  await phone.press('一次提交 1 项')
  await phone.sees('一共还差 5 项')
  await phone.press('租金和设备')
  await phone.write('经办联系人', '徐小涛')
  await phone.press('授权调取电子营业执照')
  await phone.sees(/已调取电子营业执照 9122/)
  await phone.press(/^先办，\d{4}-\d\d-\d\d 前补$/)
  await phone.press(/^不交也行，我承诺：/)
  await phone.sees(/填到哪里都替您留着，都齐了/)
  await phone.press('一次提交 1 项')

  await phone.sees('一件事办到哪了')
  await phone.reads(/创业担保贷款贴息[\s\S]*已经提交/)
  await phone.sees('申报表，要补要撤')
  const parts = await partsOf(scene, 'open-a-shop')
  deepEqual(
    parts.map(({ itemId, status, caseStatus }) => `${itemId} ${status} ${caseStatus}`),
    ['startup-loan-interest STARTED DOUBTFUL'],
  )
  equal((await scene.books.payments(parts[0]!.caseId!)).length, 0, 'a person looks at it first')
})
