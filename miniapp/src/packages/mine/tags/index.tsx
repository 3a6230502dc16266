import { useActing } from '../../../api/acting'
import { SignInFirst } from '../../../features/session/sign-in-first'
import { TagsScreen } from '../../../features/tag/tags-screen'

export default function TagsPage() {
  const acting = useActing()
  const { beneficiary } = acting
  if (!beneficiary) return <SignInFirst title="我的标签" acting={acting} />
  return <TagsScreen beneficiaryId={beneficiary.id} name={beneficiary.name} />
}
