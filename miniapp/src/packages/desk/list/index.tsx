import { ListScreen } from '../../../features/desk/list-screen'
import { StaffGate } from '../../../features/desk/staff-gate'
import { useRouteParams } from '../../../platform/lifecycle'

export default function ListPage() {
  const { id = '' } = useRouteParams()
  return <StaffGate>{staff => <ListScreen key={id} staff={staff} listId={id} />}</StaffGate>
}
