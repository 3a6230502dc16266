import { FULFILMENT_WORDS } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { View } from '@tarojs/components'
import { go } from '../../platform/navigation'
import {
  AmountText,
  Button,
  ClauseRow,
  Dock,
  FaultNote,
  FieldRow,
  Foot,
  Screen,
  Section,
  Separated,
  Tags,
  VerdictBlock,
} from '../../ui'
import { clauseValues } from '../../ui/clause/clause-values'
import { amountBasis, filledRows, type Offer, promiseOf, submitWords } from './application-view'
import type { Applicant } from './apply-screen'
import type { useApplication } from './use-application'

type OfferScreenProps = {
  offer: Offer
  who: Applicant
  now: string
  asOf: string | null
  application: ReturnType<typeof useApplication>
}

/** What one gets, what is filled in and from where, and every condition (27a). */
export function OfferScreen({ offer, who, now, asOf, application }: OfferScreenProps) {
  const rows = filledRows(offer, who.name, who.issuer, now)
  const met = offer.clauses.filter(clause => clause.verdict === 'MET').length
  const fen = offer.benefitFen
  const eligible = offer.verdict === 'ELIGIBLE' && fen !== null
  const unknown = offer.verdict === 'UNDETERMINED'
  const why = () => go('why', { item: offer.item.id, record: offer.recordKey ?? undefined })
  return (
    <Screen
      title={offer.item.name}
      asOf={asOf}
      dock={
        <Dock>
          {offer.verdict === 'INELIGIBLE' ? (
            <Button kind="second" onPress={why}>
              看为什么
            </Button>
          ) : (
            <Button off={application.paused ? '等待网络，连上后自动发出' : null} onPress={application.submit}>
              {application.problem
                ? '再提交一次，不会重复领'
                : unknown || fen === null
                  ? '提交，请人核实'
                  : submitWords(offer.item, fen)}
            </Button>
          )}
        </Dock>
      }
    >
      <FaultNote error={application.problem} />
      {eligible ? (
        <Section flush pad>
          <View className="t15 c2">您{FULFILMENT_WORDS[offer.item.fulfilmentKind].can}</View>
          <AmountText fen={fen} size="hero" />
          <View className="t13 c3">
            <Separated parts={[amountBasis(offer), promiseOf(offer.item)]} />
          </View>
          <View className="gap-3">
            <Tags
              words={[
                offer.item.applicationMode === 'INSTANT' ? '即申即享' : '申报',
                offer.item.maxVisits === 0 ? '零跑动' : '最多跑一次',
                '材料 0 份',
              ]}
            />
          </View>
        </Section>
      ) : (
        <VerdictBlock verdict={unknown ? 'UNDETERMINED' : 'INELIGIBLE'} title={offer.headline}>
          {unknown && (
            <View className="t15 c2">没有查到，不等于不符合。提交后由人核实，一个工作日内答复。</View>
          )}
        </VerdictBlock>
      )}
      <Section title="替您填好了" note={`${rows.length} 项，看一眼`}>
        {rows.map(row => (
          <FieldRow key={row.label} label={row.label} value={row.value} source={row.source} />
        ))}
        <AccountRow item={offer.item} />
      </Section>
      <Section
        title="条件"
        note={met === offer.clauses.length ? `${met} 项全符合` : `${offer.clauses.length} 项，${met} 项符合`}
      >
        {offer.clauses.map(clause => (
          <ClauseRow
            key={clause.id}
            text={clause.text}
            verdict={clause.verdict}
            values={clauseValues(clause.values, now)}
          />
        ))}
      </Section>
      <Foot>点提交，就是同意用以上 {rows.length} 项信息来办。哪项错了，在“为什么”里点“数据有误”。</Foot>
    </Screen>
  )
}

function AccountRow({ item }: { item: Offer['item'] }) {
  if (item.fulfilmentKind !== 'PAYOUT') return null
  const value = item.beneficiaryKind === 'PERSON' ? '您本人的社保卡' : '企业的对公账户'
  return <FieldRow label="收款账户" value={value} source="户名不一致的不付，先告诉您" />
}
