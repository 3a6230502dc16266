import { cityMoment } from '@policy-direct/shared/format/date'
import type {
  MessageChannel,
  MessageStatus,
  MessagesQuery,
  MessageTopic,
  MessageWishInput,
  MessageWishQuery,
  WishChannel,
} from '../../generated/types'

export type Message = MessagesQuery['messages'][number]

const CHANNELS: Record<MessageChannel, string> = { LONG_TERM: '微信', ONE_TIME: '微信', SMS: '短信' }
const STATUSES: Record<MessageStatus, string> = {
  QUEUED: '正在发',
  SENT: '已发出',
  DELIVERED: '已送到',
  FAILED: '没有送到',
  KEPT: '',
}

/** 短信已送到 / 微信没有送到 / 早上 8 点再发 / 只放在这里 */
export function travelled({
  channel,
  status,
  heldUntil,
}: Pick<Message, 'channel' | 'status' | 'heldUntil'>): string {
  if (status === 'KEPT') return '只放在这里，没有打扰您'
  if (status === 'QUEUED' && heldUntil) return `免打扰，${cityMoment(heldUntil).time} 再发`
  return status === 'QUEUED' ? STATUSES.QUEUED : `${CHANNELS[channel]}${STATUSES[status]}`
}

export type Wish = MessageWishQuery['messageWish']

/** Topics as people know them. */
export const TOPICS: Record<MessageTopic, { name: string; note: string }> = {
  OFFER: { name: '有能领的', note: '新增几项一起说，说过的不再说' },
  PROGRESS: { name: '办到哪一步', note: '记下、重新核对' },
  MONEY: { name: '钱到没到', note: '到账、退回、减免好了' },
  DUE: { name: '快到期的', note: '保证金补足日前提醒' },
}

/** Hours in which nothing rings. */
export const QUIET = [
  { value: '21-8', word: '21 点到 8 点' },
  { value: '22-7', word: '22 点到 7 点' },
  { value: '0-0', word: '不设' },
] as const

/** The wish as it will be once what was sent is answered. */
export const asSent = (wish: Wish, { closed, quietFrom, quietUntil }: MessageWishInput): Wish => ({
  ...wish,
  switches: wish.switches.map(each => ({
    ...each,
    on: !closed.some(({ topic, channel }) => topic === each.topic && channel === each.channel),
  })),
  quietFrom,
  quietUntil,
})

/** The wish with one switch turned, as it is sent. */
export function turned(
  wish: Wish,
  turn: { topic?: MessageTopic; channel?: WishChannel; on?: boolean; quiet?: string },
): MessageWishInput {
  const [quietFrom = wish.quietFrom, quietUntil = wish.quietUntil] = turn.quiet?.split('-').map(Number) ?? []
  const closed = wish.switches
    .map(each =>
      each.topic === turn.topic && each.channel === turn.channel ? { ...each, on: turn.on ?? each.on } : each,
    )
    .filter(each => !each.on)
    .map(({ topic, channel }) => ({ topic, channel }))
  return { closed, quietFrom, quietUntil }
}
