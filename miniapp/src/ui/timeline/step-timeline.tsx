import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type Light, LightBadge } from '../badge/light-badge'
import { classNames } from '../class-name'
import { Icon } from '../icon/icon'
import { spoken } from '../spoken'
import { WholeWords } from '../whole-words'
import { PausedStrip } from './paused-strip'
import './timeline.css'

export type StepState = 'DONE' | 'NOW' | 'LATER'
export type Step = {
  name: string
  state: StepState
  /** Lines under the name: who, when, what. */
  lines?: ReactNode[]
  light?: Light | null
  lightWord?: string
  /** At the right where no light stands: 承诺 1 个工作日. */
  end?: string
  /** Why the clock stands still. */
  paused?: string | null
}

const WORDS = { DONE: '已完成', NOW: '进行中', LATER: '还没到' } as const

/** Filled tick, ring, hollow dot; solid line behind, dotted ahead. */
export function StepDot({ state }: { state: StepState }) {
  return (
    <View className="tl-dot" {...spoken({ role: 'img', label: WORDS[state] })}>
      {state === 'DONE' && (
        <View className="dot-done">
          <Icon name="check" />
        </View>
      )}
      {state === 'NOW' && (
        <View className="dot-now">
          <View className="dot-core" />
        </View>
      )}
      {state === 'LATER' && <View className="dot-later" />}
    </View>
  )
}

/** Where a case is: every step with who, when, and its light; pauses are shown, not hidden. */
export function StepTimeline({ steps }: { steps: Step[] }) {
  return (
    <View className="tl" {...spoken({ role: 'list' })}>
      {steps.map((step, at) => (
        <OneStep key={step.name} step={step} last={at === steps.length - 1} />
      ))}
    </View>
  )
}

function OneStep({ step, last }: { step: Step; last: boolean }) {
  const { name, state, lines = [], light, lightWord, end, paused } = step
  const now = state === 'NOW' && 'tl-now'
  const later = state === 'LATER' && 'tl-later'
  return (
    <View className={classNames('tl-step', now, later, last && 'tl-last')} {...spoken({ role: 'listitem' })}>
      {!last && <View className={classNames('tl-line', state !== 'DONE' && 'tl-ahead')} />}
      <StepDot state={state} />
      <View className="tl-grow">
        <View className="tl-hd">
          <View className="tl-name">{name}</View>
          {light ? (
            <LightBadge light={light} word={lightWord} />
          ) : (
            end && <View className="tl-end">{end}</View>
          )}
        </View>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one step keep their order
          <View className="tl-sub" key={at}>
            <WholeWords>{line}</WholeWords>
          </View>
        ))}
        {paused && <PausedStrip>{paused}</PausedStrip>}
      </View>
    </View>
  )
}
