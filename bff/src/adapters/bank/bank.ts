import { upstreamFailure, wasNeverSent } from '../../domain/upstream-failure'
import type { Bank, BankAnswer, BankInquiry, PaymentOrder } from '../../ports/bank'
import type { Upstream } from '../../ports/upstream'
import {
  accountCheck,
  moment,
  readable,
  readNotice,
  reportOfPayment,
  type WireAccountCheck,
  type WirePayment,
} from './reading'
import { type Signing, signatureHolds, signedHeaders } from './signature'

const WINDOW_SECONDS = 300

/** The paying bank over HTTP, every call signed. */
export function bank(upstream: Upstream, settings: Signing): Bank {
  const headers = signedHeaders(settings)
  return {
    async pay(order) {
      const path = '/v1/payments'
      const body = JSON.stringify(order satisfies PaymentOrder)
      try {
        const answer = await upstream.json<WirePayment>({
          method: 'POST',
          path,
          body,
          headers: headers('POST', path, body),
          repeatable: false,
          answers: [503],
        })
        return payAnswer(answer.status, answer.body)
      } catch (error) {
        return lost(error)
      }
    },
    async inquire(requestId) {
      const path = `/v1/payments/${requestId}`
      try {
        const answer = await upstream.json<WirePayment>({
          method: 'GET',
          path,
          headers: headers('GET', path, ''),
        })
        return inquiry(answer.status, answer.body)
      } catch (error) {
        if (upstreamFailure(error)) return { kind: 'AWAY' }
        throw error
      }
    },
    async checkAccount(account) {
      const path = '/v1/account-checks'
      const body = JSON.stringify(account)
      const answer = await upstream.json<WireAccountCheck>({
        method: 'POST',
        path,
        body,
        headers: headers('POST', path, body),
        repeatable: true,
      })
      return accountCheck(answer.body)
    },
    readCallback(callback) {
      if (callback.client !== settings.clientId) return null
      const skew = Math.abs(Number(callback.timestamp) - settings.now() / 1000)
      if (!(skew <= WINDOW_SECONDS)) return null
      return signatureHolds(settings.secret, callback, callback.signature) ? readNotice(callback.body) : null
    },
  }
}

function payAnswer(status: number, payment: WirePayment): BankAnswer {
  if (status === 409) return { kind: 'MISMATCH' }
  if (status === 503 || status === 401) return { kind: 'NOT_TAKEN', why: payment.code ?? String(status) }
  if (status === 400) {
    const reason = `银行没有受理（${payment.code ?? '400'}）`
    return { kind: 'REPORT', report: { ...reportOfPayment({ ...payment, status: 'REJECTED' }), reason } }
  }
  return readable<BankAnswer>(() => ({ kind: 'REPORT', report: reportOfPayment(payment) }), { kind: 'LOST' })
}

function inquiry(status: number, payment: WirePayment): BankInquiry {
  if (status === 404) return { kind: 'NOT_FOUND', at: moment(payment.asOf) }
  if (status !== 200) return { kind: 'AWAY' }
  return readable<BankInquiry>(() => ({ kind: 'REPORT', report: reportOfPayment(payment) }), { kind: 'AWAY' })
}

/** An answer that was lost is not a failure: only what was certainly never sent may be sent as if for the first time. */
function lost(error: unknown): BankAnswer {
  const failure = upstreamFailure(error)
  if (!failure) throw error
  return wasNeverSent(failure) ? { kind: 'NOT_TAKEN', why: failure.kind } : { kind: 'LOST' }
}
