import { View } from '@tarojs/components'
import { type ReactNode, useEffect } from 'react'
import { holdFocus } from '../../platform/focus'
import { classNames } from '../class-name'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'
import './desk.css'

type SidePanelProps = {
  id: string
  label: string
  /** Opened by a press: on a phone it then covers the list. */
  opened: boolean
  onClose: () => void
  children: ReactNode
}

const focusable: object = { tabIndex: -1 }
const COVERS_BELOW = 1000

/** Beside the table on a PC, over it on a phone: the one being looked at. */
export function SidePanel({ id, label, opened, onClose, children }: SidePanelProps) {
  useEffect(() => {
    const covers = opened && typeof window !== 'undefined' && window.innerWidth < COVERS_BELOW
    return covers ? holdFocus(id, onClose) : undefined
  }, [opened, id, onClose])
  return (
    <View
      id={id}
      className={classNames('side', opened && 'side-opened')}
      {...focusable}
      {...spoken({ role: 'complementary', label })}
    >
      <Pressable className="side-close" label="回名单" onPress={onClose}>
        <Icon name="back" size="s" />
        <View>回名单</View>
      </Pressable>
      <View className="side-in">{children}</View>
    </View>
  )
}
