import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { UserActor } from '../domain/actor'
import { NO_RECORD, refusedBecause, rightOfPart } from '../domain/bundle-outlook'
import type { EntitlementStatus } from '../domain/entitlement'
import { Fault } from '../domain/fault'
import { judgedClauses } from '../domain/judged-clauses'
import { type BundlePartStatus, EARLIER_CAME_TO_NOTHING, turnOf } from '../domain/service-bundle'
import { refused, type StoredOutcome } from '../domain/tap-outcome'
import type { ClauseAssessment } from '../eligibility'
import type { EntitlementCase } from '../ports/entitlements'
import type { PartWords, WaitingPart } from '../ports/service-bundles'
import type { applyFor } from './apply-instant'
import type { confirmEntitlement } from './confirm-entitlement'
import { openApplication } from './open-application'
import type { OpenBundleDeps } from './open-service-bundle'
import type { submitApplication } from './submit-application'

export interface BeginPartDeps extends OpenBundleDeps {
  confirm: ReturnType<typeof confirmEntitlement>
  apply: ReturnType<typeof applyFor>
  submit: ReturnType<typeof submitApplication>
}

interface Begun {
  status: Exclude<BundlePartStatus, 'WAITING'>
  entitlement: EntitlementCase | null
  words: PartWords | null
  /** A person has to look before it goes on. */
  doubtful?: boolean
}

/** Cases that may be asked for anew. */
const OVER: ReadonlySet<EntitlementStatus> = new Set(['REJECTED', 'LAPSED', 'WITHDRAWN'])
const UNDER_WAY = { message: '这一项已经在办，没有再提一次，也不会付两次。', nextStep: null }
const BY_DATA = {
  message: '这一项不用申请：部门按数据找人，数据里现在没有您的这一笔。',
  nextStep: '名单核定后告诉您，到时点一下确认。觉得该有您的，到“为什么”里看差在哪。',
}

/** Says nothing of the right: an upstream is away, or too much was asked at once. Tried again by itself. */
const LATER: ReadonlySet<string> = new Set(['UPSTREAM_UNAVAILABLE', 'TOO_MANY_REQUESTS'])

/**
 * Begins a waiting part whose turn has come, on the word of whoever asked for the bundle and only while they may act: a
 * confirmation, a form handed in, or asked for at once, each under its own key, once. A part that cannot go on is refused
 * or dropped with its reason, and one that a person has to look at goes on doubtful; either is announced unless it is `inSight` of whoever asked; no other part is touched. False while an upstream is away: its turn comes again.
 */
export function beginBundlePart(deps: BeginPartDeps) {
  return async ({ request, part, earlier }: WaitingPart, inSight = false): Promise<boolean> => {
    const turn = turnOf(earlier)
    if (turn === 'WAIT') return false
    let begun: Begun = { status: 'DROPPED', entitlement: null, words: EARLIER_CAME_TO_NOTHING }
    if (turn === 'START') {
      try {
        begun = await begin(deps, request.by, { request, part, earlier })
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        if (LATER.has(error.code)) return false
        begun = { status: 'REFUSED', entitlement: null, words: { message: error.message, nextStep: null } }
      }
    }
    const { status, entitlement, words, doubtful } = begun
    const at = deps.clock.now()
    return deps.serviceBundles.movePart(request.id, part.itemId, status, {
      entitlementId: entitlement?.id ?? null,
      words,
      at,
      told: !inSight && (doubtful === true || status === 'REFUSED' || status === 'DROPPED'),
    })
  }
}

async function begin(deps: BeginPartDeps, actor: UserActor, { request, part }: WaitingPart): Promise<Begun> {
  const { itemId } = part
  const beneficiaryId = request.subjectId
  const item = await deps.items.current(itemId, chinaDate(deps.clock.now()))
  if (!item) return answered(refused('NOT_PUBLISHED'), null)
  const rights = await deps.assess(actor, { itemId, beneficiaryId })
  const right = rightOfPart(rights, part.recordKey)
  const entitlement = right?.entitlement ?? null
  const amountFen = part.seenFen ?? right?.judgement.assessment.benefit.amountFen ?? 0
  const idempotencyKey = `bundle:${request.id}:${itemId}`
  if (entitlement?.status === 'OFFERED' || entitlement?.status === 'DECLINED') {
    const tap = await deps.confirm(actor, { entitlementId: entitlement.id, amountFen, idempotencyKey })
    return answered(tap.outcome, tap.entitlement)
  }
  if (entitlement && !OVER.has(entitlement.status))
    return { status: 'STARTED', entitlement, words: UNDER_WAY }
  if (item.application.mode === 'AUTO') return { status: 'REFUSED', entitlement: null, words: BY_DATA }
  if (item.form) {
    const { application } = await openApplication(deps)(actor, { itemId, beneficiaryId })
    const said = await deps.submit(actor, { id: application.id, amountFen, idempotencyKey })
    if (said.kind === 'REFUSED') return answered(said.refusal, said.entitlement)
    if (said.kind === 'INCOMPLETE') {
      const missing = said.missing.map(({ name, why }) => `${name}（${why}）`).join('、')
      return {
        status: 'REFUSED',
        entitlement: null,
        words: { message: `申报表还差：${missing}。`, nextStep: '到事项页补上，单独提交。' },
      }
    }
    const filed = await deps.entitlements.get(said.shown.application.entitlementId!)
    return { status: 'STARTED', entitlement: filed, words: null }
  }
  // A register that is silent that day is an unknown: a person looks for the record that was named.
  const recordKey = item.forEach ? part.recordKey || (right?.judgement.assessment.recordKey ?? null) : null
  if (item.forEach && recordKey === null) {
    const failed = right ? judgedClauses(right.judgement.assessment).filter(isNotMet) : []
    if (failed.length > 0) return answered(refused('NOT_ELIGIBLE', failed), null)
    return { status: 'REFUSED', entitlement: null, words: NO_RECORD }
  }
  const tap = await deps.apply(actor, { itemId, beneficiaryId, recordKey, amountFen, idempotencyKey }, null)
  return answered(tap.outcome, tap.entitlement)
}

const isNotMet = ({ verdict }: ClauseAssessment) => verdict === 'NOT_MET'

function answered(outcome: StoredOutcome, entitlement: EntitlementCase | null): Begun {
  switch (outcome.kind) {
    case 'DONE':
      return { status: 'STARTED', entitlement, words: null }
    case 'SECONDARY_CONFIRMATION':
      return {
        status: 'STARTED',
        entitlement,
        words: { message: outcome.message, nextStep: null },
        doubtful: true,
      }
    case 'REFUSED': {
      const message = refusedBecause(outcome.message, outcome.clauses)
      return { status: 'REFUSED', entitlement, words: { message, nextStep: outcome.nextStep } }
    }
  }
}
