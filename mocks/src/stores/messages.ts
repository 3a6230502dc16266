import { recordsBy } from './records'

/** A text message or a WeChat subscribe message, as the receiver's phone would show it. */
export interface DeliveredMessage {
  readonly id: string
  readonly channel: 'SMS' | 'SUBSCRIBE_MESSAGE'
  /** Phone number or openid. */
  readonly to: string
  /** Who received it, when the city knows the address. */
  readonly inhabitantId?: string
  readonly templateId: string
  /** The template's title. */
  readonly title: string
  /** What the phone shows, in one text. */
  readonly text: string
  /** Template parameters: by key for WeChat, by position for SMS. */
  readonly values: Readonly<Record<string, string>>
  /** Page of the mini-program a tap opens. */
  readonly page?: string
  /** ISO 8601 with `+08:00`. */
  readonly at: string
  readonly status: 'SENT' | 'DELIVERED' | 'FAILED'
  /** The provider's code when it was not delivered. */
  readonly code?: string
}

/** Every message sent. */
export interface MessageStore {
  add(message: DeliveredMessage): void
  settle(id: string, status: DeliveredMessage['status'], code?: string): void
  /** Newest first. */
  list(inhabitantId?: string): readonly DeliveredMessage[]
  clear(): void
  /** Told of every message that is new or changed. */
  watch(listener: (message: DeliveredMessage) => void): void
}

export function messageStore(): MessageStore {
  const { find, put, list, clear, watch } = recordsBy<DeliveredMessage>(message => message.id)
  return {
    add: put,
    settle: (id, status, code) => {
      const message = find(id)
      if (message) put({ ...message, status, code })
    },
    list: inhabitantId =>
      list().filter(message => inhabitantId === undefined || message.inhabitantId === inhabitantId),
    clear,
    watch,
  }
}
