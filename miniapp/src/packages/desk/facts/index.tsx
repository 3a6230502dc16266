import { FactsScreen } from '../../../features/desk/facts-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function FactsPage() {
  return <StaffGate on="desk-facts">{staff => <FactsScreen staff={staff} />}</StaffGate>
}
