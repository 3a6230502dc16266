import { useActing } from '../../../api/acting'
import { BundleRequestScreen } from '../../../features/service-bundle/bundle-request-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'
import { useRouteParams } from '../../../platform/lifecycle'

export default function BundleRequestPage() {
  const { id = '' } = useRouteParams()
  const acting = useActing()
  if (!acting.viewer) return <SignInFirst title="一件事办到哪了" acting={acting} />
  return <BundleRequestScreen id={id} />
}
