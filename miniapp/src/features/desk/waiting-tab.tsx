import { View } from '@tarojs/components'
import { type ReactNode, useCallback, useState } from 'react'
import { useOnline } from '../../platform/network'
import { Button, EmptyState, SkeletonBlock } from '../../ui'
import { Check, DeskGroup, DeskTable, FootBar, SidePanel } from '../../ui/desk'
import { CandidatePanel } from './candidate-panel'
import { CandidateRow, columnsOf, MoreRows } from './candidate-rows'
import { amountHead, type Candidate } from './candidate-view'
import {
  choiceLine,
  choiceMark,
  choiceNote,
  choiceOf,
  confirmOff,
  samplesOf,
  sureLine,
  wholeLine,
  wholeOf,
} from './choice-view'
import { DeskPage } from './desk-page'
import { DeskProblem } from './desk-problem'
import { type CandidateList, unitOf } from './lists-view'
import { SampleBox } from './sample-box'
import type { Staff } from './staff-view'
import type { CandidatesRead } from './use-candidates'
import type { Decisions } from './use-decisions'
import { useLooking } from './use-looking'

type WaitingTabProps = {
  staff: Staff
  list: CandidateList
  now: string
  top: ReactNode
  doubtful: CandidatesRead
  sure: CandidatesRead
  decisions: Decisions
  notAllowed: string | null
}

const NOBODY: readonly Candidate[] = []

/** 待核定: the doubtful first and one by one, the certain ones together, samples before that. */
export function WaitingTab(props: WaitingTabProps) {
  const { staff, list, now, top, doubtful, sure, decisions, notAllowed } = props
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const online = useOnline()
  const doubts = doubtful.candidates ?? NOBODY
  const certain = sure.candidates ?? NOBODY
  const looking = useLooking([...doubts, ...certain])
  const close = useCallback(looking.close, [])
  const unit = unitOf(list)
  const choice = choiceOf(certain, unticked)
  const samples = samplesOf(certain)
  const whole = wholeOf(list, certain, unticked, sure.hasMore)
  const tickAll = (ticked: boolean) =>
    setUnticked(ticked ? new Set() : new Set(certain.map(candidate => candidate.id)))
  const tick = (id: string) => (ticked: boolean) => {
    const next = new Set(unticked)
    if (ticked) next.delete(id)
    else next.add(id)
    setUnticked(next)
  }
  const off = confirmOff(choice, list, {
    notAllowed,
    online,
    busy: decisions.confirming,
    unchecked: list.openSampleCount,
  })
  // Certain ones meet every clause and so keep the order of the item; doubtful ones come with the open clause first.
  const order = (certain[0] ?? doubts[0])?.clauses.map(clause => clause.id) ?? []
  const head = (
    <Check
      label={`全选确定的 ${choice.of} ${unit}`}
      chosen={choiceMark(choice)}
      disabled={notAllowed !== null}
      onChange={tickAll}
    />
  )
  const columns = columnsOf(
    {
      who: unit === '家' ? '企业' : '姓名',
      amount: amountHead(list),
      conditions: order.length,
    },
    certain.length > 0 ? head : '',
  )
  const row = (candidate: Candidate, onTick: ((ticked: boolean) => void) | null) => (
    <CandidateRow
      key={candidate.id}
      candidate={candidate}
      order={order}
      looking={looking.looking?.id === candidate.id}
      onLook={() => looking.look(candidate)}
      box={{ ticked: onTick !== null && !unticked.has(candidate.id), onTick: notAllowed ? null : onTick }}
    />
  )
  const chosenLine = whole ? wholeLine(whole, list, decisions.whole.confirmed) : choiceLine(choice, list)
  const footLine = notAllowed ? sureLine(list) : chosenLine
  const empty = !sure.isPending && doubts.length + certain.length === 0

  return (
    <DeskPage
      staff={staff}
      on="desk"
      asOf={doubtful.asOf}
      foot={
        certain.length > 0 && (
          <FootBar title={footLine} note={choiceNote(list)}>
            {whole && off === null && (
              <Button kind="plain" onPress={() => decisions.confirmAll(choice)}>
                {`只确认看到的 ${choice.ids.length} ${unit}`}
              </Button>
            )}
            <Button
              off={off}
              onPress={() =>
                whole ? decisions.whole.confirm(whole.exceptIds) : decisions.confirmAll(choice)
              }
            >
              {whole ? `确认全部 ${whole.count} ${unit}` : `确认 ${choice.ids.length} ${unit}`}
            </Button>
          </FootBar>
        )
      }
    >
      {top}
      {empty ? (
        <EmptyState
          title="这一批都核定了"
          lines={['已经核定的在旁边几栏里。明天早上比对出新的，会开新的一批。']}
        />
      ) : (
        <View className="desk-two">
          <View className="desk-grow">
            <DeskTable label="待核定" columns={columns}>
              {doubts.length > 0 && (
                <DeskGroup title={`存疑 ${list.doubtfulCount} ${unit}`} note="先联系，再决定。不能批量确认" />
              )}
              {doubts.map(candidate => row(candidate, null))}
              <MoreRows read={doubtful} unit={unit} />
              {certain.length > 0 && (
                <DeskGroup title={`确定 ${list.sureCount} ${unit}`} note="每一项都有部门数据，全部符合" />
              )}
              {certain.map(candidate => row(candidate, tick(candidate.id)))}
              {sure.isPending && <SkeletonBlock />}
              {sure.error && <DeskProblem error={sure.error} onAgain={sure.again} />}
              <MoreRows read={sure} unit={unit} />
            </DeskTable>
          </View>
          {looking.looking && (
            <SidePanel id="candidate" label="正在看的候选" opened={looking.opened} onClose={close}>
              <CandidatePanel
                candidate={looking.looking}
                changed={looking.changed}
                onFresh={looking.fresh}
                now={now}
                whose={unit === '家' ? '企业' : '本人'}
                notAllowed={notAllowed}
                decisions={decisions}
              />
              <SampleBox
                samples={samples}
                open={list.openSampleCount}
                unit={unit}
                lookingAt={looking.looking.id}
                onLook={id => {
                  const next = certain.find(one => one.id === id)
                  if (next) looking.look(next)
                }}
              />
            </SidePanel>
          )}
        </View>
      )}
    </DeskPage>
  )
}
