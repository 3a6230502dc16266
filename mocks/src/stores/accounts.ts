import type { Account } from '../city-contract'
import type { World } from '../world'
import { recordsBy } from './records'

/** Accounts that were opened or closed since the city was seeded. */
export const openedAccountStore = () => recordsBy<Account>(account => account.accountNumber)
export type OpenedAccountStore = ReturnType<typeof openedAccountStore>

/** An account as its bank knows it now; `undefined` when no bank keeps it. */
export const findAccount = (world: World, accountNumber: string): Account | undefined =>
  world.openedAccounts.find(accountNumber) ?? world.city.accounts.find(accountNumber)
