import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { mayAskAgain } from '../domain/application'
import { deedsFor } from '../domain/changeable'
import { notFound } from '../domain/fault'
import { judgeItems } from '../domain/judge-items'
import { ownLook } from '../domain/own-look'
import { assemblePackage, type PolicyPackage } from '../domain/policy-package'
import { lastingExplain, type PolicyItemVersion } from '../eligibility'
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
import { derived } from './derived'
import type { ItemEnding, plannedEndings } from './planned-endings'

export interface ReadPolicyPackageDeps {
  items: PolicyItems
  snapshots: BeneficiarySnapshots
  dataUses: DataUses
  clock: Clock
  endings: ReturnType<typeof plannedEndings>
}

export type PackageOutcome = PolicyPackage<EntitlementCase> &
  Pick<BeneficiaryReading, 'standing' | 'gaps' | 'dataAsOf'> &
  Pick<BeneficiarySnapshot, 'subject'> & {
    endings: ItemEnding[]
    /** What may be tried out (算一算), in words. */
    changeable: string[]
  }

/**
 * The policy package of one beneficiary: one reading of the database, judged on today's data. The same snapshot under
 * the same rules on the same day is not judged again. Faults: UNAUTHENTICATED, NOT_FOUND for somebody else's
 * beneficiary.
 */
export function readPolicyPackage({ items, snapshots, dataUses, clock, endings }: ReadPolicyPackageDeps) {
  const explain = lastingExplain()
  const packages = derived<PolicyPackage<EntitlementCase>>()
  return async (actor: Actor, beneficiaryId: string): Promise<PackageOutcome> => {
    const user = userOf(actor)
    const now = clock.now()
    const today = chinaDate(now)
    const reading = await snapshots.of(actor, existingId(beneficiaryId, '这个办事主体'), today)
    if (!reading) throw notFound('这个办事主体')
    const { standing, snapshot, gaps, dataAsOf } = reading
    const rules = await items.inForce(today)
    const own = rules.filter(({ beneficiary }) => beneficiary.kind === snapshot.subject.kind)
    const made = await packages(snapshot, rules, today, async () => {
      const open = judgeItems(explain, own, snapshot, today, now).flatMap(({ judgement, entitlement }) =>
        !entitlement || mayAskAgain(judgement.item.application, entitlement, judgement.assessment)
          ? [judgement]
          : [],
      )
      const versions = await versionsOf(items, snapshot.cases)
      const itemOf = ({ itemId, itemVersion }: EntitlementCase) =>
        versions.get(`${itemId}/${itemVersion}`) ?? null
      const ground = { facts: snapshot.subject.facts, claims: snapshot.claims, today, explain }
      return assemblePackage(snapshot.cases, open, itemOf, ground)
    })
    await dataUses.record([ownLook(user, standing, '各项政策用到的部门数据', '看政策包')])
    const asOfNow = (judgements: typeof made.instant) =>
      judgements.map(judgement => ({ ...judgement, assessedAt: now }))
    return {
      ...made,
      instant: asOfNow(made.instant),
      nearMisses: asOfNow(made.nearMisses),
      endings: endingsOf(made, await endings()),
      changeable: [...new Set(own.flatMap(deedsFor))],
      subject: snapshot.subject,
      standing,
      gaps,
      dataAsOf,
    }
  }
}

/** Of what can still be had; what is confirmed goes on to its end. */
function endingsOf(
  { ready, instant, nearMisses }: PolicyPackage<EntitlementCase>,
  endings: ReadonlyMap<string, ItemEnding>,
): ItemEnding[] {
  if (endings.size === 0) return []
  const open = new Set([
    ...ready.map(({ itemId }) => itemId),
    ...[...instant, ...nearMisses].map(({ item }) => item.id),
  ])
  return [...endings.values()].filter(({ itemId }) => open.has(itemId))
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
