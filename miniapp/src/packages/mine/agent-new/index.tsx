import { useActing } from '../../../api/acting'
import { GrantScreen } from '../../../features/beneficiary/grant-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'

export default function AgentNewPage() {
  const acting = useActing()
  const { beneficiary } = acting
  if (!beneficiary) return <SignInFirst title="授权给经办人" acting={acting} />
  return (
    <GrantScreen
      enterpriseId={beneficiary.id}
      name={beneficiary.name}
      person={beneficiary.kind === 'PERSON'}
    />
  )
}
