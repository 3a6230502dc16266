import { View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, faultWords, tapWaits, useAct, useRead } from '../../api'
import { AuthorisationsDocument, RevokeAuthorisationDocument } from '../../generated/documents/beneficiary'
import { go } from '../../platform/navigation'
import {
  Button,
  Dock,
  EmptyState,
  FaultNote,
  FaultState,
  Foot,
  NoPermission,
  Screen,
  Section,
  Sheet,
  SkeletonBlock,
} from '../../ui'
import { AgentRow } from './agent-row'
import { type Authorisation, scopesLine } from './authorisation-view'

const EVERY_MS = 5_000

type AgentsScreenProps = { enterpriseId: string; name: string; person: boolean }

/** 授权与经办人: who may do what for the firm, or for oneself (帮办代办), and taking it back (N-8). */
export function AgentsScreen({ enterpriseId, name, person }: AgentsScreenProps) {
  const [leaving, setLeaving] = useState<Authorisation | null>(null)
  const read = useRead(AuthorisationsDocument, { enterpriseId }, { keep: true, everyMs: EVERY_MS })
  const all = read.data?.authorisations
  const words = !all && read.error ? faultWords(read.error) : null
  const forbidden = words?.show === 'NO_PERMISSION' || words?.show === 'NOT_FOUND'
  return (
    <Screen
      title={person ? '请人帮办' : '授权与经办人'}
      asOf={answeredAt(read)}
      dock={
        !forbidden && (
          <Dock>
            <Button onPress={() => go('agent-new')}>{person ? '请一个人帮办' : '授权给经办人'}</Button>
          </Dock>
        )
      }
    >
      {read.isPending && <SkeletonBlock />}
      {words && forbidden && (
        <Section flush>
          <NoPermission
            title="只有法定代表人能授权"
            lines={['请法定代表人登录“政策直达”，在“我的”里授权。']}
          />
        </Section>
      )}
      {words && !forbidden && (
        <Section flush>
          <FaultState words={words} onAgain={() => void read.refetch()} />
        </Section>
      )}
      {all?.length === 0 && (
        <Section flush>
          <EmptyState
            title="还没有授权给别人"
            lines={[
              person
                ? '可以请家人、社工替您填表、交材料、约窗口。每一步您都收到消息，钱只进您自己的账户。'
                : `授权以后，会计、人事能替${name}看金额、确认领取，钱只进企业的账户。`,
            ]}
          />
        </Section>
      )}
      {all && all.length > 0 && (
        <Section flush>
          {all.map((one, at) => (
            <AgentRow key={one.id} one={one} first={at === 0} onRevoke={() => setLeaving(one)} />
          ))}
        </Section>
      )}
      {!forbidden && (
        <Foot>
          <View>随时能收回，收回后对方马上看不到</View>
          <View>对方办的每一笔，您都会收到消息</View>
        </Foot>
      )}
      <RevokeSheet one={leaving} onClose={() => setLeaving(null)} />
    </Screen>
  )
}

function RevokeSheet({ one, onClose }: { one: Authorisation | null; onClose: () => void }) {
  const revoke = useAct(RevokeAuthorisationDocument, { outdates: ['Authorisations'], onDone: onClose })
  const off = tapWaits(revoke, '正在收回…', '等待网络，连上后自动收回')
  return (
    <Sheet
      id="revoke-sheet"
      open={one !== null}
      title={`收回${one?.agentName ?? ''}的授权`}
      onClose={onClose}
      action={
        <Button off={off} onPress={() => one && revoke.mutate({ id: one.id })}>
          收回授权
        </Button>
      }
    >
      <View className="t15">收回后，对方马上看不到金额，也不能再办。已经办的不变。</View>
      {one && <View className="t13 c3 gap-2">现在能做：{scopesLine(one)}</View>}
      <FaultNote error={revoke.error} bare />
    </Sheet>
  )
}
