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
}
