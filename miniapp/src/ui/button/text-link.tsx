import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/icon'
import { Pressable } from '../pressable'
import './button.css'

type TextLinkProps = {
  children: string
  onPress: () => void
  icon?: IconName
  /** Chevron behind the words, where it leads to a screen of its own. */
  forward?: boolean
  label?: string
}

/** A text action, 44 × 44 at least. */
export function TextLink({ children, onPress, icon, forward = false, label }: TextLinkProps) {
  return (
    <Pressable className="link" role="link" label={label ?? children} onPress={onPress}>
      {icon && <Icon name={icon} size="s" />}
      <Text>{children}</Text>
      {forward && <Icon name="forward" size="s" />}
    </Pressable>
  )
}

/** Text actions beside each other; they wrap in elder mode. */
export const Links = ({ children }: { children: ReactNode }) => <View className="links">{children}</View>
