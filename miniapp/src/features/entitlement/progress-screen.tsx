import { backWords } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { EntitlementDocument } from '../../generated/documents/entitlement'
import { SubscribeTemplatesDocument } from '../../generated/documents/message'
import { go } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import {
  AmountText,
  CaseProofs,
  ClauseRow,
  DoneTitle,
  Foot,
  Formula,
  LegalHelp,
  LightBadge,
  ReadState,
  Screen,
  Section,
  Separated,
  SetRow,
  StepTimeline,
  TextLink,
  WholeWords,
} from '../../ui'
import { clauseValues } from '../../ui/clause/clause-values'
import './entitlement.css'
import { AccountSection } from './account-section'
import { ArrivalSection } from './arrival-section'
import { bankIsAsked, missedInWords } from './arrival-view'
import { FundPath } from './fund-path'
import { ProgressDock } from './progress-dock'
import {
  type Case,
  conclusion,
  isConfirmed,
  lookAgainMs,
  placeLine,
  stepOf,
  type WatchedCase,
  whereabouts,
} from './progress-view'
import { ReceiptSection } from './receipt-section'
import { isAskedBack, ReversalSection } from './reversal-section'
import { SharedAccountSection } from './shared-account-section'

type ProgressScreenProps = {
  id: string
  /** The confirm sheet, while the case waits for the tap. */
  confirm(one: Case, close: () => void): ReactNode
  /** The five faces, once it has arrived. */
  rating(one: Case): ReactNode
  onObject(one: Case): void
  /** To the page where another account is asked for, and followed. */
  onChangeAccount(one: Case): void
}

/** 办理进度: the sum, when it comes, where it is, where the money is, and the proof. */
export function ProgressScreen({ id, confirm, rating, onObject, onChangeAccount }: ProgressScreenProps) {
  const [confirming, setConfirming] = useState(false)
  const [status, setStatus] = useState<Case['status']>()
  const [changing, setChanging] = useState(false)
  // Fetched before the sheet opens: WeChat's dialog must open inside the tap, however quick it is.
  useRead(SubscribeTemplatesDocument, {}, { keep: true })
  const read = useRead(EntitlementDocument, { id }, { keep: true, everyMs: lookAgainMs(status, changing) })
  const one = read.data?.entitlement
  if (one && one.status !== status) setStatus(one.status)
  const underway = one?.accountChange?.stoppable === true || bankIsAsked(one)
  if (one && underway !== changing) setChanging(underway)
  return (
    <Screen
      title="办理进度"
      asOf={answeredAt(read)}
      dock={
        one && (
          <ProgressDock
            one={one}
            onConfirm={() => setConfirming(true)}
            onObject={() => onObject(one)}
            onChangeAccount={() => onChangeAccount(one)}
          />
        )
      }
    >
      <ReadState read={read} shown={Boolean(one)} hero />
      {one && (
        <ProgressBody
          one={one}
          now={read.data?.now ?? ''}
          rating={rating(one)}
          onChangeAccount={() => onChangeAccount(one)}
        />
      )}
      {one && confirming && confirm(one, () => setConfirming(false))}
    </Screen>
  )
}

/** What was filled in and handed in for it, and what the department may ask to have corrected. */
const ApplicationLink = ({ id }: { id: string }) => (
  <Section>
    <SetRow
      first
      name="申报表和材料"
      note="交了什么，要补要撤都在这里"
      onPress={() => go('application', { id })}
    />
  </Section>
)

type ProgressBodyProps = { one: WatchedCase; now: string; rating: ReactNode; onChangeAccount: () => void }

function ProgressBody({ one, now, rating, onChangeAccount }: ProgressBodyProps) {
  const light = one.timeline.find(step => step.state === 'NOW')?.light
  // Whoever misses the money is not told above it that it arrived.
  const missed = one.status === 'FULFILLED' ? missedInWords(one) : null
  const arrived = one.status === 'FULFILLED' && missed === null
  // Nor is money on its way that a run has left out.
  const held = one.sharedAccount ? '钱给您留着，还没有付' : null
  const queue = placeLine(one)
  const lent = backWords(one.item.fulfilmentKind)
  return (
    <>
      <Section flush pad>
        {arrived && <DoneTitle>{conclusion(one, now)}</DoneTitle>}
        <View className="progress-hd">
          <View className="t15 c2">{one.item.name}</View>
          {light && <LightBadge light={light} />}
        </View>
        {one.item.fulfilmentKind !== 'SERVICE' && (
          <AmountText fen={one.amountFen} size="hero" {...(isConfirmed(one) ? {} : { maybe: '预计' })} />
        )}
        <View className="t13 c3 gap-1">
          <Separated parts={[`办件号 ${one.caseNumber}`, one.recordKey && `证书 ${one.recordKey}`]} />
        </View>
        {!arrived && (
          <View className="t20 b gap-3">
            <WholeWords>{missed ?? held ?? conclusion(one, now)}</WholeWords>
          </View>
        )}
        {queue && (
          <View className="t15 gap-1">
            <WholeWords>{queue}</WholeWords>
          </View>
        )}
        {one.expectedTime && (
          <View className="t15 c2 gap-1">
            <WholeWords>{one.expectedTime.words}</WholeWords>
          </View>
        )}
        {one.departmentNote && <View className="t15 gap-1">部门说：{one.departmentNote}</View>}
        {one.status === 'REJECTED' && <LegalHelp {...one.item} />}
        {one.dueBackOn && (
          <View className="t15 c2 gap-2">
            <WholeWords>
              {one.givenBackOn
                ? `${one.givenBackOn} 已经${lent.back}，这一笔两清了。`
                : `这笔钱是${lent.nature}，${one.dueBackOn} 前要${lent.back}，提前 60 天提醒您。`}
            </WholeWords>
          </View>
        )}
      </Section>
      <ReversalSection one={one} />
      <SharedAccountSection one={one} />
      {one.applicationId && <ApplicationLink id={one.applicationId} />}
      <CaseProofs proofs={one.proofs} />
      <ArrivalSection one={one} />
      {/* Nobody is asked how it was while they miss the money, or while it is asked back. */}
      {missed === null && !isAskedBack(one) && rating}
      <AccountSection one={one} onChange={onChangeAccount} />
      <Section title="走到哪了" note={whereabouts(one.timeline)}>
        <StepTimeline steps={one.timeline.map(step => stepOf(step, now))} />
      </Section>
      {one.fundPath.length > 0 && (
        <Section title="钱走到哪了" pad>
          <FundPath stations={one.fundPath} today={now} />
        </Section>
      )}
      {one.receipt && (
        <ReceiptSection
          receipt={one.receipt}
          kind={one.item.fulfilmentKind}
          beneficiaryKind={one.item.beneficiaryKind}
        />
      )}
      {one.formula.length > 0 && (
        <Section title="金额怎么来" pad>
          <Formula lines={one.formula} sure={isConfirmed(one)} />
        </Section>
      )}
      <Section title="凭什么定的" note={`${one.clauses.length} 项`}>
        {one.clauses.map(clause => (
          <ClauseRow
            key={clause.id}
            text={clause.text}
            verdict={clause.verdict}
            values={clauseValues(clause.values, now)}
          />
        ))}
      </Section>
      <Foot>
        <View>牵头部门 {one.item.leadDepartment.name}</View>
        <View>
          有问题打{' '}
          <TextLink onPress={() => callPhone(one.item.contact.phone)}>{one.item.contact.phone}</TextLink>{' '}
          报办件号即可
        </View>
      </Foot>
    </>
  )
}
