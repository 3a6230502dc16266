import { bankInWords, heardOfBank, nextArrival } from '../domain/arrival-question'
import { askAgainAfter } from '../domain/fulfilment'
import type { ArrivalQuestion, ArrivalQuestions, DueQuestion } from '../ports/arrival-questions'
import type { Bank } from '../ports/bank'
import type { Clock } from '../ports/clock'
import type { CaseNews } from './announce'
import type { settleFulfilment } from './settle-fulfilment'

export interface AskBankDeps {
  arrivals: Pick<ArrivalQuestions, 'dueAtBank' | 'get' | 'bankSaid' | 'askBankAt'>
  bank: Pick<Bank, 'inquire'>
  clock: Clock
  settle: ReturnType<typeof settleFulfilment>
  announce(entitlementId: string, event: CaseNews, occasion: string, reason: string): Promise<number>
}

const BATCH = 20

/**
 * The truth about a payment that somebody misses is the bank's, not ours: it is asked by the payment's own number until it
 * says where the money is, and daily after that while a return may still come. A return goes the way of every return.
 * Answers how many were asked about.
 */
export function askBankOfArrivals(deps: AskBankDeps) {
  return async (): Promise<number> => {
    const due = await deps.arrivals.dueAtBank(BATCH, deps.clock.now())
    await Promise.all(due.map(one => askAbout(deps, one)))
    return due.length
  }
}

async function askAbout(deps: AskBankDeps, { fulfilmentId, checks }: DueQuestion): Promise<void> {
  const { arrivals, bank, clock } = deps
  const question = await arrivals.get(fulfilmentId)
  if (!question) return
  const answer = await bank.inquire(fulfilmentId)
  const at = clock.now()
  const later = (wait: number | null) => (wait === null ? null : new Date(at.getTime() + wait))
  const again = later(askAgainAfter(question.status === 'PAID' ? 'SUCCEEDED' : 'UNKNOWN', checks))
  if (answer.kind !== 'REPORT') return arrivals.askBankAt(fulfilmentId, again)
  // Whatever it says, our books hear it first: a return is booked, a contradiction is a person's.
  await deps.settle(fulfilmentId, answer.report)
  const event = heardOfBank(answer.report)
  const to = event && nextArrival(question.status, event)
  if (!to) return arrivals.askBankAt(fulfilmentId, again)
  const words = bankInWords(answer.report, question, at)
  const next = to === 'PAID' ? later(askAgainAfter('SUCCEEDED', 0)) : null
  const written = await arrivals.bankSaid(fulfilmentId, question.status, { to, words, at, again: next })
  // What came back is told as every return is.
  if (written && to === 'PAID')
    await deps.announce(question.entitlementId, 'ARRIVAL_ANSWERED', occasionOf(question), words)
}

/** Each time somebody misses it is answered anew: 到账了 taken back is not the same question. */
const occasionOf = ({ attempt, answeredAt }: ArrivalQuestion): string =>
  `arrival-bank-${attempt}-${answeredAt?.getTime() ?? 0}`
