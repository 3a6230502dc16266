import { View } from '@tarojs/components'
import { tapWaits, useAct } from '../../api'
import { AnswerAuthorisationDocument } from '../../generated/documents/beneficiary'
import { goRoot } from '../../platform/navigation'
import {
  Button,
  Dock,
  FaultNote,
  Foot,
  KeyValues,
  Screen,
  Section,
  SetRow,
  StepTimeline,
  spoken,
} from '../../ui'
import { type Authorisation, grantLines } from './authorisation-view'

type InvitationsStepProps = {
  line: string
  invitations: readonly Authorisation[]
  onDone(): void
  onLook(): void
}

/** What a legal representative granted, to accept or refuse; without one, how to get it (24d). */
export function InvitationsStep({ line, invitations, onDone, onLook }: InvitationsStepProps) {
  const [first] = invitations
  return first ? (
    <Invitation key={first.id} one={first} more={invitations.length - 1} onDone={onDone} />
  ) : (
    <HowToAsk line={line} onLook={onLook} />
  )
}

function Invitation({ one, more, onDone }: { one: Authorisation; more: number; onDone(): void }) {
  const answer = useAct(AnswerAuthorisationDocument, {
    outdates: ['Viewer'],
    onDone: () => {
      if (more === 0) onDone()
    },
  })
  const off = tapWaits(answer, '正在记下…')
  return (
    <Screen
      title="授权给您"
      dock={
        <Dock>
          <Button off={off} onPress={() => answer.mutate({ id: one.id, accept: true })}>
            接受授权
          </Button>
          <Button kind="plain" onPress={() => answer.mutate({ id: one.id, accept: false })}>
            不认识，拒绝
          </Button>
        </Dock>
      }
    >
      <FaultNote error={answer.error} />
      <Section flush pad>
        <View className="t15 c2">{one.enterpriseName}</View>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          请您代办，接受吗？
        </View>
        <View className="gap-2">
          <KeyValues lines={grantLines(one)} />
        </View>
      </Section>
      <Foot>
        <View>您办的每一笔，授权的人都会收到消息</View>
        {more > 0 && <View>后面还有 {more} 份授权</View>}
      </Foot>
    </Screen>
  )
}

function HowToAsk({ line, onLook }: { line: string; onLook(): void }) {
  return (
    <Screen
      title="等授权"
      dock={
        <Dock>
          <Button onPress={() => goRoot('hall')}>先去看政策</Button>
          <Button kind="plain" onPress={onLook}>
            已经授权了，再看一次
          </Button>
        </Dock>
      }
    >
      <Section flush pad>
        <View className="t13 c3">{line}</View>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          请法定代表人授权给您
        </View>
        <View className="t15 c2">授权以后，这里自动打开，不用再登录。</View>
        <View className="gap-3">
          <StepTimeline
            steps={[
              { name: '请他打开“政策直达”', state: 'NOW', lines: ['微信里搜，登录后绑定企业'] },
              {
                name: '“我的”，授权与经办人',
                state: 'LATER',
                lines: ['填您的姓名和手机号，要和实名的一样'],
              },
              { name: '您在这里点接受', state: 'LATER', lines: ['先看清能做什么、到哪一天'] },
            ]}
          />
        </View>
      </Section>
      <Section title="这会儿您能" pad>
        <KeyValues
          lines={[
            { label: '可以', value: '看政策、看条件；看自己能领的' },
            { label: '要等授权', value: '看企业的金额；确认领取' },
          ]}
        />
      </Section>
      <Section title="他不方便用手机？">
        <SetRow first icon="place" name="一起去政务大厅窗口" note="带执照和身份证，当场授权" />
      </Section>
    </Screen>
  )
}
