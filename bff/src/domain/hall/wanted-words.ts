/** A word of the people and the words our texts use for it: 裁员补贴 → 稳岗返还. */
export interface EverydayWord {
  readonly say: readonly string[]
  readonly means: readonly string[]
}

/** One thing somebody looks for: what they wrote, and what else it may be called. Any of them will do. */
export interface WantedWord {
  readonly written: string
  readonly others: readonly string[]
}

const MOST_WORDS = 6
const LONGEST_WORD = 24
/** What people wrap a search in; it says nothing of what they look for. */
const CHATTER =
  /怎么(样)?(申请|领取|领|办理|办|报)|如何(申请|领取|办理|享受)|在哪(里|儿)?(申请|领|办)?|(可以|能不能|能|可否)?(申请|领取)(吗|么)|有没有|有哪些|哪些|什么|请问|我要|我想|想要|吗|呢|的/g
const BETWEEN = /[^\p{L}\p{N}]+/u

/** Full-width letters, capitals and blanks made alike. */
export const alike = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Words of a search, at most six; empty when nothing is left after politeness. */
export function wantedWords(text: string, everyday: readonly EverydayWord[] = []): WantedWord[] {
  const said = alike(text)
  const plain = pieces(said.replace(CHATTER, ' '))
  const words = plain.length > 0 ? plain : pieces(said)
  return words.slice(0, MOST_WORDS).map(written => ({
    written,
    others: [
      ...new Set(
        everyday
          .filter(({ say }) => say.some(word => written.includes(alike(word))))
          .flatMap(({ means }) => means.map(alike)),
      ),
    ].filter(word => word !== written),
  }))
}

const pieces = (text: string): string[] =>
  text.split(BETWEEN).flatMap(piece => (piece === '' ? [] : [piece.slice(0, LONGEST_WORD)]))

const LONGEST_MISS = 20
/** An id number, a phone, a case number, an address: somebody looked for themselves, not for a policy. */
const PERSONAL = /\d{4,}|[a-z0-9]*\d[a-z0-9]{5,}|@/

/**
 * A search that found nothing as it may be counted (CC-10): the words alone, nobody with them; null when they could
 * name somebody by a number.
 */
export function missedWord(text: string): string | null {
  const word = pieces(alike(text)).join(' ').slice(0, LONGEST_MISS).trim()
  return word === '' || PERSONAL.test(alike(text)) ? null : word
}
