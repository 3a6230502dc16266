import type { MessageChannel, MessageStatus, MessagesQuery } from '../../generated/types'

export type Message = MessagesQuery['messages'][number]

const CHANNELS: Record<MessageChannel, string> = { LONG_TERM: '微信', ONE_TIME: '微信', SMS: '短信' }
const STATUSES: Record<MessageStatus, string> = {
  QUEUED: '正在发',
  SENT: '已发出',
  DELIVERED: '已送到',
  FAILED: '没有送到',
}

/** 短信已送到 / 微信没有送到 */
export const travelled = ({ channel, status }: Pick<Message, 'channel' | 'status'>): string =>
  `${CHANNELS[channel]}${STATUSES[status]}`
