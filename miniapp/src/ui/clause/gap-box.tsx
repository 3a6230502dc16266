import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import { WholeWords } from '../whole-words'
import './clause.css'

type GapBoxProps = {
  title: string
  /** At the right of the title: 10 / 12. */
  measure?: string
  have?: number
  need?: number
  /** Undetermined: dashed, because it is not a no. */
  open?: boolean
  children?: ReactNode
}

/** How far, by when, what to do: the 4-px ink rule at the left. */
export function GapBox({ title, measure, have, need, open = false, children }: GapBoxProps) {
  return (
    <View className={classNames('gapbox', open && 'gapbox-open')}>
      <View className="gapbox-hd">
        <View className="b">
          <WholeWords>{title}</WholeWords>
        </View>
        {measure && <View className="c2">{measure}</View>}
      </View>
      {have !== undefined && need !== undefined && <Meter have={have} need={need} />}
      <View className="gapbox-text">
        <WholeWords>{children}</WholeWords>
      </View>
    </View>
  )
}

/** Part of a whole, in ink. A need of 0 is full. */
export function Meter({ have, need }: { have: number; need: number }) {
  const share = need > 0 ? Math.min(1, Math.max(0, have / need)) : 1
  const percent = Math.round(share * 100)
  return (
    <View className="meter" {...spoken({ role: 'img', label: `完成 ${percent} %` })}>
      <View className="meter-fill" style={{ width: `${percent}%` }} />
    </View>
  )
}
