import { useActing } from '../../../api/acting'
import { ObjectionScreen } from '../../../features/objection/objection-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'
import { useRouteParams } from '../../../platform/lifecycle'

export default function ObjectionPage() {
  const params = useRouteParams()
  const acting = useActing()
  if (!acting.beneficiary) return <SignInFirst title="提出异议" acting={acting} />
  return <ObjectionScreen beneficiaryId={acting.beneficiary.id} params={params} />
}
