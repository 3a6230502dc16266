import { PROOF_KINDS } from '@policy-direct/shared/facts/proof-kinds'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import { departmentName } from '@policy-direct/shared/vocabulary/department'
import { proofWords } from '../domain/proof'
import type { Messages } from '../ports/messages'
import type { PolicyItems } from '../ports/policy-items'
import type { Proofs } from '../ports/proofs'
import { beneficiaryName } from './beneficiary-name'
import { messagesOf } from './news'
import type { TellApplicationDeps } from './tell-application'

export type TellProofDeps = Omit<TellApplicationDeps, 'applications'> & {
  proofs: Pick<Proofs, 'get'>
  items: PolicyItems
  messages: Messages
}

/** Everybody who acts for the beneficiary hears of an answer that did not come at once; once an answer. */
export function tellProof(deps: TellProofDeps) {
  return async (proofId: string): Promise<number> => {
    const proof = await deps.proofs.get(proofId)
    if (!proof) return 0
    const { subjectId, kind, kept } = proof
    const at = deps.clock.now()
    const today = chinaDate(at)
    const item = await deps.items.current(proof.itemId, today)
    const contacts = await deps.users.contactsOf(subjectId, today)
    const said = proofWords(
      {
        ...proof,
        answeredOn: proof.answeredAt && chinaDate(proof.answeredAt),
        number: kept?.number ?? null,
        validUntil: kept?.validUntil ?? null,
      },
      departmentName(PROOF_KINDS[kind].department),
    )
    const news = {
      ...{ subjectId, entitlementId: null, template: 'proof', occasion: `proof:${proofId}:${proof.status}` },
      users: contacts.map(({ userId }) => userId),
      facts: { name: await beneficiaryName(deps, subjectId), item: item?.name ?? '', reason: said },
    }
    return deps.messages.queue(messagesOf(deps, news, at), at, 'send-message')
  }
}
