import { StaffGate } from '../../../features/desk/staff-gate'
import { TagCountsScreen } from '../../../features/desk/tag-counts-screen'

export default function TagsPage() {
  return <StaffGate on="desk-tags">{staff => <TagCountsScreen staff={staff} />}</StaffGate>
}
