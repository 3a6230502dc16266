import type { FastifyInstance } from 'fastify'
import { buildApp, cityBlindInstitutions } from '../app'
import { buildWorld } from '../build-world'
import type { City } from '../city-contract'
import { ordinaryDay, type WorldConfig } from '../config'
import type { Delivery } from '../courier'
import { type Journal, noJournal } from '../journal'
import { seededRandomness } from '../randomness'
import { type ManualTime, manualTime } from '../real-time'
import type { World } from '../world'
import { smallCity as newSmallCity, type smallCity } from './small-city'

/** A Saturday, 14:00 in the city. */
export const testNow = Date.parse('2026-11-21T14:00:00+08:00')

/** A world in which time passes only when told to, and whose callbacks are collected. */
export interface TestWorld {
  readonly world: World<ReturnType<typeof smallCity> & City>
  readonly app: FastifyInstance
  readonly time: ManualTime
  /** What was posted to the platform, oldest first. */
  readonly posted: Delivery[]
  /** Lets the city's time pass and everything that follows from it settle. */
  pass(ms: number): Promise<void>
  /** What the platform answers to a callback, until changed. */
  platform: { status: number; body: string } | 'UNREACHABLE'
}

/** Lets promises that need no time come to their end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise<void>(resolve => setImmediate(resolve))
}

export function testWorld(config: Partial<WorldConfig> = {}, journal: Journal = noJournal): TestWorld {
  const time = manualTime(testNow)
  const posted: Delivery[] = []
  const tested: { -readonly [K in keyof TestWorld]: TestWorld[K] } = {
    time,
    posted,
    platform: { status: 200, body: '{"result":0,"errmsg":"OK"}' },
    pass: async ms => {
      time.pass(ms)
      await settled()
    },
    world: buildWorld({
      config: {
        publicUrl: 'http://world.test',
        callbacks: {
          bank: 'http://platform.test/callbacks/bank',
          sms: 'http://platform.test/callbacks/sms/secret',
          wechatPush: 'http://platform.test/callbacks/wechat',
        },
        ...ordinaryDay,
        ...config,
      },
      city: newSmallCity(),
      realTime: time,
      random: seededRandomness('test'),
      post: async delivery => {
        posted.push(delivery)
        if (tested.platform === 'UNREACHABLE') throw new Error('connection refused')
        return tested.platform
      },
      journal,
      log: () => {},
    }),
    app: undefined as never,
  }
  tested.app = buildApp(tested.world, cityBlindInstitutions)
  return tested
}
