import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-name'
import { WholeWords } from '../whole-words'
import './list.css'

export type KeyValue = { label: string; value: ReactNode }

/** Label and value in two columns; values to the right for formulas. */
export function KeyValues({ lines, right = false }: { lines: KeyValue[]; right?: boolean }) {
  return (
    <View className={classNames('kv', right && 'kv-right')}>
      {lines.map(({ label, value }) => (
        <View className="kv-line" key={label}>
          <View className="kv-label">{label}</View>
          <View className="kv-value">
            <WholeWords>{value}</WholeWords>
          </View>
        </View>
      ))}
    </View>
  )
}
