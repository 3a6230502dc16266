import type { NewsQuery } from '../../generated/types'

export type Entry = NewsQuery['news']['entries'][number]

/** What happened, in one word. */
export const KINDS: Record<Entry['kind'], string> = {
  PUBLISHED: '上线',
  OPENED: '开始',
  CHANGED: '变化',
  CLOSED: '截止',
  WITHDRAWN: '停办',
  WRITTEN: '资讯',
}

/** Entries of one day together, in the order they came. */
export function byDay(entries: readonly Entry[]): { on: string; entries: Entry[] }[] {
  const days: { on: string; entries: Entry[] }[] = []
  for (const entry of entries) {
    const last = days.at(-1)
    if (last?.on === entry.on) last.entries.push(entry)
    else days.push({ on: entry.on, entries: [entry] })
  }
  return days
}

const FEW = 3
/** Those whose guide can be opened; of many only the first are named here. */
export const named = (entry: Entry, all: boolean) => {
  const open = entry.items.filter(item => item.inForce)
  return all ? open : open.slice(0, FEW)
}
