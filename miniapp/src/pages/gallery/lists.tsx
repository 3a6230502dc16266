import { View } from '@tarojs/components'
import {
  AmountText,
  FieldRow,
  KeyValues,
  LightBadge,
  Meter,
  Row,
  Section,
  Separated,
  SetRow,
  SplitBar,
  Tags,
} from '../../ui'

const nowhere = () => undefined

/** Package rows, settings, fields. */
export function Lists() {
  return (
    <>
      <Section>
        <View className="c2 gap-3">您可领，不用申请</View>
        <AmountText fen={66_360_400} size="hero" />
        <View className="t13 c3">
          <Separated parts={['共 663,604.00 元', '2 项', '材料 0 份']} />
        </View>
        <SplitBar dueBackFen={62_500_000} keepFen={3_860_400} />
        <Row
          first
          swatch="hatch"
          name="旅游服务质量保证金暂退"
          amount={<AmountText fen={62_500_000} />}
          meta={[
            '暂退，2027-12-31 前要补足',
            <Separated key="m" parts={['4 项全符合', '市文广旅局 11-20 已核定']} />,
          ]}
          onPress={nowhere}
          label="旅游服务质量保证金暂退，62.5 万元"
        />
        <Row
          swatch="solid"
          name="失业保险稳岗返还"
          amount={<AmountText fen={3_860_400} />}
          meta={['返还给企业，不用补']}
          onPress={nowhere}
          label="失业保险稳岗返还"
        />
      </Section>
      <Section title="还差一步" note="2 项">
        <Row
          name="稳岗扩岗专项贷款贴息"
          amount={<AmountText fen={2_400_000} maybe="预计" />}
          onPress={nowhere}
          label="稳岗扩岗专项贷款贴息，还差一项"
        >
          <View className="t15">还差 1 项：按时付息满 12 个月</View>
          <Meter have={10} need={12} />
          <View className="t13 c3">现 10 个月，预计 2027-01-31 满足</View>
        </Row>
        <Row
          name="一次性扩岗补助"
          amount={<AmountText fen={300_000} />}
          onPress={nowhere}
          label="一次性扩岗补助"
        >
          <View className="tags gap-1">
            <LightBadge light="YELLOW" />
            <View className="t13 c2">
              <Separated parts={['财政拨付', '剩 1 个工作日']} />
            </View>
          </View>
        </Row>
      </Section>
      <Section title="怎么办" note="3 步">
        <Tags words={['免申即享', '零跑动', '样例']} />
        <SetRow icon="bank" name="收款账户" note="中国银行 尾号 0231" onPress={nowhere} />
        <SetRow icon="text-size" name="长辈版" value="关" onPress={nowhere} />
        <FieldRow label="证书编号" value="2622 0100 0300 1187" source="省人社厅证书库" onChange={nowhere} />
        <FieldRow label="发证日期" value={null} source="省人社厅证书库" />
      </Section>
      <Section title="金额怎么来" pad>
        <KeyValues
          right
          lines={[
            { label: '已交现金保证金', value: '625,000.00 元' },
            { label: '× 暂退比例', value: '100 %' },
            { label: '= 可领', value: <AmountText fen={62_500_000} full /> },
          ]}
        />
      </Section>
    </>
  )
}
