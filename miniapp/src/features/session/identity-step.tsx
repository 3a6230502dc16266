import { View } from '@tarojs/components'
import { goRoot } from '../../platform/navigation'
import { Button, Dock, Foot, KeyValues, Screen, Section, SkeletonBlock, StepTimeline, spoken } from '../../ui'
import { type Role, stepLine, WAITING } from './sign-in-view'
import { StepProblem } from './step-problem'
import { useIdentity } from './use-identity'

/** Real name before amounts are shown or money moves (ID-1). */
export function IdentityStep({ role, returnTo }: { role: Role; returnTo: string }) {
  const identity = useIdentity(returnTo)
  return (
    <Screen
      title="实名认证"
      dock={
        <Dock>
          <Button
            off={identity.paused ? WAITING : identity.busy ? '正在核对…' : null}
            onPress={identity.start}
          >
            去统一身份认证
          </Button>
          <Button kind="plain" onPress={() => goRoot('hall')}>
            先不实名，看看政策
          </Button>
        </Dock>
      }
    >
      {identity.busy && <SkeletonBlock />}
      <StepProblem refused={identity.refused} problem={identity.problem} />
      <Section flush pad>
        <View className="t13 c3">{stepLine(2, role)}</View>
        <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
          证明是您本人
        </View>
        <View className="t15 c2">金额和收款只给本人看，别人拿了您的手机也看不到。</View>
        <View className="gap-3">
          <StepTimeline
            steps={[
              {
                name: '打开省统一身份认证',
                state: 'NOW',
                lines: ['和“吉事办”是同一个账号，点下面的按钮过去'],
              },
              { name: '登录，或者刷一下脸', state: 'LATER', lines: ['密码和人脸只在那边，我们看不到'] },
              { name: '自动回来', state: 'LATER', lines: ['接着看您刚才那一页'] },
            ]}
          />
        </View>
      </Section>
      <Section title="会读到" pad>
        <KeyValues
          lines={[
            { label: '读', value: '姓名、身份证号、手机号、实名级别' },
            { label: '不读', value: '密码、人脸照片、您在别处办过的事' },
          ]}
        />
      </Section>
      <Foot>
        <View>没有统一身份认证账号？带身份证到任一政务大厅窗口，一样办。</View>
      </Foot>
    </Screen>
  )
}
