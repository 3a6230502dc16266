import { sql } from 'kysely'
import type { CaseChange } from '../../domain/case-change'
import { KeyTaken } from './case-writing'
import type { Executor } from './database'

/**
 * What a change before payment ends and says, in the transaction of the change, the case already locked. Throws KeyTaken
 * when the instruction has left meanwhile: it cannot be called back.
 */
export async function stopInstruction(
  trx: Executor,
  entitlementId: string,
  { ends, note, confirmBy }: CaseChange,
  at: Date,
): Promise<void> {
  if (ends) {
    const { rows } = await sql`
      update fulfilment set status = 'REJECTED', reason = ${ends.reason}, settled_at = ${at}, check_at = null
      where id = ${ends.fulfilmentId} and entitlement_id = ${entitlementId} and status = 'CREATED'
      returning 1 as one`.execute(trx)
    if (rows.length === 0) throw new KeyTaken()
  }
  if (note !== undefined)
    await sql`update entitlement set department_note = ${note} where id = ${entitlementId}`.execute(trx)
  if (confirmBy !== undefined)
    await sql`update entitlement set confirm_by = ${confirmBy} where id = ${entitlementId}`.execute(trx)
}
