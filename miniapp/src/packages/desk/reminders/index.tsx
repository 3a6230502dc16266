import { RemindersScreen } from '../../../features/desk/reminders-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function RemindersPage() {
  return <StaffGate on="desk-reminders">{staff => <RemindersScreen staff={staff} />}</StaffGate>
}
