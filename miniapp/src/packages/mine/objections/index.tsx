import { useActing } from '../../../api/acting'
import { ObjectionsScreen } from '../../../features/objection/objections-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'

export default function ObjectionsPage() {
  const acting = useActing()
  const { beneficiary } = acting
  if (!beneficiary) return <SignInFirst title="更正与申诉" acting={acting} />
  return <ObjectionsScreen beneficiaryId={beneficiary.id} />
}
