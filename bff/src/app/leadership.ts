import { chinaDate } from '@policy-direct/shared/time/china-date'
import { postgresBankStatements } from '../adapters/postgres/bank-statements'
import { postgresCasesBehind } from '../adapters/postgres/cases-behind'
import { postgresPoolBudgets } from '../adapters/postgres/pool-budgets'
import { postgresPoolLedger } from '../adapters/postgres/pool-ledger'
import { postgresResults } from '../adapters/postgres/results'
import { postgresStepTimes } from '../adapters/postgres/step-times'
import { postgresSupervision } from '../adapters/postgres/supervision'
import { postgresTakeUp } from '../adapters/postgres/take-up'
import { postgresWithdrawals } from '../adapters/postgres/withdrawals'
import { sm3Digest } from '../adapters/sealing/token-digest'
import { deskItemResolvers } from '../graphql/resolvers/desk-item'
import { leadershipResolvers } from '../graphql/resolvers/leadership'
import { poolBooksResolvers } from '../graphql/resolvers/pool-books'
import { resultResolvers } from '../graphql/resolvers/result'
import { auditExportRoute } from '../http/audit-export'
import type { PolicyItems } from '../ports/policy-items'
import { casesBehind } from '../usecases/cases-behind'
import { askPoolBudget, decidePoolBudget, listPoolBudget } from '../usecases/change-pool-budget'
import { countTakeUp } from '../usecases/count-take-up'
import { openAuditExport, takeAuditExport } from '../usecases/export-audit'
import { listResultLines, listResults } from '../usecases/list-results'
import { measureSteps } from '../usecases/measure-steps'
import { readExpectedTime } from '../usecases/read-expected-time'
import { listStatementDays, readPoolBooks, readPoolHistory } from '../usecases/read-pool-books'
import { readLights, readPools, readTakeUp } from '../usecases/read-take-up'
import {
  closeReminder,
  listDeskReminders,
  listOpenObjections,
  listReminders,
  remindDepartment,
} from '../usecases/remind-department'
import { applyWithdrawals, callOffWithdrawal, listDeskItems, planWithdrawal } from '../usecases/withdraw-item'
import type { Area, Base } from './base'
import type { PolicyArea } from './policies'

const COUNT_EVERY_MS = 1_000
const CALENDAR_EVERY_MS = 2_000

/** Sums for leadership and 督察审计 (XQ-8, N-5), results for everybody (XQ-1), and what ends an item (XQ-4). */
export function leadershipArea(base: Base, { items }: Pick<PolicyArea, 'items'>): Area {
  const { db } = base.connection
  const deps = {
    ...base,
    items,
    takeUp: postgresTakeUp(db),
    behind: postgresCasesBehind(db),
    results: postgresResults(db),
    withdrawals: postgresWithdrawals(db),
    city: base.config.CITY_REGION,
    supervision: postgresSupervision(db),
    ledger: postgresPoolLedger(db),
    budgets: postgresPoolBudgets(db),
    statements: postgresBankStatements(db),
    digest: sm3Digest,
    stepTimes: postgresStepTimes(db),
  }
  return {
    resolvers: [
      resultResolvers({ list: listResults(deps), lines: listResultLines(deps) }),
      poolBooksResolvers({
        books: readPoolBooks(deps),
        history: readPoolHistory(deps),
        statements: listStatementDays(deps),
        budgets: listPoolBudget(deps),
        askBudget: askPoolBudget(deps),
        decideBudget: decidePoolBudget(deps),
      }),
      deskItemResolvers({
        times: readExpectedTime(deps).ofItem,
        list: listDeskItems(deps),
        plan: planWithdrawal(deps),
        callOff: callOffWithdrawal(deps),
      }),
      leadershipResolvers({
        takeUp: readTakeUp(deps),
        casesBehind: casesBehind(deps),
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
    jobs: [
      { name: 'count-take-up', everyMs: COUNT_EVERY_MS, run: countTakeUp(deps) },
      { name: 'measure-steps', everyMs: CALENDAR_EVERY_MS, run: measureSteps(deps) },
      { name: 'apply-withdrawals', everyMs: CALENDAR_EVERY_MS, run: applyWithdrawals(deps) },
    ],
    routes: server => auditExportRoute(server, takeAuditExport(deps)),
  }
}

async function namesOf(items: PolicyItems, ids: readonly string[], today: string) {
  const names = new Map<string, string>()
  for (const id of new Set(ids)) {
    const item = await items.latest(id, today)
    if (item) names.set(id, item.name)
  }
  return names
}
