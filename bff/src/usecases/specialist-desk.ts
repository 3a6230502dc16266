import { chinaDate, type LocalDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { type AssignedRight, assignedRights } from '../domain/assigned-right'
import { judgeItems } from '../domain/judge-items'
import { staffInWords } from '../domain/own-look'
import { assemblePackage } from '../domain/policy-package'
import { SHARE_LIVES_MS, tellable } from '../domain/share-counts'
import { onDuty } from '../domain/staff-duty'
import { type Explain, lastingExplain } from '../eligibility'
import type { BeneficiarySnapshot } from '../ports/beneficiary-snapshots'
import type { Clock } from '../ports/clock'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import type { Shares } from '../ports/shares'
import type { Assignment, FirmSnapshots, Specialists } from '../ports/specialists'

export interface SpecialistDeskDeps {
  specialists: Specialists
  shares: Pick<Shares, 'countsOf'>
  snapshots: FirmSnapshots
  items: PolicyItems
  dataUses: DataUses
  clock: Clock
}

export interface AssignedEnterprise extends Assignment {
  ready: AssignedRight[]
  readyFen: number
  pushedOn: LocalDate | null
  opened: boolean
  nearMisses: AssignedRight[]
  inProgress: AssignedRight[]
}

export interface SpecialistDesk {
  staffNo: string
  enterprises: AssignedEnterprise[]
  funnel: { scanned: number; viewed: number; confirmed: number | null }
}

/**
 * The firms of the signed-in specialist with what each can still get: names of items, amounts and states, nothing of
 * the data behind them. That this person looked is recorded for each firm. Faults: UNAUTHENTICATED, FORBIDDEN.
 */
export function readSpecialistDesk(deps: SpecialistDeskDeps) {
  const explain = lastingExplain()
  return async (actor: Actor): Promise<SpecialistDesk> => {
    const staff = onDuty(actor, 'SPECIALIST')
    const now = deps.clock.now()
    const own = await deps.specialists.assignments(staff.staffId)
    const known = await deps.snapshots.ofMany(
      own.map(({ enterpriseId }) => enterpriseId),
      chinaDate(now),
    )
    const enterprises: AssignedEnterprise[] = []
    for (const assignment of own) {
      const snapshot = known.get(assignment.enterpriseId)
      if (snapshot) enterprises.push(await readOne(explain, deps.items, assignment, snapshot, now))
    }
    await deps.dataUses.record(
      own.map(({ enterpriseId, role }) => ({
        subjectId: enterpriseId,
        actorKind: 'STAFF',
        actorId: staff.staffId,
        actorName: staffInWords(staff.department, staff.name),
        what: '能领的事项、金额和办到哪了',
        purpose: role === 'ENTERPRISE' ? '企业专员帮企业领政策' : '项目专员帮企业领政策',
        basis: 'STATUTORY_DUTY',
      })),
    )
    const counts = await deps.shares.countsOf(staff.staffId, new Date(now.getTime() - SHARE_LIVES_MS))
    return {
      staffNo: (await deps.specialists.staffNo(staff.staffId)) ?? '',
      enterprises: enterprises.sort((a, b) => b.readyFen - a.readyFen),
      funnel: { ...counts, confirmed: tellable(counts.confirmed) },
    }
  }
}

async function readOne(
  explain: Explain,
  items: PolicyItems,
  assignment: Assignment,
  snapshot: BeneficiarySnapshot,
  now: Date,
): Promise<AssignedEnterprise> {
  const today = chinaDate(now)
  const inForce = await items.inForce(today)
  const forFirms = inForce.filter(({ beneficiary }) => beneficiary.kind === 'ENTERPRISE')
  const open = judgeItems(explain, forFirms, snapshot, today, now).flatMap(({ judgement, entitlement }) =>
    entitlement ? [] : [judgement],
  )
  const versions = await Promise.all(
    snapshot.cases.map(({ itemId, itemVersion }) => items.version(itemId, itemVersion)),
  )
  const names = new Map(versions.flatMap(item => (item ? [[item.id, item.name]] : [])))
  const itemOf = ({ itemId, itemVersion }: EntitlementCase) =>
    versions.find(item => item?.id === itemId && item.version === itemVersion) ?? null
  const ground = { facts: snapshot.subject.facts, claims: snapshot.claims, today, explain }
  const found = assemblePackage(snapshot.cases, open, itemOf, ground)
  const pushed = found.ready.flatMap(({ departmentConfirmedAt }) => departmentConfirmedAt ?? [])
  const newest = pushed.sort((a, b) => b.getTime() - a.getTime())[0] ?? null
  return {
    ...assignment,
    ...assignedRights(found, ({ itemId }) => names.get(itemId) ?? itemId),
    readyFen: found.readyFen,
    pushedOn: newest && chinaDate(newest),
    opened: newest !== null && assignment.lastLookedAt !== null && assignment.lastLookedAt > newest,
  }
}
