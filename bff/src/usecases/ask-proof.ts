import { factDefinition } from '@policy-direct/shared/facts/catalogue'
import { PROOF_KINDS, type ProofKind } from '@policy-direct/shared/facts/proof-kinds'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { ownLook } from '../domain/own-look'
import { lacksFactOf, namedProof, proofsOfCase } from '../domain/proof'
import { factsUsedBy, type PolicyItemVersion } from '../eligibility'
import type { Authority } from '../ports/authority'
import type { Cache } from '../ports/cache'
import type { DataUses } from '../ports/data-uses'
import type { EntitlementCase } from '../ports/entitlements'
import type { Ids } from '../ports/ids'
import type { PolicyItems } from '../ports/policy-items'
import type { ProofRecord, Proofs } from '../ports/proofs'
import type { Subjects } from '../ports/subjects'
import { requireDeeds, standingOf, userOf } from './acting'
import { limitRate } from './limit-rate'
import { proofInWords, proofPurpose, type TakeProofDeps, takeProof } from './take-proof'

export interface AskProofDeps extends TakeProofDeps {
  proofs: Proofs
  items: PolicyItems
  authority: Authority
  dataUses: Pick<DataUses, 'record'>
  cache: Cache
  ids: Ids
}

const ASKED_A_MINUTE = 10

/** A proof, and whether its department has taken back what it said. */
export type ShownProof = ProofRecord & { takenBack: boolean }

async function proofsOf(
  { proofs, subjects }: Pick<AskProofDeps, 'proofs'> & { subjects: Pick<Subjects, 'get'> },
  subjectId: string,
): Promise<ShownProof[]> {
  const [all, subject] = await Promise.all([proofs.ofSubject(subjectId), subjects.get(subjectId)])
  return all.map(one => ({
    ...one,
    takenBack: one.status === 'ISSUED' && lacksFactOf(one.kind, subject?.facts ?? {}),
  }))
}

/**
 * 证明 (CS-2): asks the owner of a datum that is unknown here for a proof, for an item that looks at it. What comes at once
 * is taken in at once; otherwise it is followed. An office that is away keeps nobody waiting: the request stays, and is
 * asked again. The use of the data is recorded. Faults: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN for an agent who may only
 * look, INVALID_INPUT for a proof that would say nothing new here, TOO_MANY_REQUESTS.
 */
export function askProof(deps: AskProofDeps) {
  const take = takeProof(deps)
  return async (
    actor: Actor,
    { beneficiaryId, itemId, kind: code }: { beneficiaryId: string; itemId: string; kind: string },
  ): Promise<ShownProof> => {
    const user = userOf(actor)
    const standing = await standingOf(deps.authority, actor, beneficiaryId)
    requireDeeds(standing, '请部门开证明')
    const at = deps.clock.now()
    const item = await deps.items.current(itemId, chinaDate(at))
    if (!item) throw notFound('这个事项')
    const kind = namedProof(code)
    const subject = await deps.subjects.get(standing.beneficiaryId)
    if (!kind || !subject || !saysSomethingOf(kind, item, subject.kind))
      throw invalidInput('这个事项不用这份证明，请刷新后再看。')
    if (!lacksFactOf(kind, subject.facts))
      throw invalidInput('这些数据部门已经给了，不用再开证明；数不对，点“数据有误”。')
    await limitRate(deps.cache, 'proofs', user.userId, ASKED_A_MINUTE)
    const purpose = proofPurpose(item.name)
    await deps.dataUses.record([ownLook(user, standing, proofInWords(kind), purpose)])
    const record = await deps.proofs.open({
      ...{ id: deps.ids.uuid(), subjectId: standing.beneficiaryId, kind, itemId: item.id },
      ...{ askedBy: user.userId, askedByName: user.maskedName, askedAt: at },
    })
    const taken = await take(record, purpose).catch(error => {
      if (error instanceof Fault && error.code === 'UPSTREAM_UNAVAILABLE') return record
      throw error
    })
    return { ...taken, takenBack: false }
  }
}

/** Whether a proof says something this item looks at, of this kind of subject. */
function saysSomethingOf(
  kind: ProofKind,
  item: PolicyItemVersion,
  subject: 'PERSON' | 'ENTERPRISE',
): boolean {
  const used = new Set(factsUsedBy(item))
  return PROOF_KINDS[kind].facts.some(fact => used.has(fact) && factDefinition(fact)?.subject === subject)
}

/** Proofs asked for each case, in the order of the cases. Whoever got them has checked that the actor may see them. */
export function readCaseProofs(deps: Pick<AskProofDeps, 'proofs' | 'items' | 'subjects'>) {
  return async (cases: readonly EntitlementCase[]): Promise<ShownProof[][]> => {
    const subjects = [...new Set(cases.map(({ subjectId }) => subjectId))]
    const all = new Map(await Promise.all(subjects.map(async id => [id, await proofsOf(deps, id)] as const)))
    return Promise.all(
      cases.map(async ({ subjectId, itemId, itemVersion, period }) => {
        const item = await deps.items.version(itemId, itemVersion)
        return item ? proofsOfCase(all.get(subjectId) ?? [], item, period) : []
      }),
    )
  }
}

/** Proofs asked for on behalf of a beneficiary, newest first. Faults: UNAUTHENTICATED, NOT_FOUND. */
export function listProofs(deps: Pick<AskProofDeps, 'authority' | 'proofs' | 'subjects'>) {
  return async (actor: Actor, beneficiaryId: string): Promise<ShownProof[]> => {
    const standing = await standingOf(deps.authority, actor, beneficiaryId)
    return proofsOf(deps, standing.beneficiaryId)
  }
}
