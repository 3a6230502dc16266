import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Mark } from '../badge/mark'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import { WholeWords } from '../whole-words'
import './clause.css'

type VerdictBlockProps = {
  /** Refused: solid rule and ✗. Undetermined: dashed rule and ?. */
  verdict: 'INELIGIBLE' | 'UNDETERMINED'
  title: string
  about?: ReactNode
  children?: ReactNode
}

/** A no, or a not-yet-known: a full block with a rule on top, never a toast. */
export function VerdictBlock({ verdict, title, about, children }: VerdictBlockProps) {
  const open = verdict === 'UNDETERMINED'
  return (
    <View className={classNames('verdict', open && 'verdict-open')}>
      <View className="verdict-lead">
        <Mark verdict={open ? 'UNKNOWN' : 'NOT_MET'} />
        <View className="clause-grow">
          <View className="verdict-title" {...spoken({ role: 'heading', level: 2 })}>
            <WholeWords>{title}</WholeWords>
          </View>
          {about && (
            <View className="verdict-sub">
              <WholeWords>{about}</WholeWords>
            </View>
          )}
        </View>
      </View>
      {children}
    </View>
  )
}
