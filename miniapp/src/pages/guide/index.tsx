import { useActing } from '../../api/acting'
import { MyCase } from '../../features/assessment/my-case'
import { EntryGate } from '../../features/entry-code/entry-gate'
import { GuideAction } from '../../features/policy-item/guide-action'
import { GuideScreen } from '../../features/policy-item/guide-screen'
import { useRouteParams } from '../../platform/lifecycle'

export default function GuidePage() {
  const params = useRouteParams()
  const { beneficiary } = useActing()
  return (
    <EntryGate params={params}>
      {({ itemId, vouchedBy }) => (
        <GuideScreen
          itemId={itemId}
          vouchedBy={vouchedBy}
          mine={
            beneficiary && <MyCase itemId={itemId} beneficiaryId={beneficiary.id} name={beneficiary.name} />
          }
          action={<GuideAction itemId={itemId} beneficiary={beneficiary} />}
        />
      )}
    </EntryGate>
  )
}
