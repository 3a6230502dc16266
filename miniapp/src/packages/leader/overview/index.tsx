import { StaffGate } from '../../../features/desk/staff-gate'
import { OverviewScreen } from '../../../features/leadership/overview-screen'

export default function OverviewPage() {
  return <StaffGate on="leader">{staff => <OverviewScreen staff={staff} />}</StaffGate>
}
