import type { SharedAccount } from '../domain/account-sharing'

/** Accounts that receive the money of more than one person on purpose (CC-7). */
export interface AccountSharing {
  /** Of these cases, those whose payment waits because a run left them out for their account. */
  waiting(entitlementIds: readonly string[]): Promise<(SharedAccount & { entitlementId: string })[]>
  /** Keeps what somebody said of the account their case waits for; once an account. False when it waits for none. */
  say(
    entitlementId: string,
    said: { statement: string; userId: string; userName: string; at: Date },
  ): Promise<boolean>
}
