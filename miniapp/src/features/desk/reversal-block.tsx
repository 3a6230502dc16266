import { shortDate, shortDateTime } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import { KeyValues, LightBadge, spoken } from '../../ui'
import { ReversalActs } from './reversal-acts'
import { type DeskReversal, instalmentWords, reversalLines, standingOf } from './reversals-view'

type ReversalBlockProps = { one: DeskReversal; now: string; onTold: (words: string) => void }

/** One reversal: whose money, why, what was said, what has come back, and what whoever looks may do. */
export function ReversalBlock({ one, now, onTold }: ReversalBlockProps) {
  const { reversal, steps, repayments } = one
  const { light, word } = standingOf(one, now)
  return (
    <View className="reminder">
      <View className="reminder-top">
        <View>
          <View className="t17 b" {...spoken({ role: 'heading', level: 2 })}>
            {one.payee}
          </View>
          <View className="t13 c3">{`${reversal.number}，${one.itemName}，办件 ${reversal.caseNumber}`}</View>
        </View>
        {light ? <LightBadge light={light} word={word} /> : <View className="b">{word}</View>}
      </View>
      <View className="gap-2">
        <KeyValues lines={reversalLines(one, now)} />
      </View>
      {reversal.status === 'REPAYING' && (
        <View className="gap-2">
          {reversal.instalments.map(part => (
            <View key={part.number} className="t15">
              {instalmentWords(part, now)}
            </View>
          ))}
        </View>
      )}
      {repayments.map(({ serial, amountFen, at }) => (
        <View key={serial} className="t13 c2 gap-1">
          {`${shortDate(at, now)} 退回 ${yuan(amountFen)}，流水号 ${serial}`}
        </View>
      ))}
      <View className="t13 c3 gap-2">
        {steps.map(({ name, actor, at }) => (
          <View key={`${name} ${at}`}>{`${shortDateTime(at, now)} ${actor} ${name}`}</View>
        ))}
      </View>
      {one.notYou && <View className="t15 c2 gap-2">{one.notYou}</View>}
      <ReversalActs one={one} now={now} onTold={onTold} />
    </View>
  )
}
