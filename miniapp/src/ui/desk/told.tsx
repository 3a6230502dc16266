import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-name'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'
import './desk.css'

type ToldProps = {
  /** `stop`: it was not done, and why. */
  kind: 'done' | 'stop'
  onClose: () => void
  children: ReactNode
}

/** What the last action did, until it is put away: never a toast that is gone before it is read. */
export const Told = ({ kind, onClose, children }: ToldProps) => (
  <View
    className={classNames('told', kind === 'stop' && 'told-stop')}
    {...spoken({ role: kind === 'stop' ? 'alert' : 'status' })}
  >
    <Icon name={kind === 'stop' ? 'info' : 'check'} size="s" />
    <View className="desk-grow">{children}</View>
    <Pressable className="told-close" label="知道了" onPress={onClose}>
      <Icon name="close" size="s" />
    </Pressable>
  </View>
)
