import { StaffGate } from '../../../features/desk/staff-gate'
import { AuditScreen } from '../../../features/leadership/audit-screen'

export default function AuditPage() {
  return <StaffGate on="leader-audit">{staff => <AuditScreen staff={staff} />}</StaffGate>
}
