import { equal, match } from 'node:assert/strict'
import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

interface Payment {
  payeeName: string
  amountFen: number
}

const FIRM = '长春市三十里餐饮管理有限公司'

story('no network: the last data with its time; a tap waits and goes out once', async scene => {
  const { takePhone, controls } = scene
  const phone = await takePhone()
  await openAs(phone, { id: 'zhao-tieshan' }, '企业的法定代表人')
  await phone.hears('9,720.00 元')
  const context = phone.page.context()

  await context.setOffline(true)
  await phone.sees(/没有网络，内容是 \d\d:\d\d 的/)
  await phone.hears('9,720.00 元')
  await phone.press('确认领取')
  await phone.press('确认领取 9,720.00 元')
  await phone.sees(/\d\d:\d\d 点的确认已经记下，还没有发出/)
  await phone.hears(/现在不能点：等待网络，连上后自动发出$/)
  equal(await paidTo(scene), 0)

  await context.setOffline(false)
  await phone.sees(/到账了，用了 \d+ 秒/)
  match(await phone.text(), /9,720\.00 元/)
  equal(await paidTo(scene), 1)
  const [payment] = (await controls.payments<Payment>()).filter(one => one.payeeName === FIRM)
  equal(payment?.amountFen, 972_000)
})

const paidTo = async ({ controls }: { controls: { payments<T>(): Promise<T[]> } }): Promise<number> =>
  (await controls.payments<Payment>()).filter(one => one.payeeName === FIRM).length
