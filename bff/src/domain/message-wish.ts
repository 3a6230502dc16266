import { addDays, chinaDate, chinaDateTime, startOfChinaDay } from '@policy-direct/shared/time/china-date'
import type { MessageChannel } from './message-channel'

/** What messages are about, as people switch them on and off. */
export const MESSAGE_TOPICS = ['OFFER', 'PROGRESS', 'MONEY', 'DUE'] as const
export type MessageTopic = (typeof MESSAGE_TOPICS)[number]
/** How a person names a channel; both kinds of subscription are WeChat. */
export const WISH_CHANNELS = ['WECHAT', 'SMS'] as const
export type WishChannel = (typeof WISH_CHANNELS)[number]

/** What a person wants. */
export interface MessageWish {
  /** `TOPIC:CHANNEL` pairs that are switched off. */
  readonly closed: readonly string[]
  /** Full hours of the city's day between which nothing rings; equal: none. */
  readonly quietFrom: number
  readonly quietUntil: number
}

/** N-9: nobody is woken. */
export const USUAL_WISH: MessageWish = { closed: [], quietFrom: 21, quietUntil: 8 }

const TOPIC_OF: Readonly<Record<string, MessageTopic>> = {
  'benefit-offered': 'OFFER',
  'waiver-offered': 'OFFER',
  'offers-together': 'OFFER',
  'money-arrived': 'MONEY',
  'money-returned': 'MONEY',
  'payment-stopped': 'MONEY',
  'payment-waits': 'MONEY',
  'treasury-waits': 'MONEY',
  'arrival-asked': 'MONEY',
  'arrival-answered': 'MONEY',
  'waiver-done': 'MONEY',
  'refund-done': 'MONEY',
  'deposit-due-back': 'DUE',
}

/** Who may act for whom (N-8), and where the money goes: silence would serve a thief. */
const ALWAYS_TOLD: ReadonlySet<string> = new Set([
  'authorisation',
  'authorisation-ended',
  'standing-ended',
  'account-change',
])

/** Topic of a template; null for what nobody can switch off. */
export const topicOf = (template: string): MessageTopic | null =>
  ALWAYS_TOLD.has(template) ? null : (TOPIC_OF[template] ?? 'PROGRESS')

/** Name of a pair as wishes keep it. */
export const pairOf = (topic: MessageTopic, channel: WishChannel): string => `${topic}:${channel}`

/** Whether the person takes messages of this template by this channel. */
export function wants(wish: MessageWish, template: string, channel: MessageChannel): boolean {
  const topic = topicOf(template)
  return topic === null || !wish.closed.includes(pairOf(topic, channel === 'SMS' ? 'SMS' : 'WECHAT'))
}

/** When a message may ring: null for now, otherwise the end of the quiet hours that `at` lies in. */
export function quietUntil({ quietFrom, quietUntil: until }: MessageWish, at: Date): Date | null {
  if (quietFrom === until) return null
  const hour = Number(chinaDateTime(at).slice(11, 13))
  const overnight = quietFrom > until
  const quiet = overnight ? hour >= quietFrom || hour < until : hour >= quietFrom && hour < until
  if (!quiet) return null
  const today = chinaDate(at)
  const day = overnight && hour >= quietFrom ? addDays(today, 1) : today
  return new Date(startOfChinaDay(day).getTime() + until * 3_600_000)
}
