import { DeskPage } from '../../../features/desk/desk-page'
import { StaffGate } from '../../../features/desk/staff-gate'
import { LeaderPage } from '../../../features/leadership/leader-page'
import { leads } from '../../../features/leadership/leader-view'
import { SandboxScreen } from '../../../features/simulation/sandbox-screen'

export default function SandboxPage() {
  return (
    <StaffGate on="desk-sandbox">
      {staff =>
        leads(staff) ? (
          <LeaderPage staff={staff} on="desk-sandbox">
            <SandboxScreen />
          </LeaderPage>
        ) : (
          <DeskPage staff={staff} on="desk-sandbox">
            <SandboxScreen />
          </DeskPage>
        )
      }
    </StaffGate>
  )
}
