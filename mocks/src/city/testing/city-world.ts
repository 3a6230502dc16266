import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../app'
import { buildWorld } from '../../build-world'
import { ordinaryDay } from '../../config'
import { credentials } from '../../credentials'
import { exchange } from '../../exchange/plugin'
import { identity } from '../../identity/plugin'
import { type Journal, noJournal } from '../../journal'
import { license } from '../../license/plugin'
import { seededRandomness } from '../../randomness'
import { type ManualTime, manualTime } from '../../real-time'
import { remember } from '../../remember'
import { sso } from '../../sso/plugin'
import { settled, testNow } from '../../testing/test-world'
import type { World } from '../../world'
import { plusDays } from '../days'
import { cityFrame, STORY_DAY } from '../frame'
import { type SampleCity, sampleCity } from '../sample-city'

/** The sample city with the institutions that know its people; time passes only when told to. */
export interface CityWorld {
  readonly world: World<SampleCity>
  readonly app: FastifyInstance
  readonly time: ManualTime
  pass(ms: number): Promise<void>
  /** A call of the data exchange with the right token. */
  get(path: string): Promise<{ status: number; text: string; body: Record<string, unknown> }>
  post(path: string, payload: unknown): Promise<{ status: number; body: Record<string, unknown> }>
}

/**
 * @param journal what an earlier process of this world left, if there was one
 * @param daysLater how many days after the story it is started
 */
export function cityWorld(journal: Journal = noJournal, daysLater = 0): CityWorld {
  const time = manualTime(testNow + daysLater * 86_400_000)
  const city = sampleCity(cityFrame({ today: plusDays(STORY_DAY, daysLater) }))
  const world = buildWorld({
    config: { publicUrl: 'http://world.test', callbacks: {}, ...ordinaryDay },
    city,
    realTime: time,
    random: seededRandomness('city'),
    post: async () => ({ status: 200, body: '' }),
    journal,
    log: () => {},
  })
  city.keepTimeBy(world.clock)
  remember(world)
  const app = buildApp(world, { exchange, identity, license, sso })
  const headers = { authorization: `Bearer ${credentials.exchange.token}` }
  return {
    world,
    app,
    time,
    pass: async ms => {
      time.pass(ms)
      await settled()
    },
    get: async path => {
      const answer = await app.inject({ method: 'GET', url: `/exchange/v1${path}`, headers })
      const json = String(answer.headers['content-type']).startsWith('application/json')
      return { status: answer.statusCode, text: answer.body, body: json ? answer.json() : {} }
    },
    post: async (path, payload) => {
      const answer = await app.inject({
        method: 'POST',
        url: `/exchange/v1${path}`,
        headers: { ...headers, 'content-type': 'application/json' },
        payload: JSON.stringify(payload),
      })
      return { status: answer.statusCode, body: answer.json() }
    },
  }
}
