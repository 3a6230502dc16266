import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-name'
import { Pressable } from '../pressable'
import '../form/form.css'
import './list.css'

type RadioRowProps = {
  name: string
  note?: ReactNode
  chosen: boolean
  onChoose: () => void
  first?: boolean
}

/** One of several answers. The chosen one is bold as well as blue. */
export function RadioRow({ name, note, chosen, onChoose, first = false }: RadioRowProps) {
  return (
    <Pressable
      className={classNames('set', first && 'set-first')}
      role="radio"
      checked={chosen}
      label={name}
      onPress={onChoose}
    >
      <View className={classNames('radio', chosen && 'radio-on')}>
        {chosen && <View className="radio-dot" />}
      </View>
      <View className="row-grow">
        <View className={classNames('set-name', chosen && 'b')}>{name}</View>
        {note && <View className="set-sub">{note}</View>}
      </View>
    </Pressable>
  )
}
