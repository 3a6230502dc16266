import { useActing } from '../../../api/acting'
import { CalendarScreen } from '../../../features/calendar/calendar-screen'

export default function CalendarPage() {
  const { beneficiary, loading } = useActing()
  return (
    <CalendarScreen
      key={beneficiary?.id ?? 'nobody'}
      beneficiaryId={beneficiary?.id ?? null}
      loading={loading}
    />
  )
}
