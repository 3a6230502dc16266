import { useActing } from '../../api/acting'
import { CasesScreen } from '../../features/package/cases-screen'
import { SignInFirst } from '../../features/session/sign-in-first'
import { RootTabs } from '../../ui/screen/root-tabs'

export default function CasesPage() {
  const acting = useActing()
  const { beneficiary } = acting
  if (!beneficiary) return <SignInFirst title="进度" acting={acting} tabs={<RootTabs on="cases" />} />
  return <CasesScreen key={beneficiary.id} beneficiaryId={beneficiary.id} name={beneficiary.name} />
}
