import { View } from '@tarojs/components'
import { TextLink } from '../button/text-link'
import { SkeletonLine } from '../state/skeleton'
import './list.css'

type FieldRowProps = {
  label: string
  /** Null while its source is asked. */
  value: string | null
  source?: string
  /** Only where the person may change it. */
  onChange?: () => void
  /** Words of the change link. */
  changeWord?: string
}

/** A pre-filled field: label, value, where it came from. */
export function FieldRow({ label, value, source, onChange, changeWord = '更换' }: FieldRowProps) {
  return (
    <View className="field">
      <View className="field-label">{label}</View>
      <View className="row-grow">
        {value === null ? <SkeletonLine width="70%" /> : <View className="field-value">{value}</View>}
        {source && <View className="field-source">{source}</View>}
      </View>
      {onChange && (
        <View className="field-end">
          <TextLink label={`${changeWord}${label}`} onPress={onChange}>
            {changeWord}
          </TextLink>
        </View>
      )}
    </View>
  )
}
