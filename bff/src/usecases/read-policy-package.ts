import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { notFound } from '../domain/fault'
import { judgeItem } from '../domain/judge-item'
import { ownLook } from '../domain/own-look'
import { assemblePackage, type PolicyPackage } from '../domain/policy-package'
import type { PolicyItemVersion } from '../eligibility'
import type {
  BeneficiaryReading,
  BeneficiarySnapshot,
  BeneficiarySnapshots,
} from '../ports/beneficiary-snapshots'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import { existingId, userOf } from './acting'

export interface ReadPolicyPackageDeps {
  items: PolicyItems
  snapshots: BeneficiarySnapshots
  dataUses: DataUses
  clock: Clock
}

export type PackageOutcome = PolicyPackage<EntitlementCase> &
  Pick<BeneficiaryReading, 'standing' | 'gaps' | 'dataAsOf'> &
  Pick<BeneficiarySnapshot, 'subject'>

/** A package, and the rules and the day it was made with. */
interface Made {
  items: readonly PolicyItemVersion[]
  today: LocalDate
  made: PolicyPackage<EntitlementCase>
}

/**
 * The policy package of one beneficiary: one reading of the database, judged on today's data. The same snapshot under
 * the same rules on the same day is not judged again. Faults: UNAUTHENTICATED, NOT_FOUND for somebody else's
 * beneficiary.
 */
export function readPolicyPackage({ items, snapshots, dataUses, clock }: ReadPolicyPackageDeps) {
  const known = new WeakMap<BeneficiarySnapshot, Made>()

  async function packageOf(snapshot: BeneficiarySnapshot, today: LocalDate, now: Date) {
    const inForce = await items.inForce(today)
    const last = known.get(snapshot)
    if (last?.items === inForce && last.today === today) return last.made
    const open = inForce
      .filter(({ beneficiary }) => beneficiary.kind === snapshot.subject.kind)
      .flatMap(item => judgeItem(item, snapshot, today, now))
      .flatMap(({ judgement, entitlement }) => (entitlement ? [] : [judgement]))
    const versions = await versionsOf(items, snapshot.cases)
    const itemOf = ({ itemId, itemVersion }: EntitlementCase) =>
      versions.get(`${itemId}/${itemVersion}`) ?? null
    const made = assemblePackage(snapshot.cases, open, itemOf, today)
    known.set(snapshot, { items: inForce, today, made })
    return made
  }

  return async (actor: Actor, beneficiaryId: string): Promise<PackageOutcome> => {
    const user = userOf(actor)
    const now = clock.now()
    const today = chinaDate(now)
    const reading = await snapshots.of(actor, existingId(beneficiaryId, '这个办事主体'), today)
    if (!reading) throw notFound('这个办事主体')
    const { standing, snapshot, gaps, dataAsOf } = reading
    const made = await packageOf(snapshot, today, now)
    await dataUses.record([ownLook(user, standing, '各项政策用到的部门数据', '看政策包')])
    const asOfNow = (judgements: typeof made.instant) =>
      judgements.map(judgement => ({ ...judgement, assessedAt: now }))
    return {
      ...made,
      instant: asOfNow(made.instant),
      nearMisses: asOfNow(made.nearMisses),
      subject: snapshot.subject,
      standing,
      gaps,
      dataAsOf,
    }
  }
}

async function versionsOf(
  items: PolicyItems,
  cases: readonly EntitlementCase[],
): Promise<Map<string, PolicyItemVersion>> {
  const versions = new Map<string, PolicyItemVersion>()
  for (const { itemId, itemVersion } of cases) {
    const name = `${itemId}/${itemVersion}`
    const item = versions.has(name) ? null : await items.version(itemId, itemVersion)
    if (item) versions.set(name, item)
  }
  return versions
}
