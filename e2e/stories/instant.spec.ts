import { equal, match, ok } from 'node:assert/strict'
import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

interface Payment {
  payeeName: string
  amountFen: number
  status: string
}

story('即申即享: filled in, one tap, paid in under a minute', async ({ takePhone, controls }) => {
  const phone = await takePhone()
  await openAs(phone, { id: 'li-xiang' })
  await phone.press('个人')
  await phone.press(/^技能提升补贴，/)
  await phone.sees('替您填好了')
  await phone.sees('2622010003001187')
  const tappedAt = await controls.now()
  await phone.press('提交，领 2,000.00 元')
  await phone.sees('到账了')
  const seconds = Number(/用了 (\d+) 秒/.exec((await phone.text()).replace(/\s+/g, ' '))?.[1])
  ok(seconds >= 0 && seconds < 60, `paid after ${seconds} s`)
  await phone.press('看回执，评价')
  await phone.sees('回执号')
  const said = await phone.text()
  match(said, /到账了，用了 \d+ 秒/)
  const [receiptTime = ''] = /20\d\d-\d\d-\d\d \d\d:\d\d(?::\d\d)?/.exec(said) ?? []
  const paidAt = Date.parse(`${receiptTime.replace(' ', 'T')}+08:00`)
  ok(paidAt > tappedAt - 60_000 && paidAt < tappedAt + 60_000, `${receiptTime} is not when it was paid`)

  const paid = (await controls.payments<Payment>()).filter(one => one.payeeName === '李想')
  equal(paid.length, 1)
  equal(paid[0]?.amountFen, 200_000)
})
