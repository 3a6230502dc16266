import { figure } from '../program/compiling'
import type { Phrasing } from './phrase'

/**
 * What decides the words of a condition or formula, as a key: the data as written, with the figures that parameters
 * have on the date and the tallies that names stand for.
 */
export function wordsOf(
  data: object,
  phrasing: Phrasing,
): { readonly key: string; readonly ofRecord: boolean } {
  const text = JSON.stringify(data, (name, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'parameter' in value) {
      const found = figure(value as { parameter: string }, phrasing)
      return 'unknown' in found ? null : found.value
    }
    if (name !== 'count' || typeof value !== 'string') return value
    return [phrasing.tallies[value], phrasing.dropping.get(value)]
  })
  const ofRecord = phrasing.list !== undefined && text.includes('"field":')
  return { key: ofRecord ? `${phrasing.list} ${text}` : text, ofRecord }
}
