import { shortDateTime } from '@policy-direct/shared/format/date'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { replace } from '../../platform/navigation'
import { Separated, SkeletonBlock, TextLink } from '../../ui'
import { DeskHead, DeskTabs, Told } from '../../ui/desk'
import { SearchBox } from '../../ui/form/search-box'
import { type ListTab, listNote, tabsOf } from './candidate-view'
import { DeskPage } from './desk-page'
import { DeskProblem } from './desk-problem'
import { FoundTab } from './found-tab'
import { type CandidateList, searchHint } from './lists-view'
import { SettledTab } from './settled-tab'
import { mayNotDecide, type Staff } from './staff-view'
import { useCandidates } from './use-candidates'
import { type Saying, useDecisions } from './use-decisions'
import { WaitingTab } from './waiting-tab'

/** One list of candidates: who waits, who was told, who was paid, who was returned (SQ-3). */
export function ListScreen({ staff, listId }: { staff: Staff; listId: string }) {
  const [tab, setTab] = useState<ListTab>('WAITING')
  const [words, setWords] = useState('')
  const decisions = useDecisions(listId)
  const doubtful = useCandidates(listId, 'DOUBTFUL', true)
  const sure = useCandidates(listId, 'SURE', true)
  const { list, now, error } = doubtful
  const open = (next: ListTab) => {
    decisions.quiet()
    setWords('')
    setTab(next)
  }
  const search = (next: string) => {
    decisions.quiet()
    setWords(next)
  }

  if (!list) {
    return (
      <DeskPage staff={staff} on="desk">
        {error ? <DeskProblem error={error} onAgain={doubtful.again} /> : <SkeletonBlock hero />}
      </DeskPage>
    )
  }
  const top = (
    <ListTop
      list={list}
      now={now}
      tab={tab}
      onTab={open}
      decisions={decisions}
      words={words}
      onSearch={search}
    />
  )
  const frame = { staff, list, now, top }
  if (words !== '') return <FoundTab key={words} {...frame} words={words} decisions={decisions} />
  return tab === 'WAITING' ? (
    <WaitingTab
      {...frame}
      doubtful={doubtful}
      sure={sure}
      decisions={decisions}
      notAllowed={mayNotDecide(staff)}
    />
  ) : (
    <SettledTab key={tab} {...frame} filter={tab} decisions={decisions} />
  )
}

type ListTopProps = {
  list: CandidateList
  now: string
  tab: ListTab
  onTab: (tab: ListTab) => void
  decisions: { saying: Saying | null; quiet: () => void }
  words: string
  onSearch: (words: string) => void
}

function ListTop({ list, now, tab, onTab, decisions, words, onSearch }: ListTopProps) {
  const { saying, quiet } = decisions
  return (
    <>
      <View className="list-back">
        <TextLink icon="back" onPress={() => replace('desk')}>
          全部名单
        </TextLink>
      </View>
      <DeskHead
        title={<Separated parts={[list.item.name, `第 ${list.number} 批`]} />}
        note={listNote(list)}
        end={
          <>
            <View>受理和核定由不同的人办</View>
            <View>
              {shortDateTime(list.matchedAt, now)} 比对，政策第 {list.item.version} 版
            </View>
          </>
        }
      />
      {saying && (
        <Told kind={saying.kind} onClose={quiet}>
          <View>{saying.text}</View>
          {saying.traceCode && (
            <View className="t13 c3">
              查询号 {saying.traceCode}，打 {HOTLINE} 报这个号
            </View>
          )}
        </Told>
      )}
      <DeskTabs label="名单的各部分" tabs={tabsOf(list)} on={words === '' ? tab : null} onChange={onTab} />
      <View className="list-search">
        <SearchBox label="在这一批里找" placeholder={searchHint(list)} text={words} onCommit={onSearch} />
      </View>
    </>
  )
}
