import { PROOF_KINDS } from '@policy-direct/shared/facts/proof-kinds'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import { factsOfProof, nextProof, type ProofEvent, proofProblem } from '../domain/proof'
import type { Clock } from '../ports/clock'
import type { ProofOffice } from '../ports/proof-office'
import type { ProofMove, ProofRecord, Proofs } from '../ports/proofs'
import type { Subjects } from '../ports/subjects'

export interface TakeProofDeps {
  proofs: Pick<Proofs, 'get' | 'move' | 'lookedAt'>
  proofOffice: ProofOffice
  subjects: Pick<Subjects, 'get' | 'identity'>
  clock: Clock
}

const NOT_SIGNED = '签名和部门的对不上'

/**
 * Asks the office about a request once more and takes its answer: what it issues is looked through and, only when everything
 * fits, its data are taken in with it; whatever does not fit changes nothing. Asking again is harmless: the request keeps
 * its id. Throws Fault UPSTREAM_UNAVAILABLE; the request stays open then.
 */
export function takeProof(deps: TakeProofDeps) {
  return async (record: ProofRecord, purpose: string): Promise<ProofRecord> => {
    const subject = await deps.subjects.get(record.subjectId)
    const identity = await deps.subjects.identity(record.subjectId)
    if (!subject || !identity) throw new Error(`subject ${record.subjectId} is gone`)
    const holder = { kind: subject.kind, id: identity.identifier }
    const { id, kind } = record
    const asked = { by: record.askedByName, at: record.askedAt, purpose }
    const answer = await deps.proofOffice.ask({ id, kind, holder, asked })
    const at = deps.clock.now()
    const move = (event: ProofEvent, more: Pick<ProofMove, 'kept' | 'facts' | 'reason'> = {}) => {
      const to = nextProof(record.status, event)
      return to
        ? deps.proofs.move({ id, from: record.status, to, at, ...more })
        : deps.proofs.lookedAt(id, at)
    }
    switch (answer.kind) {
      case 'LATER':
        await move('WAIT')
        break
      case 'REFUSED':
        await move('REFUSE', { reason: answer.reason })
        break
      case 'FORGED':
        await move('DISTRUST', { reason: NOT_SIGNED })
        break
      case 'ISSUED': {
        const { said, document, signature } = answer
        const problem = proofProblem(said, { id, kind, holder }, chinaDate(at))
        const kept = { number: said.number, validUntil: said.validUntil, document, signature }
        if (problem === null) await move('ISSUE', { kept, facts: factsOfProof(said) })
        else await move('DISTRUST', { reason: problem })
      }
    }
    const now = await deps.proofs.get(id)
    if (!now) throw new Error(`proof ${id} is gone`)
    return now
  }
}

/** Why a proof is asked for, as the department and the record of data uses read it. */
export const proofPurpose = (itemName: string): string => `判断${itemName}符不符合`

/** What of somebody's data a request is about. */
export const proofInWords = (kind: ProofRecord['kind']): string => `请部门开的证明：${PROOF_KINDS[kind].name}`
