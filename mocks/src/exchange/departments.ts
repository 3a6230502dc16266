import { DEPARTMENT_CODES, DEPARTMENTS, isDepartmentCode } from '@policy-direct/shared/vocabulary/department'
import type { FastifyInstance } from 'fastify'
import { plusDays } from '../city/days'
import type { SampleCity } from '../city/sample-city'
import type { FaultKind } from '../faults'
import { textOf } from '../fields'
import type { World } from '../world'
import { kindIn } from './queries'

const HANG_MS = 30_000
const DOWN: readonly FaultKind[] = ['error500', 'maintenance', 'timeout']

/** Which departments answer. A fault named after a department takes it down for that many calls. */
export interface DepartmentLine {
  /** Uses up one call of a fault; answers why the call fails, if it does. */
  refusal(
    code: string,
  ): Promise<{ code: 'DEPARTMENT_UNAVAILABLE'; department: string; since: string } | undefined>
}

/** `GET /v1/departments` and `GET /v1/departments/<code>/facts`. */
export function departmentRoutes(app: FastifyInstance, world: World<SampleCity>): DepartmentLine {
  const line = departmentLine(world)
  app.get('/v1/departments', async () =>
    DEPARTMENT_CODES.map(code => ({
      code,
      name: DEPARTMENTS[code].fullName,
      status: isDown(world, code) ? 'DOWN' : 'UP',
      lastDeliveredAt: lastDelivery(world, code),
    })),
  )
  app.get<{ Params: { code: string } }>('/v1/departments/:code/facts', async (request, reply) => {
    const { code } = request.params
    if (!isDepartmentCode(code)) return reply.code(404).send({ code: 'UNKNOWN_DEPARTMENT' })
    const kind = kindIn(request.query)
    if (!kind) return reply.code(400).send({ code: 'INVALID_QUERY' })
    const refusal = await line.refusal(code)
    if (refusal) return reply.code(503).send(refusal)
    const subject = world.city.subject(kind, textOf(request.query, 'id'))
    if (!subject) return reply.code(404).send({ code: 'UNKNOWN_SUBJECT' })
    const own = Object.entries(subject.facts).filter(([, fact]) => fact.department === code)
    const asOf =
      own
        .map(([, fact]) => fact.asOf)
        .sort()
        .at(-1) ?? null
    return { department: code, asOf, facts: Object.fromEntries(own) }
  })
  return line
}

function departmentLine(world: World<SampleCity>): DepartmentLine {
  const downSince = new Map<string, string>()
  world.onReset(() => downSince.clear())
  return {
    refusal: async department => {
      const fault = world.faults.take(department, 'slow', ...DOWN)
      if (!fault) {
        downSince.delete(department)
        return undefined
      }
      const since = downSince.get(department) ?? world.clock.iso()
      const wait =
        fault.fault === 'timeout'
          ? (fault.delayMs ?? HANG_MS)
          : fault.fault === 'slow'
            ? (fault.delayMs ?? 3_000)
            : 0
      if (wait > 0) await new Promise<void>(resolve => void world.realTime.after(wait, resolve))
      if (fault.fault === 'slow') return undefined
      downSince.set(department, since)
      return { code: 'DEPARTMENT_UNAVAILABLE', department, since }
    },
  }
}

function isDown(world: World, code: string): boolean {
  return world.faults.list().some(fault => fault.upstream === code && DOWN.includes(fault.fault))
}

/** The latest change it sent, or its delivery of last night. */
function lastDelivery(world: World<SampleCity>, code: string): string {
  const own = world.city.changes.feed.entries().filter(change => change.department === code)
  return own.at(-1)?.sentAt ?? `${plusDays(world.city.frame.today, -1)}T22:00:00.000+08:00`
}
