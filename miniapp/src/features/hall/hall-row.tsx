import { POLICY_LEVELS } from '@policy-direct/shared/vocabulary/policy-terms'
import { Text, View } from '@tarojs/components'
import { go } from '../../platform/navigation'
import { AmountText, Mark, Row, Separated, WholeWords } from '../../ui'
import './hall.css'
import { amountOf, type Entry, marksOf, reasonOf } from './hall-view'

/** One item: what it is worth to me, why or why not in a line, my marks, whose it is. */
export function HallRow({ entry, today, first }: { entry: Entry; today: string; first: boolean }) {
  const { item, mine } = entry
  const amount = amountOf(entry)
  const reason = reasonOf(entry, today)
  return (
    <Row
      first={first}
      name={item.name}
      amount={amount && <AmountText fen={amount.fen} {...(amount.sure ? {} : { maybe: '预计' })} />}
      meta={[
        <View key="reason" className="t15 c1 hall-reason">
          <Text>
            <WholeWords>{reason}</WholeWords>
          </Text>
        </View>,
      ]}
      label={`${item.name}，${reason}，看指南`}
      onPress={() => go('guide', { item: item.id })}
    >
      <View className="hall-foot">
        {mine ? (
          <View className="hall-marks">
            {marksOf(mine).map(({ verdict, words }) => (
              <View className="hall-mark" key={verdict}>
                <Mark verdict={verdict} size="s" />
                <Text>{words}</Text>
              </View>
            ))}
          </View>
        ) : (
          <View>{item.audience}</View>
        )}
        <View>
          <Separated
            parts={[POLICY_LEVELS[item.level], item.leadDepartment.shortName, item.sample && '样例']}
          />
        </View>
      </View>
    </Row>
  )
}
