/** One recorded use of a beneficiary's data (PIPL art. 13, 24). */
export interface DataUse {
  subjectId: string
  actorKind: 'USER' | 'STAFF' | 'MATCHING'
  actorId: string
  /** As the beneficiary will read it: staff in full, 自动比对 for matching. */
  actorName: string
  /** What was used, in words. */
  what: string
  purpose: string
  basis: 'STATUTORY_DUTY' | 'CONSENT'
}

export interface DataUses {
  record(uses: readonly DataUse[]): Promise<void>
  /** Uses since `since`, newest first. */
  list(subjectId: string, since: Date): Promise<(DataUse & { id: string; at: Date })[]>
}
