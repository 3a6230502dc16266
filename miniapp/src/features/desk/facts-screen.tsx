import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '../../api'
import { FactCatalogueDocument } from '../../generated/documents/facts'
import type { BeneficiaryKind } from '../../generated/types'
import { EmptyState, SearchBox } from '../../ui'
import { DeskCell, DeskGroup, DeskRow, DeskTable } from '../../ui/desk'
import { DeskAnswer } from './desk-answer'
import { type CatalogueFact, careLines, catalogueTitle, kindLine, ownersOf, useLine } from './facts-view'
import { KindTabs } from './kind-tabs'
import type { Staff } from './staff-view'

const COLUMNS = [
  { place: 'name', head: '数据项', width: 'minmax(0, 1.5fr)' },
  { place: 'marks', head: '怎么来的', width: '220px' },
  { place: 'note', head: '谁在用', width: 'minmax(0, 1.7fr)' },
] as const

/** 数据目录 (SQ-1): every datum by whose it is, how fresh, how sensitive, and what looks at it; never a value. */
export function FactsScreen({ staff }: { staff: Staff }) {
  const [kind, setKind] = useState<BeneficiaryKind>('ENTERPRISE')
  const [words, setWords] = useState('')
  return (
    <DeskAnswer
      staff={staff}
      on="desk-facts"
      read={useRead(FactCatalogueDocument, {}, { keep: true })}
      head={({ factCatalogue }) => ({
        title: catalogueTitle(factCatalogue),
        note: '条件里只能写这里有的数据，名称就按这里的写。这一页只说数据从哪里来、给谁用，不显示任何人的数。',
      })}
    >
      {({ factCatalogue }) => (
        <>
          <SearchBox label="找数据" placeholder="名称、部门、取值或者政策" text={words} onCommit={setWords} />
          <KindTabs on={kind} onChange={setKind} />
          <Owners owners={ownersOf(factCatalogue, kind, words)} words={words} />
        </>
      )}
    </DeskAnswer>
  )
}

function Owners({ owners, words }: { owners: ReturnType<typeof ownersOf>; words: string }) {
  if (owners.length === 0)
    return <EmptyState title={`没有“${words}”`} lines={['换个说法，或者看看另一类。']} />
  return (
    <View className="desk-flat">
      <DeskTable label="数据目录" columns={COLUMNS}>
        {owners.map(({ name, facts }) => (
          <View key={name}>
            <DeskGroup title={name} note={`${facts.length} 项`} />
            {facts.map(fact => (
              <FactRow key={fact.key} fact={fact} />
            ))}
          </View>
        ))}
      </DeskTable>
    </View>
  )
}

function FactRow({ fact }: { fact: CatalogueFact }) {
  const [comes, care] = careLines(fact)
  return (
    <DeskRow>
      <DeskCell place="name">
        <View className="b">{fact.label}</View>
        <View className="t13 c2">{kindLine(fact)}</View>
      </DeskCell>
      <DeskCell place="marks">
        <View className="t13">{comes}</View>
        <View className="t13 c3">{care}</View>
      </DeskCell>
      <DeskCell place="note">
        <View className="t13 c2">{useLine(fact)}</View>
      </DeskCell>
    </DeskRow>
  )
}
