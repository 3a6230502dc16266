import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-name'
import { Icon } from '../icon/icon'
import { Pressable } from '../pressable'
import { WholeWords } from '../whole-words'
import './list.css'

type RowProps = {
  name: ReactNode
  /** AmountText, on the baseline of the name; on its own line in elder mode. */
  amount?: ReactNode
  /** Legend of the split bar: hatch must come back, solid is yours. */
  swatch?: 'hatch' | 'solid'
  /** Lines under the name. */
  meta?: ReactNode[]
  children?: ReactNode
  first?: boolean
  onPress?: () => void
  /** One sentence for the screen reader; a row that leads somewhere needs it. */
  label?: string
}

/** One entry of a list: name left, amount right on one baseline, chevron last. */
export function Row({ name, amount, swatch, meta = [], children, first = false, onPress, label }: RowProps) {
  const inside = (
    <>
      {swatch && <View className={`swatch ${swatch}`} />}
      <View className="row-grow">
        <View className="row-top">
          <View className="row-name">{name}</View>
          {amount && <View className="row-amount">{amount}</View>}
        </View>
        {meta.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one row have no other identity
          <View className="row-meta" key={at}>
            <WholeWords>{line}</WholeWords>
          </View>
        ))}
        {children}
      </View>
      {onPress && (
        <View className="row-go">
          <Icon name="forward" />
        </View>
      )}
    </>
  )
  const className = classNames('row', first && 'row-first')
  if (!onPress) return <View className={className}>{inside}</View>
  return (
    <Pressable className={className} role="link" label={label} onPress={onPress}>
      {inside}
    </Pressable>
  )
}
