import { View } from '@tarojs/components'
import { goRoot } from '../../platform/navigation'
import { AmountText, Button, ClauseRow, Dock, DoneTitle, Row, Screen, Section, VerdictBlock } from '../../ui'
import { clauseValues } from '../../ui/clause/clause-values'
import { sortAnswers } from './answers-view'
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
  const { confirmed, refused } = sortAnswers(results)
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
        {confirmed.length > 0 && (
          <Section flush pad>
            <DoneTitle>{`${confirmed.length} 项已确认，钱在路上`}</DoneTitle>
            {confirmed.map(
              one =>
                one.__typename !== 'Refused' && (
                  <Row
                    key={one.entitlement.id}
                    name={one.entitlement.item.name}
                    amount={<AmountText fen={one.entitlement.amountFen} />}
                    meta={[
                      one.__typename === 'SecondaryConfirmationRequired' ? one.message : '到账马上告诉您',
                    ]}
                    label={`${one.entitlement.item.name}，看进度`}
                    onPress={() => onCase(one.entitlement.id)}
                  />
                ),
            )}
          </Section>
        )}
        {refused.map((one, at) => (
          <VerdictBlock
            // biome-ignore lint/suspicious/noArrayIndexKey: answers keep the order of the tap
            key={at}
            verdict="INELIGIBLE"
            title={one.message}
            about={one.current?.item.name}
          >
            {one.clauses.map(clause => (
              <ClauseRow
                key={clause.id}
                text={clause.text}
                verdict={clause.verdict}
                values={clauseValues(clause.values, now)}
              />
            ))}
            <View className="t15">{one.nextStep}</View>
          </VerdictBlock>
        ))}
      </Screen>
    </View>
  )
}
