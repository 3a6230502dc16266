import { useActing } from '../../../api/acting'
import { AccountChangeScreen } from '../../../features/account-change/account-change-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'
import { useRouteParams } from '../../../platform/lifecycle'

export default function AccountChangePage() {
  const { id = '' } = useRouteParams()
  const acting = useActing()
  if (!acting.beneficiary) return <SignInFirst title="换收款账户" acting={acting} />
  return <AccountChangeScreen entitlementId={id} />
}
