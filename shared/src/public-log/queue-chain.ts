/** What happens to a position in the order of a pool (N-6). */
export type QueueEvent = 'TAKEN' | 'WAITING' | 'GRANTED' | 'ASIDE' | 'LEFT'

/** A link of a pool's public hash chain: no person, no amount, only their digest. Hashes in hex. */
export interface QueueLink {
  seq: number
  position: number
  event: QueueEvent
  /** ISO 8601 in UTC, to the millisecond. */
  at: string
  digest: string
  link: string
}

/** SHA-256 of a text in UTF-8, in hex. */
export type TextHash = (text: string) => string

/** What stands before the first link of a pool's chain, as it is hashed. */
export const chainStart = (poolId: string): string => `policy-direct queue 1\n${poolId}`

/** What a link is the hash of. */
export const linkText = (
  before: string,
  { position, event, at, digest }: Omit<QueueLink, 'seq' | 'link'>,
): string => [before, position, event, at, digest].join('\n')

/** What hides a case in the chain: its holder can open it, nobody else can try it out. Amount in 分. */
export const placeText = (salt: string, caseNumber: string, amountFen: number): string =>
  [salt, caseNumber, amountFen].join('\n')

/** Where a chain stopped being right, in words; null when every link follows and nobody jumped. */
export function breachOf(sha256: TextHash, poolId: string, links: readonly QueueLink[]): string | null {
  let before = sha256(chainStart(poolId))
  const order = queueOrder()
  for (const [at, link] of links.entries()) {
    if (link.seq !== at + 1) return `第 ${at + 1} 条不见了`
    if (sha256(linkText(before, link)) !== link.link) return `第 ${link.seq} 条和前面接不上，被改过`
    const unfair = order.take(link)
    if (unfair) return `第 ${link.seq} 条：${unfair}`
    before = link.link
  }
  return null
}

/** Follows who waits; says when somebody was let before another. */
function queueOrder() {
  const waiting = new Set<number>()
  const aside = new Set<number>()
  let places = 0
  const first = () => Math.min(...waiting)
  const take = ({ position, event }: QueueLink): string | null => {
    const known = waiting.has(position) || aside.has(position)
    if (event === 'TAKEN' && waiting.size > 0) return `第 ${position} 位没有排队，前面还有人在等`
    if (event === 'GRANTED' && (!known || first() < position)) return `第 ${position} 位越过了前面的人`
    if ((event === 'TAKEN' || (event === 'WAITING' && !known)) && position !== places + 1)
      return `第 ${position} 位不是按先后给的`
    if ((event === 'ASIDE' || event === 'LEFT') && !known) return `第 ${position} 位没有在排队`
    places = Math.max(places, position)
    waiting.delete(position)
    aside.delete(position)
    if (event === 'WAITING') waiting.add(position)
    if (event === 'ASIDE') aside.add(position)
    return null
  }
  return { take }
}
