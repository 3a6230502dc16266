import { ListsScreen } from '../../../features/desk/lists-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function ListsPage() {
  return <StaffGate>{staff => <ListsScreen staff={staff} />}</StaffGate>
}
