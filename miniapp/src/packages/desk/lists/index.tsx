import { ListsScreen } from '../../../features/desk/lists-screen'
import { StaffGate } from '../../../features/desk/staff-gate'
import { leads } from '../../../features/leadership/leader-view'
import { ToLeader } from '../../../features/leadership/to-leader'

export default function ListsPage() {
  return <StaffGate>{staff => (leads(staff) ? <ToLeader /> : <ListsScreen staff={staff} />)}</StaffGate>
}
