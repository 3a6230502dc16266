import type { WorldConfig } from '../config'

export type LimitCode =
  | 'LimitExceeded.PhoneNumberThirtySecondLimit'
  | 'LimitExceeded.PhoneNumberOneHourLimit'
  | 'LimitExceeded.PhoneNumberDailyLimit'
  | 'LimitExceeded.PhoneNumberSameContentDailyLimit'

/** Counts what each number was sent. */
export interface NumberLimits {
  /** Counts the text unless a limit forbids it. @returns the limit, or `undefined` when it may go */
  admit(number: string, text: string): LimitCode | undefined
  clear(): void
}

const DAY_MS = 86_400_000

/** @param now milliseconds since 1970, city time */
export function numberLimits(limits: WorldConfig['smsLimits'], now: () => number): NumberLimits {
  const sent = new Map<string, { at: number; text: string }[]>()
  return {
    admit: (number, text) => {
      const recent = (sent.get(number) ?? []).filter(entry => entry.at > now() - DAY_MS)
      const within = (ms: number) => recent.filter(entry => entry.at > now() - ms).length
      if (within(30_000) >= limits.perNumberPer30s) return 'LimitExceeded.PhoneNumberThirtySecondLimit'
      if (within(3_600_000) >= limits.perNumberPerHour) return 'LimitExceeded.PhoneNumberOneHourLimit'
      if (recent.length >= limits.perNumberPerDay) return 'LimitExceeded.PhoneNumberDailyLimit'
      if (recent.filter(entry => entry.text === text).length >= limits.sameContentPerDay)
        return 'LimitExceeded.PhoneNumberSameContentDailyLimit'
      sent.set(number, [...recent, { at: now(), text }])
      return undefined
    },
    clear: () => sent.clear(),
  }
}
