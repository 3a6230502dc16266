import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { answeredAt, useRead } from '../../api'
import { DataUsesDocument } from '../../generated/documents/data-use'
import { Foot, ReadState, Row, Screen, Section, Separated, spoken } from '../../ui'
import { ConsentSection } from './consent-section'
import { basisWords, type DataUse, sortUses, whenWords } from './data-use-view'
import { RecordSection } from './record-section'

/** 谁看过我的数据 (18c): staff, matching and one's own side apart, each with what, why, when and on which basis. */
export function DataUsesScreen({ beneficiaryId, name }: { beneficiaryId: string; name: string }) {
  const read = useRead(DataUsesDocument, { beneficiaryId }, { keep: true })
  const looked = read.data ? sortUses(read.data.dataUses) : null
  const now = read.data?.now ?? ''
  return (
    <Screen title="谁看过我的数据" asOf={answeredAt(read)}>
      <ReadState read={read} shown={Boolean(looked)} hero />
      {looked && (
        <>
          <Section flush pad>
            <View className="t15 c2">{name}</View>
            <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
              {looked.title}
            </View>
            <View className="t15 c2 gap-1">{looked.note}</View>
          </Section>
          <Uses title="人看的" uses={looked.byPeople} now={now} none="这 30 天没有工作人员看过。" />
          <Uses title="自动比对" uses={looked.byMatching} now={now} none="这 30 天没有自动比对过。" />
          {looked.byOwnSide.length > 0 && (
            <Uses title="您这边看的" uses={looked.byOwnSide} now={now} none="" />
          )}
          <RecordSection beneficiaryId={beneficiaryId} />
          <ConsentSection beneficiaryId={beneficiaryId} />
        </>
      )}
      <Foot>
        <View>每次查看都留痕，改不了，也删不了</View>
        <View>{`觉得不该看？打 ${HOTLINE}，说清是哪一天、谁看的`}</View>
      </Foot>
    </Screen>
  )
}

type UsesProps = { title: string; uses: readonly DataUse[]; now: string; none: string }

const Uses = ({ title, uses, now, none }: UsesProps) => (
  <Section title={title} note={`${uses.length} 次`} pad={uses.length === 0}>
    {uses.length === 0 && <View className="t15 c2">{none}</View>}
    {uses.map(use => (
      <Row
        key={use.id}
        name={<View className="b">{use.actor}</View>}
        amount={<View className="t13 c3">{whenWords(use.at, now)}</View>}
        meta={[
          <View key="what" className="t15">
            {use.what}
          </View>,
          <Separated key="why" parts={[use.purpose, !use.ownSide && basisWords(use.basis)]} />,
        ]}
      />
    ))}
  </Section>
)
