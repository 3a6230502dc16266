import assert from 'node:assert/strict'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import type { Claimant } from '../src/stage/claimant'
import { faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

interface Message {
  title: string
  channel: string
  status: string
  entitlementId: string | null
}

const ARRIVED = '到账了'
const HURRY = `update outbox set available_at = now() where topic = 'send-message' and done_at is null`

const arrivedMessage = (owner: Claimant, visitor: Visitor, status: RegExp, patienceMs?: number) =>
  until(
    'the message about the money',
    async () => {
      const { messages } = await visitor.ask<{ messages: Message[] }>('Messages')
      const own = messages.find(one => one.entitlementId === owner.offer.id && one.title === ARRIVED)
      if (own && status.test(own.status)) return own
      throw new Error(`it is ${own?.channel} ${own?.status}`)
    },
    patienceMs,
  )

faultStory('the carrier’s limit delays the message and never the money', async scene => {
  const { claimant, controls, books } = scene
  const owner = await claimant()
  await controls.toDaytime()
  await controls.breakUpstream('sms', 'smsLimit', 2)
  await owner.tap()
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
  const message = await arrivedMessage(owner, owner.visitor, /SENT|DELIVERED/)
  assert.equal(message.channel, 'SMS')
})

faultStory(
  'a carrier that never takes the message: it ends as failed, the money has arrived',
  async scene => {
    const { claimant, controls, books } = scene
    const owner = await claimant()
    await controls.toDaytime()
    await controls.breakUpstream('sms', 'smsLimit', 10_000)
    await owner.tap()
    await owner.reaches('FULFILLED')
    await books.paidOnce(owner.offer.id, owner.offer.amountFen)
    // It would be tried for minutes, ever more rarely: the next try is made due at once.
    const hurry = setInterval(() => void books.query(HURRY), 200)
    try {
      await arrivedMessage(owner, owner.visitor, /FAILED/)
    } finally {
      clearInterval(hurry)
    }
    assert.equal((await owner.case()).status, 'FULFILLED')
  },
)

faultStory('WeChat says the person does not want it (43101): a text message instead', async scene => {
  const { claimant, controls, stage, books } = scene
  const owner = await claimant()
  await controls.toDaytime()
  const phone = new Visitor(stage.address)
  const { code } = await controls.phoneSignsIn(owner.who)
  const { signIn } = await phone.ask<{ signIn: { token: string } }>('SignIn', { channel: 'WEAPP', code })
  phone.token = signIn.token
  const { subscribeTemplates } = await phone.ask<{ subscribeTemplates: { id: string }[] }>(
    'SubscribeTemplates',
  )
  await controls.answerSubscriptions(owner.who, 'accept')
  await phone.ask('RecordSubscribeAnswers', {
    answers: subscribeTemplates.map(({ id }) => ({ templateId: id, answer: 'accept' })),
  })

  await controls.breakUpstream('wechat', 'refused43101', 100)
  await owner.tap({}, phone)
  await owner.reaches('FULFILLED')
  const message = await arrivedMessage(owner, phone, /SENT|DELIVERED/)
  assert.equal(message.channel, 'SMS')
  assert.ok((await controls.stillBroken('wechat')) < 100, 'WeChat was asked first')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory(
  'the person banned the dialog: never WeChat, a text message, and the money all the same',
  async scene => {
    const { claimant, controls, stage, books } = scene
    const owner = await claimant()
    await controls.toDaytime()
    const phone = new Visitor(stage.address)
    const { code } = await controls.phoneSignsIn(owner.who)
    const { signIn } = await phone.ask<{ signIn: { token: string } }>('SignIn', { channel: 'WEAPP', code })
    phone.token = signIn.token
    const { subscribeTemplates } = await phone.ask<{ subscribeTemplates: { id: string }[] }>(
      'SubscribeTemplates',
    )
    await controls.answerSubscriptions(owner.who, 'ban')
    await phone.ask('RecordSubscribeAnswers', {
      answers: subscribeTemplates.map(({ id }) => ({ templateId: id, answer: 'ban' })),
    })
    await owner.tap({}, phone)
    await owner.reaches('FULFILLED')
    const message = await arrivedMessage(owner, phone, /SENT|DELIVERED/)
    assert.equal(message.channel, 'SMS')
    const { messages } = await phone.ask<{ messages: Message[] }>('Messages')
    const own = messages.filter(one => one.entitlementId === owner.offer.id)
    assert.deepEqual([...new Set(own.map(({ channel }) => channel))], ['SMS'])
    await books.paidOnce(owner.offer.id, owner.offer.amountFen)
  },
)

faultStory('no carrier answers at all: the money does not wait', async ({ claimant, controls, books }) => {
  const owner = await claimant()
  await controls.breakUpstream('sms', 'error500', 10_000)
  await controls.breakUpstream('wechat', 'error500', 10_000)
  await owner.tap()
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})
