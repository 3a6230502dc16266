import { chinaDate } from '@policy-direct/shared/time/china-date'
import { Gauge } from 'prom-client'
import { postgresAsidePayments } from '../adapters/postgres/aside-payments'
import { raisePaidTwice } from '../adapters/postgres/paid-twice'
import { postgresPriorPayments } from '../adapters/postgres/prior-payments'
import { predecessors } from '../adapters/seed-files/predecessors'
import { REMINDER_DAYS } from '../domain/supervision'
import { addWorkingDays } from '../domain/working-days'
import { limitRegister, type PolicyItemVersion } from '../eligibility'
import type { Resolvers } from '../graphql/context'
import { priorPaymentResolvers } from '../graphql/resolvers/prior-payment'
import type { Job } from '../jobs/schedule'
import { findAsidePayment, secondAsidePayment } from '../usecases/decide-aside-payment'
import { countAsidePayments, listAsidePayments } from '../usecases/list-aside-payments'
import { PRIOR_PAYMENTS, takePriorPayments } from '../usecases/take-prior-payments'
import type { Base } from './base'
import type { IdentityArea } from './identity'
import { patientJob } from './patient-job'

const TAKE_EVERY_MS = 2_000

type Needs = Pick<IdentityArea, 'upToDate' | 'imported' | 'exchange' | 'subjects' | 'dataUses'> & {
  stores: Pick<IdentityArea['stores'], 'feeds'>
}

/** Payments from before go-live: the job that takes them in, and nobody is matched before it has been through once. */
export function priorPaymentWork(
  base: Base,
  { upToDate, imported, exchange, subjects, dataUses, stores: { feeds } }: Needs,
  versions: readonly PolicyItemVersion[],
): { job: Job; upToDate(): Promise<boolean>; resolvers: Resolvers } {
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
    report({ placed, unknownSubject, unknownItem, unclear, taken }) {
      payments.labels('placed').set(placed)
      payments.labels('unknown-subject').set(unknownSubject)
      payments.labels('unknown-item').set(unknownItem)
      payments.labels('unclear').set(unclear)
      log.info({ taken, placed, unknownSubject, unknownItem, unclear }, 'payments from before go-live')
    },
  })
  const desk = {
    aside: postgresAsidePayments(connection.db, base),
    subjects,
    dataUses,
    versions,
    predecessors: predecessors(),
    city: config.CITY_REGION,
    clock,
    ids,
  }
  let through = config.IMPORT_ON_START !== 1
  return {
    resolvers: priorPaymentResolvers({
      list: listAsidePayments(desk),
      count: countAsidePayments(desk),
      find: findAsidePayment(desk),
      second: secondAsidePayment(desk),
    }),
    job: patientJob(log, 'prior-payments', TAKE_EVERY_MS, take),
    async upToDate() {
      through ||= (await feeds.get(PRIOR_PAYMENTS)) !== null
      return through && (await upToDate())
    },
  }
}
