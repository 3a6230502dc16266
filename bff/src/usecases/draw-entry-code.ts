import type { Cache } from '../ports/cache'
import type { EntryCodes } from '../ports/entry-codes'
import type { LinkCode } from '../ports/poster-codes'
import type { WeChat } from '../ports/wechat'

export interface DrawEntryCodeDeps {
  codes: EntryCodes
  wechat: Pick<WeChat, 'codeImage'>
  link: LinkCode
  cache: Cache
  /** Our own address, without a trailing slash. */
  publicUrl: string
}

const PAGE = 'pages/guide/index'
const WIDTH = 430
const A_DAY_MS = 86_400_000

/**
 * 小程序码 of an issued code as JPEG, from WeChat (a day's copy is kept: the call is counted there). Null for a code
 * nobody issued. Faults: UPSTREAM_UNAVAILABLE, TOO_MANY_REQUESTS.
 */
export function drawMiniProgramCode({ codes, wechat, cache }: DrawEntryCodeDeps) {
  return async (number: string): Promise<Uint8Array | null> => {
    const code = await codes.byNumber(number)
    if (!code) return null
    const name = `poster:${code.scene}`
    const kept = await cache.get(name)
    if (kept) return Buffer.from(kept, 'base64')
    const picture = await wechat.codeImage(code.scene, PAGE, WIDTH)
    await cache.set(name, picture.toString('base64'), A_DAY_MS)
    return picture
  }
}

/** Ordinary-link QR of an issued code as SVG. Null for a code nobody issued. */
export function drawLinkCode({ codes, link, publicUrl }: DrawEntryCodeDeps) {
  return async (number: string): Promise<string | null> => {
    const code = await codes.byNumber(number)
    return code ? link.draw(`${publicUrl}/q/${code.scene}`) : null
  }
}
