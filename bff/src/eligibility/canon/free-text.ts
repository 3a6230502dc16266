import type { Source } from './source'

/** A name or text of somebody's own: “…”, or as data in 「…」 where quotation marks would not hold it. */
export const writeFreeText = (text: string): string =>
  text !== '' && !/["“”„\n\r＂]/.test(text) ? `“${text}”` : writeRaw(text)

/** Data as they stand, for what has no words: 「"…"」. */
export const writeRaw = (value: unknown): string => `「${JSON.stringify(value)}」`

/** Reads what `writeFreeText` writes. */
export function readFreeText(source: Source, what: string): string | undefined {
  const quoted = readQuoted(source, what)
  if (quoted !== undefined) return quoted
  const raw = readRaw(source)
  if (raw === undefined) return undefined
  return typeof raw.value === 'string' ? raw.value : source.fail()
}

/** “…” without the quotation marks. */
export const readQuoted = (source: Source, what: string): string | undefined =>
  source.pattern(/^["“”„＂]([^"“”„\n\r＂]+)["“”„＂]/, what)?.slice(1, -1)

/** Reads what `writeRaw` writes. */
export function readRaw(source: Source): { readonly value: unknown } | undefined {
  const mark = source.mark
  const text = source.pattern(/^「("(?:[^"\\]|\\.)*"|[^"」]*)」/, '「…」')
  if (text === undefined) return undefined
  try {
    return { value: JSON.parse(text.slice(1, -1)) }
  } catch {
    source.back(mark)
    return source.fail()
  }
}
