import { Text, View } from '@tarojs/components'
import { classNames } from '../class-name'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'
import './desk.css'

type DeskTabsProps<Value extends string> = {
  label: string
  tabs: readonly { value: Value; word: string; count?: number }[]
  /** Null while something else is shown. */
  on: Value | null
  onChange: (value: Value) => void
}

/** Parts of one list with their counts. */
export function DeskTabs<Value extends string>({ label, tabs, on, onChange }: DeskTabsProps<Value>) {
  return (
    <View className="desk-tabs" {...spoken({ role: 'tablist', label })}>
      {tabs.map(({ value, word, count }) => (
        <Pressable
          key={value}
          className={classNames('desk-tab', value === on && 'desk-tab-on')}
          role="tab"
          label={count === undefined ? word : `${word} ${count}`}
          selected={value === on}
          onPress={() => onChange(value)}
        >
          <Text>{count === undefined ? word : `${word} ${count}`}</Text>
        </Pressable>
      ))}
    </View>
  )
}
