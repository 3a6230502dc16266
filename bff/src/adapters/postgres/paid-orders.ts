import { sql } from 'kysely'
import type { PaidOrder } from '../../ports/fulfilments'
import type { PersonalData } from '../../ports/personal-data'

/** What a file of payments says of an instruction, its account sealed. */
export interface FileRow extends Omit<PaidOrder, 'payer' | 'account'> {
  poolName: string | null
  payerAccount: string | null
  payerTail: string | null
  bankCode: string | null
  accountSealed: Buffer | null
}

export const FILE_COLUMNS = sql`f.id, e.case_number as "caseNumber", f.amount_fen as "amountFen", e.item_id as "itemId",
  e.item_version as "itemVersion", p.name as "poolName", p.payer_account as "payerAccount", p.payer_tail as "payerTail",
  a.bank_code as "bankCode", a.sealed as "accountSealed"`
export const FILE_TABLES = sql`fulfilment f join entitlement e on e.id = f.entitlement_id
  left join funding_pool p on p.id = e.pool_id left join payout_account a on a.id = f.account_id`

/** The instruction with the seal of its account opened. */
export function paidOrderOf(row: FileRow, personalData: PersonalData): PaidOrder {
  const { id, caseNumber, amountFen, itemId, itemVersion, payerAccount, bankCode, accountSealed } = row
  return {
    ...{ id, caseNumber, amountFen, itemId, itemVersion },
    payer:
      payerAccount === null
        ? null
        : { accountNumber: payerAccount, text: `${row.poolName} 尾号 ${row.payerTail}` },
    account:
      accountSealed === null || bankCode === null
        ? null
        : { ...personalData.open<{ accountNumber: string; accountName: string }>(accountSealed), bankCode },
  }
}
