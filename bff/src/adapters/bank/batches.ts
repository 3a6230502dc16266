import { reportOf } from '../../domain/settling'
import { upstreamFailure, wasNeverSent } from '../../domain/upstream-failure'
import type { BatchBank, FileAnswer, FileResult, PaymentFile } from '../../ports/batch-bank'
import type { Upstream } from '../../ports/upstream'
import { readable, reportOfPayment, type WirePayment } from './reading'
import { type Signing, signedHeaders } from './signature'

interface WireBatch {
  status?: string
  code?: string
  field?: string
  bankReference?: string
}

/** The paying bank's files over HTTP (代发), every call signed; a file is signed as a whole. */
export function batchBank(upstream: Upstream, settings: Signing): BatchBank {
  const headers = signedHeaders(settings)
  const get = <T>(path: string) =>
    upstream.json<T>({ method: 'GET', path, headers: headers('GET', path, '') })
  return {
    async submit(file) {
      const path = '/v1/batches'
      const body = textOf(file)
      try {
        const { status, body: answer } = await upstream.json<WireBatch>({
          method: 'POST',
          path,
          body,
          headers: { ...headers('POST', path, body), 'content-type': 'application/x-ndjson' },
          repeatable: false,
          answers: [503],
        })
        return fileAnswer(status, answer)
      } catch (error) {
        const failure = upstreamFailure(error)
        if (!failure) throw error
        return wasNeverSent(failure) ? { kind: 'NOT_TAKEN', why: failure.kind } : { kind: 'LOST' }
      }
    },
    async inquire(batchId) {
      try {
        const { status, body } = await get<WireBatch>(`/v1/batches/${batchId}`)
        if (status === 404) return { kind: 'NOT_FOUND' }
        if (status !== 200) return { kind: 'AWAY' }
        return { kind: 'STANDS', finished: body.status === 'FINISHED', reference: body.bankReference ?? null }
      } catch (error) {
        return away(error, { kind: 'AWAY' })
      }
    },
    async results(batchId, after) {
      try {
        const { status, body } = await get<{ results: WirePayment[]; next: number }>(
          `/v1/batches/${batchId}/results?after=${after}`,
        )
        return status === 200 ? { results: body.results.flatMap(resultOf), next: body.next } : null
      } catch (error) {
        return away(error, null)
      }
    },
  }
}

/** Head and lines, in an order of fields that never changes: the same file is the same text for ever. */
function textOf({ batchId, payerAccount, orders }: PaymentFile): string {
  const totalFen = orders.reduce((sum, { amountFen }) => sum + amountFen, 0)
  const head = JSON.stringify({ batchId, payerAccount, count: orders.length, totalFen })
  const lines = orders.map(({ requestId, payeeAccount, payeeName, payeeBankCode, amountFen, purpose }) =>
    JSON.stringify({ requestId, payeeAccount, payeeName, payeeBankCode, amountFen, purpose }),
  )
  return [head, ...lines].join('\n')
}

function fileAnswer(status: number, answer: WireBatch): FileAnswer {
  if (status === 409) return { kind: 'MISMATCH' }
  if (status === 503 || status === 401) return { kind: 'NOT_TAKEN', why: answer.code ?? String(status) }
  if (status === 400)
    return { kind: 'REFUSED', reason: `银行没有收这一份（${answer.field ?? answer.code ?? '400'}）` }
  return { kind: 'TAKEN', reference: answer.bankReference ?? null }
}

/** A line the bank cannot tell about yet, or that nobody can read, is an answer that was lost: asked about by itself. */
function resultOf(payment: WirePayment): FileResult[] {
  const { requestId } = payment
  if (typeof requestId !== 'string') return []
  const lost = reportOf('LOSE_ANSWER')
  if (payment.status === 'UNKNOWN') return [{ requestId, report: lost }]
  return [{ requestId, report: readable(() => reportOfPayment(payment), lost) }]
}

function away<T>(error: unknown, answer: T): T {
  if (upstreamFailure(error)) return answer
  throw error
}
