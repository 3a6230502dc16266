import { ObjectionsScreen } from '../../../features/desk/objections-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function ObjectionsPage() {
  return <StaffGate>{staff => <ObjectionsScreen staff={staff} />}</StaffGate>
}
