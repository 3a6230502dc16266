import { chinaDate } from '@policy-direct/shared/time/china-date'
import { postgresSupervision } from '../adapters/postgres/supervision'
import { postgresTakeUp } from '../adapters/postgres/take-up'
import { sm3Digest } from '../adapters/sealing/token-digest'
import { leadershipResolvers } from '../graphql/resolvers/leadership'
import { auditExportRoute } from '../http/audit-export'
import type { PolicyItems } from '../ports/policy-items'
import { countTakeUp } from '../usecases/count-take-up'
import { openAuditExport, takeAuditExport } from '../usecases/export-audit'
import { readLights, readPools, readTakeUp } from '../usecases/read-take-up'
import {
  closeReminder,
  listDeskReminders,
  listOpenObjections,
  listReminders,
  remindDepartment,
} from '../usecases/remind-department'
import type { Area, Base } from './base'
import type { PolicyArea } from './policies'

const COUNT_EVERY_MS = 1_000

/** What leadership and 督察审计 see of everything, as sums (XQ-8, N-5). */
export function leadershipArea(base: Base, { items }: Pick<PolicyArea, 'items'>): Area {
  const { db } = base.connection
  const deps = {
    ...base,
    items,
    takeUp: postgresTakeUp(db),
    supervision: postgresSupervision(db),
    digest: sm3Digest,
  }
  return {
    resolvers: [
      leadershipResolvers({
        takeUp: readTakeUp(deps),
        lights: readLights(deps),
        pools: readPools(deps),
        objections: listOpenObjections(deps),
        reminders: listReminders(deps),
        deskReminders: listDeskReminders(deps),
        remind: remindDepartment(deps),
        close: closeReminder(deps),
        openExport: openAuditExport(deps),
        namesOf: ids => namesOf(items, ids, chinaDate(base.clock.now())),
      }),
    ],
    jobs: [{ name: 'count-take-up', everyMs: COUNT_EVERY_MS, run: countTakeUp(deps) }],
    routes: server => auditExportRoute(server, takeAuditExport(deps)),
  }
}

async function namesOf(items: PolicyItems, ids: readonly string[], today: string) {
  const names = new Map<string, string>()
  for (const id of new Set(ids)) {
    const item = (await items.current(id, today)) ?? (await items.version(id, 1))
    if (item) names.set(id, item.name)
  }
  return names
}
