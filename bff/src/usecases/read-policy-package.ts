import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor, Standing } from '../domain/actor'
import { notFound } from '../domain/fault'
import { judgeItem } from '../domain/judge-item'
import type { Judgement } from '../domain/judgement'
import { ownLook } from '../domain/own-look'
import { assemblePackage, type PolicyPackage } from '../domain/policy-package'
import type { PolicyItemVersion } from '../eligibility'
import type { Authority } from '../ports/authority'
import type { BeneficiarySnapshot, BeneficiarySnapshots } from '../ports/beneficiary-snapshots'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import { standingOf, userOf } from './acting'
import { remembered } from './remembered'

export interface ReadPolicyPackageDeps {
  authority: Authority
  items: PolicyItems
  snapshots: BeneficiarySnapshots
  dataUses: DataUses
  clock: Clock
}

/** Beneficiaries whose judgements are kept; a judgement is a pure function of what was just read. */
const REMEMBERED = 2_000

export type PackageOutcome = PolicyPackage<EntitlementCase> &
  Pick<BeneficiarySnapshot, 'subject' | 'gaps' | 'dataAsOf'> & { standing: Standing }

/**
 * The policy package of one beneficiary: one reading of the database, judged on today's data. Faults:
 * UNAUTHENTICATED, NOT_FOUND for somebody else's beneficiary.
 */
export function readPolicyPackage(deps: ReadPolicyPackageDeps) {
  const judgements = remembered<Judgement[]>(REMEMBERED)
  return async (actor: Actor, beneficiaryId: string): Promise<PackageOutcome> => {
    const user = userOf(actor)
    const now = deps.clock.now()
    const today = chinaDate(now)
    // Asked at once; without a standing the reading is thrown away unseen.
    const [standing, snapshot] = await Promise.all([
      standingOf(deps.authority, actor, beneficiaryId, '这个办事主体'),
      deps.snapshots.of(beneficiaryId, today),
    ])
    if (!snapshot) throw notFound('这个办事主体')
    const items = (await deps.items.inForce(today)).filter(
      ({ beneficiary }) => beneficiary.kind === snapshot.subject.kind,
    )
    const open = judgements(inputName(snapshot, items, today), () =>
      items
        .flatMap(item => judgeItem(item, snapshot, today, now))
        .flatMap(({ judgement, entitlement }) => (entitlement ? [] : [judgement])),
    ).map(judgement => ({ ...judgement, assessedAt: now }))
    const versions = await versionsOf(deps.items, snapshot.cases)
    await deps.dataUses.record([ownLook(user, standing, '各项政策用到的部门数据', '看政策包')])
    const itemOf = ({ itemId, itemVersion }: EntitlementCase) =>
      versions.get(`${itemId}/${itemVersion}`) ?? null
    const { subject, gaps, dataAsOf } = snapshot
    return {
      ...assemblePackage(snapshot.cases, open, itemOf, today),
      subject,
      gaps,
      dataAsOf,
      standing,
    }
  }
}

/** Everything the judgements depend on, read a moment ago: facts by version, rules by version, cases, claims, day. */
function inputName(
  { subject, cases, claims }: BeneficiarySnapshot,
  items: readonly PolicyItemVersion[],
  today: LocalDate,
): string {
  return [
    subject.id,
    subject.factsVersion,
    today,
    ...items.map(({ id, version }) => `${id}/${version}`),
    ...cases.map(({ id, revision }) => `${id}:${revision}`),
    ...claims.map(({ entitlementId, register, key }) => `${entitlementId}=${register}=${key}`),
  ].join(' ')
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
