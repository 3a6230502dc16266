import { setTimeout as pause } from 'node:timers/promises'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { AMOUNT } from '../bench/confirm/cases'
import type { Tapper } from './people'
import type { Platform } from './platform'

const AT_ONCE = 48
const ANSWER_MS = 20_000
const AGAIN_MS = 150

/** What the phones heard, by case. */
export interface Heard {
  /** Answered with a confirmation. */
  confirmed: Set<string>
  /** Answered with something else: why. */
  refused: Map<string, string>
}

interface Answer {
  __typename: string
  reason?: string
}

/** What a phone asks for: the tap, or to have sent again what came back. */
export type Asked = 'CONFIRM' | 'RETRY'

/**
 * Everybody taps once, with one key, at either process, again and again until there is an answer.
 * @param isOver told before every attempt; whoever has no answer by then has none
 */
export async function tapAll(
  tappers: readonly Tapper[],
  platforms: readonly Platform[],
  heard: Heard,
  isOver: () => boolean,
  asked: Asked = 'CONFIRM',
): Promise<void> {
  let next = 0
  const phone = async () => {
    for (let n = next++; n < tappers.length; n = next++) {
      const tapper = tappers[n]!
      for (let attempt = n; !isOver(); attempt += 1) {
        const answer = await tap(tapper, platforms[attempt % platforms.length]!, asked)
        if (answer) {
          const { __typename, reason } = answer
          if (__typename === 'EntitlementConfirmed') heard.confirmed.add(tapper.id)
          else heard.refused.set(tapper.id, reason ?? __typename)
          break
        }
        await pause(AGAIN_MS)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, phone))
}

/** Undefined when nobody answered, or only that something is wrong for the moment. */
async function tap({ id, token }: Tapper, platform: Platform, asked: Asked): Promise<Answer | undefined> {
  const visitor = new Visitor(platform.address)
  visitor.token = token
  const wish = { entitlementId: id, idempotencyKey: `chaos-${asked}-${id}` }
  const ask = async () => {
    const answers =
      asked === 'CONFIRM'
        ? await visitor.ask<Record<string, Answer>>('ConfirmEntitlement', {
            input: { ...wish, amountFen: AMOUNT },
          })
        : await visitor.ask<Record<string, Answer>>('RetryFulfilment', wish)
    return Object.values(answers)[0]
  }
  const late = new AbortController()
  try {
    return await Promise.race([ask(), pause(ANSWER_MS, undefined, { signal: late.signal })])
  } catch {
    return undefined
  } finally {
    late.abort()
  }
}
