import Taro, { useDidHide, useDidShow, useLaunch, useLoad, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import { decodeParams, type RouteParams } from './route-params'
import { inWeapp } from './target'

/** Decoded parameters of this screen. Undefined ones are absent. */
export function useRouteParams(): RouteParams {
  const { params } = useRouter()
  return useMemo(() => decodeParams(params), [params])
}

/** Runs once when the screen is opened. */
export const useOpened = (run: (params: RouteParams) => void): void =>
  useLoad(options => run(decodeParams(options)))

/** Runs each time the screen comes to the front. */
export const useShown = (run: () => void): void => useDidShow(run)

/** Runs each time the screen is left or the app goes to the background. */
export const useHidden = (run: () => void): void => useDidHide(run)

/** Runs when the person pulls the screen down; resolve when what they asked for is there. */
export const usePulledDown = (run: () => Promise<unknown>): void =>
  usePullDownRefresh(() => {
    void run().finally(() => Taro.stopPullDownRefresh())
  })

/** What WeChat says when the app is launched or comes back: a partner mini-program's answer may be in `referrerInfo`. */
export type AppOpening = { referrerInfo?: { extraData?: unknown } }

/** The app as a whole, mini-program only: launched, in front again, gone to the background. */
export function useAppLife(on: { opened(opening: AppOpening): void; shown(): void; hidden(): void }): void {
  useLaunch(options => on.opened(options))
  useDidShow(options => {
    if (!inWeapp) return
    on.shown()
    on.opened(options ?? {})
  })
  useDidHide(() => {
    if (inWeapp) on.hidden()
  })
}
