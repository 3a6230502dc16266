import type { MessageChannel, Subscription } from '../domain/message-channel'
import type { MessageWish } from '../domain/message-wish'

/** A message of ours. `params` are the facts its template is filled with. */
export interface MessageRecord {
  id: string
  /** Equal for what must be told once. */
  dedupeKey: string
  /** Null: to the phone the register knows of the subject. */
  userId: string | null
  subjectId: string
  entitlementId: string | null
  template: string
  title: string
  text: string
  params: Record<string, unknown>
  channel: MessageChannel
  /** KEPT: to be read in the product only. */
  status: 'QUEUED' | 'SENT' | 'DELIVERED' | 'FAILED' | 'KEPT'
  createdAt: Date
  /** When it was last handed to a channel; with QUEUED: nobody knows whether it went out. */
  sentAt: Date | null
  attempts: number
  /** Waits until then. */
  holdUntil: Date | null
  /** Told by that message together with others. */
  foldedInto: string | null
}

export interface MessageToSend extends MessageRecord {
  /** Null while they never said, or nobody is signed in. */
  wish: MessageWish | null
  subscriptions: Subscription[]
}

export type NewMessage = Pick<
  MessageRecord,
  'id' | 'dedupeKey' | 'userId' | 'subjectId' | 'entitlementId' | 'template' | 'title' | 'text' | 'params'
>

/** Address of the carrier's world, kept as a blind index only. */
export type Address = { kind: 'PHONE' | 'OPENID'; value: string }

export interface Messages {
  /**
   * Keeps messages not told before, each with its work in the outbox, in one transaction: `send-message` {messageId},
   * or `send-offer` for what goes out by the thousand and must not stand before an answer to somebody's own deed.
   * With `holdUntil` it waits first (see `release`).
   */
  queue(
    messages: readonly NewMessage[],
    at: Date,
    topic: 'send-message' | 'send-offer',
    holdUntil?: Date,
  ): Promise<number>
  /** Lets a message that is not on its way wait. */
  hold(id: string, until: Date): Promise<void>
  /** Puts what has waited long enough into the outbox again, at most `limit`; answers how many. */
  release(at: Date, limit: number): Promise<number>
  /**
   * An offer and all other offers to the same person for the same subject that nobody was told of yet, folded into it, oldest first;
   * empty when it was folded into another itself. Offers whose case no longer waits for a tap are KEPT and not among them.
   */
  gather(id: string): Promise<MessageRecord[]>
  /** Writes what several messages say together into the one they are folded into. */
  reword(id: string, words: Pick<MessageRecord, 'template' | 'title' | 'text' | 'params'>): Promise<void>
  /** To be read in the product only. */
  kept(id: string, why: string): Promise<void>
  /** What a person wants; null while they never said. */
  wish(userId: string): Promise<MessageWish | null>
  keepWish(userId: string, wish: MessageWish, at: Date): Promise<void>
  /** A message with what whoever sends it asks of its reader. */
  toSend(id: string): Promise<MessageToSend | null>
  /** Marks that the message (and what is folded into it, here and below) is handed to a channel now. False when it is settled already. */
  hand(id: string, channel: MessageChannel, address: Address, at: Date): Promise<boolean>
  /** The channel has it. */
  sent(id: string, providerId: string | null): Promise<void>
  /** The channel certainly has not; it may be handed to another. */
  free(id: string, why: string): Promise<void>
  failed(id: string, why: string): Promise<void>
  /** A receipt of the carrier, by its serial or, where our answer was lost, by the phone. False when it is nobody's. */
  received(serial: string, phone: string, delivered: boolean, at: Date): Promise<boolean>
  /** WeChat says what became of the newest message of a template to a person. */
  pushed(openid: string, delivered: boolean, providerId: string, at: Date): Promise<string | null>
  /** A person's messages, newest first, at most 50. */
  ofUser(userId: string): Promise<MessageRecord[]>
  /** What the person answered; an accepted one-time template counts once more. */
  answered(
    userId: string,
    openid: string | null,
    answers: readonly { templateId: string; answer: string; oneTime: boolean }[],
    at: Date,
  ): Promise<void>
  /** The person changed their mind in WeChat's own settings. */
  changed(openid: string, templateId: string, answer: string, at: Date): Promise<void>
  /** A one-time acceptance is used up; or, `all`, none is left. */
  use(userId: string, templateId: string, all: boolean, at: Date): Promise<void>
}
