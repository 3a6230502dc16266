import { badLine } from '../domain/signed-file'

/** Several times the longest file: more is none of ours. */
const MOST_LINES = 1_000_000
const LONGEST_LINE = 4_000

/**
 * Lines of a body as they come; a line break inside a character or a chunk does not matter. INVALID_INPUT, with the line, for
 * what is too long to be `what`.
 */
export async function* textLines(content: AsyncIterable<Uint8Array>, what: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  let count = 0
  for await (const chunk of content) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop()!
    for (const text of lines) {
      count += 1
      if (text.length > LONGEST_LINE || count > MOST_LINES) throw badLine(count, `太长了，不是${what}`)
      yield text.replace(/\r$/, '')
    }
    if (rest.length > LONGEST_LINE) throw badLine(count + 1, `太长了，不是${what}`)
  }
  if (rest.trim() !== '') yield rest.replace(/\r$/, '')
}
