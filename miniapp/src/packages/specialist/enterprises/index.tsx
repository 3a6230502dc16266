import { StaffGate } from '../../../features/desk/staff-gate'
import { EnterprisesScreen } from '../../../features/specialist/enterprises-screen'
import { preparedCard } from '../../../features/specialist/sharing'
import { useShareCard } from '../../../platform/share'

export default function EnterprisesPage() {
  useShareCard(preparedCard)
  return <StaffGate on="specialist">{staff => <EnterprisesScreen staff={staff} />}</StaffGate>
}
