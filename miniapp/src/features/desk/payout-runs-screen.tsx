import { shortDateTime } from '@policy-direct/shared/format/date'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct, useRead } from '../../api'
import {
  PayoutRunsDocument,
  PreparePayoutRunDocument,
  SwitchRunItemDocument,
} from '../../generated/documents/payout-runs'
import { useOnline } from '../../platform/network'
import { Button, EmptyState, spoken, TextLink } from '../../ui'
import { ActProblem } from './act-problem'
import { DeskAnswer } from './desk-answer'
import { PaymentTabs } from './payment-tabs'
import { PayoutRunBlock } from './payout-run-block'
import { changedWords, isMoving, type RunItem, runsTitle, waitingWords, waits } from './payout-runs-view'
import { sendingOff } from './sending'
import { mayNotDecide, type Staff } from './staff-view'
import { createTapKeys } from './tap-key'

const LOOK_AGAIN_MS = 5_000

/** 成批发放: what waits of each item, and the runs with how far they have come. */
export function PayoutRunsScreen({ staff }: { staff: Staff }) {
  const [moving, setMoving] = useState(false)
  const read = useRead(PayoutRunsDocument, {}, { everyMs: moving && LOOK_AGAIN_MS })
  const nowMoving = read.data?.payoutRuns.some(isMoving) ?? false
  if (nowMoving !== moving) setMoving(nowMoving)
  return (
    <DeskAnswer
      staff={staff}
      on="desk-runs"
      top={<PaymentTabs on="desk-runs" />}
      read={read}
      head={({ payoutRuns }) => ({
        title: runsTitle(payoutRuns),
        note: '核定过的按月成批发：做批次的人不能放行，100 万元以上要两个人放行。放行前逐人再核一遍，去世、迁走的不发。',
      })}
    >
      {({ payoutRunItems, payoutRuns: runs, now }, tell) => (
        <>
          {payoutRunItems.filter(waits).map(item => (
            <RunItemBlock key={item.itemId} item={item} now={now} staff={staff} onTold={tell} />
          ))}
          {runs.length === 0 ? (
            <EmptyState title="还没有批次" lines={['名单核定以后，等着发的钱会列在上面，做成一批再发。']} />
          ) : (
            <TextLink onPress={() => void read.refetch()}>看看发到哪儿了</TextLink>
          )}
          {runs.map(run => (
            <PayoutRunBlock
              key={run.id}
              run={run}
              now={now}
              staff={staff}
              onTold={tell}
              onBrought={() => void read.refetch()}
            />
          ))}
          {!payoutRunItems.every(waits) && (
            <View className="run-ways">
              <View className="t20 b" {...spoken({ role: 'heading', level: 2 })}>
                每一项怎么发
              </View>
              {mayNotDecide(staff) && <View className="t15 c2">怎么发由本局的核定人改。</View>}
            </View>
          )}
          {payoutRunItems
            .filter(item => !waits(item))
            .map(item => (
              <RunItemBlock key={item.itemId} item={item} now={now} staff={staff} onTold={tell} />
            ))}
        </>
      )}
    </DeskAnswer>
  )
}

const OUTDATES = ['PayoutRuns'] as const

type RunItemBlockProps = { item: RunItem; now: string; staff: Staff; onTold: (words: string) => void }

function RunItemBlock({ item, now, staff, onTold }: RunItemBlockProps) {
  const [keys] = useState(createTapKeys)
  const online = useOnline()
  const change = useAct(SwitchRunItemDocument, {
    outdates: [...OUTDATES],
    onDone: ({ switchRunItem }) => onTold(`${item.itemName}${changedWords(switchRunItem)}。`),
  })
  const prepare = useAct(PreparePayoutRunDocument, {
    outdates: [...OUTDATES],
    onDone: ({ preparePayoutRun }) => {
      keys.settled()
      onTold(`${preparePayoutRun.number} 做好了，逐人再核一遍后等另一个人放行。`)
    },
  })
  // Whoever may not change how an item is paid is told once, above all of them.
  const decides = mayNotDecide(staff) === null
  const busy = sendingOff({ busy: change.isPending || prepare.isPending, online })
  return (
    <View className="run-item">
      <View className="reminder-top">
        <View>
          <View className="t17 b" {...spoken({ role: 'heading', level: 3 })}>
            {item.itemName}
          </View>
          <View className="t15 c2">{waitingWords(item)}</View>
          {item.switchedBy && item.switchedAt && (
            <View className="t13 c3">{`怎么发，${shortDateTime(item.switchedAt, now)} ${item.switchedBy}改`}</View>
          )}
        </View>
        <View className="run-acts">
          {decides && (
            <Button
              kind="second"
              label={`${item.itemName}，${item.inRuns ? '改回一个一个发' : '改成按月成批发'}`}
              off={busy}
              onPress={() => change.mutate({ itemId: item.itemId, inRuns: !item.inRuns, treasury: false })}
            >
              {item.inRuns ? '改回一个一个发' : '改成按月成批发'}
            </Button>
          )}
          {decides && !(item.inRuns && item.treasury) && (
            <TextLink onPress={() => change.mutate({ itemId: item.itemId, inRuns: true, treasury: true })}>
              改由国库集中支付
            </TextLink>
          )}
          {waits(item) && (
            <Button
              off={busy}
              onPress={() => prepare.mutate({ itemId: item.itemId, idempotencyKey: keys.of(item.itemId) })}
            >
              做这一批
            </Button>
          )}
        </View>
      </View>
      <ActProblem error={change.error ?? prepare.error} />
    </View>
  )
}
