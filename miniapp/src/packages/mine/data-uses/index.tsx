import { useActing } from '../../../api/acting'
import { DataUsesScreen } from '../../../features/data-use/data-uses-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'

export default function DataUsesPage() {
  const acting = useActing()
  const { beneficiary } = acting
  if (!beneficiary) return <SignInFirst title="谁看过我的数据" acting={acting} />
  return <DataUsesScreen beneficiaryId={beneficiary.id} name={beneficiary.name} />
}
