import { ItemsScreen } from '../../../features/desk/items-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function ItemsPage() {
  return <StaffGate on="desk-items">{staff => <ItemsScreen staff={staff} />}</StaffGate>
}
