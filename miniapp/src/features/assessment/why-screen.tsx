import { shortDateTime } from '@policy-direct/shared/format/date'
import { deedsWords } from '@policy-direct/shared/vocabulary/what-if-words'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { answeredAt, useRead } from '../../api'
import { AssessmentsDocument } from '../../generated/documents/assessment'
import type { PolicyItemPartsFragment } from '../../generated/types'
import { go } from '../../platform/navigation'
import {
  Button,
  Dock,
  EmptyState,
  Foot,
  Formula,
  ReadAloud,
  ReadState,
  Screen,
  Section,
  Separated,
  TextLink,
  VerdictBlock,
  WholeWords,
} from '../../ui'
import {
  type Assessment,
  type Clause,
  countLine,
  isSure,
  spokenAssessment,
  verdictLine,
  verdictTitle,
} from './assessment-view'
import { ClauseCard } from './clause-card'

type Item = PolicyItemPartsFragment

type WhyScreenProps = {
  itemId: string
  beneficiaryId: string
  recordKey: string | null
  onWrong(item: Item, clause: Clause): void
  onAppeal(item: Item): void
  /** Proofs that may be asked for what nobody can decide. */
  proofs: ReactNode
  /** The rules word for word, in a section of their own. */
  rules: ReactNode
}

/** 为什么: the conclusion, the clause in the way first and open, the formula, and how to object (N-1, N-2). */
export function WhyScreen({
  itemId,
  beneficiaryId,
  recordKey,
  onWrong,
  onAppeal,
  proofs,
  rules,
}: WhyScreenProps) {
  const read = useRead(AssessmentsDocument, { itemId, beneficiaryId }, { keep: true })
  const all = read.data?.assessments
  const shown = all?.find(one => one.recordKey === recordKey) ?? all?.[0]
  return (
    <Screen
      title="为什么"
      asOf={answeredAt(read)}
      dock={
        shown && (
          <Dock>
            <Button kind="second" onPress={() => onAppeal(shown.item)}>
              不认可这个结果，申诉
            </Button>
          </Dock>
        )
      }
    >
      <ReadState read={read} shown={Boolean(all)} hero />
      {all?.length === 0 && (
        <Section flush>
          <EmptyState title="没有可以判断的记录" lines={['这一项按证书逐张判断，没有查到您的证书。']} />
        </Section>
      )}
      {shown && (
        <WhyBody
          shown={shown}
          item={shown.item}
          now={read.data?.now ?? ''}
          onWrong={onWrong}
          proofs={proofs}
          rules={rules}
        />
      )}
    </Screen>
  )
}

type WhyBodyProps = { shown: Assessment; item: Item; now: string } & Pick<
  WhyScreenProps,
  'onWrong' | 'proofs' | 'rules'
>

function WhyBody({ shown, item, now, onWrong, proofs, rules }: WhyBodyProps) {
  const basis = [item.legalBasis[0]?.title, item.legalBasis[0]?.documentNumber].filter(Boolean).join(' ')
  return (
    <>
      {shown.verdict === 'ELIGIBLE' ? (
        <Section flush pad>
          <View className="t15 c2">{item.name}</View>
          <View className="t24 b">
            <WholeWords>{shown.headline}</WholeWords>
          </View>
          <View className="t15 c2 gap-1">
            {isSure(shown) ? '部门已经核定。' : '按今天的数据算的，部门核定后告诉您。'}
          </View>
        </Section>
      ) : (
        <VerdictBlock verdict={shown.verdict} title={verdictTitle(shown)} about={item.name}>
          <View className="t15 c2 gap-2">
            <WholeWords>{verdictLine(shown)}</WholeWords>
          </View>
          {shown.verdict === 'UNDETERMINED' && <View className="t15 c2">没有查到，不等于不符合。</View>}
        </VerdictBlock>
      )}
      <Section title="逐项看" note={countLine(shown.clauses)}>
        {shown.clauses.map(clause => (
          <ClauseCard key={clause.id} clause={clause} today={now} onWrong={() => onWrong(item, clause)} />
        ))}
        {shown.verdict !== 'ELIGIBLE' && shown.changeable.length > 0 && (
          <TextLink forward onPress={() => go('what-if')}>
            {`算一算：${deedsWords(shown.changeable)}会怎样`}
          </TextLink>
        )}
      </Section>
      {proofs}
      {shown.formula.length > 0 && (
        <Section title="金额怎么来" pad>
          <Formula lines={shown.formula} sure={isSure(shown)} />
        </Section>
      )}
      {rules}
      <Section title="不认可这个结果？" pad>
        <View className="t15 c2">
          某个数错了，点那一项的“数据有误”，由来源部门核对，期间暂停计时。判断错了，可以申诉，由没有经手的人复核。
        </View>
        <ReadAloud text={spokenAssessment(shown)} />
      </Section>
      <Foot>
        <View>
          <WholeWords>{`依据：${basis}${item.sample ? '（样例）' : ''}`}</WholeWords>
        </View>
        <View>
          <Separated
            parts={[
              `判断时间 ${shortDateTime(shown.assessedAt, now)}`,
              `第 ${item.version} 版`,
              `查询号 ${shown.enquiryNumber}`,
            ]}
          />
        </View>
      </Foot>
    </>
  )
}
