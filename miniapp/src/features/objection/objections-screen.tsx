import { shortDate, shortDateTime } from '@policy-direct/shared/format/date'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { answeredAt, useRead } from '../../api'
import { ObjectionsDocument } from '../../generated/documents/objection'
import { goRoot } from '../../platform/navigation'
import { Button, EmptyState, Foot, ReadState, Row, Screen, Section, Separated } from '../../ui'
import { kindWords, type Objection } from './objection-view'

/** 更正与申诉: what was raised, who answers, by when, and the answers. */
export function ObjectionsScreen({ beneficiaryId }: { beneficiaryId: string }) {
  const read = useRead(ObjectionsDocument, { beneficiaryId }, { keep: true })
  const all = read.data?.objections
  return (
    <Screen title="更正与申诉" asOf={answeredAt(read)}>
      <ReadState read={read} shown={Boolean(all)} />
      {all?.length === 0 && (
        <Section flush>
          <EmptyState
            title="没有提过更正或申诉"
            lines={['哪个数错了，在“为什么”里点那一项的“数据有误”；判断错了，点申诉。']}
          >
            <Button kind="second" onPress={() => goRoot('home')}>
              回政策包
            </Button>
          </EmptyState>
        </Section>
      )}
      {all && all.length > 0 && (
        <Section flush>
          {all.map((one, at) => (
            <ObjectionRow key={one.id} one={one} first={at === 0} now={read.data?.now ?? ''} />
          ))}
        </Section>
      )}
      <Foot>
        <View>{`催办打 ${HOTLINE} 报号。不影响您领别的钱，也不影响信用。`}</View>
      </Foot>
    </Screen>
  )
}

function ObjectionRow({ one, first, now }: { one: Objection; first: boolean; now: string }) {
  const standing = one.answer ? '已答复' : `${shortDate(one.answerBy, now)} 前答复`
  return (
    <Row
      first={first}
      name={`${kindWords(one.kind)}，${one.department.shortName}`}
      meta={[
        <Separated key="number" parts={[one.number, shortDateTime(one.raisedAt, now)]} />,
        <View key="standing" className="t15 b">
          {standing}
        </View>,
      ]}
    >
      {one.answer && <View className="t15 gap-1">{one.answer}</View>}
    </Row>
  )
}
