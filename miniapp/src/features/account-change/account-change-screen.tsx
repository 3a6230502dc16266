import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { answeredAt, useRead } from '../../api'
import { AccountChangeOfDocument } from '../../generated/documents/account-change'
import { callPhone } from '../../platform/phone-call'
import { AmountText, Foot, ReadState, Screen, Section, StepTimeline, spoken, TextLink } from '../../ui'
import { type AccountCase, changeSteps, isUnderway } from './account-change-view'
import { NewAccountForm } from './new-account-form'
import { StopDock } from './stop-dock'

const LOOK_AGAIN_MS = 5_000

/** 换收款账户: a number, the bank's and the department's word, and paid once; whoever did not ask stops it. */
export function AccountChangeScreen({ entitlementId }: { entitlementId: string }) {
  const read = useRead(AccountChangeOfDocument, { entitlementId }, { everyMs: LOOK_AGAIN_MS })
  const one = read.data?.entitlement
  const now = read.data?.now ?? ''
  const change = one?.accountChange ?? null
  if (one?.accountChangeable && !isUnderway(change))
    return <NewAccountForm one={one} asOf={answeredAt(read)} />
  return (
    <Screen
      title="换收款账户"
      asOf={answeredAt(read)}
      dock={one && isUnderway(change) && <StopDock change={change} />}
    >
      <ReadState read={read} shown={Boolean(one)} hero />
      {one && <Underway one={one} now={now} />}
    </Screen>
  )
}

function Underway({ one, now }: { one: AccountCase; now: string }) {
  const { accountChange: change } = one
  return (
    <>
      <Section flush pad>
        <View className="t15 c2">{one.item.name}</View>
        <View className="t24 b gap-2" {...spoken({ role: 'heading', level: 2 })}>
          {change ? change.words : '这一笔现在不用换账户'}
        </View>
        <View className="gap-2">
          <AmountText fen={one.amountFen} size="m" />
        </View>
        <View className="t13 c3 gap-1">
          {change ? `申请号 ${change.number}` : `办件号 ${one.caseNumber}`}
        </View>
      </Section>
      {change && (
        <Section title="走到哪了">
          <StepTimeline steps={changeSteps(change, now)} />
        </Section>
      )}
      <Foot>
        <View>
          不是您这边申请的，也可以打 <TextLink onPress={() => callPhone(HOTLINE)}>{HOTLINE}</TextLink>
        </View>
      </Foot>
    </>
  )
}
