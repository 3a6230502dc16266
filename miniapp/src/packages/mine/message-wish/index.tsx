import { useActing } from '../../../api/acting'
import { MessageWishScreen } from '../../../features/message/message-wish-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'

export default function MessageWishPage() {
  const acting = useActing()
  if (!acting.viewer) return <SignInFirst title="消息方式" acting={acting} />
  return <MessageWishScreen />
}
