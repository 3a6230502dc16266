import { View } from '@tarojs/components'
import { useState } from 'react'
import { goRoot } from '../../platform/navigation'
import { Button, Dock, KeyValues, Links, RadioRow, Screen, Section, spoken, TextLink, Tick } from '../../ui'
import { type Agreement, AgreementSheet } from './agreement-sheet'
import { ROLES, type Role, WAITING } from './sign-in-view'
import { StepProblem } from './step-problem'
import { useWechatSignIn } from './use-wechat-sign-in'

type WhoStepProps = { role: Role; onRole(role: Role): void; returnTo: string }

/** Who are you, what signing in uses, and an agreement nobody ticks for the person (24a). */
export function WhoStep({ role, onRole, returnTo }: WhoStepProps) {
  const [agreed, setAgreed] = useState(false)
  const [reading, setReading] = useState<Agreement | null>(null)
  const wechat = useWechatSignIn(returnTo)
  const working = wechat.paused ? WAITING : wechat.busy ? '正在登录…' : null
  const off = working ?? (agreed ? null : '先看协议，勾上同意再登录')
  return (
    <Screen
      title="登录"
      dock={
        <Dock>
          <Tick label="我看过用户协议和个人信息怎么用，同意" on={agreed} onChange={setAgreed}>
            我看过用户协议和个人信息怎么用，同意
          </Tick>
          <Button off={off} onPress={wechat.start}>
            微信登录
          </Button>
          <Button kind="plain" onPress={() => goRoot('hall')}>
            先不登录，看看政策
          </Button>
        </Dock>
      }
    >
      <StepProblem refused={wechat.refused} problem={wechat.problem} />
      <Section flush pad>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          您是哪一位？
        </View>
        <View className="t15 c2">看政策不用登录。看自己能领多少，才要。</View>
        <View className="gap-2" {...spoken({ role: 'radiogroup', label: '您是哪一位' })}>
          {ROLES.map((one, at) => (
            <RadioRow
              key={one.role}
              first={at === 0}
              name={one.name}
              note={one.note}
              chosen={one.role === role}
              onChoose={() => onRole(one.role)}
            />
          ))}
        </View>
      </Section>
      <Section title="登录会用到">
        <KeyValues
          lines={[
            { label: '微信', value: '认出是您，不读好友和聊天' },
            { label: '手机号', value: '没看微信时发短信' },
            { label: '实名', value: '看自己能领多少之前才要' },
          ]}
        />
        <Links>
          <TextLink icon="document" onPress={() => setReading('TERMS')}>
            用户协议
          </TextLink>
          <TextLink icon="lock" onPress={() => setReading('PRIVACY')}>
            个人信息怎么用
          </TextLink>
        </Links>
      </Section>
      <AgreementSheet shown={reading} onClose={() => setReading(null)} />
    </Screen>
  )
}
