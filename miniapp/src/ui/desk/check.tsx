import { View } from '@tarojs/components'
import { classNames } from '../class-name'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable'
import './desk.css'

type CheckProps = {
  label: string
  /** `some`: part of what stands below is chosen. */
  chosen: 'all' | 'some' | 'none'
  onChange: (chosen: boolean) => void
  disabled?: boolean
}

/** The tick box of a table, 44 px to press. */
export function Check({ label, chosen, onChange, disabled = false }: CheckProps) {
  return (
    <Pressable
      className={classNames('check', disabled && 'check-disabled')}
      role="checkbox"
      label={label}
      checked={chosen === 'all'}
      disabled={disabled}
      onPress={() => onChange(chosen !== 'all')}
    >
      <View className={classNames('check-box', chosen !== 'none' && 'check-on')}>
        {chosen === 'all' && <Icon name="check" />}
        {chosen === 'some' && <View className="check-some" />}
      </View>
    </Pressable>
  )
}
