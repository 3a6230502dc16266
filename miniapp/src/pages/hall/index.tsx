import { useActing } from '../../api/acting'
import { HallScreen } from '../../features/policy-item/hall-screen'

export default function HallPage() {
  const { beneficiary } = useActing()
  return <HallScreen startWith={beneficiary?.kind ?? 'ENTERPRISE'} />
}
