/** What a person answered in the subscribe dialog. */
export type SubscribeAnswer = 'accept' | 'reject' | 'ban'

/** Who lets the account send what. */
export interface AcceptanceBook {
  /** One-time acceptances add up; a long-term one stays; a refusal takes everything back. */
  record(openid: string, templateId: string, answer: SubscribeAnswer): void
  /** Uses one acceptance. @returns whether there was one */
  use(openid: string, templateId: string, kind: 'LONG_TERM' | 'ONE_TIME'): boolean
  /** How many messages may still be sent: a number, or `Infinity` for a long-term acceptance. */
  left(openid: string, templateId: string, kind: 'LONG_TERM' | 'ONE_TIME'): number
  clear(): void
  /** Told of every answer, and of every one-time acceptance used up. */
  watch(listener: (openid: string, templateId: string, answer: SubscribeAnswer | 'used') => void): void
}

export function acceptanceBook(): AcceptanceBook {
  const counts = new Map<string, number>()
  const listeners: Parameters<AcceptanceBook['watch']>[0][] = []
  const keyOf = (openid: string, templateId: string) => `${openid} ${templateId}`
  const left: AcceptanceBook['left'] = (openid, templateId, kind) => {
    const count = counts.get(keyOf(openid, templateId)) ?? 0
    return kind === 'LONG_TERM' && count > 0 ? Number.POSITIVE_INFINITY : count
  }
  return {
    record: (openid, templateId, answer) => {
      const key = keyOf(openid, templateId)
      if (answer === 'accept') counts.set(key, (counts.get(key) ?? 0) + 1)
      else counts.delete(key)
      for (const listener of listeners) listener(openid, templateId, answer)
    },
    use: (openid, templateId, kind) => {
      if (left(openid, templateId, kind) <= 0) return false
      if (kind === 'LONG_TERM') return true
      const key = keyOf(openid, templateId)
      counts.set(key, (counts.get(key) ?? 0) - 1)
      for (const listener of listeners) listener(openid, templateId, 'used')
      return true
    },
    left,
    clear: () => counts.clear(),
    watch: listener => {
      listeners.push(listener)
    },
  }
}
