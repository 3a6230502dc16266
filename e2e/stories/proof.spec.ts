import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'
import { until } from '../src/stage/until'

const OFFICE = { cast: 'an-ju', proof: 'shanty-project' } as const
const ASK = '请市住建局开棚户区改造项目批文证明'

/** 证明 (CS-2): a clause nobody can decide, settled by the owner of the datum; a forgery settles nothing. */
story('证明: asked for by one tap, forged and not taken, waited for, and judged anew', async scene => {
  const { takePhone, controls } = scene
  await controls.provesAs({ ...OFFICE, answer: 'FORGED' })
  const phone = await takePhone()
  await openAs(phone, { id: 'an-ju', words: '安居正' }, '企业的法定代表人')
  await phone.open('pages/why/index?item=shanty-fee-waiver')
  await phone.sees('没有查到，不等于不符合')
  await phone.sees('市住建局有人核对，一般下个工作日开好')
  await phone.press(ASK)
  await phone.sees(/没有采用：签名和部门的对不上/)
  await phone.sees('没有查到，不等于不符合')

  await controls.provesAs({ ...OFFICE, answer: 'LATER' })
  // The first word is out before the tap itself is answered, and until then the next one is not taken.
  await phone.sees(/^请市住建局开$/)
  await phone.press(ASK)
  await phone.sees(/有人在核对，开好了马上重新判断/)
  await phone.picture('23-proof')
  await controls.provesAs({ ...OFFICE, answer: 'AT_ONCE' })
  await phone.sees(/证明号 ZM-[0-9A-F]+/)
  await phone.sees('按今天的数据算的，部门核定后告诉您。')
  await phone.reads(/项目有批文号[\s\S]*市住建局[\s\S]{0,4}截至 \d\d-\d\d/)

  await phone.open('packages/mine/data-uses/index')
  await phone.sees(/请部门开的证明：棚户区改造项目批文证明/)
  await phone.open('packages/mine/messages/index')
  await phone.sees(/要的证明：[\s\S]*开好了/)

  // Asked for with it: the proof is on the page of the case.
  await phone.open('packages/apply/apply/index?item=shanty-fee-waiver')
  await phone.press('提交申请')
  await phone.press('看办到哪了')
  await phone.sees('请部门开的证明')
  await phone.sees(/证明号 ZM-[0-9A-F]+，\d{4}-\d\d-\d\d 前有效；\d{4}-\d\d-\d\d 核对过签名/)

  // Taken back: what it said is unknown again, and never counts as a yes.
  await controls.provesAs({ ...OFFICE, revoked: true })
  await phone.open('pages/why/index?item=shanty-fee-waiver')
  await until('the platform has heard it', async () => {
    await phone.page.reload()
    await phone.sees('逐项看')
    return (await phone.text()).includes('没有查到，不等于不符合')
  })
  await phone.sees(/把证明 ZM-[0-9A-F]+ 里的数据收回了/)
})
