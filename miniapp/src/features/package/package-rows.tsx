import { fullDate } from '@policy-direct/shared/format/date'
import { backWords, promisedBy } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { View } from '@tarojs/components'
import { go } from '../../platform/navigation'
import { AmountText, LightBadge, Meter, Row, Separated, WholeWords } from '../../ui'
import {
  type Alternative,
  alternativeLines,
  basis,
  type NearMiss,
  nature,
  obstacle,
  obstacleLine,
  type PackageCase,
  roadLine,
  standing,
  stepLine,
} from './package-view'

type ReadyRowProps = { one: PackageCase; today: string; first: boolean; note: string | null }

/** Confirmed by the department, waiting for one tap; also the legend of the split bar. */
export function ReadyRow({ one, today, first, note }: ReadyRowProps) {
  return (
    <Row
      first={first}
      swatch={one.dueBackOn ? 'hatch' : 'solid'}
      name={one.item.name}
      amount={<AmountText fen={one.amountFen} />}
      meta={[nature(one), <Separated key="basis" parts={basis(one, today)} />, note].filter(Boolean)}
      label={`${one.item.name}，看详情`}
      onPress={() => go('progress', { id: one.id })}
    />
  )
}

/** What the recommended ones exclude: the other choice, one tap away, with what it would cost. */
export function AlternativeRow({ other, onPress }: { other: Alternative; onPress: () => void }) {
  const { entitlement, lessFen } = other
  const lines = alternativeLines(other)
  return (
    <Row
      name={entitlement.item.name}
      amount={<AmountText fen={entitlement.amountFen} ink />}
      meta={lines.map(line => (
        <View key={line} className="t15 c1">
          <WholeWords>{line}</WholeWords>
        </View>
      ))}
      label={`${entitlement.item.name}，${lessFen === null ? '看这一笔' : '换成这一项'}，${lines.join('，')}`}
      onPress={onPress}
    />
  )
}

/** One clause away, with how far and what to do; the amount is an estimate and therefore grey. */
export function NearMissRow({ near, onPress }: { near: NearMiss; onPress?: () => void }) {
  const clause = obstacle(near)
  const gap = clause?.gap
  const road = roadLine(near)
  const certain = near.verdict === 'ELIGIBLE'
  const met = certain ? `${near.clauses.length} 项全符合，材料 0 份` : near.headline
  const lines = [clause ? obstacleLine(near) : met]
  const amount =
    // What cannot be worked out yet comes as nothing or as nought; neither is an amount to look forward to.
    !near.benefitFen ? undefined : (
      <AmountText fen={near.benefitFen} {...(certain ? { ink: true } : { maybe: '预计' })} />
    )
  return (
    <Row
      name={near.item.name}
      amount={amount}
      meta={lines.map(line => (
        <View key={line} className="t15 c1">
          <WholeWords>{line}</WholeWords>
        </View>
      ))}
      label={`${near.item.name}，${lines.join('，')}`}
      onPress={onPress ?? (() => go('why', { item: near.item.id }))}
    >
      {typeof gap?.have === 'number' && typeof gap.need === 'number' && gap.have < gap.need && (
        <Meter have={gap.have} need={gap.need} />
      )}
      {clause && road && (
        <View className="t13 c3">
          <WholeWords>{road}</WholeWords>
        </View>
      )}
    </Row>
  )
}

/** On its way or finished: where it stands, with its light. */
export function CaseRow({ one, today }: { one: PackageCase; today: string }) {
  const step = one.timeline.find(each => each.state === 'NOW')
  const settled = one.status === 'FULFILLED'
  const sure =
    settled || one.status === 'IN_EXECUTION' || one.status === 'IN_NOTICE' || one.status === 'READY'
  return (
    <Row
      name={one.item.name}
      amount={
        one.item.fulfilmentKind === 'SERVICE' ? undefined : (
          <AmountText fen={one.amountFen} {...(sure ? {} : { maybe: '预计' })} />
        )
      }
      meta={[
        <Separated
          key="step"
          parts={[
            !settled && step?.light && <LightBadge key="light" light={step.light} />,
            settled ? standing(one) : stepLine(one),
          ]}
        />,
        one.departmentNote,
        one.likelyBy && !settled && promisedBy(one.likelyBy, today, one.item.fulfilmentKind),
        one.dueBackOn &&
          settled &&
          `${fullDate(one.dueBackOn)} 前要${backWords(one.item.fulfilmentKind).back}`,
      ].filter(Boolean)}
      label={`${one.item.name}，${standing(one)}，看进度`}
      onPress={() => go('progress', { id: one.id })}
    />
  )
}
