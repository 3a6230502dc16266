import { Text, View } from '@tarojs/components'
import { classNames } from '../class-name'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'
import './form.css'

type ChoiceChipsProps<Value extends string> = {
  label: string
  options: readonly { value: Value; word: string }[]
  value: Value | null
  onChange: (value: Value) => void
}

/** Up to four short answers; longer lists are RadioRows. */
export function ChoiceChips<Value extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceChipsProps<Value>) {
  return (
    <View className="chips" {...spoken({ role: 'radiogroup', label })}>
      {options.map(option => (
        <Pressable
          key={option.value}
          className={classNames('chip', option.value === value && 'chip-on')}
          role="radio"
          label={option.word}
          checked={option.value === value}
          onPress={() => onChange(option.value)}
        >
          <Text>{option.word}</Text>
        </Pressable>
      ))}
    </View>
  )
}
