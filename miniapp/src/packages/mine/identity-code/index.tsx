import { useActing } from '../../../api/acting'
import { SignInFirst } from '../../../features/session/sign-in-first'
import { CodeScreen } from '../../../features/window/code-screen'

export default function IdentityCodePage() {
  const acting = useActing()
  return acting.beneficiary ? <CodeScreen /> : <SignInFirst title="亮码" acting={acting} />
}
