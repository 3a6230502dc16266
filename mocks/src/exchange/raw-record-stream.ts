import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { RawRecord } from '../city/raw-records'
import type { SampleCity } from '../city/sample-city'
import type { World } from '../world'
import { countIn } from './queries'

const LINES_AT_ONCE = 200

/** `GET /v1/records`: raw records sent after a cursor, one a line; `duplicateCallback` sends every line twice. */
export function rawRecordRoutes(app: FastifyInstance, world: World<SampleCity>): void {
  app.get('/v1/records', async (request, reply) => {
    const after = countIn(request.query, 'after', 0)
    if (after === undefined) return reply.code(400).send({ code: 'INVALID_QUERY' })
    const twice = world.faults.take('exchange', 'duplicateCallback') !== undefined
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .send(Readable.from(lines(world.city, after, twice), { objectMode: false }))
  })
}

/** The stream's text. Where it ends is settled first: what comes meanwhile is sent the next time. */
function* lines(city: SampleCity, after: number, twice: boolean): Generator<string> {
  const next = Math.max(after, city.rawRecords.latest())
  let count = 0
  let text = ''
  for (const record of city.rawRecords.after(after)) {
    const line = `${JSON.stringify(onTheWire(record))}\n`
    text += twice ? line + line : line
    count += 1
    if (count % LINES_AT_ONCE > 0) continue
    yield text
    text = ''
  }
  yield `${text}${JSON.stringify({ end: true, count, next })}\n`
}

function onTheWire({ kind, id, ...record }: RawRecord) {
  return { ...record, kind, ...(kind === 'PERSON' ? { idNumber: id } : { uscc: id }) }
}
