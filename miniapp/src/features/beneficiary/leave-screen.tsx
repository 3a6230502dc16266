import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { tapWaits, useAct } from '../../api'
import type { Beneficiary } from '../../api/acting'
import { LeaveEnterpriseDocument } from '../../generated/documents/beneficiary'
import { goBack, goRoot } from '../../platform/navigation'
import { Button, Dock, EmptyState, FaultNote, Foot, Row, Screen, Section, spoken } from '../../ui'
import { leaveLines } from './leave-view'
import { leaveVerb } from './mine-view'

/** 解绑 or 交回授权: what ends at once, what goes on, and the way back. */
export function LeaveScreen({ one }: { one: Beneficiary }) {
  const leave = useAct(LeaveEnterpriseDocument, { outdates: ['Viewer', 'PolicyPackage', 'Messages'] })
  const off = tapWaits(leave, '正在办…', '等待网络，连上后自动办')
  const left = leave.data?.leaveEnterprise
  if (left)
    return (
      <Screen
        title={leaveVerb(one.role)}
        dock={
          <Dock>
            <Button kind="second" onPress={() => goRoot('mine')}>
              知道了
            </Button>
          </Dock>
        }
      >
        <Section flush>
          <EmptyState
            title={`您不再替${left.enterpriseName}办事`}
            lines={['马上生效，两边都会收到消息。在办的照常办。']}
          />
        </Section>
      </Screen>
    )
  return (
    <Screen
      title={leaveVerb(one.role)}
      dock={
        <Dock>
          <Button off={off} onPress={() => leave.mutate({ enterpriseId: one.id })}>
            {leaveVerb(one.role)}
          </Button>
          <Button kind="plain" onPress={goBack}>
            先不动
          </Button>
        </Dock>
      }
    >
      <FaultNote error={leave.error} />
      <Section flush pad>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          {`不再替${one.name}办事？`}
        </View>
      </Section>
      <Section>
        {leaveLines(one.role).map(({ name, note }, at) => (
          <Row key={name} first={at === 0} name={name} meta={[note]} />
        ))}
      </Section>
      <Foot>
        <View>{`不是您要办的，或者登记的法定代表人不对，打 ${HOTLINE}`}</View>
      </Foot>
    </Screen>
  )
}
