import { View } from '@tarojs/components'
import { goRoot } from '../../platform/navigation'
import {
  AmountText,
  Button,
  ClauseRow,
  Dock,
  DoneTitle,
  LegalHelp,
  Row,
  Screen,
  Section,
  TextLink,
  VerdictBlock,
} from '../../ui'
import { clauseValues } from '../../ui/clause/clause-values'
import { afterTap, answeredTitle, confirmedFen, sortAnswers } from './answers-view'
import type { TapResult } from './confirm-view'
import './entitlement.css'

type AnswersScreenProps = {
  results: readonly TapResult[]
  now: string
  onCase(id: string): void
  onClose(): void
}

/** What became of the tap, item by item: a refusal is a full block with clause, value, source and road. */
export function AnswersScreen({ results, now, onCase, onClose }: AnswersScreenProps) {
  const answered = sortAnswers(results)
  return (
    <View className="elder-page">
      <Screen
        title="确认结果"
        onBack={onClose}
        dock={
          <Dock>
            <Button
              onPress={() => {
                onClose()
                goRoot('home')
              }}
            >
              回政策包
            </Button>
          </Dock>
        }
      >
        {answered.confirmed.length > 0 && (
          <Section flush pad>
            <DoneTitle>{answeredTitle(answered)}</DoneTitle>
            <AmountText fen={confirmedFen(answered)} size="l" lead="共" />
            {answered.confirmed.map(({ entitlement }, at) => (
              <Row
                key={entitlement.id}
                first={at === 0}
                name={entitlement.item.name}
                amount={<AmountText fen={entitlement.amountFen} />}
                meta={[afterTap(entitlement, now)]}
                label={`${entitlement.item.name}，看进度`}
                onPress={() => onCase(entitlement.id)}
              />
            ))}
          </Section>
        )}
        {answered.again.map(({ entitlement, message, clauses }) => (
          <VerdictBlock
            key={entitlement.id}
            verdict="UNDETERMINED"
            title={message}
            about={entitlement.item.name}
          >
            <Clauses clauses={clauses} now={now} />
            <View className="t15">这一项还没有确认，部门核实完告诉您，别的项不受影响。</View>
          </VerdictBlock>
        ))}
        {answered.refused.map((one, at) => (
          <VerdictBlock
            // biome-ignore lint/suspicious/noArrayIndexKey: answers keep the order of the tap
            key={at}
            verdict="INELIGIBLE"
            title={one.message}
            about={one.current?.item.name}
          >
            <Clauses clauses={one.clauses} now={now} />
            <View className="t15">{one.nextStep}</View>
            <ToCase one={one} onCase={onCase} />
          </VerdictBlock>
        ))}
      </Screen>
    </View>
  )
}

type ClausesProps = { clauses: Extract<TapResult, { __typename: 'Refused' }>['clauses']; now: string }

const Clauses = ({ clauses, now }: ClausesProps) => (
  <>
    {clauses.map(clause => (
      <ClauseRow
        key={clause.id}
        text={clause.text}
        verdict={clause.verdict}
        values={clauseValues(clause.values, now)}
      />
    ))}
  </>
)

type ToCaseProps = { one: Extract<TapResult, { __typename: 'Refused' }>; onCase(id: string): void }

/** Whom to ask about the refused one, and where it can be objected to. */
function ToCase({ one: { current }, onCase }: ToCaseProps) {
  if (!current) return null
  return (
    <>
      <LegalHelp {...current.item} />
      <TextLink forward label={`${current.item.name}，看这一笔`} onPress={() => onCase(current.id)}>
        看这一笔
      </TextLink>
    </>
  )
}
