import { StaffGate } from '../../../features/desk/staff-gate'
import { VisitsScreen } from '../../../features/window/visits-screen'

export default function VisitsPage() {
  return <StaffGate on="window">{staff => <VisitsScreen clerk={staff} />}</StaffGate>
}
