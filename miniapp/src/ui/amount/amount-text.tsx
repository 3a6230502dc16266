import { amountInList, amountInSentence, heroAmount, yuan } from '@policy-direct/shared/format/money'
import { Text, View } from '@tarojs/components'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import './amount.css'

type AmountTextProps = {
  /** Integer 分. */
  fen: number
  /** The hero once a screen; `l` inside a flow; `m` in lists. */
  size?: 'hero' | 'l' | 'm'
  /** Not confirmed (预计, 测算, 待发出): grey and regular, with the word before it. */
  maybe?: string
  /** Somebody else's money, or a table: ink, never warm. */
  ink?: boolean
  /** Formulas and receipts: every digit, `625,000.00 元`. */
  full?: boolean
  /** Before the numeral, e.g. 每月. */
  lead?: string
}

const LONGEST_FIGURE = 7

/** The only place where an amount gets its size and colour. Warm means confirmed. */
export function AmountText({ fen, size = 'm', maybe, ink = false, full = false, lead }: AmountTextProps) {
  const className = classNames('amt', `amt-${size}`, maybe && 'amt-maybe', ink && 'amt-ink')
  if (size === 'm') {
    const words = full ? yuan(fen) : amountInList(fen)
    return <Text className={className}>{maybe ? `${maybe} ${words}` : words}</Text>
  }
  const { figure, unit } = heroAmount(fen)
  const before = maybe ?? lead
  return (
    <View
      className={classNames(className, figure.length > LONGEST_FIGURE && 'amt-long')}
      {...spoken({ role: 'img', label: `${before ?? ''}${amountInSentence(fen)}` })}
    >
      {before && <Text className="amt-lead">{before}</Text>}
      <Text>{figure}</Text>
      <Text className="amt-unit">{unit}</Text>
    </View>
  )
}
