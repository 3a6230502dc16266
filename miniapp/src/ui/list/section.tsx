import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import './list.css'

type SectionProps = {
  title?: string
  /** Beside the title, lighter: how many, of what. */
  note?: string
  /** At the end of the title line (a TextLink). */
  end?: ReactNode
  /** The first block of a screen has no band above it. */
  flush?: boolean
  /** Room below, for blocks that do not end with a row. */
  pad?: boolean
  children?: ReactNode
}

/** A full-bleed white block: no card, no shadow. */
export function Section({ title, note, end, flush = false, pad = false, children }: SectionProps) {
  return (
    <View className={classNames('sec', flush && 'sec-flush', pad && 'sec-pad')}>
      {title && (
        <View className="sec-h">
          <View {...spoken({ role: 'heading', level: 2 })}>
            <Text className="sec-title">{title}</Text>
            {note && <Text className="sec-note">{note}</Text>}
          </View>
          {end}
        </View>
      )}
      {children}
    </View>
  )
}

/** Small print on the page ground under the last block. */
export const Foot = ({ children }: { children: ReactNode }) => <View className="foot">{children}</View>
