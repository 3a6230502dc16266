import { useActing } from '../../../api/acting'
import { SignInFirst } from '../../../features/session/sign-in-first'
import { WhatIfScreen } from '../../../features/what-if/what-if-screen'

export default function WhatIfPage() {
  const acting = useActing()
  const { beneficiary } = acting
  if (!beneficiary) return <SignInFirst title="算一算" acting={acting} />
  return <WhatIfScreen key={beneficiary.id} beneficiaryId={beneficiary.id} name={beneficiary.name} />
}
