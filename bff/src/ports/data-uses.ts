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

/** Uses of the data of everybody of a kind at once: one record, not one a person. */
export interface EverybodyUses {
  /**
   * Records uses of everybody of that kind who is known now; they read them among their own (`DataUses.list`).
   * @returns the last subject in the order of ids that is covered; null when there is nobody
   */
  recordForAll(
    kind: 'PERSON' | 'ENTERPRISE',
    uses: readonly Omit<DataUse, 'subjectId'>[],
  ): Promise<string | null>
}

export interface DataUses {
  record(uses: readonly DataUse[]): Promise<void>
  /** Uses since `since`, newest first, at most `most` (500 unless told). */
  list(subjectId: string, since: Date, most?: number): Promise<(DataUse & { id: string; at: Date })[]>
}
