import { Text, View } from '@tarojs/components'
import { classNames } from '../class-name'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'
import './screen.css'

type SegmentedSwitchProps<Value extends string> = {
  label: string
  options: readonly { value: Value; word: string }[]
  value: Value
  onChange: (value: Value) => void
}

/** Two or three views of the same screen (企业 / 个人). */
export function SegmentedSwitch<Value extends string>(props: SegmentedSwitchProps<Value>) {
  const { label, options, value, onChange } = props
  return (
    <View className="seg" {...spoken({ role: 'tablist', label })}>
      {options.map(option => (
        <Pressable
          key={option.value}
          className={classNames('seg-one', option.value === value && 'seg-on')}
          role="tab"
          label={option.word}
          selected={option.value === value}
          onPress={() => option.value !== value && onChange(option.value)}
        >
          <Text>{option.word}</Text>
        </Pressable>
      ))}
    </View>
  )
}
