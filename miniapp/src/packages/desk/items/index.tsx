import { ItemsScreen } from '../../../features/desk/items-screen'
import { StaffGate } from '../../../features/desk/staff-gate'
import { ItemRules } from '../../../features/policy-item/item-rules'

export default function ItemsPage() {
  return (
    <StaffGate on="desk-items">
      {staff => <ItemsScreen staff={staff} rules={item => <ItemRules itemId={item.id} name={item.name} />} />}
    </StaffGate>
  )
}
