import { sql } from 'kysely'
import { type AccountChangeStatus, nextAccountChange } from '../../domain/account-change'
import type { AccountChangeStep, AccountChanges, NewAccount } from '../../ports/account-changes'
import type { PersonalData } from '../../ports/personal-data'
import type { Executor } from './database'
import { changeCase } from './taps'

type Apply = Parameters<AccountChanges['apply']>

interface Parts {
  personalData: PersonalData
  ids: { uuid(): string }
  stepOn(trx: Executor, id: string, step: AccountChangeStep): Promise<void>
}

interface AgreedRow {
  entitlement_id: string
  subject_id: string
  kind: string
  bank_code: string
  bank_name: string
  number_index: Buffer
  sealed: Buffer
  tail: string
  /** The account, where the beneficiary has it already. */
  known_id: string | null
}

/** Takes an agreed request into use within a transaction; see the port. */
export async function applyAccountChange(
  trx: Executor,
  { personalData, ids, stepOn }: Parts,
  { id, actor, at, decide }: { id: string; actor: Apply[1]; at: Date; decide: Apply[3] },
): Promise<AccountChangeStatus | null> {
  const agreed = await lockAgreed(trx, id)
  if (!agreed) return null
  const accountId = agreed.known_id ?? ids.uuid()
  let later = false
  const changed = await changeCase(trx, actor, agreed.entitlement_id, at, async atHand => {
    const change = await decide(atHand, accountId)
    later = change === 'LATER'
    if (!change || change === 'LATER') return null
    await keepAccount(trx, personalData, agreed, accountId, at)
    if (atHand.entitlement.status === 'RETURNED')
      await closeRefused(trx, agreed.entitlement_id, accountId, at)
    return change
  })
  if (later) return 'AGREED'
  const event = changed ? 'APPLY' : 'PASS_OVER'
  const status = nextAccountChange('AGREED', event)!
  await sql`update account_change set status = ${status} where id = ${id}`.execute(trx)
  await stepOn(trx, id, {
    event,
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
    reviewer: false,
    reason: null,
    at,
  })
  return status
}

async function lockAgreed(trx: Executor, id: string): Promise<AgreedRow | null> {
  const { rows } = await sql<AgreedRow>`
    select c.entitlement_id, c.subject_id, c.kind, c.bank_code, c.bank_name, c.number_index, c.sealed, c.tail,
      (select a.id from payout_account a
        where a.subject_id = c.subject_id and a.number_index = c.number_index) as known_id
    from account_change c where c.id = ${id} and c.status = 'AGREED' for update of c`.execute(trx)
  return rows[0] ?? null
}

/** The bank said that the account is in the beneficiary's own name; the department agreed. */
async function keepAccount(
  trx: Executor,
  personalData: PersonalData,
  agreed: AgreedRow,
  accountId: string,
  at: Date,
): Promise<void> {
  const account = personalData.open<NewAccount>(agreed.sealed)
  await sql`
    insert into payout_account
      (id, subject_id, kind, bank_code, bank_name, number_index, sealed, tail, holder_matches, status, updated_at)
    values (${accountId}, ${agreed.subject_id}, ${agreed.kind}, ${agreed.bank_code}, ${agreed.bank_name},
      ${agreed.number_index}, ${personalData.seal(account)}, ${agreed.tail}, true, 'OPEN', ${at})
    on conflict (subject_id, number_index) do update set kind = excluded.kind, bank_code = excluded.bank_code,
      bank_name = excluded.bank_name, sealed = excluded.sealed, holder_matches = true, status = 'OPEN',
      updated_at = excluded.updated_at`.execute(trx)
}

/** An account the bank sent money back from and its holder has replaced is chosen for nothing else either. */
const closeRefused = (trx: Executor, entitlementId: string, accountId: string, at: Date) =>
  sql`update payout_account set status = 'CLOSED', updated_at = ${at}
    where id <> ${accountId} and id = (
      select account_id from fulfilment where entitlement_id = ${entitlementId} and reference is not null
        and status in ('RETURNED', 'REVERSED', 'REJECTED')
      order by attempt desc limit 1)`.execute(trx)
