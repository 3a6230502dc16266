/** What a message can be filled with; every text is ready to be read. */
export interface MessageFacts {
  /** Enterprise in full, a person masked. */
  readonly name: string
  readonly item: string
  readonly amountFen: number
  /** `2026-12-31`, or null for open-ended. */
  readonly deadline: string | null
  /** `2026-11-21 09:41` in the city. */
  readonly at: string
  /** Last digits of the account, or null. */
  readonly tail: string | null
  readonly reason: string | null
  /** Name of the agent, for authorisations. */
  readonly agent?: string
  /** What is new, line by line, where several offers are told at once. */
  readonly offers?: readonly string[]
}

export interface MessageTemplate {
  readonly title: string
  text(facts: MessageFacts): string
  /** The account's subscribe template; ids belong to the operator's WeChat account. */
  readonly wechat: {
    readonly id: string
    readonly type: 'LONG_TERM' | 'ONE_TIME'
    values(facts: MessageFacts): Record<string, string>
  } | null
  /** A text approved by the carrier, with its fixed, filed link (N-9): nobody writes a link into a variable. */
  readonly sms: { readonly id: string; values(facts: MessageFacts): string[] } | null
}
