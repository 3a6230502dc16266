import { CLAUSE_VERDICTS, type ClauseVerdict } from '@policy-direct/shared/vocabulary/verdict'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-name'
import { Icon, type IconName } from '../icon/icon'
import { spoken } from '../spoken'
import './badge.css'

const MARKS = {
  MET: { icon: 'check', className: 'mark-met' },
  NOT_MET: { icon: 'cross', className: 'mark-not-met' },
  UNKNOWN: { icon: 'question', className: 'mark-unknown' },
} as const satisfies Record<ClauseVerdict, { icon: IconName; className: string }>

/** ✓ ✗ ? in ink, not in traffic colours; ✗ is the only solid black, so the eye lands on the gap. */
export function Mark({ verdict, size = 'm' }: { verdict: ClauseVerdict; size?: 's' | 'm' | 'l' }) {
  const { icon, className } = MARKS[verdict]
  return (
    <View
      className={classNames('mark', className, size !== 'm' && `mark-${size}`)}
      {...spoken({ role: 'img', label: CLAUSE_VERDICTS[verdict] })}
    >
      <Icon name={icon} />
    </View>
  )
}

/** Something has happened: the solid tick and what it was, on one line, said aloud when it comes. */
export const DoneTitle = ({ children }: { children: ReactNode }) => (
  <View className="done" {...spoken({ role: 'status', live: 'polite' })}>
    <DoneMark />
    <View className="t24 b">{children}</View>
  </View>
)

/** The solid tick of something that has happened (到账了). */
export const DoneMark = () => (
  <View className="mark mark-l mark-done" {...spoken({ hidden: true })}>
    <Icon name="check" />
  </View>
)
