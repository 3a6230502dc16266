import type { CitySize } from './city/frame'
import { ordinaryDay, type WorldConfig } from './config'

/** Everything `main.ts` needs to start the outside world. */
export interface Settings {
  readonly host: string
  readonly port: number
  readonly size: CitySize
  readonly seed: string | undefined
  /** Where the outside world writes down what it must not forget; absent = nowhere. */
  readonly stateFile: string | undefined
  /** `YYYY-MM-DD` from which the city's recent dates are counted; the real day when absent. */
  readonly today: string | undefined
  readonly config: WorldConfig
}

type Environment = Readonly<Record<string, string | undefined>>

function wholeNumber(env: Environment, name: string, fallback: number, most: number): number {
  const given = env[name]
  if (!given) return fallback
  const value = Number(given)
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new RangeError(`${name} must be a whole number from 0 to ${most}, not "${given}"`)
  return value
}

function address(env: Environment, name: string): string | undefined {
  const given = env[name]
  if (!given) return undefined
  if (!URL.canParse(given) || !/^https?:/.test(given))
    throw new RangeError(`${name} must be an http(s) address`)
  return given.replace(/\/$/, '')
}

function day(env: Environment, name: string): string | undefined {
  const given = env[name]
  if (!given) return undefined
  if (!/^\d{4}-\d\d-\d\d$/.test(given) || Number.isNaN(Date.parse(given)))
    throw new RangeError(`${name} must be a day like 2026-11-21, not "${given}"`)
  return given
}

/** Reads the settings; throws a RangeError that names the setting which is wrong. */
export function readSettings(env: Environment): Settings {
  const host = env.HOST || '127.0.0.1'
  const port = wholeNumber(env, 'WORLD_PORT', 8180, 65_535)
  const size = env.WORLD_SIZE || 'default'
  if (size !== 'default' && size !== 'city')
    throw new RangeError(`WORLD_SIZE must be default or city, not "${size}"`)
  const { aheadMs, bankPace, smsLimits } = ordinaryDay
  return {
    host,
    port,
    size,
    seed: env.WORLD_SEED || undefined,
    stateFile: env.WORLD_STATE_FILE || undefined,
    today: day(env, 'WORLD_TODAY'),
    config: {
      publicUrl: address(env, 'PUBLIC_URL') ?? `http://${host}:${port}`,
      aheadMs: wholeNumber(env, 'WORLD_AHEAD_MS', aheadMs, 86_400_000),
      callbacks: {
        bank: address(env, 'BANK_CALLBACK_URL'),
        sms: address(env, 'SMS_CALLBACK_URL'),
        wechatPush: address(env, 'WECHAT_PUSH_URL'),
      },
      bankPace: {
        processingMs: wholeNumber(env, 'BANK_PROCESSING_MS', bankPace.processingMs, 3_600_000),
        successMs: wholeNumber(env, 'BANK_SUCCESS_MS', bankPace.successMs, 3_600_000),
      },
      smsLimits,
    },
  }
}
