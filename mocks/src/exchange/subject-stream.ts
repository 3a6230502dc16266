import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { SampleCity } from '../city/sample-city'
import type { SubjectKind } from '../city/subject'
import type { World } from '../world'
import { countIn, kindIn } from './queries'

/** Lines written at once: enough to be quick, few enough to let other requests in between. */
const LINES_AT_ONCE = 50

/** `GET /v1/subjects`: every subject of a kind, one a line; `after` goes on where a broken stream ended. */
export function subjectRoutes(app: FastifyInstance, world: World<SampleCity>): void {
  app.get('/v1/subjects', async (request, reply) => {
    const kind = kindIn(request.query)
    const after = countIn(request.query, 'after', 0)
    if (!kind || after === undefined) return reply.code(400).send({ code: 'INVALID_QUERY' })
    return reply
      .type('application/x-ndjson; charset=utf-8')
      .send(Readable.from(lines(world.city, kind, after), { objectMode: false }))
  })
}

/** The stream's text. The feed position is taken first: what changes meanwhile is delivered again. */
function* lines(city: SampleCity, kind: SubjectKind, after: number): Generator<string> {
  const changesFrom = city.changes.feed.latest()
  let cursor = after
  let text = `${JSON.stringify({ begin: true, count: Math.max(0, city.count(kind) - after) })}\n`
  for (const subject of city.subjects(kind, after)) {
    cursor += 1
    text += `${JSON.stringify({ cursor, ...subject })}\n`
    if (cursor % LINES_AT_ONCE > 0) continue
    yield text
    text = ''
  }
  yield `${text}${JSON.stringify({ end: true, count: cursor - after, changesFrom })}\n`
}
