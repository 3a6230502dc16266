import { View } from '@tarojs/components'
import { useState } from 'react'
import { DeskTabs } from '../../ui/desk'
import { ShareBar } from '../../ui/list/share-bar'
import { spoken } from '../../ui/spoken'
import { groupRows, nounOf, type Played } from './simulation-view'

type By = Played['distributions'][number]['by']

/** Where they are: a bar a group, what changes beside it. */
export function GroupsTable({ played }: { played: Played }) {
  const tabs = played.distributions.flatMap(({ by, groups }) =>
    groups.length > 0 ? [{ value: by, word: WORDS[played.beneficiaryKind][by] }] : [],
  )
  const [wanted, setWanted] = useState<By>('REGION')
  const on = tabs.some(({ value }) => value === wanted) ? wanted : tabs[0]?.value
  const groups = played.distributions.find(({ by }) => by === on)?.groups
  if (!on || !groups) return null
  return (
    <View>
      <DeskTabs label="怎么分" tabs={tabs} on={on} onChange={setWanted} />
      <View
        className="sand-groups"
        {...spoken({ role: 'table', label: `按${WORDS[played.beneficiaryKind][on]}分` })}
      >
        <View className="sand-group sand-group-head" {...spoken({ role: 'row' })}>
          <View {...spoken({ role: 'columnheader' })}>{WORDS[played.beneficiaryKind][on]}</View>
          <View />
          <View {...spoken({ role: 'columnheader' })}>{`比现行`}</View>
          <View {...spoken({ role: 'columnheader' })}>{`共符合（${nounOf(played)}）`}</View>
          <View {...spoken({ role: 'columnheader' })}>要付</View>
        </View>
        {groupRows(groups).map(row => (
          <View key={row.key} className="sand-group" {...spoken({ role: 'row' })}>
            <View {...spoken({ role: 'cell' })}>{row.name}</View>
            <ShareBar percent={row.share * 100} />
            <View {...spoken({ role: 'cell' })}>
              {row.change && row.growth !== null
                ? `${row.change}（${Math.abs(row.growth).toFixed(1)} %）`
                : row.change || '—'}
            </View>
            <View {...spoken({ role: 'cell' })}>{row.count}</View>
            <View {...spoken({ role: 'cell' })}>{row.amount}</View>
          </View>
        ))}
      </View>
    </View>
  )
}

const WORDS: Record<Played['beneficiaryKind'], Record<By, string>> = {
  ENTERPRISE: { REGION: '区县', TRADE: '行业', CLASS: '企业规模' },
  PERSON: { REGION: '区县', TRADE: '行业', CLASS: '年龄段' },
}
