import { chinaDate } from '@policy-direct/shared/time/china-date'
import { Gauge } from 'prom-client'
import { raisePaidTwice } from '../adapters/postgres/paid-twice'
import { postgresPriorPayments } from '../adapters/postgres/prior-payments'
import { predecessors } from '../adapters/seed-files/predecessors'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays } from '../domain/working-days'
import { limitRegister, type PolicyItemVersion } from '../eligibility'
import type { Job } from '../jobs/schedule'
import { PRIOR_PAYMENTS, takePriorPayments } from '../usecases/take-prior-payments'
import type { Base } from './base'
import type { IdentityArea } from './identity'
import { patientJob } from './patient-job'

const TAKE_EVERY_MS = 2_000

type Needs = Pick<IdentityArea, 'upToDate' | 'imported' | 'exchange'> & {
  stores: Pick<IdentityArea['stores'], 'feeds'>
}

/** Payments from before go-live: the job that takes them in, and nobody is matched before it has been through once. */
export function priorPaymentWork(
  base: Base,
  { upToDate, imported, exchange, stores: { feeds } }: Needs,
  versions: readonly PolicyItemVersion[],
): { job: Job; upToDate(): Promise<boolean> } {
  const { connection, metrics, log, clock, config, ids, calendar } = base
  const payments = new Gauge({
    name: 'prior_payments',
    help: 'Payments from before go-live: in the registers, or put aside and why',
    labelNames: ['state'],
    registers: [metrics],
  })
  const most = new Map(
    versions.flatMap(({ id, limits }) => limits.map(limit => [limitRegister(id, limit), limit.max] as const)),
  )
  const alarm = {
    ids,
    maximum: (register: string) => most.get(register) ?? 1,
    dueOn: (at: Date) => addWorkingDays(calendar, chinaDate(at), REMINDER_DAYS.REMINDER),
  }
  const take = takePriorPayments({
    exchange,
    payments: postgresPriorPayments(connection.db, base, (trx, placings, at) =>
      raisePaidTwice(trx, alarm, placings, at),
    ),
    feeds,
    clock,
    versions,
    predecessors: predecessors(),
    imported,
    report({ placed, unknownSubject, unknownItem, taken, unreadable }) {
      payments.labels('placed').set(placed)
      payments.labels('unknown-subject').set(unknownSubject)
      payments.labels('unknown-item').set(unknownItem)
      log.info({ taken, unreadable, placed, unknownSubject, unknownItem }, 'payments from before go-live')
    },
  })
  let through = config.IMPORT_ON_START !== 1
  return {
    job: patientJob(log, 'prior-payments', TAKE_EVERY_MS, take),
    async upToDate() {
      through ||= (await feeds.get(PRIOR_PAYMENTS)) !== null
      return through && (await upToDate())
    },
  }
}
