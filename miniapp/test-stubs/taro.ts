import { useEffect } from 'react'

type Answer = { statusCode: number; data: unknown }
export type StubRequest = (options: Record<string, unknown>) => Promise<Answer>

const nothing = () => Promise.resolve({})

function fresh() {
  return {
    kept: new Map<string, unknown>(),
    request: (() => Promise.reject(new Error('no network'))) as StubRequest,
    addresses: [] as string[],
    pages: 1,
    params: {} as Record<string, string>,
    reset() {
      stub.kept.clear()
      stub.addresses = []
      stub.pages = 1
      stub.params = {}
      stub.request = () => Promise.reject(new Error('no network'))
    },
  }
}

type Shared = { taroStub?: ReturnType<typeof fresh> }
const shared = globalThis as Shared
shared.taroStub ??= fresh()

/** What tests set and read; one for all copies of this module. Reset it before each test. */
export const stub = shared.taroStub

const open = (options: { url: string }) => {
  stub.addresses.push(options.url)
  return nothing()
}

const Taro = {
  getStorageSync: (key: string) => stub.kept.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => stub.kept.set(key, value),
  removeStorageSync: (key: string) => stub.kept.delete(key),
  navigateTo: open,
  redirectTo: open,
  reLaunch: open,
  navigateBack: () => open({ url: 'back' }),
  getCurrentPages: () => Array.from({ length: stub.pages }, () => ({})),
  getCurrentInstance: () => ({ router: { path: stub.addresses.at(-1) ?? 'pages/home/index' } }),
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
