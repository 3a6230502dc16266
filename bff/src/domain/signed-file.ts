import { invalidInput } from './fault'

/**
 * Files that another office brings, a JSON object a line: a head, a line a movement, an end with the signature of every line
 * before it.
 */
export type Fields = Readonly<Record<string, unknown>>

/** A line nobody can take: which, and why. The whole file is sent back with it, nothing of it counts. */
export const badLine = (line: number, why: string) =>
  invalidInput(`第 ${line} 行：${why}。这份文件没有收下，一笔也没有记账。`)

/** What a line says, nothing of it believed yet; `what` the file should be. INVALID_INPUT, with the line, for what is no object. */
export function fieldsOf(text: string, line: number, what: string): Fields {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  } catch {
    // Told below, with the line.
  }
  throw badLine(line, `读不出来，不是${what}`)
}

/** A moment that says its own time zone. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value))
