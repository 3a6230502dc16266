import { NewsroomScreen } from '../../../features/desk/newsroom-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function NewsroomPage() {
  return <StaffGate on="desk-news">{staff => <NewsroomScreen staff={staff} />}</StaffGate>
}
