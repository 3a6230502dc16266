import { credentials } from '../credentials'
import type { World } from '../world'
import { type AcceptanceBook, acceptanceBook } from './acceptances'
import { type AccessTokens, accessTokens } from './access-tokens'
import { type WechatError, type WechatErrorCode, wechatError } from './errors'
import { type Openids, openidsOf } from './openids'

/** What WeChat remembers. */
export interface WechatState {
  readonly openids: Openids
  readonly tokens: AccessTokens
  readonly acceptances: AcceptanceBook
  /** Session keys by openid, the latest only. */
  readonly sessionKeys: Map<string, string>
  /** When a person last opened the mini-program, by openid (msg_sec_check wants it within two hours). */
  readonly lastSeen: Map<string, number>
  error(code: WechatErrorCode, detail?: string): WechatError
}

const states = new WeakMap<World, WechatState>()

/** The one WeChat of a world: the API routes and the control API share it. */
export function wechatOf(world: World): WechatState {
  const known = states.get(world)
  if (known) return known
  const state: WechatState = {
    openids: openidsOf(world.city),
    tokens: accessTokens(() => world.clock.now(), world.random),
    acceptances: acceptanceBook(),
    sessionKeys: new Map(),
    lastSeen: new Map(),
    error: (code, detail) => wechatError(world.random, code, detail),
  }
  world.onReset(() => {
    state.acceptances.clear()
    state.sessionKeys.clear()
    state.lastSeen.clear()
  })
  states.set(world, state)
  return state
}

/** @returns who an openid of the mini-program belongs to */
export function miniProgramUser(world: World, openid: string): string | undefined {
  return wechatOf(world).openids.inhabitantOf(credentials.wechat.miniProgramAppId, openid)
}
