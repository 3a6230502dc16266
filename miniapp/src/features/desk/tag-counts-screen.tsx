import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '../../api'
import { TagCountsDocument } from '../../generated/documents/tag-counts'
import type { BeneficiaryKind } from '../../generated/types'
import { EmptyState } from '../../ui'
import { DeskCell, DeskGroup, DeskRow, DeskTable } from '../../ui/desk'
import { DeskAnswer } from './desk-answer'
import { KindTabs } from './kind-tabs'
import type { Staff } from './staff-view'
import { classesOf, howMany, menuLine } from './tag-counts-view'

const COLUMNS = [
  { place: 'name', head: '标签和规则', width: 'minmax(0, 1.6fr)' },
  { place: 'note', head: '哪些政策看它', width: 'minmax(0, 1.8fr)' },
  { place: 'figure', head: '有多少', width: '140px' },
] as const

/** 标签 (BZ-2, CC-9): how many of the own region have each, the rule in words, and what looks at it; nobody by name. */
export function TagCountsScreen({ staff }: { staff: Staff }) {
  const [kind, setKind] = useState<BeneficiaryKind>('ENTERPRISE')
  return (
    <DeskAnswer
      staff={staff}
      on="desk-tags"
      read={useRead(TagCountsDocument, {})}
      head={({ tagCounts }) => ({
        title: `${tagCounts.length} 类标签，从部门数据自动得出`,
        note: '只数本地区有多少，看不到是谁；少于 5 的不显示。没有查到的数据不算有这个标签。',
      })}
    >
      {({ tagCounts }) => (
        <>
          <KindTabs on={kind} onChange={setKind} />
          <Classes classes={classesOf(tagCounts, kind)} />
        </>
      )}
    </DeskAnswer>
  )
}

function Classes({ classes }: { classes: ReturnType<typeof classesOf> }) {
  if (classes.length === 0) return <EmptyState title="还没有标签" />
  return (
    <DeskTable label="标签" columns={COLUMNS}>
      {classes.map(({ name, tags }) => (
        <View key={name}>
          <DeskGroup title={name} />
          {tags.map(one => (
            <DeskRow key={one.tag.id}>
              <DeskCell place="name">
                <View className="b">{one.tag.name}</View>
                <View className="t13 c2">{one.tag.text}</View>
              </DeskCell>
              <DeskCell place="note">
                <View className="t13 c2">{menuLine(one)}</View>
              </DeskCell>
              <DeskCell place="figure">{howMany(one)}</DeskCell>
            </DeskRow>
          ))}
        </View>
      ))}
    </DeskTable>
  )
}
