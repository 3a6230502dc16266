import { useActing } from '../../api/acting'
import { HallScreen } from '../../features/hall/hall-screen'
import type { ApplicationMode } from '../../generated/types'
import { useRouteParams } from '../../platform/lifecycle'

const MODES: readonly string[] = ['AUTO', 'INSTANT', 'STANDARD'] satisfies ApplicationMode[]

export default function HallPage() {
  const { viewer, beneficiary } = useActing()
  const { text, mode } = useRouteParams()
  const own = (kind: 'ENTERPRISE' | 'PERSON') =>
    beneficiary?.kind === kind ? beneficiary : viewer?.beneficiaries.find(one => one.kind === kind)
  const [enterprise, person] = [own('ENTERPRISE'), own('PERSON')]
  return (
    <HallScreen
      key={beneficiary?.id ?? 'nobody'}
      startWith={beneficiary?.kind ?? 'ENTERPRISE'}
      beneficiaries={{
        ...(enterprise ? { ENTERPRISE: enterprise } : {}),
        ...(person ? { PERSON: person } : {}),
      }}
      {...(text ? { text } : {})}
      {...(mode && MODES.includes(mode) ? { narrowing: { mode: mode as ApplicationMode } } : {})}
    />
  )
}
