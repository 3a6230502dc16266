import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { signOut } from '../../api/sign-out'
import { TextLink } from '../../ui'
import { DeskFrame } from '../../ui/desk'
import type { Clerk } from './window-view'

/** Every page of a window: who sits there, and the way out. */
type WindowPageProps = { clerk: Clerk; on?: 'window' | 'window-appointments'; children: ReactNode }

export function WindowPage({ clerk, on = 'window', children }: WindowPageProps) {
  return (
    <DeskFrame
      title="窗口"
      on={on}
      places={[
        { route: 'window', word: '受理' },
        { route: 'window-appointments', word: '预约' },
      ]}
      who={
        <>
          <View>
            <View>{clerk.windowName}</View>
            <View>{`受理人 ${clerk.name}`}</View>
          </View>
          <TextLink label={`${clerk.name}，退出登录`} onPress={() => void signOut()}>
            退出
          </TextLink>
        </>
      }
    >
      {children}
    </DeskFrame>
  )
}
