import { useActing } from '../../api/acting'
import { disputedFact } from '../../features/assessment/assessment-view'
import { WhyScreen } from '../../features/assessment/why-screen'
import { useRouteParams } from '../../platform/lifecycle'
import { go } from '../../platform/navigation'

export default function WhyPage() {
  const { item = '', record } = useRouteParams()
  const { beneficiary } = useActing()
  if (!beneficiary) return null
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
      onAppeal={about => go('objection', { item: about.id, kind: 'APPEAL' })}
    />
  )
}
