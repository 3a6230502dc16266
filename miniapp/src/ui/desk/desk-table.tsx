import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import './desk.css'

/** Where a cell stands when the table folds up on a phone. */
export type CellPlace = 'check' | 'name' | 'figure' | 'marks' | 'note' | 'end'

export type Column = { place: CellPlace; head: ReactNode; width: string }

type DeskTableProps = { label: string; columns: readonly Column[]; children: ReactNode }

/** A table of the desk; group headings in it, no cards. On a phone each row folds up under its name. */
export function DeskTable({ label, columns, children }: DeskTableProps) {
  const template = { '--columns': columns.map(column => column.width).join(' ') } as CSSProperties
  return (
    <View className="desk-table" style={template} {...spoken({ role: 'table', label })}>
      <View className="desk-row desk-row-head" {...spoken({ role: 'row' })}>
        {columns.map(({ place, head }) => (
          <View key={place} className={`desk-cell cell-${place}`} {...spoken({ role: 'columnheader' })}>
            {head}
          </View>
        ))}
      </View>
      {children}
    </View>
  )
}

/** How many are in this part, and what may be done with them. */
export const DeskGroup = ({ title, note }: { title: string; note?: string }) => (
  <View className="desk-group" {...spoken({ role: 'heading', level: 2 })}>
    <View className="b">{title}</View>
    {note && <View className="t13 c3">{note}</View>}
  </View>
)

type DeskRowProps = { on?: boolean; onPress?: () => void; children: ReactNode }

/** One row; the whole of it can be pressed by mouse, the name inside it by keyboard. */
export function DeskRow({ on = false, onPress, children }: DeskRowProps) {
  return (
    <View
      className={classNames('desk-row', on && 'desk-row-on', onPress && 'pressable')}
      {...(onPress ? { onClick: onPress } : {})}
      {...spoken({ role: 'row', ...(on ? { selected: true } : {}) })}
    >
      {children}
    </View>
  )
}

export const DeskCell = ({ place, children }: { place: CellPlace; children?: ReactNode }) => (
  <View className={`desk-cell cell-${place}`} {...spoken({ role: 'cell' })}>
    {children}
  </View>
)
