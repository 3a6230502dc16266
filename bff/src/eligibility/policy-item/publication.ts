import type { PolicyItemVersion } from './policy-item'

/** Columns of a published line that an item may leave out; who and the receipt's number are what a line is. */
export type PublishedColumn = 'AMOUNT' | 'DAY'

/** What is published of those who were fulfilled (结果公示). */
export type Publication = {
  /** Line by line; otherwise sums only. */
  readonly lines: boolean
  /** Working days a line stays up after its day; null: as long as there are results. */
  readonly workingDays: number | null
  readonly columns: ReadonlySet<PublishedColumn>
}

const ALL: readonly PublishedColumn[] = ['AMOUNT', 'DAY']

/**
 * What an item publishes of its results: as its file says, and where it says nothing, enterprises line by line with
 * everything. Persons are never published line by line, whatever a file says (PIPL art. 25, 28).
 */
export function publicationOf({ beneficiary, publicNotice }: PolicyItemVersion): Publication {
  const said = publicNotice.results
  return {
    lines: beneficiary.kind === 'ENTERPRISE' && (said?.lines ?? true),
    workingDays: said?.workingDays ?? null,
    columns: new Set(said?.columns ?? ALL),
  }
}
