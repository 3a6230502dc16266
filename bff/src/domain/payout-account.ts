import type { PayoutAccountKind } from '../eligibility'

/** An account of a beneficiary, as far as choosing needs it. */
export interface AccountChoice {
  id: string
  kind: PayoutAccountKind
  status: 'OPEN' | 'CLOSED'
  holderMatches: boolean
}

/** Kinds of fulfilment whose money goes to an account of the beneficiary. */
export const PAYS_TO_ACCOUNT: ReadonlySet<string> = new Set(['PAYOUT', 'DEPOSIT_RELEASE'])

/**
 * The account money goes to: the wanted one while it is open and the beneficiary's own, otherwise the first kind of
 * `order` the beneficiary has. Null when there is none.
 */
export function choosePayoutAccount<A extends AccountChoice>(
  order: readonly PayoutAccountKind[],
  accounts: readonly A[],
  wanted: string | null,
): A | null {
  const usable = accounts.filter(account => account.status === 'OPEN' && account.holderMatches)
  const kept = usable.find(account => account.id === wanted && order.includes(account.kind))
  if (kept) return kept
  for (const kind of order) {
    const found = usable.find(account => account.kind === kind)
    if (found) return found
  }
  return null
}

const REASONS: Record<PayoutAccountKind, string> = {
  CORPORATE: '有对公账户时打到对公账户',
  CONTRIBUTION: '没有对公账户，打到缴纳社保的账户',
  SOCIAL_CARD: '打到您本人的社保卡',
}

/** Why this account, in plain words. */
export function accountReason(kind: PayoutAccountKind): string {
  return REASONS[kind]
}
