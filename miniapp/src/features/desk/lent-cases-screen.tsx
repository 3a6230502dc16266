import { backWords } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import {
  LentCasesDocument,
  RecordGivenBackDocument,
  SecondGivenBackDocument,
} from '../../generated/documents/lent-cases'
import { useOnline } from '../../platform/network'
import { Button, EmptyState, KeyValues, LightBadge, spoken, TextArea, TextInput, TextLink } from '../../ui'
import { ActProblem } from './act-problem'
import { DeskAnswer } from './desk-answer'
import { backOff, isBack, type LentCase, lentLines, lentStanding, lentTitle } from './lent-cases-view'
import { PaymentTabs } from './payment-tabs'
import { sendingOff } from './sending'
import type { Staff } from './staff-view'

/** 补足 (CC-13): what was only lent, by when, and that it is back once two people said so. */
export function LentCasesScreen({ staff }: { staff: Staff }) {
  return (
    <DeskAnswer
      staff={staff}
      on="desk-runs"
      top={<PaymentTabs on="desk-lent" />}
      read={useRead(LentCasesDocument, {})}
      head={({ lentCases }) => ({
        title: lentTitle(lentCases),
        note: '暂退的保证金、缓缴的费到期要还回来。提前 60 天提醒对方，过期列进督办；还回来了由一个人记、另一个人核对。',
      })}
    >
      {({ lentCases: all, now }, tell) => (
        <>
          {all.length === 0 && (
            <EmptyState title="没有要还回来的" lines={['本局核定过暂退、缓缴的，到期前 60 天列在这里。']} />
          )}
          {all.map(one => (
            <LentBlock key={one.entitlementId} one={one} now={now} onTold={tell} />
          ))}
        </>
      )}
    </DeskAnswer>
  )
}

type LentBlockProps = { one: LentCase; now: string; onTold: (words: string) => void }

function LentBlock({ one, now, onTold }: LentBlockProps) {
  const [asked, setAsked] = useState(false)
  const { light, word } = lentStanding(one)
  const { back } = backWords(one.fulfilmentKind)
  const waits = one.record?.status === 'PROPOSED'
  return (
    <View className="reminder">
      <View className="reminder-top">
        <View>
          <View className="t17 b" {...spoken({ role: 'heading', level: 2 })}>
            {one.payee}
          </View>
          <View className="t13 c3">{`${one.itemName}，办件 ${one.caseNumber}`}</View>
        </View>
        {light ? <LightBadge light={light} word={word} /> : <View className="b">{word}</View>}
      </View>
      <View className="gap-2">
        <KeyValues lines={lentLines(one, now)} />
      </View>
      {one.notYou && <View className="t15 c2 gap-2">{one.notYou}</View>}
      {waits && !one.notYou && <SecondLook one={one} onTold={onTold} />}
      {!waits && !isBack(one) && !asked && (
        <TextLink label={`${one.payee}，记下${back}了`} onPress={() => setAsked(true)}>
          {`${back}了，记下来`}
        </TextLink>
      )}
      {!waits && !isBack(one) && asked && <BackForm one={one} now={now} onTold={onTold} />}
    </View>
  )
}

const OUTDATES = ['LentCases'] as const

function BackForm({ one, now, onTold }: LentBlockProps) {
  const [draft, setDraft] = useState({ on: '', evidence: '' })
  const online = useOnline()
  const { back } = backWords(one.fulfilmentKind)
  const act = useAct(RecordGivenBackDocument, {
    outdates: [...OUTDATES],
    onDone: () => onTold(`${one.payee} ${back}，记下了，等本局另一位同事核对。`),
  })
  return (
    <View className="stop-form">
      <TextInput
        label={`哪天${back}的`}
        placeholder="2026-11-20"
        maxLength={10}
        onCommit={on => setDraft(before => ({ ...before, on }))}
      />
      <View className="gap-3">
        <TextArea
          label="凭什么"
          placeholder="例如：存储银行 11-20 的缴存回单"
          maxLength={500}
          onChange={evidence => setDraft(before => ({ ...before, evidence }))}
        />
      </View>
      <ActProblem error={act.error} />
      <View className="side-act">
        <Button
          off={backOff(draft, now, { busy: act.isPending, online })}
          onPress={() => act.mutate({ input: { entitlementId: one.entitlementId, ...draft } })}
        >
          {`记下${back}了`}
        </Button>
      </View>
    </View>
  )
}

const NO_MATCH = '回单和这一笔对不上，重新核对'

function SecondLook({ one, onTold }: Omit<LentBlockProps, 'now'>) {
  const online = useOnline()
  const { back } = backWords(one.fulfilmentKind)
  const act = useAct(SecondGivenBackDocument, {
    outdates: [...OUTDATES],
    onDone: ({ secondGivenBack: { record } }) =>
      onTold(record?.status === 'DONE' ? `${one.payee} 已${back}，两清。` : `没有同意，这一笔还要${back}。`),
  })
  const off = sendingOff({ busy: act.isPending, online })
  const say = (agrees: boolean) =>
    one.record && act.mutate({ id: one.record.id, agrees, reason: agrees ? null : NO_MATCH })
  return (
    <>
      <ActProblem error={act.error} />
      <View className="side-act">
        <Button kind="second" off={off} onPress={() => say(false)}>
          对不上
        </Button>
        <Button label={`${one.payee}，核对过，确实${back}了`} off={off} onPress={() => say(true)}>
          {`核对过，${back}了`}
        </Button>
      </View>
    </>
  )
}
