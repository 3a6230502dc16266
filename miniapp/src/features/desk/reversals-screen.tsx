import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '../../api'
import { DeskReversalsDocument } from '../../generated/documents/reversals'
import { Button, EmptyState } from '../../ui'
import { DeskAnswer } from './desk-answer'
import { PaymentTabs } from './payment-tabs'
import { ReversalBlock } from './reversal-block'
import { ReversalForm } from './reversal-form'
import { reversalsTitle } from './reversals-view'
import type { Staff } from './staff-view'

/** 追回 (N-13): prepared by one person, served and decided by another one, paid back in parts. */
export function ReversalsScreen({ staff }: { staff: Staff }) {
  const [preparing, setPreparing] = useState(false)
  return (
    <DeskAnswer
      staff={staff}
      on="desk-runs"
      top={<PaymentTabs on="desk-reversals" />}
      read={useRead(DeskReversalsDocument, {})}
      head={({ deskReversals }) => ({
        title: reversalsTitle(deskReversals),
        note: '付多了的钱由人来追，比对不会自动扣。一个人提出，另一个人告知；对方有 10 个工作日说明，过后由没有提出的人定。',
      })}
    >
      {({ deskReversals: all, now }, tell) => (
        <>
          {preparing ? (
            <ReversalForm
              now={now}
              onClose={() => setPreparing(false)}
              onTold={words => {
                setPreparing(false)
                tell(words)
              }}
            />
          ) : (
            <View className="desk-again gap-3">
              <Button kind="second" onPress={() => setPreparing(true)}>
                提出一件追回
              </Button>
            </View>
          )}
          {all.length === 0 && (
            <EmptyState title="还没有追回" lines={['发现多付了，凭办件号提出，另一个人看过才会告诉对方。']} />
          )}
          {all.map(one => (
            <ReversalBlock key={one.reversal.id} one={one} now={now} onTold={tell} />
          ))}
        </>
      )}
    </DeskAnswer>
  )
}
