import { Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import './form.css'

type TextAreaProps = {
  label: string
  /** Shows the label only to screen readers, where the screen already says it. */
  bare?: boolean
  placeholder?: string
  /** Where it starts; later changes from outside are not followed. */
  initial?: string
  /** Each time the text changes, without blanks at its ends. */
  onChange: (text: string) => void
  maxLength?: number
  hint?: string
  wrong?: string | null
}

const LONGEST = 500

/** A few sentences. Uncontrolled, as TextInput is. */
export function TextArea(props: TextAreaProps) {
  const { label, bare = false, placeholder, initial = '', onChange, maxLength = LONGEST, hint, wrong } = props
  const [focused, setFocused] = useState(false)
  const [length, setLength] = useState(initial.length)
  return (
    <View>
      {!bare && <View className="input-label">{label}</View>}
      <View className={classNames('area-box', focused && 'input-focus')}>
        <Textarea
          className="area"
          defaultValue={initial}
          placeholder={placeholder}
          maxlength={maxLength}
          onInput={event => {
            const text = event.detail.value
            setLength(text.length)
            onChange(text.trim())
          }}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          {...spoken({ label })}
        />
      </View>
      <View className="area-foot">
        <View className={wrong ? 'input-wrong' : 'input-hint'} {...(wrong ? spoken({ role: 'alert' }) : {})}>
          {wrong ?? hint}
        </View>
        <View className="area-count">
          {length} / {maxLength}
        </View>
      </View>
    </View>
  )
}
