import { View } from '@tarojs/components'
import { ClauseRow, GapBox, TextLink, WholeWords } from '../../ui'
import { clauseValues } from '../../ui/clause/clause-values'
import type { Clause } from './assessment-view'

type ClauseCardProps = {
  clause: Clause
  today: string
  /** 数据有误 on this clause. */
  onWrong?: () => void
}

/** 还差 2 个月, out of a sentence that also says what stands beside it. */
const shortage = (text: string): string => text.split('，').find(part => part.startsWith('还差')) ?? text

/** One clause with value, source and date; open ones also say how far and what to do. */
export function ClauseCard({ clause, today, onWrong }: ClauseCardProps) {
  const { gap, road, verdict } = clause
  const counted = typeof gap?.have === 'number' && typeof gap.need === 'number'
  return (
    <ClauseRow text={clause.text} verdict={verdict} values={clauseValues(clause.values, today)}>
      {verdict !== 'MET' && (gap || road) && (
        <GapBox
          title={gap ? (counted ? shortage(gap.text) : gap.text) : '要先核实'}
          open={verdict === 'UNKNOWN'}
          {...(counted
            ? { have: gap.have as number, need: gap.need as number, measure: `${gap.have} / ${gap.need}` }
            : {})}
        >
          {gap?.earliest && !road?.text.includes(gap.earliest) && (
            <View>
              <WholeWords>{`预计 ${gap.earliest} 满足`}</WholeWords>
            </View>
          )}
          {road && (
            <View>
              <WholeWords>{road.text}</WholeWords>
            </View>
          )}
        </GapBox>
      )}
      {onWrong && (
        <TextLink icon="pencil" label={`${clause.text}，数据有误`} onPress={onWrong}>
          数据有误
        </TextLink>
      )}
    </ClauseRow>
  )
}
