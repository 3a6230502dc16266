import { lostPlaceWords } from '@policy-direct/shared/vocabulary/queue-words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { tapWaits, useAct, useIdempotencyKey } from '../../api'
import { DeclineEntitlementDocument } from '../../generated/documents/entitlement'
import { ActFault, Button, Dock, EmptyState, Section, Sheet, useElder } from '../../ui'
import type { WatchedCase } from './progress-view'

/** Whoever waits for the pool may give the place up, after reading what that loses (N-6). */
export function QueuedDock({ one }: { one: WatchedCase }) {
  const [asked, setAsked] = useState(false)
  const [refusal, setRefusal] = useState<{ message: string; nextStep: string } | null>(null)
  const idempotencyKey = useIdempotencyKey(`leave ${one.id} ${one.revision}`)
  const elder = useElder()
  const leave = useAct(DeclineEntitlementDocument, {
    outdates: ['Entitlement', 'PolicyPackage'],
    onDone: ({ declineEntitlement: answer }) => {
      setAsked(false)
      setRefusal(answer.__typename === 'Refused' ? answer : null)
    },
  })
  const off = tapWaits(leave, '正在退出…')
  const lost = (
    <View className="t17">
      {lostPlaceWords(one.place?.position ?? 0, one.confirmBy)}
      <View className="t15 c2 gap-2">已经轮到、钱在路上的不受影响。</View>
    </View>
  )
  const acts = (
    <>
      <View className="dock-above">
        <Button onPress={() => setAsked(false)}>接着排</Button>
      </View>
      <Button kind="second" off={off} onPress={() => leave.mutate({ entitlementId: one.id, idempotencyKey })}>
        不排了，让出名次
      </Button>
    </>
  )
  // Nothing floats above the page for the elder; what is lost stands where the two taps are, however far one has scrolled.
  const inPage = asked && elder
  return (
    <>
      <ActFault act={leave} />
      {refusal && (
        <Section>
          <EmptyState title={refusal.message} lines={[refusal.nextStep]} />
        </Section>
      )}
      <Dock hint={inPage ? undefined : '名次给您留着，不用再点'}>
        {inPage ? (
          <>
            <View className="dock-above">{lost}</View>
            {acts}
          </>
        ) : (
          <Button kind="second" onPress={() => setAsked(true)}>
            不排了
          </Button>
        )}
      </Dock>
      {asked && !elder && (
        <Sheet
          id="leave-queue"
          open
          title="不排了？"
          onClose={() => setAsked(false)}
          action={<View>{acts}</View>}
        >
          <View className="sec-pad">{lost}</View>
        </Sheet>
      )}
    </>
  )
}
