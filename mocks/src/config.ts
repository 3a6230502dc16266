/** Settings of the stand-ins; `main.ts` is the only reader of the environment. */
export interface WorldConfig {
  /** Where browsers and the BFF reach this process, without a trailing slash. */
  readonly publicUrl: string
  /** How far the city's clock stands ahead of the machine's when nobody has moved it, in milliseconds. */
  readonly aheadMs: number
  /** Where upstreams post to; absent = nothing is posted. */
  readonly callbacks: {
    readonly bank?: string
    readonly sms?: string
    readonly wechatPush?: string
  }
  /** How fast the bank is, in milliseconds of city time. */
  readonly bankPace: { readonly processingMs: number; readonly successMs: number }
  /** Tencent's limits per number; sources differ, so they are settings. */
  readonly smsLimits: {
    readonly perNumberPer30s: number
    readonly perNumberPerHour: number
    readonly perNumberPerDay: number
    /** The same text to the same number within a day. */
    readonly sameContentPerDay: number
    /** Characters in one variable: 12 for personal accounts, no limit (`undefined`) for verified organisations. */
    readonly variableChars?: number
  }
}

/** The pace and limits of an ordinary day. */
export const ordinaryDay: Pick<WorldConfig, 'aheadMs' | 'bankPace' | 'smsLimits'> = {
  aheadMs: 0,
  bankPace: { processingMs: 100, successMs: 400 },
  smsLimits: { perNumberPer30s: 5, perNumberPerHour: 60, perNumberPerDay: 200, sameContentPerDay: 50 },
}
