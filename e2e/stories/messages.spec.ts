import { deepEqual, ok } from 'node:assert/strict'
import { Owners } from '../src/stage/owners'
import { openAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'
import { until } from '../src/stage/until'

interface Message {
  title: string
  channel: string
  status: string
  heldUntil: string | null
  entitlementId: string | null
}

story(
  'messages: at night they are read here and ring in the morning; each topic can be switched off',
  async scene => {
    const { takePhone, stage, controls } = scene
    const owner = await new Owners(stage.address).next()
    const own = async () =>
      (await owner.visitor.ask<{ messages: Message[] }>('Messages')).messages.filter(
        each => each.entitlementId === owner.offer.id,
      )
    await controls.toNight()
    await owner.tap()
    await owner.reaches('FULFILLED')
    await until('the money is told', async () => (await own()).some(each => each.title === '到账了'))
    const night = await until('everything waits for the morning', async () => {
      const all = (await own()).filter(each => each.status === 'QUEUED')
      return all.length > 0 && all.every(each => each.heldUntil) ? all : null
    })
    ok(night?.every(each => each.heldUntil?.slice(11, 16) === '08:00'))

    const phone = await takePhone()
    await openAs(phone, { id: owner.who, words: owner.firm.name }, '企业的经办人')
    await phone.open('pages/mine/index')
    await phone.press(/^消息$/)
    await phone.sees('免打扰，08:00 再发')
    await phone.press(/哪些发、怎么发/)
    await phone.sees('21 点到 8 点')
    await phone.press('短信：办到哪一步')
    await until('the switch is kept', async () => {
      const { messageWish } = await owner.visitor.ask<{
        messageWish: { switches: { topic: string; channel: string; on: boolean }[] }
      }>('MessageWish')
      return messageWish.switches.filter(each => !each.on).length === 1
    })

    await controls.toHour(8)
    const morning = await until('the morning', async () => {
      const all = await own()
      return all.every(each => each.status !== 'QUEUED') ? all : null
    })
    const arrived = morning?.find(each => each.title === '到账了')
    deepEqual([arrived?.channel, /SENT|DELIVERED/.test(arrived?.status ?? '')], ['SMS', true])
    ok(morning?.filter(each => /记下/.test(each.title)).every(each => each.status === 'KEPT'))
  },
)
