import { chinaDateTime } from '@policy-direct/shared/time/china-date'

/** Spreadsheets read UTF-8 only with it. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** One cell; what a spreadsheet would take for a formula is written as text. */
export function cell(value: string | number | Date | null): string {
  if (value === null) return ''
  if (value instanceof Date) return chinaDateTime(value)
  const text = String(value)
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows of cells as a table that spreadsheets read. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map(cells => `${cells.join(',')}\r\n`).join('')
