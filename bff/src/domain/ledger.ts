/** Where the money of a pool can be. `BENEFICIARY` is outside; the rest is ours to answer for. */
export const LEDGER_ACCOUNTS = [
  'POOL',
  'HELD',
  'IN_TRANSIT',
  'AT_TREASURY',
  'BENEFICIARY',
  'RETURNED',
] as const
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number]
export type LedgerKind = 'HOLD' | 'RELEASE' | 'SEND' | 'ARRIVE' | 'RETURN' | 'RESTORE' | 'REPAY'

/** One movement of a case's amount: `from` is credited, `to` is debited, so every row balances. */
export interface LedgerEntry {
  readonly attempt: number
  readonly kind: LedgerKind
  readonly from: LedgerAccount
  readonly to: LedgerAccount
}

const entry =
  (kind: LedgerKind, from: LedgerAccount, to: LedgerAccount) =>
  (attempt: number): LedgerEntry => ({
    attempt,
    kind,
    from,
    to,
  })

/** Confirmed: the pool keeps it for this case. */
export const hold = entry('HOLD', 'POOL', 'HELD')
/** Handed to the bank. */
export const send = entry('SEND', 'HELD', 'IN_TRANSIT')
/** The bank says it arrived. */
export const arrive = entry('ARRIVE', 'IN_TRANSIT', 'BENEFICIARY')
/** The bank paid what had been given up after the cut-off. */
export const arriveLate = entry('ARRIVE', 'RETURNED', 'BENEFICIARY')
/** Refused by the bank, or never found there before the cut-off. */
export const comeBack = entry('RETURN', 'IN_TRANSIT', 'RETURNED')
/** 退汇 or 冲账 after success. */
export const returnAfterArrival = entry('RETURN', 'BENEFICIARY', 'RETURNED')
/** In a 支付申请 of 国库集中支付; the bank has nothing of it. */
export const sendToTreasury = entry('SEND', 'HELD', 'AT_TREASURY')
/** The treasury says it was paid. */
export const arriveFromTreasury = entry('ARRIVE', 'AT_TREASURY', 'BENEFICIARY')
/** Refused by the treasury. */
export const comeBackFromTreasury = entry('RETURN', 'AT_TREASURY', 'RETURNED')
/** Kept for the same case, to be sent again to another account. */
export const restore = entry('RESTORE', 'RETURNED', 'HELD')
/** An objection was upheld: the pool has it again. */
export const release = entry('RELEASE', 'HELD', 'POOL')

/** Asked back and paid back (N-13): the pool has it again. `attempt` is the number of the repayment. */
export const repay = entry('REPAY', 'BENEFICIARY', 'POOL')

/** Balances of a pool in 分 from its budget and its movements; their sum is the budget whatever happens. */
export function trialBalance(
  budgetFen: number,
  movements: readonly { from: LedgerAccount; to: LedgerAccount; amountFen: number }[],
): Record<LedgerAccount, number> {
  const balance: Record<LedgerAccount, number> = {
    POOL: budgetFen,
    HELD: 0,
    IN_TRANSIT: 0,
    AT_TREASURY: 0,
    BENEFICIARY: 0,
    RETURNED: 0,
  }
  for (const { from, to, amountFen } of movements) {
    balance[from] -= amountFen
    balance[to] += amountFen
  }
  return balance
}

/**
 * Whether a pool's books are right: its parts come to its budget, none is below zero, and what taps may take (null where that
 * is not known) is what the ledger leaves in the pool.
 */
export function isEven(
  budgetFen: number,
  balance: Readonly<Record<LedgerAccount, number>>,
  availableFen: number | null,
): boolean {
  const parts = Object.values(balance)
  return (
    parts.every(fen => fen >= 0) &&
    parts.reduce((sum, fen) => sum + fen, 0) === budgetFen &&
    (availableFen === null || availableFen === balance.POOL)
  )
}
