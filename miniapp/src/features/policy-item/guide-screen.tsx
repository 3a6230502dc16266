import { haveWord } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { answeredAt, useRead } from '../../api'
import { PolicyItemDocument } from '../../generated/documents/policy-item'
import { go, openOutside } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import {
  Bar,
  Dock,
  EmptyState,
  EndingBox,
  Foot,
  KeyValues,
  Links,
  NumberedClause,
  ReadAloud,
  ReadState,
  Screen,
  Section,
  type Step,
  StepTimeline,
  Tags,
  TextLink,
} from '../../ui'
import { FundsSection } from './funds-section'
import './policy-item.css'
import {
  contactLines,
  deadlines,
  type Item,
  lentLine,
  materialsCount,
  materialsLine,
  spokenGuide,
  stepsOf,
  tagsOf,
} from './guide-view'
import { RulesSection } from './rules-section'

type Way = { steps: Step[]; note: string }
type GuideBodyProps = { item: Item } & Pick<GuideScreenProps, 'mine' | 'way' | 'together'>

type GuideScreenProps = {
  itemId: string
  /** Came from a genuine code of this department; says so under the nav. */
  vouchedBy?: string | null
  /** Amount, formula and marks of the signed-in beneficiary, in place of the numbered conditions; null without one. */
  mine: ReactNode | null
  /** The steps as they went for them; null while nothing has begun. */
  way: Way | null
  /** 一件事 it belongs to. */
  together: ReactNode
  action: ReactNode
}

/** 政策指南: one code, one page. Readable without signing in; with it, the same page with my amount and my marks. */
export function GuideScreen({ itemId, vouchedBy, mine, way, together, action }: GuideScreenProps) {
  const read = useRead(PolicyItemDocument, { id: itemId }, { keep: true })
  const item = read.data?.policyItem
  return (
    <Screen
      title="政策指南"
      asOf={answeredAt(read)}
      bar={
        vouchedBy && (
          <Bar icon="shield" kind="ok">
            真码。由 {vouchedBy} 发布
          </Bar>
        )
      }
      dock={item && <Dock>{action}</Dock>}
    >
      <ReadState read={read} shown={Boolean(read.data)} hero />
      {read.data && !item && (
        <Section flush>
          <EmptyState title="没有这一项" lines={['它可能已经停办，或者换了新的一项。到大厅里找找看。']} />
        </Section>
      )}
      {item && <GuideBody item={item} mine={mine} way={way} together={together} />}
    </Screen>
  )
}

function GuideBody({ item, mine, way, together }: GuideBodyProps) {
  const have = haveWord(item.fulfilmentKind)
  const source = item.legalBasis.find(basis => basis.url)?.url
  return (
    <>
      <Section flush pad>
        <View className="t24 b">{item.name}</View>
        <Tags words={tagsOf(item)} />
        {!mine && (
          <>
            <View className="t15 c2 gap-3">{`能${have}${item.fulfilmentKind === 'SERVICE' ? '什么' : '多少'}`}</View>
            <View className="t20 b">{item.benefitText}</View>
            {item.dueBackOn && <View className="t15 c2">{lentLine(item)}</View>}
          </>
        )}
        {item.ending && <Ending ending={item.ending} />}
        <ReadAloud text={spokenGuide(item)} />
      </Section>
      {mine ?? (
        <Section title={`谁能${have}`} note={`${item.conditions.length} 项都要符合`}>
          {item.conditions.map((condition, at) => (
            <NumberedClause key={condition.id} at={at + 1} text={condition.text} />
          ))}
          <View className="t13 c3 guide-note">登录后，每一项旁边会标出您是否符合</View>
        </Section>
      )}
      <RulesSection itemId={item.id} />
      <Section title="要交什么" pad>
        <View className="guide-count">
          <View className="t24 b">{materialsCount(item)} 份</View>
          <View className="t15 c2">{materialsLine(item)}</View>
        </View>
      </Section>
      <Section title="怎么办" note={way?.note ?? `${item.steps.length} 步`}>
        <StepTimeline steps={way?.steps ?? stepsOf(item)} />
      </Section>
      {together}
      <FundsSection itemId={item.id} />
      <Section title="期限" pad>
        <KeyValues lines={deadlines(item)} />
      </Section>
      <Section title="找谁问">
        <KeyValues lines={contactLines(item)} />
        <Links>
          <TextLink icon="phone" onPress={() => callPhone(item.contact.phone)}>
            {item.contact.phone}
          </TextLink>
          {source && (
            <TextLink icon="document" onPress={() => void openOutside(source)}>
              政策原文
            </TextLink>
          )}
        </Links>
      </Section>
      <Foot>
        <View>本页由 {item.leadDepartment.name} 发布</View>
        <View>
          {item.reviewedOn} 通过标准化审查，第 {item.version} 版
        </View>
      </Foot>
    </>
  )
}

function Ending({ ending: { on, reason, successor } }: { ending: NonNullable<Item['ending']> }) {
  const next = successor && { name: successor.name, onOpen: () => go('guide', { item: successor.id }) }
  return (
    <View className="gap-3">
      <EndingBox on={on} reason={reason} successor={next} />
    </View>
  )
}
