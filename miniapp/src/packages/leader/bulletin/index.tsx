import { StaffGate } from '../../../features/desk/staff-gate'
import { BulletinScreen } from '../../../features/leadership/bulletin-screen'

export default function BulletinPage() {
  return <StaffGate on="leader-bulletin">{staff => <BulletinScreen staff={staff} />}</StaffGate>
}
