import { backWords } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { View } from '@tarojs/components'
import { useRead } from '../../api'
import { AssessmentsDocument } from '../../generated/documents/assessment'
import { go } from '../../platform/navigation'
import {
  AmountText,
  EmptyState,
  Formula,
  Links,
  ReadState,
  Section,
  TextLink,
  VerdictBlock,
  WholeWords,
} from '../../ui'
import { countLine, isSure, sumWord, verdictLine, verdictTitle } from './assessment-view'
import { ClauseCard } from './clause-card'

type MyCaseProps = { itemId: string; beneficiaryId: string; name: string }

/** Inside the guide: my amount with its formula, and my marks on every condition. */
export function MyCase({ itemId, beneficiaryId, name }: MyCaseProps) {
  const read = useRead(AssessmentsDocument, { itemId, beneficiaryId }, { keep: true })
  const shown = read.data?.assessments[0]
  if (!read.data) return <ReadState read={read} shown={false} hero />
  if (!shown) {
    return (
      <Section flush>
        <EmptyState title="没有可以判断的记录" lines={['没有查到和这一项有关的记录。']} />
      </Section>
    )
  }
  const now = read.data?.now ?? ''
  const confirmed = isSure(shown)
  const lent = backWords(shown.item.fulfilmentKind)
  return (
    <>
      {shown.verdict === 'ELIGIBLE' && shown.benefitFen !== null ? (
        <Section pad>
          <View className="t15 c2 gap-4">{sumWord(shown)}</View>
          <AmountText fen={shown.benefitFen} size="hero" {...(confirmed ? {} : { maybe: '预计' })} />
          <View className="t13 c3 gap-1">{name}</View>
          <Formula lines={shown.formula} sure={confirmed} />
          {shown.item.dueBackOn && (
            <View className="t13 c2 gap-2">
              <WholeWords>{`这笔钱是${lent.nature}，${shown.item.dueBackOn} 前要${lent.back}。`}</WholeWords>
            </View>
          )}
        </Section>
      ) : (
        <VerdictBlock
          verdict={shown.verdict === 'UNDETERMINED' ? 'UNDETERMINED' : 'INELIGIBLE'}
          title={verdictTitle(shown)}
          about={verdictLine(shown)}
        />
      )}
      <Section title="我符合吗" note={countLine(shown.clauses)}>
        {shown.clauses.map(clause => (
          <ClauseCard key={clause.id} clause={clause} today={now} />
        ))}
        <Links>
          <TextLink forward onPress={() => go('why', { item: itemId, record: shown.recordKey ?? undefined })}>
            为什么这样判断
          </TextLink>
          <TextLink
            icon="pencil"
            onPress={() => go('why', { item: itemId, record: shown.recordKey ?? undefined })}
          >
            数据有误
          </TextLink>
        </Links>
      </Section>
    </>
  )
}
