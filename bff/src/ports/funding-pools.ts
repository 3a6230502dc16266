/** Money set aside for an item (资金池), held by a department, paid out of one account. Amounts in 分. */
export interface FundingPool {
  id: string
  name: string
  /** Code of the department that holds it. */
  holder: string
  payerAccount: string
  budgetFen: number
}

export interface FundingPools {
  /** Adds pools not there yet, with the whole budget available; answers how many. Existing pools keep their balance. */
  add(pools: readonly FundingPool[]): Promise<number>
  /**
   * What a pool has, how many wait for it, and what people confirmed of its items since the first of a month (`YYYY-MM`), counted a few seconds
   * behind. Null for a pool nobody opened.
   */
  pace(
    id: string,
    itemIds: readonly string[],
    fromMonth: string,
  ): Promise<{ budgetFen: number; availableFen: number; takenFen: number; waiting: number } | null>
}
