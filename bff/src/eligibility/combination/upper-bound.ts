import type { Node } from './node'

/**
 * For every position the most that the options from there on could bring. Options that crowd into one place share its
 * room; each option counts at one place only, so the sum can never be too small.
 */
export function upperBounds(ways: readonly (readonly Node[])[]): number[] {
  const best = ways.map(nodes => Math.max(...nodes.map(({ amountFen }) => amountFen)))
  const crowd = crowdsOf(ways)
  const bounds = new Array<number>(ways.length + 1).fill(0)
  for (let from = ways.length - 1; from >= 0; from -= 1) {
    const byPlace = new Map<string, number[]>()
    let sum = 0
    for (let index = from; index < ways.length; index += 1) {
      const place = crowd[index]
      if (place) byPlace.set(place.at, [...(byPlace.get(place.at) ?? []), best[index]!])
      else sum += best[index]!
    }
    for (const [at, amounts] of byPlace) {
      const room = crowd.find(place => place?.at === at)?.room ?? amounts.length
      for (const fen of amounts.sort((a, b) => b - a).slice(0, room)) sum += fen
    }
    bounds[from] = sum
  }
  return bounds
}

type Crowd = { options: Set<number>; items: Set<string>; room: number; aside: boolean }

/** The place each option is counted at, with how many fit there; the most crowded first. Undefined for free ones. */
function crowdsOf(ways: readonly (readonly Node[])[]): ({ at: string; room: number } | undefined)[] {
  const crowds = new Map<string, Crowd>()
  ways.forEach((nodes, index) => {
    for (const at of placesNeeded(nodes)) {
      const crowd = crowds.get(at) ?? { options: new Set(), items: new Set(), room: 0, aside: false }
      const own = nodes.flatMap(node => node.places.filter(place => place.at === at))
      crowd.options.add(index)
      crowd.items.add(nodes[0]!.option.itemId)
      crowd.room = Math.max(crowd.room, ...own.map(({ others }) => others + 1))
      crowd.aside ||= own.some(({ sameItemAside }) => sameItemAside)
      crowds.set(at, crowd)
    }
  })
  // Two records of one item do not crowd each other out of a group.
  const usable = [...crowds].filter(([, { aside, items, options }]) => !aside || items.size === options.size)
  const counted = new Array<{ at: string; room: number } | undefined>(ways.length).fill(undefined)
  for (;;) {
    const waiting = ({ options }: Crowd) => [...options].filter(index => counted[index] === undefined)
    const [first] = usable
      .map(([at, crowd]) => ({ at, room: crowd.room, options: waiting(crowd) }))
      .filter(({ options, room }) => options.length > room)
      .sort((a, b) => b.options.length - b.room - (a.options.length - a.room))
    if (!first) return counted
    for (const index of first.options) counted[index] = first
  }
}

/** Places that every way of an option needs. */
function placesNeeded(nodes: readonly Node[]): string[] {
  const [first, ...others] = nodes.map(({ places }) => new Set(places.map(({ at }) => at)))
  return [...(first ?? [])].filter(at => others.every(places => places.has(at)))
}
