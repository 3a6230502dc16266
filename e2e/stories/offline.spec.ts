import { caseOf, REBATE } from '../src/stage/claimant'
import { faultStory } from '../src/stage/fault-story'
import { openAs } from '../src/stage/sign-in'

const OWNER = { id: 'zhao-tieshan' }
const REBATE_FEN = 972_000

faultStory('no network: the last data with its time; a tap waits and goes out once', async scene => {
  const { takePhone, stage, books } = scene
  const phone = await takePhone()
  await openAs(phone, OWNER, '企业的法定代表人')
  await phone.hears('9,720.00 元')
  const { id } = await caseOf(stage.address, OWNER.id, 'ENTERPRISE', REBATE)
  const context = phone.page.context()

  await context.setOffline(true)
  await phone.sees(/没有网络，内容是 \d\d:\d\d 的/)
  await phone.hears('9,720.00 元')
  await phone.press('确认领取')
  await phone.press('确认领取 9,720.00 元')
  await phone.sees(/\d\d:\d\d 点的确认已经记下，还没有发出/)
  await phone.hears(/现在不能点：等待网络，连上后自动发出$/)
  await books.nothingMoved(id)

  await context.setOffline(false)
  await phone.sees(/到账了，用了 \d+ 秒/)
  await phone.reads(/9,720\.00 元/)
  await books.paidOnce(id, REBATE_FEN)
})
