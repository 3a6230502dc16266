import { DeskPage } from '../../../features/desk/desk-page'
import { StaffGate } from '../../../features/desk/staff-gate'
import { leads } from '../../../features/leadership/leader-view'
import { LeaderSandbox } from '../../../features/simulation/leader-sandbox'
import { SandboxScreen } from '../../../features/simulation/sandbox-screen'

export default function SandboxPage() {
  return (
    <StaffGate on="desk-sandbox">
      {staff =>
        leads(staff) ? (
          <LeaderSandbox name={staff.name} />
        ) : (
          <DeskPage staff={staff} on="desk-sandbox">
            <SandboxScreen />
          </DeskPage>
        )
      }
    </StaffGate>
  )
}
