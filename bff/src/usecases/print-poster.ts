import { chinaDate } from '@policy-direct/shared/time/china-date'
import { categoryLabel, inCategory } from '../domain/policy-category'
import { menuPosterOf, posterOf } from '../domain/poster'
import type { Cache } from '../ports/cache'
import type { Clock } from '../ports/clock'
import type { EntryCode, EntryCodes } from '../ports/entry-codes'
import type { PolicyItems } from '../ports/policy-items'
import type { Press } from '../ports/printing'
import { limitRate } from './limit-rate'
import { posterSheet } from './poster-sheet'

export interface PrintPosterDeps {
  codes: Pick<EntryCodes, 'byNumber'>
  items: Pick<PolicyItems, 'current' | 'inForce'>
  press: Press
  cache: Cache
  clock: Clock
  /** Our own address, without a trailing slash. */
  publicUrl: string
  miniProgramCode(code: string): Promise<Uint8Array | null>
}

export interface PrintPoster {
  code: string
  withMiniProgramCode: boolean
  clientAddress: string
}

const PRINTS_PER_MINUTE = 60
const KEPT_MS = 600_000

/**
 * The A4 poster of a code as PDF; null where nobody issued it, or it was withdrawn or is past its time: what no longer
 * opens anything is not printed again. Faults: TOO_MANY_REQUESTS, UPSTREAM_UNAVAILABLE (小程序码 wanted).
 */
export function printPoster(deps: PrintPosterDeps) {
  return async ({ code, withMiniProgramCode, clientAddress }: PrintPoster): Promise<Uint8Array | null> => {
    const now = deps.clock.now()
    const today = chinaDate(now)
    const found = await deps.codes.byNumber(code)
    if (!found || found.withdrawnAt !== null || (found.validUntil !== null && found.validUntil < today))
      return null
    await limitRate(deps.cache, 'print-poster', clientAddress, PRINTS_PER_MINUTE)
    const poster = await wordsOf(deps, found, today)
    if (!poster) return null
    const name = `poster-pdf:${code}:${withMiniProgramCode}:${poster.basis}:${poster.who.length}`
    const kept = await deps.cache.get(name)
    if (kept) return Buffer.from(kept, 'base64')
    const miniProgramCode = withMiniProgramCode ? await deps.miniProgramCode(code) : null
    const link = `${deps.publicUrl}/q/${found.scene}`
    const pdf = await deps.press.print(posterSheet(poster, { link, miniProgramCode }, now))
    await deps.cache.set(name, Buffer.from(pdf).toString('base64'), KEPT_MS)
    return pdf
  }
}

async function wordsOf({ items }: PrintPosterDeps, code: EntryCode, today: string) {
  const posted = { ...code, specialist: code.specialist?.words ?? null }
  const { category } = code
  if (code.itemId === null) {
    const open = (await items.inForce(today)).filter(item => !category || inCategory(item, category))
    return menuPosterOf((category && categoryLabel(category)) ?? '各项政策', open, posted)
  }
  const item = await items.current(code.itemId, today)
  return item && posterOf(item, posted)
}
