import { PayoutRunsScreen } from '../../../features/desk/payout-runs-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function PayoutRunsPage() {
  return <StaffGate on="desk-runs">{staff => <PayoutRunsScreen staff={staff} />}</StaffGate>
}
