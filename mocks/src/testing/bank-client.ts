import type { LightMyRequestResponse } from 'fastify'
import { bankSignature } from '../bank/signature'
import { credentials, payerAccounts } from '../credentials'
import type { PaymentOrder } from '../stores/payments'
import { smallAccounts } from './small-city'
import type { TestWorld } from './test-world'

/** A payment that succeeds when nothing is broken. */
export function orderOf(over: Partial<PaymentOrder> = {}): PaymentOrder {
  return {
    requestId: 'pay-1',
    payerAccount: payerAccounts[0]!.accountNumber,
    payeeAccount: smallAccounts[0]!.accountNumber,
    payeeName: smallAccounts[0]!.accountName,
    payeeBankCode: 'BOC',
    amountFen: 3_860_400,
    purpose: '失业保险稳岗返还',
    ...over,
  }
}

/** Calls the bank with a correct signature, unless told otherwise. */
export function callBank(
  tested: TestWorld,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
  wrong: { secret?: string; timestamp?: string; client?: string } = {},
): Promise<LightMyRequestResponse> {
  const payload = body === undefined ? '' : JSON.stringify(body)
  const timestamp = wrong.timestamp ?? String(Math.floor(tested.time.now() / 1000))
  const call = { timestamp, method, path, body: payload }
  return tested.app.inject({
    method,
    url: path,
    headers: {
      ...(payload && { 'content-type': 'application/json' }),
      'x-bank-client': wrong.client ?? credentials.bank.clientId,
      'x-bank-timestamp': timestamp,
      'x-bank-signature': bankSignature(wrong.secret ?? credentials.bank.secret, call),
    },
    payload: payload || undefined,
  })
}
