import { StaffGate } from '../../../features/desk/staff-gate'
import { DepartmentsScreen } from '../../../features/leadership/departments-screen'

export default function DepartmentsPage() {
  return <StaffGate on="leader-departments">{staff => <DepartmentsScreen staff={staff} />}</StaffGate>
}
