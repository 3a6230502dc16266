import { type ITouchEvent, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { inWeapp } from '../platform/target'
import { classNames } from './class-name'
import { type Spoken, spoken } from './spoken'

type PressableProps = Spoken & {
  onPress?: () => void
  className?: string
  /** Said by the screen reader and shown as not available; a press does nothing. */
  disabled?: boolean
  children?: ReactNode
}

const PRESSED_MS = 80

/** Everything that can be pressed: a role, a keyboard in the browser, a pressed state, ≥ 44 px by its class. */
export function Pressable({ onPress, className, disabled = false, children, ...said }: PressableProps) {
  const press = (event: ITouchEvent) => {
    event.stopPropagation()
    if (!disabled) onPress?.()
  }
  const keyboard = inWeapp
    ? {}
    : {
        tabIndex: 0,
        onKeyDown(event: KeyboardEvent) {
          if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
          event.preventDefault()
          if (!disabled) onPress?.()
        },
      }
  return (
    <View
      className={classNames('pressable', className)}
      {...(disabled ? {} : { hoverClass: 'pressed', hoverStayTime: PRESSED_MS })}
      onClick={press}
      {...keyboard}
      {...spoken({ role: 'button', ...said, ...(disabled ? { disabled } : {}) })}
    >
      {children}
    </View>
  )
}
