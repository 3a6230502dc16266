import { ok } from 'node:assert/strict'
import { caseOf } from '../src/stage/claimant'
import { faultStory } from '../src/stage/fault-story'
import { openAs } from '../src/stage/sign-in'

const WHO = { id: 'li-xiang' }
const ITEM = 'skill-upgrade-subsidy'
const SKILL_FEN = 200_000

faultStory('即申即享: filled in, one tap, paid in under a minute', async scene => {
  const { takePhone, controls, stage, books } = scene
  const phone = await takePhone()
  await openAs(phone, WHO)
  await phone.press('个人')
  await phone.press(/^技能提升补贴，/)
  await phone.sees('替您填好了')
  await phone.sees('2622010003001187')
  const tappedAt = await controls.now()
  await phone.press('提交，领 2,000.00 元')
  await phone.sees('到账了')
  const seconds = Number((await phone.reads(/用了\s+(\d+)\s+秒/))[1])
  ok(seconds >= 0 && seconds < 60, `paid after ${seconds} s`)
  await phone.press('看回执，评价')
  await phone.sees('回执号')
  await phone.reads(/到账了，用了 \d+ 秒/)
  const [receiptTime] = await phone.reads(/20\d\d-\d\d-\d\d \d\d:\d\d(?::\d\d)?/)
  const paidAt = Date.parse(`${receiptTime.replace(' ', 'T')}+08:00`)
  ok(paidAt > tappedAt - 60_000 && paidAt < tappedAt + 60_000, `${receiptTime} is not when it was paid`)

  await books.paidOnce((await caseOf(stage.address, WHO.id, 'PERSON', ITEM)).id, SKILL_FEN)
})
