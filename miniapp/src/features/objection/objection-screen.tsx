import { View } from '@tarojs/components'
import { useState } from 'react'
import { tapWaits, useAct, useIdempotencyKey, useRead } from '../../api'
import { AssessmentsDocument } from '../../generated/documents/assessment'
import { RaiseObjectionDocument } from '../../generated/documents/objection'
import {
  Button,
  Dock,
  FaultNote,
  Foot,
  ReadState,
  Screen,
  Section,
  SkeletonBlock,
  StepTimeline,
  spoken,
  TextArea,
} from '../../ui'
import { ObjectionSent } from './objection-sent'
import { datumWords, disputable, kindOf, kindWords, LONGEST_STATEMENT } from './objection-view'
import { WrongDatum } from './wrong-datum'

type ObjectionScreenProps = { beneficiaryId: string; params: Record<string, string> }

const WORDS = {
  WRONG_FACT: {
    question: '您认为是多少，怎么错的',
    example: '比如：我 2026-01 就开始缴了，少算了一个月',
    after: [
      { name: '交给来源部门核对', note: '3 个工作日内答复，期间暂停计时' },
      { name: '重新判断', note: '对了就改，不对也告诉您为什么' },
    ],
  },
  APPEAL: {
    question: '为什么不认可',
    example: '写清楚哪里判断错了，越具体越好',
    after: [
      { name: '由没有经手的人复核', note: '5 个工作日内答复' },
      { name: '告诉您结果', note: '还不服，可以依法申请行政复议' },
    ],
  },
} as const

/** 数据有误 or 申诉, one screen, nothing to upload (N-2, 21a). */
export function ObjectionScreen({ beneficiaryId, params }: ObjectionScreenProps) {
  const kind = kindOf(params.kind)
  const itemId = params.item ?? ''
  const entitlementId = params.entitlement ?? null
  const [fact, setFact] = useState(params.fact ?? null)
  const [statement, setStatement] = useState('')
  const read = useRead(AssessmentsDocument, { itemId, beneficiaryId }, { keep: true })
  const raise = useAct(RaiseObjectionDocument, {
    outdates: ['Objections', 'Assessments', 'Entitlement', 'PolicyPackage'],
  })
  const idempotencyKey = useIdempotencyKey(
    [kind, itemId, entitlementId, params.clause, fact, statement].join(':'),
  )
  const now = read.data?.now ?? new Date().toISOString()
  const shown = read.data?.assessments[0]
  const data = kind === 'WRONG_FACT' && shown ? disputable(shown.clauses, params.clause) : []
  const datum = data.find(one => one.fact === fact) ?? data[0]
  const clause = shown?.clauses.find(one => one.id === params.clause)

  const sent = raise.data?.raiseObjection
  if (sent) {
    const about = datum ? datumWords(datum) : (shown?.item.name ?? kindWords(kind))
    return <ObjectionSent objection={sent} statement={statement} about={about} now={now} />
  }

  // Of a case that was decided there is something to say, whatever became of its item; of an item nobody knows there is not.
  if (!shown && !entitlementId && read.error)
    return (
      <Screen title={kindWords(kind)}>
        <ReadState read={read} shown={false} />
      </Screen>
    )

  const send = () =>
    raise.mutate({
      input: {
        beneficiaryId,
        itemId,
        entitlementId,
        clauseId: params.clause ?? null,
        fact: kind === 'WRONG_FACT' ? (datum?.fact ?? fact) : null,
        kind,
        statement,
        idempotencyKey,
      },
    })
  const off = tapWaits(raise, '正在交…') ?? (statement === '' ? '先写下您的话' : null)
  const to = datum ? `交给${datum.source.shortName}核对` : '提交申诉'
  return (
    <Screen
      title={kindWords(kind)}
      dock={
        <Dock>
          <Button off={off} onPress={send}>
            {kind === 'WRONG_FACT' && !datum ? '交给来源部门核对' : to}
          </Button>
        </Dock>
      }
    >
      <FaultNote error={raise.error} />
      <Section flush pad>
        {read.isPending ? (
          <SkeletonBlock />
        ) : (
          <>
            <View className="t15 c2 gap-3">{clause ? clause.text : (shown?.item.name ?? '')}</View>
            <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
              {kind === 'WRONG_FACT' ? '哪个数不对？' : '哪里判断错了？'}
            </View>
            {kind === 'APPEAL' && shown && <View className="t15 c2">现在的判断：{shown.headline}</View>}
            <WrongDatum data={data} chosen={datum?.fact ?? null} today={now} onChoose={setFact} />
          </>
        )}
      </Section>
      <Section title={WORDS[kind].question} pad>
        <TextArea
          bare
          label={WORDS[kind].question}
          placeholder={WORDS[kind].example}
          maxLength={LONGEST_STATEMENT}
          onChange={setStatement}
        />
      </Section>
      <Section title="交了以后">
        <StepTimeline
          steps={WORDS[kind].after.map(({ name, note }) => ({
            name,
            state: 'LATER' as const,
            lines: [note],
          }))}
        />
      </Section>
      <Foot>
        <View>不影响您领别的钱，也不影响信用</View>
      </Foot>
    </Screen>
  )
}
