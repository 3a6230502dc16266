import { EnteredForm } from '../../../features/application/entered-form'
import { StaffGate } from '../../../features/desk/staff-gate'
import { VisitScreen } from '../../../features/window/visit-screen'
import { useRouteParams } from '../../../platform/lifecycle'

export default function VisitPage() {
  const { id = '' } = useRouteParams()
  return (
    <StaffGate on="window">
      {staff => (
        <VisitScreen
          clerk={staff}
          id={id}
          form={(application, children) => <EnteredForm application={application}>{children}</EnteredForm>}
        />
      )}
    </StaffGate>
  )
}
