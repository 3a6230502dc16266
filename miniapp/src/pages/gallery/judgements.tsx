import { View } from '@tarojs/components'
import {
  ClauseRow,
  GapBox,
  KeyValues,
  Links,
  NumberedClause,
  Section,
  TextLink,
  VerdictBlock,
} from '../../ui'

const nowhere = () => undefined

/** Clauses and verdicts. */
export function Judgements() {
  return (
    <>
      <VerdictBlock verdict="INELIGIBLE" title="这一笔不能领" about="一次性扩岗补助">
        <View className="gap-3">
          <KeyValues
            lines={[
              { label: '哪一条', value: '第 5 条：同一人只补一次' },
              { label: '用到的值', value: '2026-03-18 已由其他单位领取' },
              { label: '来自', value: '市就业服务局' },
            ]}
          />
        </View>
        <GapBox title="怎么办">点“数据有误”，市就业服务局 3 个工作日内答复，期间暂停计时。</GapBox>
      </VerdictBlock>
      <VerdictBlock verdict="UNDETERMINED" title="暂时判断不了" about="国有房屋租金减免">
        <GapBox title="您有两条路" open>
          等：市国资委 11-24 前答复，到时告诉您。
        </GapBox>
      </VerdictBlock>
      <Section title="逐项看" note="5 项，4 项符合">
        <ClauseRow
          text="按时付息满 12 个月"
          verdict="NOT_MET"
          values={[{ text: '10 个月', source: '中国银行', asOf: '截至 11-20' }]}
        >
          <GapBox title="还差 2 个月" measure="10 / 12" have={10} need={12}>
            2027-01-20 付第 12 期利息，预计 2027-01-31 满足。
          </GapBox>
          <Links>
            <TextLink icon="pencil" onPress={nowhere}>
              数据有误
            </TextLink>
            <TextLink icon="phone" onPress={nowhere}>
              0431-12345
            </TextLink>
          </Links>
        </ClauseRow>
        <ClauseRow
          text="保证金没有被冻结"
          verdict="MET"
          values={[{ text: '无冻结', source: '中国银行', asOf: '截至 11-20' }]}
        />
        <ClauseRow
          text="承租的是国有房屋"
          verdict="UNKNOWN"
          values={[{ text: null, source: '市国资委', asOf: '已催办' }]}
        />
        <NumberedClause at={4} text="没有在办吊销或注销许可证" />
      </Section>
    </>
  )
}
