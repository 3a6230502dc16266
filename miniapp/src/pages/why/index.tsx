import { useActing } from '../../api/acting'
import { disputedFact } from '../../features/assessment/assessment-view'
import { WhyScreen } from '../../features/assessment/why-screen'
import { RulesSection } from '../../features/policy-item/rules-section'
import { ProofSection } from '../../features/proof/proof-section'
import { SignInFirst } from '../../features/session/sign-in-first'
import { useRouteParams } from '../../platform/lifecycle'
import { go } from '../../platform/navigation'

export default function WhyPage() {
  const { item = '', record } = useRouteParams()
  const acting = useActing()
  const { beneficiary } = acting
  if (!beneficiary) return <SignInFirst title="为什么" acting={acting} />
  return (
    <WhyScreen
      itemId={item}
      beneficiaryId={beneficiary.id}
      recordKey={record ?? null}
      onWrong={(about, clause) =>
        go('objection', {
          item: about.id,
          clause: clause.id,
          fact: disputedFact(clause) ?? undefined,
          kind: 'WRONG_FACT',
        })
      }
      proofs={<ProofSection itemId={item} beneficiaryId={beneficiary.id} />}
      rules={<RulesSection itemId={item} />}
      onAppeal={about => go('objection', { item: about.id, kind: 'APPEAL' })}
    />
  )
}
