import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { forget, readStored, store } from './storage'
import { type Absent, inWeapp } from './target'

/** Why the person visits a page outside the product; the same names as the schema's AuthorisationPurpose. */
export type Purpose = 'WECHAT' | 'IDENTITY' | 'LICENSE' | 'STAFF'

/** What such a page sends back. */
export type Authorised = { purpose: Purpose; code: string; state: string; returnTo: string }

type Leaving = { purpose: Purpose; state: string; returnTo: string }

let waiting: Authorised | null = null
const listeners = new Set<() => void>()

function arrive(code: string, state: string): Authorised | null {
  const kept = readStored('leaving')
  forget('leaving')
  if (!kept) return null
  const leaving = JSON.parse(kept) as Leaving
  if (leaving.state !== state) return null
  waiting = { ...leaving, code }
  for (const tell of listeners) tell()
  return waiting
}

/**
 * Leaves for an authorisation page. A browser goes to its address; WeChat opens the partner mini-program
 * named in the build (`TARO_APP_PARTNERS`), or says that there is none.
 * @param returnTo path of the screen that asked, handed back with the answer
 */
export function leaveFor(
  purpose: Purpose,
  page: { url: string; state: string },
  returnTo: string,
): Absent | null {
  store('leaving', JSON.stringify({ purpose, state: page.state, returnTo } satisfies Leaving))
  if (!inWeapp) {
    window.location.href = page.url
    return null
  }
  const appId = PARTNER_APPS[purpose]
  if (!appId) return { absent: `微信里还没有接通这一步，请用浏览器打开，或打 ${HOTLINE}。` }
  wx.navigateToMiniProgram({ appId, extraData: { url: page.url, state: page.state } }).catch(() => undefined)
  return null
}

/**
 * Takes the answer of an authorisation page, once. Ask on opening a screen and whenever `onAuthorised` tells.
 */
export function takeAuthorised(purpose: Purpose): Authorised | null {
  if (waiting?.purpose !== purpose) return null
  const answer = waiting
  waiting = null
  return answer
}

/** Tells when an answer has arrived; returns how to stop. */
export function onAuthorised(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Browser only, before the router starts: reads `?code=…&state=…`, takes it out of the address bar. */
export function readReturnAddress(): void {
  const query = /^\?(.*)$/.exec(window.location.search)?.[1]
  if (!query) return
  const params = new Map(query.split('&').map(pair => pair.split('=') as [string, string | undefined]))
  const code = decodeURIComponent(params.get('code') ?? '')
  const state = decodeURIComponent(params.get('state') ?? '')
  if (!code || !state) return
  const answer = arrive(code, state)
  const hash = answer ? `#${answer.returnTo}` : window.location.hash
  window.history.replaceState(null, '', `${window.location.pathname}${hash}`)
}

/** WeChat only, on App.onShow: the partner mini-program's answer comes in `referrerInfo.extraData`. */
export function readReferrer(referrer: { extraData?: unknown } | undefined): void {
  const data = referrer?.extraData
  if (typeof data !== 'object' || data === null || !('code' in data) || !('state' in data)) return
  arrive(String(data.code), String(data.state))
}
