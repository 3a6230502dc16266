import { ApplicationsScreen } from '../../../features/desk/applications-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function ApplicationsPage() {
  return <StaffGate>{staff => <ApplicationsScreen staff={staff} />}</StaffGate>
}
