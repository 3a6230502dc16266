import { WindowAppointments } from '../../../features/appointment/window-appointments'
import { StaffGate } from '../../../features/desk/staff-gate'
import { WindowPage } from '../../../features/window/window-page'

export default function WindowAppointmentsPage() {
  return (
    <StaffGate on="window-appointments">
      {staff => (
        <WindowAppointments
          frame={children => (
            <WindowPage clerk={staff} on="window-appointments">
              {children}
            </WindowPage>
          )}
        />
      )}
    </StaffGate>
  )
}
