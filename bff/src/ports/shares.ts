/** Counts of a specialist's shares. */
export interface ShareCounts {
  scanned: number
  viewed: number
  confirmed: number
}

/** Which share somebody came by, and what came of shares as counts. */
export interface Shares {
  /** Keeps the code somebody came by last; true when it is another one than before, or the old visit is over. */
  visit(userId: string, code: string, at: Date, livesMs: number): Promise<boolean>
  /** Counts that somebody who came by the code saw their own result. */
  countView(code: string, at: Date): Promise<void>
  /** Counts a confirmed case for the code its confirmer came by within `livesMs`; once a case. */
  attribute(entitlementId: string, livesMs: number): Promise<void>
  /** Counts of all codes of a specialist since a moment. */
  countsOf(staffId: string, since: Date): Promise<ShareCounts>
  /** Deletes visits older than a moment. */
  forget(before: Date): Promise<number>
}
