import { grouped } from '@policy-direct/shared/format/count'
import { shortDateTime } from '@policy-direct/shared/format/date'
import { yuan } from '@policy-direct/shared/format/money'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import {
  DroppedPayoutsDocument,
  RefusePayoutRunDocument,
  ReleasePayoutRunDocument,
  ResumePayoutRunDocument,
  StopPayoutRunDocument,
} from '../../generated/documents/payout-runs'
import { useOnline } from '../../platform/network'
import { Button, classNames, KeyValues, LightBadge, ReadState, spoken, TextArea, TextLink } from '../../ui'
import { ActProblem } from './act-problem'
import { DeskProblem } from './desk-problem'
import { lightOfRun, noTo, type PayoutRun, releasable, resumable, runLines } from './payout-runs-view'
import { sendingOff } from './sending'
import { mayNotDecide, type Staff } from './staff-view'
import { TreasuryActs } from './treasury-acts'

type PayoutRunBlockProps = {
  run: PayoutRun
  now: string
  staff: Staff
  onTold: (words: string) => void
  onBrought: () => void
}

/** One run: how far it has come, who is not paid with it, and what whoever looks may do. */
export function PayoutRunBlock({ run, now, staff, onTold, onBrought }: PayoutRunBlockProps) {
  const last = run.steps[run.steps.length - 1]
  const light = lightOfRun(run)
  return (
    <View className="reminder">
      <View className="reminder-top">
        <View>
          <View className="t17 b" {...spoken({ role: 'heading', level: 2 })}>
            {run.itemName}
          </View>
          <View className="t13 c3">{`${run.number}，${shortDateTime(run.preparedAt, now)} ${run.steps[0]?.actor ?? ''}做`}</View>
        </View>
        {light ? <LightBadge light={light} word={run.words} /> : <View className="b">{run.words}</View>}
      </View>
      <View className="gap-2">
        <KeyValues lines={runLines(run)} />
      </View>
      {run.trouble && (
        <View className="answer-problem gap-2" {...spoken({ role: 'alert' })}>
          {`有一份文件银行没有收：${run.trouble}。钱没有动，查清楚再接着发。`}
        </View>
      )}
      {last && (
        <View className="t13 c2 gap-2">
          {`${last.actor} ${shortDateTime(last.at, now)} ${last.name}${last.reason ? `：${last.reason}` : ''}`}
        </View>
      )}
      {run.droppedCount > 0 && <Dropped runId={run.id} />}
      {run.notYou && <View className="t15 c2 gap-2">{run.notYou}</View>}
      {run.treasury && <TreasuryActs run={run} onTold={onTold} onBrought={onBrought} />}
      <RunActs run={run} staff={staff} onTold={onTold} />
    </View>
  )
}

function Dropped({ runId }: { runId: string }) {
  const [open, setOpen] = useState(false)
  return open ? (
    <DroppedList runId={runId} />
  ) : (
    <TextLink onPress={() => setOpen(true)}>看谁这批不发</TextLink>
  )
}

function DroppedList({ runId }: { runId: string }) {
  const read = useRead(DroppedPayoutsDocument, { runId })
  return (
    <View className="gap-2">
      <ReadState read={read} shown={read.data !== undefined} bare Problem={DeskProblem} />
      {read.data?.droppedPayouts.map(({ id, name, caseNumber, amountFen, reason }) => (
        <View key={id} className="t15">{`${name}，${caseNumber}，${yuan(amountFen)}：${reason}`}</View>
      ))}
    </View>
  )
}

type RunActsProps = { run: PayoutRun; staff: Staff; onTold: (words: string) => void }
const SHORTEST = 6

function RunActs({ run, staff, onTold }: RunActsProps) {
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const online = useOnline()
  const tell = ({ words }: { words: string }) => {
    setAsked(false)
    onTold(`${run.number}：${words}。`)
  }
  const outdates = ['PayoutRuns' as const]
  const release = useAct(ReleasePayoutRunDocument, { outdates, onDone: done => tell(done.releasePayoutRun) })
  const refuse = useAct(RefusePayoutRunDocument, { outdates, onDone: done => tell(done.refusePayoutRun) })
  const stop = useAct(StopPayoutRunDocument, { outdates, onDone: done => tell(done.stopPayoutRun) })
  const resume = useAct(ResumePayoutRunDocument, { outdates, onDone: done => tell(done.resumePayoutRun) })
  const acts = [release, refuse, stop, resume]
  const error = acts.find(act => act.error)?.error
  const busy = sendingOff({ busy: acts.some(act => act.isPending), online })
  const no = noTo(run)
  if (!no && !releasable(run) && !resumable(run)) return null
  return (
    <View className={classNames(asked && 'stop-form')}>
      <ActProblem error={error} />
      {asked && (
        <TextArea
          label="为什么，同事都看得到"
          placeholder="例如：本月标准要再核一遍"
          maxLength={200}
          onChange={setReason}
        />
      )}
      <View className="side-act">
        {releasable(run) && !asked && (
          <Button
            off={busy}
            onPress={() => release.mutate({ id: run.id, lineCount: run.lineCount, totalFen: run.totalFen })}
          >
            {`放行 ${grouped(run.lineCount)} 人，${yuan(run.totalFen)}`}
          </Button>
        )}
        {resumable(run) && !asked && (
          <Button off={busy ?? mayNotDecide(staff)} onPress={() => resume.mutate({ id: run.id })}>
            接着发
          </Button>
        )}
        {no && !asked && <TextLink onPress={() => setAsked(true)}>{no.word}</TextLink>}
        {no && asked && (
          <Button kind="second" onPress={() => setAsked(false)}>
            {no.act === 'STOP' ? '不停了' : '不退了'}
          </Button>
        )}
        {no && asked && (
          <Button
            off={busy ?? (reason.trim().length < SHORTEST ? '写一句为什么，至少 6 个字' : null)}
            onPress={() => (no.act === 'STOP' ? stop : refuse).mutate({ id: run.id, reason })}
          >
            {no.act === 'STOP' ? '停下' : '退回'}
          </Button>
        )}
      </View>
    </View>
  )
}
