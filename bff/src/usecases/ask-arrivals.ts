import { askedAbout } from '../domain/arrival-question'
import type { ArrivalQuestions, UnaskedPayment } from '../ports/arrival-questions'
import type { Clock } from '../ports/clock'
import type { CaseNews } from './announce'

export interface AskArrivalsDeps {
  arrivals: Pick<ArrivalQuestions, 'unasked' | 'ask'>
  clock: Clock
  announce(entitlementId: string, event: CaseNews, occasion: string): Promise<number>
}

const BATCH = 100
/** Leaves connections to those who are waiting in front of a phone. */
const AT_ONCE = 4

/**
 * 到账了吗 (N-10): seven days after a payment its payee is asked, once. Reductions and services reach no account and are
 * not asked about. The message goes first: a process that dies between the two says it once all the same. Answers how
 * many payments.
 */
export function askArrivals({ arrivals, clock, announce }: AskArrivalsDeps) {
  /** Everything until here has been asked about; a payment reported later than that is the next day's. */
  let askedUntil: number | null = null
  return async (): Promise<number> => {
    const at = clock.now()
    const { from, until } = askedAbout(at)
    if (until.getTime() === askedUntil) return 0
    const payments = await arrivals.unasked(from, until, BATCH)
    const ask = async (payment: UnaskedPayment) => {
      await announce(payment.entitlementId, 'ARRIVAL_ASKED', `arrival-asked-${payment.attempt}`)
      await arrivals.ask(payment, at)
    }
    for (let n = 0; n < payments.length; n += AT_ONCE)
      await Promise.all(payments.slice(n, n + AT_ONCE).map(ask))
    if (payments.length < BATCH) askedUntil = until.getTime()
    return payments.length
  }
}
