import { Text } from '@tarojs/components'
import { classNames } from '../class-name'
import { Icon, type IconName } from '../icon/icon'
import { Pressable } from '../pressable'
import './button.css'

type ButtonProps = {
  children: string
  onPress?: () => void
  /** One primary a screen, in the Dock; `second` when nothing is needed from the person. */
  kind?: 'primary' | 'second' | 'plain'
  /** Why it cannot be pressed now. It takes the place of the words: a grey button alone explains nothing. */
  off?: string | null
  /** The reason stands right beside it (a form with two ways): the words stay. */
  reasonBeside?: boolean
  icon?: IconName
  small?: boolean
  /** For the screen reader, when the words alone say too little. */
  label?: string
}

/** The button. Off always carries its reason. */
export function Button({
  children,
  onPress,
  kind = 'primary',
  off,
  reasonBeside = false,
  icon,
  small = false,
  label,
}: ButtonProps) {
  const isOff = typeof off === 'string' && off !== ''
  return (
    <Pressable
      className={classNames('btn', isOff ? 'btn-off' : `btn-${kind}`, small && 'btn-s')}
      disabled={isOff}
      label={isOff ? `${label ?? children}，现在不能点：${off}` : (label ?? children)}
      onPress={onPress}
    >
      {icon && !isOff && <Icon name={icon} />}
      <Text>{isOff && !reasonBeside ? off : children}</Text>
    </Pressable>
  )
}
