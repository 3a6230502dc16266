import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { notFound } from '../domain/fault'
import { type JudgedRight, judgeItems } from '../domain/judge-items'
import { judgement } from '../domain/judgement'
import { ownLook } from '../domain/own-look'
import { usedDataInWords } from '../domain/used-data'
import { wrongKind } from '../domain/wrong-kind'
import { lastingExplain } from '../eligibility'
import type { BeneficiarySnapshots } from '../ports/beneficiary-snapshots'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import { existingId, userOf } from './acting'

export interface AssessItemDeps {
  items: PolicyItems
  snapshots: BeneficiarySnapshots
  dataUses: DataUses
  clock: Clock
}

export interface AssessItem {
  itemId: string
  beneficiaryId: string
}

/**
 * Judges an item for one beneficiary on today's data, clause by clause (N-2); one right, or one per record. The use of
 * the data is recorded. Faults: UNAUTHENTICATED, NOT_FOUND (somebody else's beneficiary, an item not in force).
 */
export function assessItem({ items, snapshots, dataUses, clock }: AssessItemDeps) {
  const explain = lastingExplain()
  return async (
    actor: Actor,
    { itemId, beneficiaryId }: AssessItem,
  ): Promise<JudgedRight<EntitlementCase>[]> => {
    const user = userOf(actor)
    const now = clock.now()
    const today = chinaDate(now)
    const reading = await snapshots.of(actor, existingId(beneficiaryId, '这个办事主体'), today)
    if (!reading) throw notFound('这个办事主体')
    const { standing, snapshot } = reading
    const item = await items.current(itemId, today)
    if (!item) throw notFound('这个事项')
    if (snapshot.subject.kind !== item.beneficiary.kind) {
      const assessment = wrongKind(item, today)
      return [{ judgement: judgement(item, assessment, beneficiaryId, now), entitlement: null }]
    }
    await dataUses.record([ownLook(user, standing, usedDataInWords(item), `看${item.name}符不符合`)])
    return judgeItems(explain, [item], snapshot, today, now)
  }
}
