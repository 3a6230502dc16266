import { ListsScreen } from '../../../features/desk/lists-screen'
import { StaffGate } from '../../../features/desk/staff-gate'
import { leads } from '../../../features/leadership/leader-view'
import { ToLeader } from '../../../features/leadership/to-leader'
import { serves } from '../../../features/specialist/specialist-view'
import { ToSpecialist } from '../../../features/specialist/to-specialist'
import { ToWindow } from '../../../features/window/to-window'
import { receives } from '../../../features/window/window-view'

export default function ListsPage() {
  return (
    <StaffGate>
      {staff => {
        if (leads(staff)) return <ToLeader />
        if (receives(staff)) return <ToWindow />
        return serves(staff) ? <ToSpecialist /> : <ListsScreen staff={staff} />
      }}
    </StaffGate>
  )
}
