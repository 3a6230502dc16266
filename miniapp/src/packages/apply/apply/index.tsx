import { useActing } from '../../../api/acting'
import { ApplyScreen } from '../../../features/application/apply-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'
import { useRouteParams } from '../../../platform/lifecycle'

export default function ApplyPage() {
  const { item = '', record } = useRouteParams()
  const acting = useActing()
  const { viewer, beneficiary } = acting
  const person = viewer?.beneficiaries.find(one => one.kind === 'PERSON') ?? beneficiary
  if (!person) return <SignInFirst title="申请" acting={acting} />
  return (
    <ApplyScreen
      itemId={item}
      recordKey={record ?? null}
      beneficiaryId={person.id}
      name={person.name}
      issuer={viewer?.identity?.issuer ?? null}
    />
  )
}
