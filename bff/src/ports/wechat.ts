/** Who somebody is to WeChat. `unionid` joins the mini-program and the service account of one operator. */
export interface WeChatIdentity {
  app: 'MINI_PROGRAM' | 'SERVICE_ACCOUNT'
  openid: string
  unionid: string | null
}

/** A one-time code was used before, is too old, or never was one. */
export type CodeAnswer<T> = { kind: 'KNOWN'; who: T } | { kind: 'CODE_REJECTED' }

/** A subscribe message (订阅消息); values already fit their kinds' limits. */
export interface SubscribeMessage {
  openid: string
  templateId: string
  /** Page of the mini-program, with its query, without a leading slash. */
  page: string
  /** `thing1` → text. */
  values: Readonly<Record<string, string>>
}

/** NOT_ACCEPTED: the person has not allowed (or no longer allows) it. UNSENDABLE: it can never be sent like this. */
export type SubscribeAnswer =
  | { kind: 'SENT' }
  | { kind: 'NOT_ACCEPTED' }
  | { kind: 'UNSENDABLE'; errcode: number; reason: string }

/** The WeChat server API. Throws Fault UPSTREAM_UNAVAILABLE, or TOO_MANY_REQUESTS when WeChat asks for patience. */
export interface WeChat {
  /** Redeems the code of wx.login. */
  miniProgramIdentity(code: string): Promise<CodeAnswer<WeChatIdentity>>
  /** Redeems the code of the web authorisation page. */
  serviceAccountIdentity(code: string): Promise<CodeAnswer<WeChatIdentity>>
  /** The web authorisation page (公众号网页授权), which comes back to `returnUrl` with code and state. */
  authorisationPage(returnUrl: string, state: string): string
  /** Sends once. There is no idempotency key: after a lost answer it is not known whether it was sent. */
  sendSubscribeMessage(message: SubscribeMessage): Promise<SubscribeAnswer>
  /** The round code (小程序码) that opens `page` with `scene`, as JPEG; `width` 280–1280 pixels. */
  codeImage(scene: string, page: string, width: number): Promise<Buffer>
}
