import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor, Standing } from '../domain/actor'
import { judgedClauses } from '../domain/judged-clauses'
import { onDuty } from '../domain/staff-duty'
import type { Light } from '../domain/step-clock'
import { mayEnter, passOnLight } from '../domain/window-visit'
import type { Assessment, FactUsed, PolicyItemVersion } from '../eligibility'
import type { AccountSharing } from '../ports/account-sharing'
import type { Applications } from '../ports/applications'
import type { Authority } from '../ports/authority'
import type { EntitlementCase, EntitlementReader } from '../ports/entitlements'
import type { PolicyItems } from '../ports/policy-items'
import type { WindowVisitRecord } from '../ports/window-visits'
import { userOf } from './acting'
import type { assessItem } from './assess-item'
import { shown } from './open-application'
import { type ShownSharing, sharingOfCases } from './share-account'
import type { ApplicationShown, ShowApplication } from './show-application'
import { answerOfCase } from './window-answers'
import { deskVisit, ownVisit, personThrough, type VisitDeps, visitorOf } from './window-visit-access'

export interface ShowVisitDeps extends VisitDeps {
  items: PolicyItems
  authority: Authority
  applications: Pick<Applications, 'get'>
  entitlements: Pick<EntitlementReader, 'getMany'>
  show: ShowApplication
  assess: ReturnType<typeof assessItem>
  sharing: AccountSharing
}

/** What an item comes to, as far as a clerk has to know: which data are there, never what they say. */
export interface WindowRight {
  recordKey: string | null
  /** To choose among several; of a single one the clerk need not know. */
  recordText: string | null
  headline: string
  assessment: Assessment
  known: readonly Pick<FactUsed, 'label' | 'department' | 'asOf'>[]
  open: readonly string[]
}

/** The case of the item that was agreed to whose payment waits for its account (CC-7). */
export type AccountToExplain = ShownSharing & Pick<EntitlementCase, 'id' | 'caseNumber' | 'amountFen'>

/** Everything a screen shows of a visit. */
export interface WindowVisitShown {
  visit: WindowVisitRecord
  visitor: string
  entering: boolean
  beneficiaries: readonly Standing[]
  item: PolicyItemVersion | null
  beneficiary: string | null
  application: ApplicationShown | null
  rights: readonly WindowRight[]
  sharedAccount: AccountToExplain | null
  caseNumber: string | null
  answer: string | null
  light: Light | null
}

const A_MONTH_MS = 30 * 86_400_000

/** Adds what is shown of visits; whoever got them has checked that the actor may see them. */
export function showWindowVisits(deps: ShowVisitDeps) {
  return async (
    actor: Actor,
    visits: readonly WindowVisitRecord[],
    whole: boolean,
  ): Promise<WindowVisitShown[]> => {
    const cases = await deps.entitlements.getMany(visits.flatMap(({ entitlementId }) => entitlementId ?? []))
    const waiting = await waitingForAccount(deps, [...cases.values()])
    const names = await deps.subjects.names(visits.flatMap(namedIn))
    const now = deps.clock.now()
    const today = chinaDate(now)
    return Promise.all(
      visits.map(async (visit): Promise<WindowVisitShown> => {
        const { itemId, entitlementId, status, passOnBy, personId, beneficiaryId } = visit
        const entitlement = entitlementId ? (cases.get(entitlementId) ?? null) : null
        const entering = actor.kind === 'STAFF' && mayEnter(visit, actor.staffId, now)
        return {
          ...{ visit, entering },
          visitor: names.get(personId) ?? '',
          item: itemId ? await deps.items.latest(itemId, today) : null,
          beneficiary: beneficiaryId && (names.get(beneficiaryId) ?? ''),
          caseNumber: entitlement?.caseNumber ?? null,
          answer:
            entitlement && (waiting.get(entitlement.id)?.words ?? answerOfCase(entitlement, visit.shown)),
          light: passOnLight(status, passOnBy, today),
          ...(whole ? await entered(deps, actor, visit, entering) : NOTHING_ENTERED),
        }
      }),
    )
  }
}
export type ShowWindowVisits = ReturnType<typeof showWindowVisits>

const NOTHING_ENTERED = { beneficiaries: [], application: null, rights: [], sharedAccount: null }

async function waitingForAccount(deps: ShowVisitDeps, cases: readonly EntitlementCase[]) {
  const said = await sharingOfCases(deps)(cases)
  return new Map(
    cases.flatMap(({ id, caseNumber, amountFen }, at): [string, AccountToExplain][] => {
      const one = said[at]
      return one ? [[id, { ...one, id, caseNumber, amountFen }]] : []
    }),
  )
}

const namedIn = ({ personId, beneficiaryId }: WindowVisitRecord): string[] =>
  beneficiaryId ? [personId, beneficiaryId] : [personId]

async function entered(deps: ShowVisitDeps, actor: Actor, visit: WindowVisitRecord, entering: boolean) {
  const { itemId, beneficiaryId, applicationId, status } = visit
  const person = await personThrough(deps, visit)
  const choosing = actor.kind === 'STAFF' && status === 'RECEIVED'
  const visitor = await visitorOf(deps, visit)
  const standings = choosing ? await deps.authority.standings(person) : []
  const beneficiaries = standings.map(one => (one.role === 'SELF' ? { ...one, name: visitor } : one))
  if (!entering || !itemId || !beneficiaryId) return { ...NOTHING_ENTERED, beneficiaries }
  const found = applicationId ? await deps.applications.get(applicationId) : null
  const rights = await deps.assess(person, { itemId, beneficiaryId })
  const waiting = await waitingForAccount(
    deps,
    rights.flatMap(({ entitlement }) => entitlement ?? []),
  )
  return {
    beneficiaries,
    sharedAccount: [...waiting.values()][0] ?? null,
    application: found && (await deps.show(await shown(deps, found))),
    rights: rights.map(({ judgement: { assessment, headline } }) =>
      rightOf(assessment, headline, rights.length > 1),
    ),
  }
}

function rightOf(assessment: Assessment, headline: string, several: boolean): WindowRight {
  const clauses = judgedClauses(assessment)
  const known = new Map(clauses.flatMap(({ values }) => values).map(value => [value.label, value]))
  return {
    ...{ recordKey: assessment.recordKey, recordText: several ? assessment.recordText : null },
    ...{ headline, assessment },
    known: [...known.values()].filter(({ asOf }) => asOf !== null),
    open: clauses.filter(({ verdict }) => verdict !== 'MET').map(({ text }) => text),
  }
}

/** Visits to the windows of the clerk's region. Faults: UNAUTHENTICATED, FORBIDDEN. */
export function listWindowVisits({ visits, clock }: VisitDeps) {
  return (actor: Actor): Promise<WindowVisitRecord[]> => {
    const staff = onDuty(actor, 'WINDOW')
    return visits.ofRegion(staff.regionCode, new Date(clock.now().getTime() - A_MONTH_MS))
  }
}

/** One visit: of the clerk's region, or one's own. Faults: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND. */
export const readWindowVisit =
  (deps: VisitDeps) =>
  async (actor: Actor, id: string): Promise<WindowVisitRecord> =>
    (actor.kind === 'STAFF' ? await deskVisit(deps, actor, id) : await ownVisit(deps, actor, id)).visit

/** One's own visits that are not over. Faults: UNAUTHENTICATED, FORBIDDEN. */
export const listOwnVisits =
  ({ visits }: VisitDeps) =>
  async (actor: Actor): Promise<WindowVisitRecord[]> => {
    const { userId } = userOf(actor)
    return visits.ofUser(userId)
  }
