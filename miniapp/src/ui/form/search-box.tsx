import { Input, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'
import './search-box.css'

type SearchBoxProps = {
  label: string
  placeholder: string
  /** What is searched for now; empty clears the field. */
  text: string
  /** What was written, when the person presses search or leaves the field. */
  onCommit(text: string): void
}

const LONGEST = 60

/** One field to search by. Uncontrolled as TextInput is; only clearing from outside is followed. */
export function SearchBox({ label, placeholder, text, onCommit }: SearchBoxProps) {
  const typed = useRef(text)
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (text !== '' || typed.current === '') return
    typed.current = ''
    setRound(before => before + 1)
  }, [text])
  const commit = () => {
    const wanted = typed.current.trim()
    if (wanted !== text) onCommit(wanted)
  }
  return (
    <View className="search">
      <Icon name="search" size="s" />
      <Input
        key={round}
        className="search-field"
        defaultValue={typed.current}
        placeholder={placeholder}
        maxlength={LONGEST}
        confirmType="search"
        onInput={event => {
          typed.current = event.detail.value
        }}
        onBlur={commit}
        onConfirm={commit}
        {...spoken({ label })}
      />
      {text !== '' && (
        <Pressable className="search-clear" label="清空" onPress={() => onCommit('')}>
          <Icon name="close" size="s" />
        </Pressable>
      )}
    </View>
  )
}
