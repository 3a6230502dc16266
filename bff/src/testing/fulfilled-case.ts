import type { CaseWorld } from './case-world'
import { AMOUNT, NOW } from './case-world'

let receipts = 0

/** A case whose money has arrived, with its receipt; answers the receipt's number. */
export async function fulfilledCase(
  { db, addCase, ids }: CaseWorld,
  change: Parameters<CaseWorld['addCase']>[0] = {},
): Promise<string> {
  receipts += 1
  const number = `HD-20261121-${String(receipts).padStart(8, '0')}`
  const { id } = await addCase({ ...change, status: 'FULFILLED' })
  const fulfilment = { id: ids.uuid(), entitlement_id: id, amount_fen: change.amountFen ?? AMOUNT }
  await db
    .insertInto('fulfilment')
    .values({
      ...fulfilment,
      attempt: 1,
      executor: 'bank',
      kind: 'PAYOUT',
      account_id: null,
      status: 'SUCCEEDED',
      request_digest: null,
      reference: null,
      serial: 'S1',
      reason: null,
      sent_at: NOW,
      settled_at: NOW,
      check_at: null,
      created_at: NOW,
    })
    .execute()
  await db
    .insertInto('receipt')
    .values({
      number,
      entitlement_id: id,
      fulfilment_id: fulfilment.id,
      amount_fen: fulfilment.amount_fen,
      payer: '失业保险基金 2026 尾号 0001',
      payee_public: '长春市木兰旅行社有限公司',
      payee_masked: '中国银行 尾号 0231',
      serial: 'S1',
      at: NOW,
      digest: 'd1'.repeat(32),
    })
    .execute()
  return number
}

/** The bank gives the money of a receipt back. */
export async function bringBack({ db }: CaseWorld, receipt: string): Promise<void> {
  await db
    .updateTable('fulfilment')
    .set({ status: 'RETURNED', settled_at: NOW })
    .where('id', 'in', db.selectFrom('receipt').select('fulfilment_id').where('number', '=', receipt))
    .execute()
}
