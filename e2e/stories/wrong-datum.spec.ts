import { caseOf } from '../src/stage/claimant'
import { faultStory } from '../src/stage/fault-story'
import type { Phone } from '../src/stage/phone'
import { openAs, openDeskAs } from '../src/stage/sign-in'

const ITEM = 'skill-upgrade-subsidy'
const MONTHS = 'person.unemploymentInsurance.paidMonths'
const ANSWER = '核对了缴费流水，确实是 27 个月，已经改正'
const WHO = { id: 'yu-xiaoman' }

/** N-2: said wrong, found right by its owner, corrected on the feed, judged again, told, and paid. */
faultStory('a wrong datum: objected, upheld, corrected by its owner, judged again and paid', async scene => {
  const { takePhone, controls, stage, books } = scene
  const phone = await takePhone()
  await openAs(phone, WHO)
  const number = await object(phone)

  const desk = await takePhone('desk')
  await openDeskAs(desk, 'he-jing')
  await desk.open('packages/desk/objections/index')
  await desk.press(number)
  await desk.sees('我 2024 年 8 月起一直在交')
  await desk.press('成立')
  await desk.write('答复，提出的人看得到', ANSWER)
  await desk.press('送出答复')
  await desk.sees(`${number} 已答复，提出的人会收到。`)

  await phone.open('packages/mine/messages/index')
  await phone.sees('您提的问题有答复了')
  await phone.sees(new RegExp(`您提的更正（${number}）有答复了：${ANSWER}。数据改好的当天重新判断`))

  // The owner's correction comes by the feed like any other datum.
  await controls.changeFact({ cast: WHO.id, fact: MONTHS, value: 27 })
  await phone.open('pages/home/index')
  await phone.sees('填好了，点一下就发')
  await phone.press(/^技能提升补贴，/)
  await phone.sees('27 个月')
  await phone.press('提交，领 1,500.00 元')
  await phone.sees('到账了')
  await books.paidOnce((await caseOf(stage.address, WHO.id, 'PERSON', ITEM)).id, 150_000)
})

async function object(phone: Phone): Promise<string> {
  await phone.open(`pages/why/index?item=${ITEM}`)
  await phone.sees('3 个月')
  await phone.press(/缴.*满.*，数据有误/)
  await phone.write('您认为是多少，怎么错的', '我 2024 年 8 月起一直在交，到现在 27 个月')
  await phone.press('交给市人社局核对')
  await phone.sees(/更正号 \S+/)
  const [number] = await phone.reads(/YY-\d{4}-\w+/)
  return number
}
