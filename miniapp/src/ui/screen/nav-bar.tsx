import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { chrome } from '../../platform/chrome'
import { goBack } from '../../platform/navigation'
import { inWeapp } from '../../platform/target'
import { classNames } from '../class-name'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'

type NavBarProps = {
  title?: string
  lead?: ReactNode
  root?: boolean
  onBack?: () => void
  dark?: boolean
  children?: ReactNode
}

/** Title bar; leaves the room WeChat's status bar and capsule take. */
export function NavBar({ title, lead, root = false, onBack = goBack, dark = false, children }: NavBarProps) {
  const { statusBar, navBar, capsule } = chrome()
  const row = inWeapp ? { minHeight: `${navBar}px`, paddingRight: `${capsule}px` } : {}
  return (
    <View
      className={classNames('nav', dark && 'nav-dark')}
      style={inWeapp ? { paddingTop: `${statusBar}px` } : {}}
    >
      <View className={classNames('nav-row', root && 'nav-root')} style={row}>
        {!root && (
          <Pressable className="nav-back" label="返回" onPress={onBack}>
            <Icon name="back" />
          </Pressable>
        )}
        {lead}
        {title && (
          <View className="nav-title" {...spoken({ role: 'heading', level: 1 })}>
            {title}
          </View>
        )}
      </View>
      {children}
    </View>
  )
}
