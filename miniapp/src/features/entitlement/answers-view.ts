import type { TapResult } from './confirm-view'

export type Answered = { confirmed: TapResult[]; refused: Extract<TapResult, { __typename: 'Refused' }>[] }

/** Parts the answers of one tap: what is on its way, and what was refused or needs another look. */
export function sortAnswers(results: readonly TapResult[]): Answered {
  return {
    confirmed: results.filter(one => one.__typename !== 'Refused'),
    refused: results.filter((one): one is Answered['refused'][number] => one.__typename === 'Refused'),
  }
}

/** The case to show after the tap when there is just one. */
export function singleCase(results: readonly TapResult[]): string | null {
  const [only] = results
  if (results.length !== 1 || !only || only.__typename === 'Refused') return null
  return only.entitlement.id
}
