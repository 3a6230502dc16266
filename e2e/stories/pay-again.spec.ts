import { deepEqual } from 'node:assert/strict'
import { faultStory } from '../src/stage/fault-story'
import { openAs } from '../src/stage/sign-in'

/** 退汇: told why, kept, sent again by one tap, paid once. */
faultStory('money the bank sends back: why, kept for the firm, sent again, there once', async scene => {
  const { takePhone, controls, books, claimant } = scene
  const owner = await claimant()
  const { id, amountFen } = owner.offer
  const phone = await takePhone()
  await openAs(phone, { id: owner.who, words: owner.firm.name }, '企业的法定代表人')
  await controls.breakUpstream('bank', 'rejected61', 1)
  await phone.open(`pages/progress/index?id=${id}`)
  await phone.press('确认领取')
  await phone.press(/^确认领取 [\d.,]+ /)
  await owner.reaches('RETURNED')

  await phone.open(`pages/progress/index?id=${id}`)
  await phone.sees('银行退回来了，要换一个账户')
  await phone.sees('钱给您留着，重新发也只发一次')
  await phone.sees('换一个收款账户')
  await phone.reads(/没有办成：[\s\S]*账[号户][\s\S]*钱给您留着，换个账户就能再付/)
  await phone.reads(/等您换一个能收款的账户，等的日子不算时限/)
  await phone.open('packages/mine/messages/index')
  await phone.sees('钱没有到账，给您留着')

  await phone.open(`pages/progress/index?id=${id}`)
  await phone.press(/^重新发到 .* 尾号 \d{4}$/)
  await phone.sees(/到账了/)
  deepEqual(
    (await books.attempts(id)).map(one => [one.status, one.amountFen]),
    [
      ['REJECTED', amountFen],
      ['SUCCEEDED', amountFen],
    ],
  )
  const payments = await books.payments(id)
  deepEqual(payments.map(({ status }) => status).sort(), ['REJECTED', 'SUCCESS'])
})
