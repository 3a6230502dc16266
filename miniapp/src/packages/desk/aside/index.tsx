import { AsideScreen } from '../../../features/desk/aside-screen'
import { StaffGate } from '../../../features/desk/staff-gate'

export default function AsidePage() {
  return <StaffGate>{staff => <AsideScreen staff={staff} />}</StaffGate>
}
