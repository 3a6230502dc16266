import { View } from '@tarojs/components'
import { classNames } from '../class-name'
import { KeyValues } from './key-values'
import './list.css'

type FormulaProps = {
  lines: readonly { label: string; text: string }[]
  /** Decided: the result is warm. */
  sure?: boolean
}

/** The worked formula, line by line to the sum. */
export const Formula = ({ lines, sure = false }: FormulaProps) => (
  <View className={classNames('sum', sure && 'sum-sure')}>
    <KeyValues right lines={lines.map(line => ({ label: line.label, value: line.text }))} />
  </View>
)
