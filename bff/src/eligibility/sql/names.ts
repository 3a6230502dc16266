/** A fact key or field name as a column: `enterprise.staffCount` → `enterprise_staff_count`. */
export const columnOf = (key: string): string =>
  key.replaceAll('.', '_').replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** The column that says of which day a fact is. */
export const asOfColumnOf = (key: string): string => `${columnOf(key)}_as_of`

/** Neither database holds NUL inside a text. */
export function refuseNul(value: string): string {
  if (value.includes('\0')) throw new Error('a text with NUL cannot be written in SQL')
  return value
}

/** A name of the policy as a comment of one line: nothing in it can end the comment. */
export const commentOf = (text: string): string => `-- ${text.replaceAll(/[\s\0]+/g, ' ').trim()}`
