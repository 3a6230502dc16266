import { useShareAppMessage } from '@tarojs/taro'
import type { RouteName } from '../routes'
import { addressOf, type Params } from './navigation'

export type ShareCard = { title: string; route: RouteName; params?: Params }

/**
 * What a forwarded card opens. Call it in the page file itself, and set `enableShareAppMessage: true` in the
 * page's config: Taro overlooks the hook anywhere else. A browser has its own share menu.
 */
export function useShareCard(card: () => ShareCard): void {
  useShareAppMessage(() => {
    const { title, route, params } = card()
    return { title, path: addressOf(route, params) }
  })
}
