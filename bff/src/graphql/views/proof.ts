import { PROOF_KINDS, type ProofKind } from '@policy-direct/shared/facts/proof-kinds'
import type { ProofKind as ProofKindView, Proof as ProofView } from '@policy-direct/shared/generated/schema'
import { chinaDate, chinaDateTime } from '@policy-direct/shared/time/china-date'
import { departmentName } from '@policy-direct/shared/vocabulary/department'
import { proofWords } from '../../domain/proof'
import type { ShownProof } from '../../usecases/ask-proof'
import { departmentView } from './department'

/** A kind of proof as somebody may ask for it. */
export function proofKindView(code: ProofKind): ProofKindView {
  const { name, department, handling } = PROOF_KINDS[code]
  return { code, name, department: departmentView(department), atOnce: handling === 'AT_ONCE' }
}

/** A proof that was asked for; its document stays sealed. */
export function proofView({
  id,
  itemId,
  kind,
  status,
  kept,
  reason,
  askedAt,
  answeredAt,
  takenBack,
}: ShownProof): ProofView {
  const number = kept?.number ?? null
  const validUntil = kept?.validUntil ?? null
  const department = departmentName(PROOF_KINDS[kind].department)
  return {
    ...{ id, itemId, status, number, validUntil },
    kind: proofKindView(kind),
    words: proofWords(
      {
        status,
        kind,
        number,
        validUntil,
        reason,
        answeredOn: answeredAt && chinaDate(answeredAt),
        takenBack,
      },
      department,
    ),
    askedAt: chinaDateTime(askedAt),
    answeredAt: answeredAt && chinaDateTime(answeredAt),
  }
}
