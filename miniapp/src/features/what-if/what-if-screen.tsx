import { amountInList } from '@policy-direct/shared/format/money'
import { deedsWords } from '@policy-direct/shared/vocabulary/what-if-words'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useRead } from '../../api'
import { WhatIfDocument } from '../../generated/documents/what-if'
import { go } from '../../platform/navigation'
import {
  AmountText,
  Button,
  Dock,
  EmptyState,
  Foot,
  ReadState,
  Row,
  Screen,
  Section,
  Separated,
  spoken,
  WholeWords,
} from '../../ui'
import { Stepper } from './stepper'
import './what-if.css'
import {
  type Change,
  type Changeable,
  changeFen,
  changeLine,
  changesOf,
  changeWord,
  nowLine,
  type Steps,
  sumLead,
  type Tried,
  thenLine,
} from './what-if-view'

/** 算一算 (N-11): a step, and what it would come to; an estimate, and never shown as money to be had. */
export function WhatIfScreen({ beneficiaryId, name }: { beneficiaryId: string; name: string }) {
  const [steps, setSteps] = useState<Steps>({})
  const changes = changesOf(steps)
  const read = useRead(WhatIfDocument, { beneficiaryId, changes })
  // The last answer stands while the next one is on its way: a number that blinks says nothing.
  const last = useRef<{ shown: Tried; tried: boolean }>()
  if (read.data) last.current = { shown: read.data.whatIf, tried: changes.length > 0 }
  const shown = last.current?.shown
  // One that failed or waits leaves no sum of other steps beside the stepper.
  const answered = read.data || (!read.error && read.fetchStatus !== 'paused') ? last.current : undefined
  return (
    <Screen
      title="算一算"
      dock={
        changes.length > 0 && (
          <Dock>
            <Button kind="second" onPress={() => setSteps({})}>
              重新算
            </Button>
          </Dock>
        )
      }
    >
      <ReadState read={read} shown={Boolean(answered)} hero />
      {shown && shown.changeable.length === 0 && (
        <Section flush>
          <EmptyState title="没有能试算的" lines={['现在的政策看的都是登记和核定的数据，您改变不了。']} />
        </Section>
      )}
      {shown && shown.changeable.length > 0 && (
        <>
          {answered && <Sum {...answered} name={name} />}
          <Section title="如果" pad>
            {shown.changeable.map((one, at) => (
              <Step
                key={one.fact}
                one={one}
                first={at === 0}
                add={steps[one.fact] ?? 0}
                onChange={add => setSteps({ ...steps, [one.fact]: add })}
              />
            ))}
          </Section>
          {answered && shown.changes.length > 0 && (
            <Section title="会变的" note={`${shown.changes.length} 项`}>
              {shown.changes.map((change, at) => (
                <ChangeRow key={`${change.item.id}${change.recordText}`} change={change} first={at === 0} />
              ))}
            </Section>
          )}
          <Foot>
            <View>估算：按今天的政策和部门数据，只给您看，不存档，不作为领取的依据。</View>
            <View>真到那一步，部门数据更新了，自动替您重新比对。</View>
          </Foot>
        </>
      )}
    </Screen>
  )
}

function Sum({ shown, name, tried }: { shown: Tried; name: string; tried: boolean }) {
  const moreFen = shown.afterFen - shown.beforeFen
  return (
    <Section flush pad>
      <View className="t15 c2">{name}</View>
      <View {...spoken({ role: 'status' })}>
        {tried && moreFen !== 0 ? (
          <AmountText fen={Math.abs(moreFen)} size="hero" maybe={sumLead(moreFen)} />
        ) : (
          <View className="t24 b">
            <WholeWords>
              {tried
                ? '这样一算，总数不变'
                : `${deedsWords(shown.changeable.map(one => one.deed))}，能多领多少`}
            </WholeWords>
          </View>
        )}
      </View>
      <View className="t13 c3 gap-1">
        <Separated
          parts={[
            '估算',
            `现在 ${amountInList(shown.beforeFen)}`,
            tried && `那时 ${amountInList(shown.afterFen)}`,
          ]}
        />
      </View>
    </Section>
  )
}

type StepProps = { one: Changeable; add: number; first: boolean; onChange(add: number): void }

function Step({ one, add, first, onChange }: StepProps) {
  const then = thenLine(one, add)
  return (
    <Row
      first={first}
      name={one.deed}
      meta={[
        nowLine(one),
        then && (
          <View key="then" className="t15 c1">
            <WholeWords>{then}</WholeWords>
          </View>
        ),
      ].filter(Boolean)}
    >
      <Stepper
        label={one.deed}
        unit={one.unit}
        value={add}
        most={one.most}
        disabled={one.now === null}
        onChange={onChange}
      />
    </Row>
  )
}

function ChangeRow({ change, first }: { change: Change; first: boolean }) {
  const fen = changeFen(change)
  const lines = [change.recordText, changeWord(change), changeLine(change)].filter(Boolean) as string[]
  return (
    <Row
      first={first}
      name={change.item.name}
      amount={fen === null ? undefined : <AmountText fen={fen} maybe="约" />}
      meta={lines.map(line => (
        <View key={line} className="t15 c1">
          <WholeWords>{line}</WholeWords>
        </View>
      ))}
      label={`${change.item.name}，${lines.join('，')}，看现在的判断`}
      onPress={() => go('why', { item: change.item.id })}
    />
  )
}
