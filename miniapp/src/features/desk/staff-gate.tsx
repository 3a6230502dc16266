import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { faultWords } from '../../api'
import { useActing } from '../../api/acting'
import { addressOf } from '../../platform/navigation'
import type { RouteName } from '../../routes'
import { Button, ErrorState, SkeletonBlock } from '../../ui'
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
    const words = faultWords(problem)
    return (
      <DeskFrame>
        <ErrorState title={words.title} lines={[words.text]} traceCode={words.traceCode}>
          <View className="desk-again">
            <Button kind="second" onPress={() => void refresh()}>
              再试一次
            </Button>
          </View>
        </ErrorState>
      </DeskFrame>
    )
  }
  return <StaffSignIn viewer={viewer} returnTo={addressOf(on)} />
}
