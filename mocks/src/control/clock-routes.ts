import type { FastifyInstance } from 'fastify'
import { cityDay } from '../clock'
import { fieldsOf, numberOf, textOf } from '../fields'
import { workingDaysMs } from '../working-days'
import type { World } from '../world'

const DAY_MS = 86_400_000

/** Nine in the morning of the day on which an instant lies, city time. */
const nineOn = (instant: number) => Date.parse(`${cityDay(instant)}T09:00:00+08:00`)

/** @returns where the clock is to stand (milliseconds since 1970), `RESET`, or `undefined` for nonsense */
export function wantedInstant(now: number, body: unknown): number | 'RESET' | undefined {
  if (fieldsOf(body).reset === true) return 'RESET'
  const advance = numberOf(body, 'advanceMs')
  if (advance !== undefined) return now + advance
  switch (textOf(body, 'to')) {
    case 'tomorrow':
      return nineOn(now + DAY_MS)
    case 'nextWorkingDay':
      return nineOn(now + workingDaysMs(now, 1))
  }
  const instant = numberOf(body, 'now') ?? Date.parse(textOf(body, 'now'))
  return Number.isFinite(instant) ? instant : undefined
}

/** The city's clock, which the platform follows. */
export function clockRoutes(app: FastifyInstance, world: World): void {
  const shown = () => ({ now: world.clock.iso(), offsetMs: world.clock.offsetMs() })
  app.get('/clock', async () => shown())
  app.post('/clock', async (request, reply) => {
    const wanted = wantedInstant(world.clock.now(), request.body)
    if (wanted === undefined) return reply.code(400).send({ code: 'INVALID_CLOCK' })
    if (wanted === 'RESET') world.clock.reset()
    else world.clock.moveTo(wanted)
    return shown()
  })
}
