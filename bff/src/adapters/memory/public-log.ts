import type { SignedTreeHead } from '@policy-direct/shared/public-log/tree-head'
import { placesOf } from '../../domain/public-log/proof'
import type { Frontier, Place } from '../../domain/public-log/tree'
import type { DueLine, LogLine, PublicLog, TakeDown } from '../../ports/public-log'

/** The public log in memory. `due`: what was left to be published, taken from its beginning. */
export function memoryPublicLog(due: DueLine[]): PublicLog {
  const leaves: LogLine[] = []
  const heads: SignedTreeHead[] = []
  const hashes = new Map<string, string>()
  const takenDown = new Map<string, TakeDown>()
  const fulfilled = new Map<string, { itemId: string; at: Date }>()
  const nodes = (places: readonly Place[]) =>
    places.map(({ level, index }) => {
      const hash = hashes.get(`${level}/${index}`)
      if (!hash) throw new Error('the public log lacks a node that its size promises')
      return hash
    })
  const frontier = (): Frontier => ({
    size: leaves.length,
    peaks: nodes(placesOf({ from: 0, until: leaves.length })),
  })
  const open = () => [...fulfilled.keys()].filter(receipt => !takenDown.has(receipt))
  const newest = (of: (head: SignedTreeHead) => boolean) => heads.filter(of).at(-1) ?? null
  return {
    async append(limit, grow) {
      const taken = due.slice(0, limit)
      if (taken.length === 0) return 0
      const growth = grow(taken, frontier())
      for (const { index, hash, receipt, event, salt, text } of growth.leaves) {
        leaves.push({ index, receipt, event, opening: takenDown.has(receipt) ? null : { salt, text } })
        hashes.set(`0/${index}`, hash)
      }
      for (const { level, index, hash } of growth.nodes) hashes.set(`${level}/${index}`, hash)
      heads.push(growth.head)
      due.splice(0, taken.length)
      for (const { event, receipt, item, at } of taken)
        if (event === 'FULFILLED') fulfilled.set(receipt, { itemId: item.replace(/@.*/, ''), at })
      return taken.length
    },
    async openDay(day, sign) {
      if (newest(head => head.day === day)) return false
      heads.push(sign(frontier()))
      return true
    },
    head: async day => newest(head => day === undefined || head.day <= day),
    headOfSize: async size => newest(head => head.size === size),
    async days(until, limit) {
      const last = new Map(heads.filter(({ day }) => day <= until).map(head => [head.day, head]))
      return [...last.values()].sort((a, b) => b.day.localeCompare(a.day)).slice(0, limit)
    },
    lines: async receipt => leaves.filter(leaf => leaf.receipt === receipt),
    nodes: async places => nodes(places),
    async takeDown(take) {
      if (takenDown.has(take.receipt)) return false
      takenDown.set(take.receipt, take)
      for (const leaf of leaves) if (leaf.receipt === take.receipt) leaf.opening = null
      return true
    },
    taken: async receipt => takenDown.get(receipt) ?? null,
    openItems: async () => [...new Set(open().map(receipt => fulfilled.get(receipt)!.itemId))].sort(),
    openBefore: async (itemId, before, limit) =>
      open()
        .filter(receipt => fulfilled.get(receipt)!.itemId === itemId)
        .filter(receipt => fulfilled.get(receipt)!.at < before)
        .sort()
        .slice(0, limit),
  }
}
