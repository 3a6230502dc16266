import type { LocalDate } from '@policy-direct/shared/time/china-date'

/** The tags of one subject as they were derived. */
export interface Tagging {
  subjectId: string
  kind: 'PERSON' | 'ENTERPRISE'
  regionCode: string
  tagIds: readonly string[]
  factsVersion: number
}

/** Tags kept with their subjects, for counting; what a beneficiary reads is derived anew with its reasons. */
export interface Tags {
  /** Keeps taggings; one on older facts or of an earlier day leaves a newer one alone. */
  keep(taggings: readonly Tagging[], judgedOn: LocalDate): Promise<void>
  /** Tags of a subject and the day they were derived on; null before it was tagged. */
  of(subjectId: string): Promise<{ tagIds: string[]; judgedOn: LocalDate } | null>
  /** How many subjects of a region (and its branches) have each tag. */
  counts(regionCode: string): Promise<Map<string, number>>
}
