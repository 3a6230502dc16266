import { equal, match } from 'node:assert/strict'
import { Owners } from '../src/stage/owners'
import { downloaded } from '../src/stage/printed'
import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

story(
  'receipts for the accountant: one as a page, the year as PDF and table',
  async ({ takePhone, stage }) => {
    const owner = await new Owners(stage.address).next()
    await owner.tap()
    const { receipt, item } = await owner.reaches('FULFILLED')
    const phone = await takePhone()
    await openAs(phone, { id: owner.who, words: owner.firm.name }, '企业的经办人')
    await phone.open('pages/mine/index')
    await phone.press(/^回执$/)
    await phone.sees(receipt?.number ?? '')

    const paper = await downloaded(phone, `${item.name}的回执，存成 PDF`)
    equal(paper.subarray(0, 5).toString(), '%PDF-')
    const whole = await downloaded(phone, '全年汇总，存成 PDF')
    equal(whole.subarray(0, 5).toString(), '%PDF-')
    const table = (await downloaded(phone, '全年明细，存成表格')).toString()
    match(
      table,
      new RegExp(`${item.name},发放,${(owner.offer.amountFen / 100).toFixed(2)},.*${receipt?.number}`),
    )

    await phone.press(/^\d{4} 年$/)
    await phone.sees(/年还没有回执/)
  },
)
