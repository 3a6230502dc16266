import { Input, View } from '@tarojs/components'
import { type ReactNode, useRef, useState } from 'react'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import './form.css'

type TextInputProps = {
  label: string
  /** Shows the label only to screen readers, where the screen already says it. */
  bare?: boolean
  placeholder?: string
  /** Where it starts; later changes from outside are not followed. */
  initial?: string
  /** The text when the person leaves the field or presses done. */
  onCommit: (text: string) => void
  kind?: 'text' | 'number' | 'idcard'
  maxLength?: number
  hint?: string
  /** What is wrong and how to put it right. */
  wrong?: string | null
  end?: ReactNode
}

const LONGEST = 140

/**
 * One value. Uncontrolled and committed on blur: a controlled Taro input flickers and moves the cursor.
 */
export function TextInput(props: TextInputProps) {
  const { label, bare = false, placeholder, initial = '', onCommit, kind = 'text', hint, wrong, end } = props
  const [focused, setFocused] = useState(false)
  const typed = useRef(initial)
  const committed = useRef(initial)
  const commit = () => {
    const text = typed.current.trim()
    if (text === committed.current) return
    committed.current = text
    onCommit(text)
  }
  return (
    <View>
      {!bare && <View className="input-label">{label}</View>}
      <View className={classNames('input-box', focused ? 'input-focus' : wrong && 'input-bad')}>
        <Input
          className="input"
          type={kind}
          defaultValue={initial}
          placeholder={placeholder}
          maxlength={props.maxLength ?? LONGEST}
          onInput={event => {
            typed.current = event.detail.value
          }}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false)
            commit()
          }}
          onConfirm={commit}
          {...spoken({ label })}
        />
        {end}
      </View>
      {wrong ? (
        <View className="input-wrong" {...spoken({ role: 'alert' })}>
          {wrong}
        </View>
      ) : (
        hint && <View className="input-hint">{hint}</View>
      )}
    </View>
  )
}
