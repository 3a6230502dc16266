import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { TagCountsDocument } from '../../generated/documents/tag-counts'
import type { BeneficiaryKind } from '../../generated/types'
import { EmptyState, SkeletonBlock } from '../../ui'
import { DeskCell, DeskGroup, DeskHead, DeskRow, DeskTable, DeskTabs } from '../../ui/desk'
import { DeskPage } from './desk-page'
import { DeskProblem } from './desk-problem'
import type { Staff } from './staff-view'
import { classesOf, howMany, menuLine } from './tag-counts-view'

const KINDS: readonly { value: BeneficiaryKind; word: string }[] = [
  { value: 'ENTERPRISE', word: '企业' },
  { value: 'PERSON', word: '个人' },
]
const COLUMNS = [
  { place: 'name', head: '标签和规则', width: 'minmax(0, 1.6fr)' },
  { place: 'note', head: '哪些政策看它', width: 'minmax(0, 1.8fr)' },
  { place: 'figure', head: '有多少', width: '140px' },
] as const

/** 标签 (BZ-2, CC-9): how many of the own region have each, the rule in words, and what looks at it; nobody by name. */
export function TagCountsScreen({ staff }: { staff: Staff }) {
  const [kind, setKind] = useState<BeneficiaryKind>('ENTERPRISE')
  const read = useRead(TagCountsDocument, {})
  const counts = read.data?.tagCounts
  const classes = counts ? classesOf(counts, kind) : []
  return (
    <DeskPage staff={staff} on="desk-tags" asOf={answeredAt(read)}>
      {read.isPending && <SkeletonBlock hero />}
      {!counts && read.error && <DeskProblem error={read.error} onAgain={() => void read.refetch()} />}
      {counts && (
        <>
          <DeskHead
            title={`${counts.length} 类标签，从部门数据自动得出`}
            note="只数本地区有多少，看不到是谁；少于 5 的不显示。没有查到的数据不算有这个标签。"
          />
          <DeskTabs label="企业还是个人" tabs={KINDS} on={kind} onChange={setKind} />
        </>
      )}
      {counts && classes.length === 0 && <EmptyState title="还没有标签" />}
      {classes.length > 0 && (
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
      )}
    </DeskPage>
  )
}
