import { useActing } from '../../../api/acting'
import { AppointmentsScreen } from '../../../features/appointment/appointments-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'

export default function AppointmentsPage() {
  const acting = useActing()
  const { beneficiary } = acting
  return beneficiary ? (
    <AppointmentsScreen beneficiary={beneficiary} />
  ) : (
    <SignInFirst title="预约窗口" acting={acting} />
  )
}
