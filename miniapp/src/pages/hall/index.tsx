import {
  POLICY_DOMAINS,
  POLICY_SHELVES,
  type PolicyDomain,
  type PolicyShelf,
} from '@policy-direct/shared/vocabulary/policy-terms'
import { useActing } from '../../api/acting'
import { HallScreen } from '../../features/hall/hall-screen'
import type { ApplicationMode } from '../../generated/types'
import { useRouteParams } from '../../platform/lifecycle'

const MODES: readonly string[] = ['AUTO', 'INSTANT', 'STANDARD'] satisfies ApplicationMode[]

const isDomain = (value: string | undefined): value is PolicyDomain =>
  value !== undefined && Object.hasOwn(POLICY_DOMAINS, value)
const isShelf = (value: string | undefined): value is PolicyShelf =>
  value !== undefined && Object.hasOwn(POLICY_SHELVES, value)

export default function HallPage() {
  const { viewer, beneficiary } = useActing()
  const { text, mode, kind, domain, shelf } = useRouteParams()
  const own = (kind: 'ENTERPRISE' | 'PERSON') =>
    beneficiary?.kind === kind ? beneficiary : viewer?.beneficiaries.find(one => one.kind === kind)
  const [enterprise, person] = [own('ENTERPRISE'), own('PERSON')]
  return (
    <HallScreen
      key={beneficiary?.id ?? 'nobody'}
      startWith={kind === 'PERSON' || kind === 'ENTERPRISE' ? kind : (beneficiary?.kind ?? 'ENTERPRISE')}
      beneficiaries={{
        ...(enterprise ? { ENTERPRISE: enterprise } : {}),
        ...(person ? { PERSON: person } : {}),
      }}
      {...(text ? { text } : {})}
      narrowing={{
        ...(mode && MODES.includes(mode) ? { mode: mode as ApplicationMode } : {}),
        ...(isDomain(domain) ? { domain } : {}),
        ...(isShelf(shelf) ? { shelf } : {}),
      }}
    />
  )
}
