import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-name'
import { Icon, type IconName } from '../icon/icon'
import { Pressable } from '../pressable'
import './list.css'

type SetRowProps = {
  name: string
  icon?: IconName
  /** One line of meaning. */
  note?: ReactNode
  value?: string
  /** In place of value and chevron: a Toggle, a TextLink. */
  end?: ReactNode
  first?: boolean
  bold?: boolean
  onPress?: () => void
}

/** A setting or a place to go: icon, name, one line of meaning, value or chevron. */
export function SetRow({ name, icon, note, value, end, first = false, bold = false, onPress }: SetRowProps) {
  const inside = (
    <>
      {icon && (
        <View className="set-icon">
          <Icon name={icon} />
        </View>
      )}
      <View className="row-grow">
        <View className={classNames('set-name', bold && 'b')}>{name}</View>
        {note && <View className="set-sub">{note}</View>}
      </View>
      {value && <View className="set-value">{value}</View>}
      {end}
      {onPress && !end && (
        <View className="row-go">
          <Icon name="forward" />
        </View>
      )}
    </>
  )
  const className = classNames('set', first && 'set-first')
  if (!onPress) return <View className={className}>{inside}</View>
  return (
    <Pressable className={className} role="link" label={value ? `${name}，${value}` : name} onPress={onPress}>
      {inside}
    </Pressable>
  )
}
