import { ReversalsScreen } from '../../../features/desk/reversals-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function ReversalsPage() {
  return <StaffGate on="desk-reversals">{staff => <ReversalsScreen staff={staff} />}</StaffGate>
}
