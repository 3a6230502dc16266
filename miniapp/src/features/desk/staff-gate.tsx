import type { ReactNode } from 'react'
import { faultWords } from '../../api'
import { useActing } from '../../api/acting'
import { addressOf } from '../../platform/navigation'
import type { RouteName } from '../../routes'
import { FaultState, SkeletonBlock } from '../../ui'
import { DeskFrame } from '../../ui/desk'
import { StaffSignIn } from './staff-sign-in'
import type { Staff } from './staff-view'

type StaffGateProps = { children: (staff: Staff) => ReactNode; on?: RouteName }

/**
 * Nothing of the desk is asked before it is known that staff is asking: the BFF answers everybody else as if they
 * were not signed in, and that would end a citizen's session.
 */
export function StaffGate({ children, on = 'desk' }: StaffGateProps) {
  const { viewer, loading, problem, refresh } = useActing()
  if (viewer?.staff) return <>{children(viewer.staff)}</>
  if (loading) {
    return (
      <DeskFrame>
        <SkeletonBlock hero />
      </DeskFrame>
    )
  }
  if (problem && problem.code !== 'UNAUTHENTICATED') {
    return (
      <DeskFrame>
        <FaultState words={faultWords(problem)} onAgain={() => void refresh()} />
      </DeskFrame>
    )
  }
  return <StaffSignIn viewer={viewer} returnTo={addressOf(on)} />
}
