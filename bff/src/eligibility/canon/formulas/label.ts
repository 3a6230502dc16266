import { readFreeText, writeFreeText } from '../free-text'
import type { Source } from '../source'

/** （叫作“每人标准”）: what a line of the calculation is called. */
export const writeLabel = (label: string | undefined): string =>
  label === undefined ? '' : `（叫作${writeFreeText(label)}）`

/** Reads what `writeLabel` writes, as the `label` of the data or nothing. */
export function readLabel(source: Source): { readonly label?: string } {
  if (!source.word('（叫作')) return {}
  const label = readFreeText(source, '“名称”') ?? source.fail()
  source.need('）')
  return { label }
}
