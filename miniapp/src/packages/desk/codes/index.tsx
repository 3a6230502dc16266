import { CodesScreen } from '../../../features/desk/codes-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function CodesPage() {
  return <StaffGate>{staff => <CodesScreen staff={staff} />}</StaffGate>
}
