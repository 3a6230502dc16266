import { clockTime, fullDate, shortDate } from '@policy-direct/shared/format/date'
import { REACHES_ACCOUNT } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { deedsWords } from '@policy-direct/shared/vocabulary/what-if-words'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { go } from '../../platform/navigation'
import {
  AmountText,
  EmptyState,
  EndingBox,
  Foot,
  Section,
  Separated,
  SetRow,
  SplitBar,
  TextLink,
} from '../../ui'
import { AlternativeRow, CaseRow, NearMissRow, ReadyRow } from './package-rows'
import {
  endingsIn,
  type NearMiss,
  otherChoices,
  otherChoicesTitle,
  type Package,
  type PackageCase,
  readyWord,
  totalLine,
  wholeAmountLine,
} from './package-view'

const isPaidAtOnce = ({ item }: NearMiss): boolean =>
  item.applicationMode === 'INSTANT' && REACHES_ACCOUNT.has(item.fulfilmentKind)

type BodyProps = {
  /** Opens the instant application of an item. */
  onApply(itemId: string, recordKey: string | null): void
  shown: Package
  today: string
  together: ReactNode
  /** Takes what is not recommended: the sheet says what is given up. */
  onOther(cases: readonly PackageCase[]): void
}

/** What is ready, what it excludes, what is nearly there, and what is on its way. */
export function PackageBody({ shown, today, together, onApply, onOther }: BodyProps) {
  const { ready, instant, nearMisses, inProgress, finished } = shown
  const others = otherChoices(shown)
  const nothing = ready.length + instant.length + nearMisses.length + inProgress.length + others.length === 0
  return (
    <>
      {ready.length > 0 && (
        <Section flush pad>
          <View className="t15 c2">{readyWord(shown)}，不用申请</View>
          <AmountText fen={shown.readyFen} size="hero" />
          <View className="t13 c3 gap-1">
            <Separated parts={totalLine(shown)} />
          </View>
          <SplitBar dueBackFen={shown.dueBackFen} keepFen={shown.readyFen - shown.dueBackFen} />
          {ready.map((one, at) => (
            <ReadyRow
              key={one.id}
              one={one}
              today={today}
              first={at === 0}
              note={wholeAmountLine(one, shown)}
            />
          ))}
        </Section>
      )}
      {others.length > 0 && (
        <Section {...otherChoicesTitle(others, shown.bestProven)}>
          {others.map(other => (
            <AlternativeRow
              key={other.entitlement.id}
              other={other}
              onPress={() =>
                other.lessFen === null
                  ? go('progress', { id: other.entitlement.id })
                  : onOther([other.entitlement])
              }
            />
          ))}
        </Section>
      )}
      <Endings shown={shown} />
      {instant.length > 0 && (
        <Section
          title={instant.every(isPaidAtOnce) ? '填好了，点一下就发' : '填好了，点一下就办'}
          note={`${instant.length} 项`}
        >
          {instant.map(one => (
            <NearMissRow
              key={`${one.item.id}${one.recordKey}`}
              near={one}
              onPress={() => onApply(one.item.id, one.recordKey)}
            />
          ))}
        </Section>
      )}
      {together}
      {nothing && (
        <Section flush>
          <EmptyState
            title="现在没有等您领的"
            lines={['每天用各部门的数据替您比对一次，符合了马上告诉您。', '想看看有哪些政策，到大厅里找。']}
          />
        </Section>
      )}
      {nearMisses.length > 0 && (
        <Section title="还差一步" note={`${nearMisses.length} 项`}>
          {nearMisses.map(one => (
            <NearMissRow key={`${one.item.id}${one.recordKey}`} near={one} />
          ))}
        </Section>
      )}
      {shown.changeable.length > 0 && (
        <Section pad>
          <SetRow
            first
            icon="plus"
            name="算一算"
            note={`${deedsWords(shown.changeable)}，能多领多少`}
            onPress={() => go('what-if')}
          />
        </Section>
      )}
      {inProgress.length > 0 && (
        <Section title="办理中" note={`${inProgress.length} 项`}>
          {inProgress.map(one => (
            <CaseRow key={one.id} one={one} today={today} />
          ))}
        </Section>
      )}
      {finished.length > 0 && (
        <Section title="办完的" note={`${finished.length} 项`}>
          {finished.slice(0, 3).map(one => (
            <CaseRow key={one.id} one={one} today={today} />
          ))}
        </Section>
      )}
      <Foot>
        {shown.dataGaps.map(gap => (
          <View key={gap.department.code}>
            {gap.department.shortName}的数据从 {shortDate(gap.since, today)} {clockTime(gap.since)}{' '}
            起没有更新，其他照常
          </View>
        ))}
        <View>
          数据更新到 {fullDate(shown.dataAsOf)} {clockTime(shown.dataAsOf)}，每天比对
        </View>
        <View>
          收到短信或二维码，拿不准真假？
          <TextLink onPress={() => go('scan')}>核验一下</TextLink>
        </View>
      </Foot>
    </>
  )
}

/** Items of the package that end on a day told ahead (XQ-4). */
const Endings = ({ shown }: { shown: Package }) =>
  shown.endings.length === 0 ? null : (
    <Section title="要停办的" note={`${shown.endings.length} 项`} pad>
      {endingsIn(shown).map(({ name, on, reason, successor, itemId }) => (
        <EndingBox
          key={itemId}
          name={name}
          on={on}
          reason={reason}
          successor={successor && { name: successor.name, onOpen: () => go('guide', { item: successor.id }) }}
        />
      ))}
    </Section>
  )
