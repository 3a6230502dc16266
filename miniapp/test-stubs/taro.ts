import { useEffect } from 'react'

type Answer = { statusCode: number; data: unknown }
export type StubRequest = (options: Record<string, unknown>) => Promise<Answer>

const kept = new Map<string, unknown>()
const nothing = () => Promise.resolve({})

/** What tests set and read; reset it before each test. */
export const stub = {
  kept,
  request: (() => Promise.reject(new Error('no network'))) as StubRequest,
  addresses: [] as string[],
  pages: 1,
  params: {} as Record<string, string>,
  reset() {
    kept.clear()
    stub.addresses = []
    stub.pages = 1
    stub.params = {}
    stub.request = () => Promise.reject(new Error('no network'))
  },
}

const open = (options: { url: string }) => {
  stub.addresses.push(options.url)
  return nothing()
}

const Taro = {
  getStorageSync: (key: string) => kept.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => kept.set(key, value),
  removeStorageSync: (key: string) => kept.delete(key),
  request(options: Record<string, unknown>) {
    return Object.assign(stub.request(options), { abort: () => undefined })
  },
  navigateTo: open,
  redirectTo: open,
  reLaunch: open,
  navigateBack: () => open({ url: 'back' }),
  getCurrentPages: () => Array.from({ length: stub.pages }, () => ({})),
  getCurrentInstance: () => ({ router: { path: stub.addresses.at(-1) ?? 'pages/home/index' } }),
  setClipboardData: nothing,
  stopPullDownRefresh: nothing,
}
export default Taro

export const useRouter = () => ({ params: stub.params })
// biome-ignore lint/correctness/useExhaustiveDependencies: Taro runs it once
export const useLoad = (run: (options: unknown) => void) => useEffect(() => run(stub.params), [])
// biome-ignore lint/correctness/useExhaustiveDependencies: Taro runs it when the screen is shown
export const useDidShow = (run: () => void) => useEffect(() => run(), [])
export const useDidHide = () => undefined
export const usePullDownRefresh = () => undefined
export const useShareAppMessage = () => undefined
