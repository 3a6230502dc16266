import Taro from '@tarojs/taro'
import { isScreen, mainPages, pathOf, type RouteName } from '../routes'
import { copyText } from './clipboard'
import { decodeParams, encodeParams } from './route-params'
import { inWeapp } from './target'

export type Params = Record<string, string | undefined>

/** WeChat keeps ten pages and then silently refuses to open another. */
const DEEPEST = 10

/** Path with encoded parameters, as the host's router wants it. */
export const addressOf = (route: RouteName, params: Params = {}): string =>
  `/${pathOf(route)}${encodeParams(params)}`

/** Opens a screen above the present one. */
export function go(route: RouteName, params: Params = {}): void {
  const url = addressOf(route, params)
  if (Taro.getCurrentPages().length >= DEEPEST) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}

/** Opens a screen in place of the present one. */
export function replace(route: RouteName, params: Params = {}): void {
  void Taro.redirectTo({ url: addressOf(route, params) })
}

/** Opens a root screen (tab bar) with nothing to go back to. */
export function goRoot(route: RouteName, params: Params = {}): void {
  void Taro.reLaunch({ url: addressOf(route, params) })
}

/** Goes back; a screen opened from a code or a message has nothing behind it and goes home. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goRoot('home')
}

/** True when there is a screen behind this one. */
export const canGoBack = (): boolean => Taro.getCurrentPages().length > 1

type Opened = { route?: string; path?: string; $taroParams?: object; options?: object }

/** Address of the screen behind this one, parameters included; null when there is none. */
export function addressBehind(): string | null {
  const pages: Opened[] = Taro.getCurrentPages()
  const behind = pages[pages.length - 2]
  const path = (behind?.route ?? behind?.path ?? '').replace(/^\//, '').replace(/\?.*$/, '')
  if (!behind || !isScreen(path)) return null
  return `/${path}${encodeParams(decodeParams({ ...(behind.$taroParams ?? behind.options) }))}`
}

/** Opens an address that was kept while the person was away; anything that is not one of our screens is home. */
export function openAddress(address: string | null): void {
  const known = address !== null && isScreen(address.replace(/^\//, '').replace(/\?.*$/, ''))
  void Taro.reLaunch({ url: known ? address : addressOf('home') })
}

/** Name of the screen on top; `home` while none is open. */
export function currentRoute(): string {
  const path = Taro.getCurrentInstance().router?.path ?? mainPages.home
  return path.replace(/^\//, '').replace(/\?.*$/, '')
}

/** Opens a page outside the product; in WeChat only the system may, so the address is copied instead. */
export async function openOutside(url: string): Promise<'opened' | 'copied'> {
  if (!inWeapp) {
    window.open(url, '_blank', 'noopener')
    return 'opened'
  }
  await copyText(url)
  return 'copied'
}
