import { PublishedLineScreen } from '../../../features/desk/published-line-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function PublishedLinePage() {
  return <StaffGate on="desk-publicity">{staff => <PublishedLineScreen staff={staff} />}</StaffGate>
}
