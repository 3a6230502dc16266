import type { LocalDate } from '@policy-direct/shared/time/china-date'
import { invalidInput } from '../../domain/fault'
import { upstreamFailure } from '../../domain/upstream-failure'
import type { StatementBank, StatementLine, StatementPage } from '../../ports/bank-statements'
import type { Upstream } from '../../ports/upstream'
import { type Signing, signedHeaders } from './signature'

interface WirePage {
  openingFen: number
  closingFen: number
  count: number
  next: number
  lines: Record<string, unknown>[]
}

/** The paying bank's day statements over HTTP, a page a call, every call signed. */
export function statementBank(upstream: Upstream, settings: Signing): StatementBank {
  const headers = signedHeaders(settings)
  return {
    async page(payerAccount: string, day: LocalDate, after: number) {
      const path = `/v1/statements/${day}?payer=${payerAccount}&after=${after}`
      try {
        const { status, body } = await upstream.json<WirePage>({
          method: 'GET',
          path,
          headers: headers('GET', path, ''),
        })
        return status === 200 ? readPage(body) : null
      } catch (error) {
        if (upstreamFailure(error)) return null
        throw error
      }
    },
  }
}

function readPage(page: WirePage): StatementPage {
  const { openingFen, closingFen, count, next } = page
  if (![openingFen, closingFen, count, next].every(Number.isSafeInteger))
    throw invalidInput('银行对账单的余额或者行数读不懂。')
  return { openingFen, closingFen, count, next, lines: page.lines.map(readLine) }
}

function readLine({
  bankSerial,
  requestId,
  direction,
  amountFen,
  kind,
  at,
}: Record<string, unknown>): StatementLine {
  const happened = new Date(String(at))
  if (
    typeof bankSerial !== 'string' ||
    typeof requestId !== 'string' ||
    typeof kind !== 'string' ||
    (direction !== 'DEBIT' && direction !== 'CREDIT') ||
    typeof amountFen !== 'number' ||
    !Number.isSafeInteger(amountFen) ||
    amountFen <= 0 ||
    Number.isNaN(happened.getTime())
  )
    throw invalidInput('银行对账单里有一行读不懂。')
  return { serial: bankSerial, requestId, direction, kind, amountFen, at: happened }
}
