import type { SubjectKind } from '../city/subject'
import { textOf } from '../fields'

/** @returns the `kind` of a query, or undefined when it is none of ours */
export function kindIn(query: unknown): SubjectKind | undefined {
  const kind = textOf(query, 'kind')
  return kind === 'PERSON' || kind === 'ENTERPRISE' ? kind : undefined
}

/** @returns a whole number ≥ 0 of a query, `otherwise` when absent, undefined when it is not a number */
export function countIn(query: unknown, field: string, otherwise: number): number | undefined {
  const text = textOf(query, field)
  if (text === '') return otherwise
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
