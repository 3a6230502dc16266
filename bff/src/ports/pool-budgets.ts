/** A change of a pool's budget, as it was asked for and what became of it. */
export interface BudgetChange {
  id: string
  poolId: string
  /** 分; below zero what is to be taken out. */
  amountFen: number
  /** Number of the document that says so (下达预算文号). */
  reference: string
  askedBy: { staffId: string; name: string }
  askedAt: Date
  /** Null while it waits for a second person. */
  agreed: boolean | null
  decidedBy: string | null
  decidedAt: Date | null
}

export interface NewBudgetChange {
  id: string
  poolId: string
  amountFen: number
  reference: string
  staffId: string
  key: string
  at: Date
}

/**
 * What became of a decision. DECIDED: somebody was first. SHORT: the pool has not that much to give back. SAME_DOCUMENT: the
 * document is in its book already.
 */
export type BudgetDecision = 'DONE' | 'DECIDED' | 'SHORT' | 'SAME_DOCUMENT'

/** The books of budgets (CZ-3): who asked, who agreed, and what was booked. */
export interface PoolBudgets {
  /** What may be taken out of a pool now and who holds it; null for a pool nobody opened. */
  pool(id: string): Promise<{ holder: string; availableFen: number } | null>
  /** Whether the document is in the pool's book. */
  isBooked(poolId: string, reference: string): Promise<boolean>
  /** What somebody asked under a key. */
  asked(staffId: string, key: string): Promise<BudgetChange | null>
  /** Answers what stands: the same key of the same person asks once. */
  ask(change: NewBudgetChange): Promise<BudgetChange>
  change(id: string): Promise<BudgetChange | null>
  /** Once agreed it is booked, and budget and money of the pool have moved, in the same transaction. */
  decide(id: string, agrees: boolean, staffId: string, at: Date): Promise<BudgetDecision>
  /** Of a pool: those that wait first, then the latest. */
  of(poolId: string, limit: number): Promise<BudgetChange[]>
}
