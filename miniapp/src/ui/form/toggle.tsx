import { View } from '@tarojs/components'
import { classNames } from '../class-name'
import { Pressable } from '../pressable'
import './form.css'

type ToggleProps = { label: string; on: boolean; onChange: (on: boolean) => void; disabled?: boolean }

/** A switch that acts at once (delegation scopes, 长辈版). */
export function Toggle({ label, on, onChange, disabled = false }: ToggleProps) {
  return (
    <Pressable
      className="toggle-tap"
      role="switch"
      label={label}
      checked={on}
      disabled={disabled}
      onPress={() => onChange(!on)}
    >
      <View className={classNames('toggle', on && 'toggle-on', disabled && 'toggle-off')}>
        <View className="toggle-knob" />
      </View>
    </Pressable>
  )
}
