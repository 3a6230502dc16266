import { amountInList } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { AmountText, Dock, ReadAloud, Screen, Section, VerdictBlock, WholeWords } from '../../ui'
import type { ConfirmParts } from './confirm-body'
import {
  agreementOf,
  arrivalOf,
  confirmTitle,
  departmentsOf,
  elsewhereOf,
  spokenConfirm,
  totalOf,
} from './confirm-view'
import './entitlement.css'

type ElderConfirmProps = ConfirmParts & { onClose: () => void; action: ReactNode }

/** 长辈版: a page, not a sheet; three questions and one button. */
export function ElderConfirm({ cases, problem, givenUp, waitingSince, onClose, action }: ElderConfirmProps) {
  const account = cases.find(one => one.payoutAccount)?.payoutAccount
  const [first, second] = cases
  return (
    <View className="elder-page">
      <Screen title={confirmTitle(cases)} ground="white" onBack={onClose} dock={<Dock>{action}</Dock>}>
        <Section flush pad>
          {problem}
          {givenUp && <VerdictBlock verdict="UNDETERMINED" title={givenUp.title} about={givenUp.text} />}
          <View className="progress-hd">
            <View className="t17 b">{first && !second ? first.item.name : `${cases.length} 项一起办`}</View>
            <ReadAloud text={spokenConfirm(cases)} />
          </View>
          <View className="confirm-sum">
            <AmountText fen={totalOf(cases)} size="hero" />
          </View>
          {waitingSince && <View className="t17 b">没有网络。已经记下，连上后自动发出。</View>}
          {second && (
            <View className="t15 gap-2">
              {cases.map(one => (
                <View key={one.id}>
                  <WholeWords>{`${one.item.name} ${amountInList(one.amountFen)}`}</WholeWords>
                </View>
              ))}
            </View>
          )}
          <Answer question="钱到哪里">
            {account
              ? `${account.bankName} 尾号 ${account.tail}`
              : (elsewhereOf(cases)[0]?.name ?? '办理时告诉您')}
          </Answer>
          <Answer question="什么时候">{arrivalOf(cases, new Date().toISOString())}</Answer>
          <Answer question="为什么有">{`${departmentsOf(cases)}核定过，条件都符合`}</Answer>
          <View className="t15 c2 gap-1">{agreementOf(cases)}</View>
        </Section>
      </Screen>
    </View>
  )
}

const Answer = ({ question, children }: { question: string; children: string }) => (
  <View className="elder-answer">
    <View className="t15 c2">{question}</View>
    <View className="t17 b">
      <WholeWords>{children}</WholeWords>
    </View>
  </View>
)
