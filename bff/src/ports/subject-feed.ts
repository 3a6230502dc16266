import type { FactSheet } from '@policy-direct/shared/facts/fact'

/** A subject as it is now, without who it is. */
export interface FedSubject {
  id: string
  regionCode: string
  facts: FactSheet
}

export interface SubjectFeedBatch {
  subjects: readonly FedSubject[]
  /** Everything up to here was told. */
  mark: number
}

/** All subjects of a kind, and after that those that changed: one stream that is taken up again where it was left. */
export interface SubjectFeed {
  /** From after `mark` (0: the beginning) to the end as it is now, without loading the city into memory. */
  after(kind: 'ENTERPRISE' | 'PERSON', mark: number): AsyncIterable<SubjectFeedBatch>
}
