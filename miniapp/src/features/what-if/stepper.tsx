import { Text, View } from '@tarojs/components'
import { classNames, Pressable, spoken } from '../../ui'

type StepperProps = {
  /** What is counted, for the screen reader. */
  label: string
  unit: string
  value: number
  most: number
  disabled?: boolean
  onChange(value: number): void
}

/** One less, so many, one more; answers at once. */
export function Stepper({ label, unit, value, most, disabled = false, onChange }: StepperProps) {
  const to = (next: number) => () => onChange(Math.min(most, Math.max(0, next)))
  return (
    <View className="stepper">
      <Step sign="−" label={`${label}，少 1 ${unit}`} off={disabled || value === 0} onPress={to(value - 1)} />
      <View className="stepper-value" {...spoken({ role: 'status', label: `${label} ${value} ${unit}` })}>
        <Text className={classNames('t17', value > 0 && 'b')}>
          {value > 0 ? `+${value} ${unit}` : `0 ${unit}`}
        </Text>
      </View>
      <Step
        sign="+"
        label={`${label}，多 1 ${unit}`}
        off={disabled || value === most}
        onPress={to(value + 1)}
      />
    </View>
  )
}

type StepProps = { sign: string; label: string; off: boolean; onPress(): void }

const Step = ({ sign, label, off, onPress }: StepProps) => (
  <Pressable className={classNames('step', off && 'step-off')} label={label} disabled={off} onPress={onPress}>
    <Text {...spoken({ hidden: true })}>{sign}</Text>
  </Pressable>
)
