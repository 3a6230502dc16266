import { createHash, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { type App, buildApp } from '../../bff/src/app'
import { benchSettings } from '../bench/confirm/settings'
import { until } from '../src/stage/until'
import type { ChaosCity } from './city'

const HOURS_ENOUGH = '30 days'
const PREPARING_PATIENCE_MS = 120_000

/** The platform without its jobs, in this process: seals as the platform does and answers like its desk. */
export const openSteward = (city: ChaosCity): Promise<App> =>
  buildApp({
    ...benchSettings(city.appUrl, `${city.world}/none`, 4),
    ...city.keys,
    NODE_ENV: 'development',
    CLOCK_URL: `${city.world}/control/clock`,
  })

/** A session's token is kept as its digest only. */
export const tokenDigest = (token: string): Buffer => createHash('sm3').update(token).digest()

/** Three people of a department with the desk open before them. */
export async function staffOf(
  owner: Client,
  department: string,
): Promise<{ author: string; first: string; second: string }> {
  const signedIn = async (name: string, roles: string[]): Promise<string> => {
    const token = `chaos-${randomUUID()}`
    await owner.query(
      `with one as (
         insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
         values ($1::uuid, $1::uuid::text, $2, $3, '220100', $4, now()) returning id)
       insert into session (token_digest, staff_id, created_at, expires_at)
       select $5, id, now(), now() + $6::interval from one`,
      [randomUUID(), name, department, roles, tokenDigest(token), HOURS_ENOUGH],
    )
    return token
  }
  return {
    author: await signedIn('齐悦', ['ACCEPTOR']),
    first: await signedIn('陆清', ['REVIEWER']),
    second: await signedIn('江楠', ['REVIEWER']),
  }
}

interface Run {
  id: string
  status: string
  lineCount: number
  totalFen: number
}
const RUN = '{ id status lineCount totalFen }'

async function ask<T>(app: App, token: string, query: string, variables: object = {}): Promise<T> {
  const answer = await app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    payload: { query, variables },
  })
  const { data, errors } = answer.json() as { data: T; errors?: { message: string }[] }
  if (errors?.length) throw new Error(errors.map(({ message }) => message).join('; '))
  return data
}

/** Makes a run of all that waits of an item and has it released by two others; the platform's jobs then carry it. */
export async function releaseRun(
  app: App,
  staff: { author: string; first: string; second: string },
  itemId: string,
): Promise<Run> {
  const { preparePayoutRun: made } = await ask<{ preparePayoutRun: Run }>(
    app,
    staff.author,
    `mutation ($itemId: ID!) { preparePayoutRun(itemId: $itemId, idempotencyKey: "chaos-run") ${RUN} }`,
    { itemId },
  )
  const seen = await until(
    'the run is prepared',
    async () => {
      const { payoutRun } = await ask<{ payoutRun: Run }>(
        app,
        staff.first,
        `query ($id: ID!) { payoutRun(id: $id) ${RUN} }`,
        {
          id: made.id,
        },
      )
      return payoutRun.status === 'WAITING' && payoutRun
    },
    PREPARING_PATIENCE_MS,
  )
  const { id, lineCount, totalFen } = seen
  const release = `mutation ($id: ID!, $lineCount: Int!, $totalFen: Fen!) {
    releasePayoutRun(id: $id, lineCount: $lineCount, totalFen: $totalFen) ${RUN} }`
  for (const token of [staff.first, staff.second]) {
    const { releasePayoutRun: now } = await ask<{ releasePayoutRun: Run }>(app, token, release, {
      id,
      lineCount,
      totalFen,
    })
    if (now.status === 'RELEASED') return now
  }
  throw new Error('two people could not release the run')
}
