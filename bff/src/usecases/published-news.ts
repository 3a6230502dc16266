import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { WrittenNews } from '../domain/hall/news'
import type { Newsroom } from '../ports/newsroom'

/** CC-1: what came with the installation and what departments published since, without what was taken down. */
export function publishedNews(register: readonly WrittenNews[], newsroom: Pick<Newsroom, 'published'>) {
  return async (): Promise<readonly WrittenNews[]> => {
    const own = (await newsroom.published()).flatMap(
      ({ id, publishedAt, title, lines, department, itemIds }) =>
        publishedAt ? [{ id, on: chinaDate(publishedAt), title, lines, department, items: itemIds }] : [],
    )
    return [...register, ...own]
  }
}
