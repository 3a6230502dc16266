import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresCaseRecords } from '../adapters/postgres/case-records'
import { postgresEntitlements } from '../adapters/postgres/entitlements'
import { postgresMessages } from '../adapters/postgres/messages'
import { upstreamUnavailable } from '../domain/fault'
import { MESSAGE_TEMPLATES } from '../domain/message-template'
import { backOff } from '../jobs/relay'
import type { SmsAnswer, SmsMessage } from '../ports/sms'
import type { SubscribeAnswer, SubscribeMessage } from '../ports/wechat'
import { type CaseWorld, caseWorld, NOW, someone } from '../testing/case-world'
import { registerUser } from '../testing/registered-user'
import { announce } from './announce'
import { listMessages, recordSubscribeAnswers } from './own-messages'
import { sendMessage } from './send-message'
import { takeSmsReceipts } from './take-sms-receipts'
import { takeWeChatPush } from './take-wechat-push'

const OFFERED = MESSAGE_TEMPLATES['benefit-offered'].wechat.id
const RETURNED = MESSAGE_TEMPLATES['money-returned'].wechat.id

describe('messages by the best channel that is open (CZ-2, N-9)', () => {
  let world: CaseWorld
  let item: ReturnType<typeof sampleItem>
  const pushed: SubscribeMessage[] = []
  const texts: SmsMessage[] = []
  let wechatAnswers: (SubscribeAnswer | Error)[] = []
  let smsAnswers: SmsAnswer[] = []
  beforeAll(async () => {
    world = await caseWorld()
    item = await world.publish(
      sampleItem({
        id: 'with-messages',
        messages: { OFFERED: 'benefit-offered', RETURNED: 'money-returned' },
      }),
    )
  })
  afterAll(() => world.close())
  beforeEach(() => {
    pushed.length = 0
    texts.length = 0
    wechatAnswers = []
    smsAnswers = []
    world.clock.at = NOW
  })

  function parts(contacts: { userId: string; phone: string | null; miniProgramOpenid: string | null }[]) {
    const messages = postgresMessages(world.db, world.personalData)
    const deps = {
      ...world,
      messages,
      entitlements: postgresEntitlements(world.db),
      records: postgresCaseRecords(world.db),
      subjects: {
        names: async (ids: readonly string[]) => new Map(ids.map(id => [id, '长春市木兰旅行社有限公司'])),
        identity: async () => ({ name: '', identifier: '', phone: '13900000001' }),
      } as never,
      users: {
        contactsOf: async () => contacts,
        contact: async (userId: string) => contacts.find(each => each.userId === userId) ?? null,
      },
      wechat: {
        sendSubscribeMessage: async (message: SubscribeMessage): Promise<SubscribeAnswer> => {
          pushed.push(message)
          const next = wechatAnswers.shift() ?? { kind: 'SENT' }
          if (next instanceof Error) throw next
          return next
        },
      },
      sms: {
        send: async (message: SmsMessage): Promise<SmsAnswer> => {
          texts.push(message)
          return smsAnswers.shift() ?? { kind: 'SENT', serial: `S-${message.messageId}` }
        },
      },
    }
    const send = sendMessage(deps)
    return {
      messages,
      tell: announce(deps),
      send,
      record: recordSubscribeAnswers(deps),
      list: listMessages(deps),
      receipts: takeSmsReceipts(deps),
      push: takeWeChatPush({ ...deps, send }),
    }
  }
  async function person(openid: string | null = `o-${randomUUID()}`) {
    const user = someone()
    await registerUser(world, user.userId)
    const phone = `139${String(
      Math.abs(user.userId.split('').reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 7)),
    )
      .padStart(8, '0')
      .slice(0, 8)}`
    return { user, contact: { userId: user.userId, phone, miniProgramOpenid: openid } }
  }
  const told = async (id: string) =>
    (
      await sql<{
        id: string
        channel: string
        status: string
        text: string
      }>`select id, channel, status, text from message where entitlement_id = ${id}`.execute(world.db)
    ).rows

  it('nobody signed in yet: the registered phone hears of it, with a fixed text and no link of ours', async () => {
    const { id } = await world.addCase({ item })
    const { tell, send } = parts([])
    expect(await tell(id, 'OFFERED', 'offered')).toBe(1)
    expect(await tell(id, 'OFFERED', 'offered')).toBe(0)
    const [message] = await told(id)
    await send(message!.id)
    expect(texts).toMatchObject([
      {
        phone: '13900000001',
        templateId: '2300001',
        values: ['长春市木兰旅行社有限公司', '失业保险稳岗返还', '38,604.00', '2026-12-31'],
      },
    ])
    expect(texts[0]!.values.join()).not.toMatch(/http|www|\.cn/)
    await send(message!.id)
    expect(texts).toHaveLength(1)
    expect((await told(id))[0]).toMatchObject({ channel: 'SMS', status: 'SENT' })
  })
  it('a long-term subscription comes first; the viewer reads it in the list', async () => {
    const { id } = await world.addCase({ item })
    const { user, contact } = await person()
    const { tell, send, record, list, push } = parts([contact])
    await record(user, [{ templateId: OFFERED, answer: 'accept' }])
    await tell(id, 'OFFERED', 'offered')
    const [message] = await told(id)
    await send(message!.id)
    expect(pushed).toMatchObject([
      {
        templateId: OFFERED,
        page: `pages/progress/index?id=${id}`,
        values: { thing1: '失业保险稳岗返还', amount2: '38,604.00元', date3: '2026-12-31' },
      },
    ])
    expect(texts).toEqual([])
    expect(await list(user)).toMatchObject([
      { channel: 'LONG_TERM', status: 'SENT', title: '有一笔待遇等您确认' },
    ])
    await push({
      openid: contact.miniProgramOpenid!,
      event: 'subscribe_msg_sent_event',
      items: [{ templateId: OFFERED, answer: null, delivered: true, messageId: '42' }],
    })
    expect((await told(id))[0]).toMatchObject({ status: 'DELIVERED' })
  })
  it.each([
    ['43101: refused', { kind: 'NOT_ACCEPTED' } as const],
    ['40037 or 47003: cannot be sent like this', { kind: 'UNSENDABLE', errcode: 47003, reason: '' } as const],
    [
      'the answer was lost: at most once',
      upstreamUnavailable('微信', { upstream: 'wechat', kind: 'TIMEOUT' }),
    ],
  ])('%s: the next channel', async (_name, answer) => {
    const { id } = await world.addCase({ item })
    const { user, contact } = await person()
    const { tell, send, record } = parts([contact])
    await record(user, [{ templateId: OFFERED, answer: 'accept' }])
    await tell(id, 'OFFERED', 'offered')
    wechatAnswers = [answer]
    await send((await told(id))[0]!.id)
    expect([pushed.length, texts.length]).toEqual([1, 1])
    expect((await told(id))[0]).toMatchObject({ channel: 'SMS', status: 'SENT' })
  })
  it('WeChat was certainly not reached: later again, by the same channel', async () => {
    const { id } = await world.addCase({ item })
    const { user, contact } = await person()
    const { tell, send, record } = parts([contact])
    await record(user, [{ templateId: OFFERED, answer: 'accept' }])
    await tell(id, 'OFFERED', 'offered')
    wechatAnswers = [upstreamUnavailable('微信', { upstream: 'wechat', kind: 'CIRCUIT_OPEN' })]
    await expect(send((await told(id))[0]!.id)).rejects.toThrow('not reached')
    await send((await told(id))[0]!.id)
    expect([pushed.length, texts.length]).toEqual([2, 0])
  })
  it('a one-time acceptance is one message; a refusal in the settings closes the channel', async () => {
    const { user, contact } = await person()
    const { tell, send, record, push } = parts([contact])
    await record(user, [{ templateId: RETURNED, answer: 'accept' }])
    for (const turn of [0, 1]) {
      const { id } = await world.addCase({ item })
      await tell(id, 'RETURNED', 'returned-1')
      await send((await told(id))[0]!.id)
      expect((await told(id))[0]!.channel).toBe(turn === 0 ? 'ONE_TIME' : 'SMS')
    }
    await record(user, [{ templateId: OFFERED, answer: 'accept' }])
    await push({
      openid: contact.miniProgramOpenid!,
      event: 'subscribe_msg_change_event',
      items: [{ templateId: OFFERED, answer: 'reject', delivered: null, messageId: null }],
    })
    const { id } = await world.addCase({ item })
    await tell(id, 'OFFERED', 'offered')
    await send((await told(id))[0]!.id)
    expect((await told(id))[0]!.channel).toBe('SMS')
  })
  it('a text whose answer was lost is settled by its receipt before anything is sent again', async () => {
    const { id } = await world.addCase({ item })
    const { contact } = await person(null)
    const { tell, send, receipts } = parts([contact])
    await tell(id, 'OFFERED', 'offered')
    const message = (await told(id))[0]!
    smsAnswers = [{ kind: 'LOST' }]
    await expect(send(message.id)).rejects.toThrow('receipt')
    await expect(send(message.id)).rejects.toThrow('receipt')
    expect(texts).toHaveLength(1)
    expect(await receipts([{ serial: '5000:1', phone: contact.phone!, delivered: true }])).toBe(1)
    expect((await told(id))[0]).toMatchObject({ status: 'DELIVERED' })
    await send(message.id)
    expect(texts).toHaveLength(1)
    expect(await receipts([{ serial: '5000:1', phone: contact.phone!, delivered: true }])).toBe(0)
  })
  it('without a receipt in time it goes out once more; a limit of the number waits', async () => {
    const { id } = await world.addCase({ item })
    const { contact } = await person(null)
    const { tell, send } = parts([contact])
    await tell(id, 'OFFERED', 'offered')
    const message = (await told(id))[0]!
    smsAnswers = [{ kind: 'LOST' }, { kind: 'LATER', code: 'LimitExceeded.DeliveryFrequencyLimit' }]
    await expect(send(message.id)).rejects.toThrow('receipt')
    world.clock.at = new Date(NOW.getTime() + 601_000)
    await expect(send(message.id)).rejects.toThrow('LimitExceeded')
    await send(message.id)
    expect(texts).toHaveLength(3)
    expect((await told(id))[0]).toMatchObject({ status: 'SENT' })
  })
  it('outlasts the half minute for which a number is closed', async () => {
    const { id } = await world.addCase({ item })
    const { contact } = await person(null)
    const { tell, send } = parts([contact])
    await tell(id, 'OFFERED', 'offered')
    const message = (await told(id))[0]!
    const closed = { kind: 'LATER' as const, code: 'LimitExceeded.PhoneNumberThirtySecondLimit' }
    smsAnswers = Array.from({ length: 9 }, () => closed)
    let pausedMs = 0
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      await expect(send(message.id)).rejects.toThrow('LimitExceeded')
      pausedMs += backOff(attempt, 0)
    }
    expect(pausedMs).toBeGreaterThan(30_000)
    await send(message.id)
    expect((await told(id))[0]).toMatchObject({ status: 'SENT' })
  })
  it('an unknown template is nobody’s to accept', async () => {
    const { user, contact } = await person()
    await expect(
      parts([contact]).record(user, [{ templateId: 'x', answer: 'accept' }]),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
})
