import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { sampleItem } from '../adapters/contracts/sample-item'
import { postgresCaseRecords } from '../adapters/postgres/case-records'
import { postgresEntitlements } from '../adapters/postgres/entitlements'
import { postgresMessages } from '../adapters/postgres/messages'
import type { SmsMessage } from '../ports/sms'
import { type CaseWorld, caseWorld, NOW, someone } from '../testing/case-world'
import { registerUser } from '../testing/registered-user'
import { announce } from './announce'
import { releaseMessages } from './release-messages'
import { sendMessage } from './send-message'
import { takeSmsReceipts } from './take-sms-receipts'

const NAMES = ['稳岗返还', '扩岗补助', '社保补贴', '一次性吸纳补贴'] as const
const SECONDS = 1_000
const NIGHT = new Date('2026-11-21T22:30:00+08:00')
const MORNING = new Date('2026-11-22T08:00:00+08:00')

describe('what is new is told once, together, and never at night (CZ-2)', () => {
  let world: CaseWorld
  let items: ReturnType<typeof sampleItem>[]
  const texts: SmsMessage[] = []
  beforeAll(async () => {
    world = await caseWorld()
    items = await Promise.all(
      NAMES.map((name, at) =>
        world.publish(
          sampleItem({
            id: `delta-${at}`,
            name,
            messages: { OFFERED: 'benefit-offered', RETURNED: 'money-returned' },
          }),
        ),
      ),
    )
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    texts.length = 0
    world.clock.at = NOW
    await sql`delete from outbox`.execute(world.db)
  })

  it('two that exclude each other are told as what can be had, never as their sum (N-3)', async () => {
    const { offer, pass, own } = await firm()
    const group = { group: 'either', text: '不能重复', rule: 'HIGHEST_ONLY' as const }
    const at = items.length
    for (const id of ['either-one', 'either-two'])
      items.push(
        await world.publish(
          sampleItem({ id, name: id, exclusions: [group], messages: { OFFERED: 'benefit-offered' } }),
        ),
      )
    await offer(at, at + 1, 0)
    await pass(6 * SECONDS)
    expect(texts[0]?.values).toEqual([
      '长春市木兰旅行社有限公司',
      '2 项可以享受的待遇',
      '共 77,208.00 元等您确认',
    ])
    expect((await own())[0]?.text).toContain(
      '稳岗返还 38,604.00 元；either-two 38,604.00 元（和前面的有重复，不能都领）',
    )
  })

  /** A firm with somebody who acts for it, and everything between an offer and the carrier. */
  async function firm() {
    const user = someone()
    await registerUser(world, user.userId)
    const subjectId = await world.addSubject()
    const messages = postgresMessages(world.db, world.personalData)
    const contact = { userId: user.userId, phone: `139${randomUUID().slice(0, 8)}`, miniProgramOpenid: null }
    const deps = {
      ...world,
      messages,
      entitlements: postgresEntitlements(world.db),
      records: postgresCaseRecords(world.db),
      subjects: {
        names: async (ids: readonly string[]) => new Map(ids.map(id => [id, '长春市木兰旅行社有限公司'])),
      } as never,
      users: { contactsOf: async () => [contact], contact: async () => contact },
      wechat: { sendSubscribeMessage: async () => ({ kind: 'SENT' as const }) },
      sms: {
        send: async (message: SmsMessage) => {
          texts.push(message)
          return { kind: 'SENT' as const, serial: `S-${message.messageId}` }
        },
      },
    }
    const release = releaseMessages(deps)
    const send = sendMessage(deps)
    const tell = announce(deps)
    return {
      user,
      messages,
      tell,
      receipts: takeSmsReceipts(deps),
      phone: contact.phone,
      own: () => messages.ofUser(user.userId),
      async offer(...indexes: number[]) {
        const ids: string[] = []
        for (const index of indexes) {
          const { id } = await world.addCase({ item: items[index]!, subjectId })
          await tell(id, 'OFFERED', 'offered-1')
          ids.push(id)
        }
        return ids
      },
      /** The clock goes on, what waited is let go, and the outbox is worked off, all at once. */
      async pass(ms: number) {
        world.clock.at = new Date(world.clock.at.getTime() + ms)
        await release()
        const { rows } = await sql<{ id: string }>`
          delete from outbox where topic in ('send-offer', 'send-message') returning payload->>'messageId' as id`.execute(
          world.db,
        )
        await Promise.all(rows.map(({ id }) => send(id)))
      },
    }
  }
  const rowsOf = async (ids: string[]) =>
    (
      await sql<{ status: string; sent: boolean }>`
        select status, sent_at is not null as sent from message where entitlement_id = any(${ids}::uuid[])`.execute(
        world.db,
      )
    ).rows

  it('a match that adds three items is one message; the next one only tells what came since', async () => {
    const { offer, pass, own, tell } = await firm()
    const first = await offer(0, 1, 2)
    expect(texts).toEqual([])
    await pass(6 * SECONDS)
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatchObject({
      templateId: '2300006',
      values: ['长春市木兰旅行社有限公司', '3 项可以享受的待遇', '共 115,812.00 元等您确认'],
    })
    expect(await own()).toMatchObject([
      {
        title: '有几笔待遇等您确认',
        text: '长春市木兰旅行社有限公司新增 3 项可以享受的待遇：稳岗返还 38,604.00 元；扩岗补助 38,604.00 元；社保补贴 38,604.00 元。不用交材料，点开逐项确认，最早的到 2026-12-31。',
        status: 'SENT',
      },
    ])
    // Every one of the three was told: who counts or stops them sees it.
    expect(await rowsOf(first)).toEqual(first.map(() => ({ status: 'SENT', sent: true })))

    for (const id of first) expect(await tell(id, 'OFFERED', 'offered-1')).toBe(0)
    await offer(3)
    await pass(6 * SECONDS)
    expect(texts).toHaveLength(2)
    expect(texts[1]!.values[1]).toBe('一次性吸纳补贴')
    await pass(60 * SECONDS)
    expect(texts).toHaveLength(2)
  })
  it('a receipt of the one text settles all that it told', async () => {
    const { offer, pass, receipts, phone, own } = await firm()
    const ids = await offer(0, 1)
    await pass(6 * SECONDS)
    expect(await receipts([{ serial: `S-${texts[0]!.messageId}`, phone, delivered: true }])).toBe(1)
    expect((await rowsOf(ids)).map(({ status }) => status)).toEqual(['DELIVERED', 'DELIVERED'])
    expect(await own()).toHaveLength(1)
  })
  it('nothing rings between nine and eight: one message in the morning, without what was settled meanwhile', async () => {
    const { offer, pass, own } = await firm()
    world.clock.at = NIGHT
    const [confirmed] = await offer(0)
    await pass(6 * SECONDS)
    await offer(1)
    await pass(6 * SECONDS)
    await offer(2)
    await pass(3_600 * SECONDS)
    expect(texts).toEqual([])
    // It can be read in the product at once, with the hour at which it will be sent.
    expect((await own()).map(({ status, holdUntil }) => [status, holdUntil])).toEqual(
      [1, 2, 3].map(() => ['QUEUED', MORNING]),
    )
    await sql`update entitlement set status = 'IN_EXECUTION' where id = ${confirmed!}`.execute(world.db)
    await pass(MORNING.getTime() - world.clock.at.getTime())
    expect(texts.map(({ values }) => values[1])).toEqual(['2 项可以享受的待遇'])
    expect((await own()).map(({ status }) => status).sort()).toEqual(['KEPT', 'SENT'])
  })
  it('trouble with money waits for the morning too, and is not mixed with offers', async () => {
    const { offer, pass, tell, own } = await firm()
    const [id] = await offer(0)
    await pass(6 * SECONDS)
    world.clock.at = NIGHT
    await tell(id!, 'RETURNED', 'returned-1')
    await pass(SECONDS)
    expect(texts).toHaveLength(1)
    expect((await own())[0]).toMatchObject({
      title: '钱没有到账，给您留着',
      status: 'QUEUED',
      holdUntil: MORNING,
    })
    await pass(MORNING.getTime() - world.clock.at.getTime())
    expect(texts.map(({ templateId }) => templateId)).toEqual(['2300001', '2300003'])
  })
  it('a topic that is switched off is only read in the product; other hours are kept', async () => {
    const { offer, pass, own, messages, user } = await firm()
    await messages.keepWish(user.userId, { closed: ['OFFER:SMS'], quietFrom: 0, quietUntil: 0 }, NOW)
    world.clock.at = NIGHT
    await offer(0, 1)
    await pass(6 * SECONDS)
    expect(texts).toEqual([])
    expect((await own()).map(({ status }) => status)).toEqual(['KEPT'])
    await messages.keepWish(user.userId, { closed: [], quietFrom: 0, quietUntil: 0 }, NOW)
    await offer(2)
    await pass(6 * SECONDS)
    expect(texts).toHaveLength(1)
  })
})
