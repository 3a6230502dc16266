import { useActing } from '../../../api/acting'
import { ReceiptsScreen } from '../../../features/receipt/receipts-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'

export default function ReceiptsPage() {
  const acting = useActing()
  const { beneficiary } = acting
  if (!beneficiary) return <SignInFirst title="回执" acting={acting} />
  return <ReceiptsScreen beneficiaryId={beneficiary.id} name={beneficiary.name} kind={beneficiary.kind} />
}
