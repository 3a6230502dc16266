import { AccountsScreen } from '../../../features/desk/accounts-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function AccountsPage() {
  return <StaffGate>{staff => <AccountsScreen staff={staff} />}</StaffGate>
}
