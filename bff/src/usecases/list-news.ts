import { chinaDate } from '@policy-direct/shared/time/china-date'
import { type News, newsOf, type WrittenNews } from '../domain/hall/news'
import type { Clock } from '../ports/clock'
import type { PolicyItems } from '../ports/policy-items'
import type { publishedVersions } from './published-versions'

export interface ListNewsDeps {
  items: PolicyItems
  clock: Clock
  /** What departments wrote and published, whichever way. */
  written(): Promise<readonly WrittenNews[]>
  versions: ReturnType<typeof publishedVersions>
}

export interface NewsPage {
  entries: (Omit<News, 'items'> & { items: (News['items'][number] & { inForce: boolean })[] })[]
  next: string | null
}

const A_PAGE = 20

/** A page of what happened, the newest first; `after` is the id of the last one seen. */
export function listNews({ items, clock, written, versions }: ListNewsDeps) {
  return async (after: string | null): Promise<NewsPage> => {
    const today = chinaDate(clock.now())
    const all = newsOf(await versions(), await written(), today)
    const inForce = new Set((await items.inForce(today)).map(({ id }) => id))
    const from = after === null ? 0 : all.findIndex(({ id }) => id === after) + 1
    const page = all.slice(from, from + A_PAGE)
    const last = page.at(-1)
    return {
      entries: page.map(entry => ({
        ...entry,
        items: entry.items.map(item => ({ ...item, inForce: inForce.has(item.itemId) })),
      })),
      next: last && from + A_PAGE < all.length ? last.id : null,
    }
  }
}
