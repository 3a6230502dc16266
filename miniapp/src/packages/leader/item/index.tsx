import { StaffGate } from '../../../features/desk/staff-gate'
import { ItemScreen } from '../../../features/leadership/item-screen'
import { useRouteParams } from '../../../platform/lifecycle'

export default function ItemPage() {
  const { id = '' } = useRouteParams()
  return <StaffGate on="leader">{staff => <ItemScreen key={id} staff={staff} itemId={id} />}</StaffGate>
}
