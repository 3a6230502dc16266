/** How a message can travel; the order of the enum is the order of preference. */
export type MessageChannel = 'LONG_TERM' | 'ONE_TIME' | 'SMS'

/** What a person allowed for one template: `accept`, `reject`, `ban` … as WeChat says it. */
export interface Subscription {
  readonly templateId: string
  readonly answer: string
  /** One-time acceptances left. */
  readonly remaining: number
}

export interface Reach {
  readonly openid: string | null
  readonly phone: string | null
  readonly subscriptions: readonly Subscription[]
}

const ORDER: readonly MessageChannel[] = ['LONG_TERM', 'ONE_TIME', 'SMS']

/**
 * The next channel for a message: long-term subscription, one-time subscription while an acceptance is left, SMS.
 * @param tried the channel that has just failed; nothing before or at it is tried again
 * @param wanted which channels the person takes it by
 */
export function nextChannel(
  template: {
    readonly wechat: { readonly id: string; readonly type: 'LONG_TERM' | 'ONE_TIME' } | null
    readonly sms: object | null
  },
  reach: Reach,
  tried: MessageChannel | null,
  wanted: (channel: MessageChannel) => boolean = () => true,
): MessageChannel | null {
  const from = tried === null ? 0 : ORDER.indexOf(tried) + 1
  return ORDER.slice(from).find(channel => wanted(channel) && open(channel, template, reach)) ?? null
}

function open(
  channel: MessageChannel,
  { wechat, sms }: Parameters<typeof nextChannel>[0],
  { openid, phone, subscriptions }: Reach,
): boolean {
  if (channel === 'SMS') return phone !== null && sms !== null
  if (!openid || wechat?.type !== channel) return false
  const held = subscriptions.find(each => each.templateId === wechat.id)
  if (!held) return false
  return channel === 'LONG_TERM' ? held.answer.startsWith('accept') : held.remaining > 0
}
