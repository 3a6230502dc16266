import { useRef } from 'react'
import { type Beneficiary, useActing } from '../../../api/acting'
import { LeaveScreen } from '../../../features/beneficiary/leave-screen'
import { SignInFirst } from '../../../features/session/sign-in-first'
import { EmptyState, Screen, Section } from '../../../ui'

export default function LeavePage() {
  const acting = useActing()
  // Whoever has left is not acted for any more; the page still speaks of that enterprise.
  const first = useRef<Beneficiary | null>(null)
  first.current ??= acting.beneficiary
  const one = first.current
  if (!one) return <SignInFirst title="解绑企业" acting={acting} />
  if (one.kind !== 'ENTERPRISE')
    return (
      <Screen title="解绑企业">
        <Section flush>
          <EmptyState title="先选一家企业" lines={['在“我的”里选好替谁办，再回来解绑。']} />
        </Section>
      </Screen>
    )
  return <LeaveScreen one={one} />
}
