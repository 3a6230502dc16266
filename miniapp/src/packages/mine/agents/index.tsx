import { useActing } from '../../../api/acting'
import { AgentsScreen } from '../../../features/beneficiary/agents-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'

export default function AgentsPage() {
  const acting = useActing()
  const { beneficiary } = acting
  if (!beneficiary) return <SignInFirst title="授权与经办人" acting={acting} />
  return (
    <AgentsScreen
      enterpriseId={beneficiary.id}
      name={beneficiary.name}
      person={beneficiary.kind === 'PERSON'}
    />
  )
}
