import { LentCasesScreen } from '../../../features/desk/lent-cases-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function LentCasesPage() {
  return <StaffGate on="desk-lent">{staff => <LentCasesScreen staff={staff} />}</StaffGate>
}
