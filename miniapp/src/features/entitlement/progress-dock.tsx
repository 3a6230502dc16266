import { FULFILMENT_WORDS, REACHES_ACCOUNT } from '@policy-direct/shared/vocabulary/fulfilment-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { tapWaits, useAct, useIdempotencyKey } from '../../api'
import { RetryFulfilmentDocument } from '../../generated/documents/entitlement'
import { Button, Dock, EmptyState, FaultNote, Section } from '../../ui'
import type { Case, WatchedCase } from './progress-view'
import { QueuedDock } from './queued-dock'

type ProgressDockProps = {
  one: WatchedCase
  onConfirm: () => void
  onObject: () => void
  onChangeAccount: () => void
}

/** The one thing to do about a case: confirm it, have it paid again, or object. */
export function ProgressDock({ one, onConfirm, onObject, onChangeAccount }: ProgressDockProps) {
  switch (one.status) {
    case 'READY':
      return (
        <Dock>
          <Button onPress={onConfirm}>{`确认${FULFILMENT_WORDS[one.item.fulfilmentKind].verb}`}</Button>
        </Dock>
      )
    case 'QUEUED':
      return one.place ? <QueuedDock one={one} /> : null
    case 'DECLINED':
      return (
        <Dock hint="从最后排起，也可能已经过了期限">
          <Button kind="second" onPress={onConfirm}>
            改主意了，再确认
          </Button>
        </Dock>
      )
    case 'RETURNED':
      return one.accountChange?.stoppable ? (
        <Dock hint="钱给您留着，换好就付，只付一次">
          <Button kind="second" onPress={onChangeAccount}>
            看换账户的进度
          </Button>
        </Dock>
      ) : (
        <ReturnedDock one={one} onChangeAccount={one.accountChangeable ? onChangeAccount : null} />
      )
    case 'REJECTED':
      return (
        <Dock>
          <Button kind="second" onPress={onObject}>
            不认可，提出申诉
          </Button>
        </Dock>
      )
    default:
      return null
  }
}

/** 退汇: the money is kept for this case; once the bank knows a good account it is paid again, once. */
function ReturnedDock({ one, onChangeAccount }: { one: Case; onChangeAccount: (() => void) | null }) {
  const [refusal, setRefusal] = useState<{ message: string; nextStep: string } | null>(null)
  const idempotencyKey = useIdempotencyKey(`retry ${one.id} ${one.revision}`)
  const retry = useAct(RetryFulfilmentDocument, {
    outdates: ['Entitlement', 'PolicyPackage'],
    onDone: ({ retryFulfilment: answer }) => setRefusal(answer.__typename === 'Refused' ? answer : null),
  })
  const account = one.payoutAccount
  const paid = REACHES_ACCOUNT.has(one.item.fulfilmentKind)
  return (
    <>
      {retry.error && (
        <Section>
          <FaultNote error={retry.error} bare />
        </Section>
      )}
      {refusal && (
        <Section>
          <EmptyState title={refusal.message} lines={[refusal.nextStep]} />
        </Section>
      )}
      <Dock hint={paid ? '钱给您留着，重新发也只发一次' : '资格给您留着，再办也只办一次'}>
        {onChangeAccount && (
          <View className="dock-above">
            <Button onPress={onChangeAccount}>换一个收款账户</Button>
          </View>
        )}
        <Button
          kind={onChangeAccount ? 'second' : 'primary'}
          off={tapWaits(retry, paid ? '正在重新发…' : '正在重新办…')}
          onPress={() => retry.mutate({ entitlementId: one.id, accountId: null, idempotencyKey })}
        >
          {account
            ? `重新发到 ${account.bankName} 尾号 ${account.tail}`
            : paid
              ? '账户改好了，重新发'
              : '核对好了，再办一次'}
        </Button>
      </Dock>
    </>
  )
}
