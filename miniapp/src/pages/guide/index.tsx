import { type Beneficiary, useActing } from '../../api/acting'
import { MyCase } from '../../features/assessment/my-case'
import { useMyWay } from '../../features/assessment/use-my-way'
import { EntryGate } from '../../features/entry-code/entry-gate'
import { GuideAction } from '../../features/policy-item/guide-action'
import { GuideScreen } from '../../features/policy-item/guide-screen'
import { BundleLinks } from '../../features/service-bundle/bundle-links'
import { useRouteParams } from '../../platform/lifecycle'

export default function GuidePage() {
  const params = useRouteParams()
  const { beneficiary } = useActing()
  return (
    <EntryGate params={params}>
      {({ itemId, vouchedBy }) => <Guide itemId={itemId} vouchedBy={vouchedBy} beneficiary={beneficiary} />}
    </EntryGate>
  )
}

type GuideProps = { itemId: string; vouchedBy: string | null; beneficiary: Beneficiary | null }

function Guide({ itemId, vouchedBy, beneficiary }: GuideProps) {
  const way = useMyWay(itemId, beneficiary?.id ?? null)
  return (
    <GuideScreen
      itemId={itemId}
      vouchedBy={vouchedBy}
      mine={beneficiary && <MyCase itemId={itemId} beneficiaryId={beneficiary.id} name={beneficiary.name} />}
      way={way}
      together={<BundleLinks itemIds={[itemId]} least={1} />}
      action={<GuideAction itemId={itemId} beneficiary={beneficiary} />}
    />
  )
}
