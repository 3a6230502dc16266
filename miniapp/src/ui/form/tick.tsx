import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-name'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable'
import './form.css'

type TickProps = { label: string; on: boolean; onChange: (on: boolean) => void; children: ReactNode }

/** Only with an agreement, and never ticked for the person. */
export function Tick({ label, on, onChange, children }: TickProps) {
  return (
    <Pressable className="tick-row" role="checkbox" label={label} checked={on} onPress={() => onChange(!on)}>
      <View className={classNames('tick', on && 'tick-on')}>{on && <Icon name="check" />}</View>
      <View className="tick-words">{children}</View>
    </Pressable>
  )
}
