import { useActing } from '../../../api/acting'
import { MessagesScreen } from '../../../features/message/messages-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'

export default function MessagesPage() {
  const acting = useActing()
  if (!acting.viewer) return <SignInFirst title="消息" acting={acting} />
  return <MessagesScreen />
}
