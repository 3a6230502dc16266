import { fullDate } from '@policy-direct/shared/format/date'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import type { ConfirmationPartsFragment } from '../../generated/types'
import { go, goRoot, replace } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import {
  Button,
  ClauseRow,
  Dock,
  Foot,
  GapBox,
  KeyValues,
  LegalHelp,
  Screen,
  Section,
  StepTimeline,
  TextLink,
  VerdictBlock,
} from '../../ui'
import { clauseValues } from '../../ui/clause/clause-values'
import './application.css'
import { liveSteps } from './application-view'

type Refused = Extract<ConfirmationPartsFragment, { __typename: 'Refused' }>
type Turned = Extract<ConfirmationPartsFragment, { __typename: 'SecondaryConfirmationRequired' }>

type Clauses = { clauses: Refused['clauses']; now: string }

const Reasons = ({ clauses, now }: Clauses) => (
  <View className="gap-3">
    {clauses.map(clause => (
      <ClauseRow
        key={clause.id}
        text={clause.text}
        verdict={clause.verdict}
        values={clauseValues(clause.values, now)}
      />
    ))}
  </View>
)

/** No: which clause, which value, whose, as of when, what to do, and how to appeal (07a). */
export function RefusedScreen({ title, refused, now }: { title: string; refused: Refused; now: string }) {
  const itemId = refused.current?.item.id
  const appeal = () => (itemId ? go('objection', { item: itemId, kind: 'APPEAL' }) : goRoot('home'))
  return (
    <Screen
      title={title}
      dock={
        <Dock>
          <Button onPress={appeal}>{itemId ? '不认可，申诉' : '回政策包'}</Button>
        </Dock>
      }
    >
      <View className="turned-flush">
        <VerdictBlock verdict="INELIGIBLE" title={refused.message} about={title}>
          <Reasons clauses={refused.clauses} now={now} />
          <GapBox title="怎么办">
            <View>{refused.nextStep}</View>
          </GapBox>
          {refused.current ? (
            <LegalHelp {...refused.current.item} />
          ) : (
            <TextLink icon="phone" onPress={() => callPhone(HOTLINE)}>
              {HOTLINE}
            </TextLink>
          )}
        </VerdictBlock>
      </View>
      <Foot>申诉 5 个工作日内由没有经手的人复核，还不服，可以依法申请行政复议。</Foot>
    </Screen>
  )
}

/** Not a no: one thing has to be looked at by a person (27d). */
export function ToPersonScreen({ title, turned, now }: { title: string; turned: Turned; now: string }) {
  const { entitlement } = turned
  const { item, likelyBy } = entitlement
  return (
    <Screen
      title={title}
      dock={
        <Dock>
          <Button onPress={() => replace('progress', { id: entitlement.id })}>看办到哪了</Button>
        </Dock>
      }
    >
      <View className="turned-flush">
        <VerdictBlock verdict="UNDETERMINED" title="要人看一眼，不是不行">
          <View className="gap-3">
            <KeyValues
              lines={[
                { label: '为什么', value: turned.message },
                { label: '谁来看', value: item.leadDepartment.name },
                ...(likelyBy ? [{ label: '承诺', value: `${fullDate(likelyBy)} 前有结果` }] : []),
                { label: '办件号', value: entitlement.caseNumber },
              ]}
            />
          </View>
          <Reasons clauses={turned.clauses} now={now} />
          <GapBox title="您不用做什么" open>
            <View>等着就行，看完马上告诉您。着急就打 {item.contact.phone} 报办件号。</View>
          </GapBox>
        </VerdictBlock>
      </View>
      <Section title="走到哪了">
        <StepTimeline steps={liveSteps(entitlement.timeline)} />
      </Section>
    </Screen>
  )
}
