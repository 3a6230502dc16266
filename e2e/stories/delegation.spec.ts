import type { Phone } from '../src/stage/phone'
import { openAs, type Somebody, signIn } from '../src/stage/sign-in'
import { type Scene, story } from '../src/stage/story'

const STORE = '长春市红旗街百货有限公司'
const WORKS = '吉林省北辰重型机械股份有限公司'
const AGENT: Somebody = { id: 'he-jingfen' }

story('an owner lets an agent act, up to a cap, and takes it back', async scene => {
  const store = await authorise(scene, { id: 'tang-hongqi' })
  const works = await authorise(scene, { id: 'cui-beichen' })

  const agent = await scene.takePhone()
  await accept(agent)
  await withinTheCap(agent)
  await aboveTheCap(agent)

  await revoke(works)
  await agent.page.reload()
  await agent.sees(STORE)
  await agent.page.getByText(WORKS).locator('visible=true').first().waitFor({ state: 'hidden' })
  await store.close()
})

/** Binds the firm by its electronic licence and grants looking and confirming, up to 10 万元 each. */
async function authorise({ takePhone }: Scene, owner: Somebody): Promise<Phone> {
  const phone = await takePhone()
  await openAs(phone, owner, '企业的法定代表人')
  await phone.open('pages/mine/index')
  await phone.press('授权与经办人')
  await phone.sees('还没有授权给别人')
  await phone.press('授权给经办人')
  await phone.write('经办人姓名', '何静芬')
  await phone.write('经办人手机号', '13900003003')
  await phone.press('10 万元')
  await phone.press('授权给何静芬')
  await phone.sees('等对方接受')
  await phone.sees('确认领取，每笔 10 万元以内')
  return phone
}

async function accept(agent: Phone): Promise<void> {
  await agent.open('pages/sign-in/index')
  await signIn(agent, AGENT, '企业的经办人')
  await agent.sees('后面还有 1 份授权')
  await agent.press('接受授权')
  await agent.page.getByText('后面还有 1 份授权').waitFor({ state: 'detached' })
  await agent.press('接受授权')
  await agent.sees('数据更新到')
}

async function actFor(agent: Phone, firm: string): Promise<void> {
  await agent.open('pages/mine/index')
  await agent.press(firm)
  await agent.open('pages/home/index')
  await agent.sees('您可领，不用申请')
}

async function withinTheCap(agent: Phone): Promise<void> {
  await actFor(agent, STORE)
  await agent.press('失业保险稳岗返还，看详情')
  await agent.press('确认领取')
  await agent.press('确认领取 1.82 万元')
  await agent.sees(/到账了，用了 \d+ 秒/)
}

async function aboveTheCap(agent: Phone): Promise<void> {
  await actFor(agent, WORKS)
  await agent.press('确认领取')
  await agent.press('确认领取 32.4 万元')
  await agent.sees('这一笔是 324,000.00 元，对您的授权每笔最多 100,000.00 元，超出了。')
  await agent.sees('请法定代表人来确认，或者请他调整对您的授权')
}

async function revoke(owner: Phone): Promise<void> {
  await owner.press(/^收回何.*的授权$/)
  await owner.press('收回授权')
  await owner.sees('已收回')
}

story('an agent gives an authorisation back: nothing is left at once, both sides hear of it', async scene => {
  const owner = await scene.takePhone()
  await openAs(owner, { id: 'tang-hongqi' }, '企业的法定代表人')
  const agent = await scene.takePhone()
  await openAs(agent, AGENT, '企业的经办人')
  await actFor(agent, STORE)
  await agent.open('pages/mine/index')
  await agent.press('交回授权')
  await agent.sees(`不再替${STORE}办事？`)
  await agent.press('交回授权')
  await agent.sees(`您不再替${STORE}办事`)
  await agent.press('知道了')
  await agent.page.getByText(STORE).locator('visible=true').first().waitFor({ state: 'hidden' })
  for (const phone of [agent, owner]) {
    await phone.open('packages/mine/messages/index')
    await phone.sees(/经办人交回了授权/)
  }
})
