import { deepEqual, doesNotMatch, equal } from 'node:assert/strict'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import type { Phone } from '../src/stage/phone'
import { openAs, openDeskAs } from '../src/stage/sign-in'
import { AFTER_AN_OUTAGE_MS, until } from '../src/stage/until'

const HEARING_DAYS = 10
const TOLD_WITHIN_MS = 60_000
const EVIDENCE = '社保系统更正了缴费记录，实缴少一个月'

// The clock moves: late by the name of its file.
faultStory('追回: prepared by one, heard, decided by another, paid back in parts (N-13)', async scene => {
  const { takePhone, controls, books } = scene
  const paid = await paidFirm(scene)
  try {
    const window = await takePhone('desk')
    await openDeskAs(window, 'xu-nuo')
    const number = await prepare(window, paid.caseNumber)
    await window.sees('这件是您提出的，告知和决定要由本局另一个人来做。没告知以前您可以撤回。')
    equal(await window.page.getByLabel(`${number}，告知对方`).count(), 0)

    const phone = await takePhone()
    await openAs(phone, { id: paid.who, words: paid.firm }, '企业的法定代表人')
    await phone.open(`pages/progress/index?id=${paid.id}`)
    await phone.sees('凭什么定的')
    doesNotMatch(await phone.text(), /部门在核对这一笔/)

    const desk = await takePhone('desk')
    await openDeskAs(desk, 'he-jing')
    await desk.open('packages/desk/reversals/index')
    await desk.press(`${number}，告知对方`)
    await desk.sees(`${number} 告知对方了`)
    await told(scene, paid.id, '现在不用退')

    await phone.page.reload()
    await phone.sees('部门在核对这一笔')
    await phone.sees(/现在不用退。不同意或有情况要说/)
    await phone.write('您要说明的情况', '十一月补缴过，有回单。')
    await phone.press('提交说明')
    await phone.sees(/您的说法收到了，现在不用退/)
    await phone.picture('22-reversal-phone')

    for (let day = 0; day <= HEARING_DAYS; day += 1) await controls.toNextWorkingDay()
    const later = await takePhone('desk')
    await openDeskAs(later, 'he-jing')
    await later.open('packages/desk/reversals/index')
    await later.sees('可以定了')
    await later.sees('十一月补缴过，有回单。')
    await later.press('追回')
    await later.write('分几期，一期一个月', '2')
    await later.write('为什么，对方看得到', '补缴的一个月不在认定的年度里。')
    await later.press('定下来，追回')
    await later.sees(`${number} 定了，对方会收到怎么退。`)
    await later.sees(/第 2 期 500\.00 元/)
    const [payment] = await books.payments(paid.id)
    const slip = async () => (await controls.transferBack(payment!.requestId, 50_000)).bankSerial
    const slips = [await slip(), await slip()] as const
    await book(later, number, '500', slips[0], '记下了，还要退 500.00 元')
    await later.picture('22-reversal-desk')
    await later.sees('按期退着')
    await book(later, number, '500', slips[1], '退清了')

    deepEqual((await books.movements(paid.id)).slice(-2), ['REPAY', 'REPAY'])
    await told(scene, paid.id, '都退回来了')
    await foundAtBank(scene, slips)
  } finally {
    await controls.resetClock()
  }
})

faultStory('追回: one person alone cannot, and takes it back before anybody was told (N-13)', async scene => {
  const paid = await paidFirm(scene)
  const desk = await scene.takePhone('desk')
  await openDeskAs(desk, 'he-jing')
  const number = await prepare(desk, paid.caseNumber)
  await desk.sees('这件是您提出的，告知和决定要由本局另一个人来做。没告知以前您可以撤回。')
  await desk.press(`${number}，撤回这件`)
  await desk.write('为什么，对方看得到', '核对过了，当时算得没有错。')
  await desk.press('定下来，不追回')
  await desk.sees(`${number} 不追回了。`)
  deepEqual((await scene.books.movements(paid.id)).includes('REPAY'), false)
})

/** The day over, the bank's statement has both slips, and neither of them is a difference. */
async function foundAtBank({ controls, books }: FaultScene, slips: readonly string[]): Promise<void> {
  await controls.advance(1)
  const compared = `select s.status, l.serial from bank_statement_line l
    join bank_statement s on s.payer_account = l.payer_account and s.day = l.day
    where l.serial = any($1) and s.compared_at is not null`
  await until(
    'the day is compared',
    async () => (await books.query(compared, [slips])).length === slips.length,
    AFTER_AN_OUTAGE_MS,
  )
  const about = 'select kind from bank_statement_difference where reference = any($1)'
  deepEqual(await books.query(about, [slips]), [])
}

/** The firm hears these words, behind whatever else the city says at this hour. */
const told = ({ books }: FaultScene, id: string, words: string): Promise<boolean> =>
  until(
    `“${words}” is said`,
    async () => {
      const rows = await books.query<{ text: string }>('select text from message where entitlement_id = $1', [
        id,
      ])
      return rows.some(({ text }) => text.includes(words))
    },
    TOLD_WITHIN_MS,
  )

const ASKED_BACK_FEN = 100_000

/** A firm whose rebate has arrived, of which 1,000 元 can be asked back. */
async function paidFirm({ claimant }: FaultScene) {
  let owner = await claimant()
  while (owner.offer.amountFen < ASKED_BACK_FEN) owner = await claimant()
  await owner.tap()
  const { id, caseNumber } = await owner.reaches('FULFILLED')
  return { id, caseNumber, who: owner.who, firm: owner.firm.name }
}

/** Through the tabs of 发放; answers the number of the reversal. */
async function prepare(desk: Phone, caseNumber: string): Promise<string> {
  await desk.press('发放')
  await desk.press('追回')
  await desk.press('提出一件追回')
  await desk.write('付出去的那一笔，办件号', caseNumber)
  await desk.sees('最多追回')
  await desk.page.getByRole('radio').first().click()
  await desk.write('追回多少元', '1000')
  await desk.write('凭什么说多付了，对方看得到', EVIDENCE)
  await desk.press('提出，等另一个人看')
  await desk.sees(/ZT-\d{4}-\w{6} 提出了/)
  const [number] = await desk.reads(/ZT-\d{4}-\w{6}/)
  return number
}

async function book(desk: Phone, number: string, yuan: string, serial: string, told: string): Promise<void> {
  await desk.write(`${number} 退回了多少元`, yuan)
  await desk.write(`${number} 银行回单的流水号`, serial)
  await desk.press('记下这笔退款')
  await desk.sees(`${number} ${told}`)
}
