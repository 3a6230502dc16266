/** The query of a push, as WeChat signs it. */
export interface PushQuery {
  signature: string
  timestamp: string
  nonce: string
  /** Secure mode only. */
  msgSignature: string
}

/** What became of subscriptions and subscribe messages, as pushed. */
export interface PushedEvent {
  openid: string
  event: string
  items: { templateId: string; answer: string | null; delivered: boolean | null; messageId: string | null }[]
}

/** WeChat's message push (消息推送). */
export interface WeChatPush {
  /** The address is ours: the echo to answer with, or null for a wrong signature. */
  echo(query: Omit<PushQuery, 'msgSignature'>, echostr: string): string | null
  /** A push in secure mode; null when signature, cipher or app are not right. */
  read(query: PushQuery, encrypted: string): PushedEvent | null
}
