import { equal } from 'node:assert/strict'
import { faultStory } from '../src/stage/fault-story'
import { openAs } from '../src/stage/sign-in'
import { until } from '../src/stage/until'

/** N-10 到账了吗: seven days later the payee is asked, and the truth is the bank's. */
faultStory('a week after the money: asked once, missed, and the bank says where it is', async scene => {
  const { takePhone, controls, claimant, books } = scene
  const owner = await claimant()
  const { id } = owner.offer
  await owner.tap()
  await owner.reaches('FULFILLED')
  await controls.daysPass(7)
  const phone = await takePhone()
  await openAs(phone, { id: owner.who, words: owner.firm.name }, '企业的法定代表人')
  await until('the question is asked', async () => {
    await phone.open(`pages/progress/index?id=${id}`)
    return (await phone.text()).includes('到账了吗？')
  })
  await phone.sees('没有到账')
  await phone.reads(/到账了吗？[\s\S]*付到[\s\S]*尾号 \d{4}。到没到，点一下就行。/)
  await phone.press('没有到账')
  await phone.sees('银行有答复了')
  await phone.reads(/银行说付到了，您还没说收到/)
  await phone.reads(/督办号 DB-\d{4}-\d{4}/)
  await phone.reads(/银行答复：[\d-]+ [\d:]+ 已经付到.*尾号 \d{4}（流水号 \S+，代码 00）/)
  await phone.open('packages/mine/messages/index')
  await phone.sees('到账了吗？')
  await phone.sees('银行有答复了')
  await phone.open(`pages/progress/index?id=${id}`)
  await phone.press('找到了，到账了')
  await phone.sees('您收到了')
  equal((await books.payments(id)).length, 1)
})
