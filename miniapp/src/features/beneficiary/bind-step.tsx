import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import {
  Button,
  Dock,
  FaultNote,
  Foot,
  KeyValues,
  Screen,
  Section,
  SkeletonBlock,
  StepTimeline,
  spoken,
  VerdictBlock,
} from '../../ui'
import { useBinding } from './use-binding'

type BindStepProps = {
  /** 第 3 步，共 3 步 */
  line: string
  returnTo: string
  onDone(): void
  /** The licence is in somebody else's hands. */
  onAgent(): void
}

/** 绑定企业 by 电子营业执照 (24b): nothing to photograph, nothing to fill in. */
export function BindStep({ line, returnTo, onDone, onAgent }: BindStepProps) {
  const binding = useBinding(returnTo, onDone)
  return (
    <Screen
      title="绑定企业"
      dock={
        <Dock>
          <Button
            off={binding.paused ? '没有网络，连上后自动打开' : binding.busy ? '正在核对…' : null}
            onPress={binding.start}
          >
            打开电子营业执照
          </Button>
          <Button kind="plain" onPress={onAgent}>
            执照不在我手里，请法定代表人授权
          </Button>
        </Dock>
      }
    >
      {binding.busy && <SkeletonBlock />}
      {binding.refused && <VerdictBlock verdict="INELIGIBLE" title={binding.refused} />}
      <FaultNote error={binding.problem} />
      <BindWay line={line} />
      <Section title="会读到" pad>
        <KeyValues
          lines={[
            { label: '读', value: '企业名称、统一社会信用代码、法定代表人、是否存续' },
            { label: '不读', value: '股东、出资、年报、其他企业' },
          ]}
        />
      </Section>
      <Foot>
        <View>钱只进企业的账户，绑定的人碰不到</View>
      </Foot>
    </Screen>
  )
}

const BindWay = ({ line }: { line: ReactNode }) => (
  <Section flush pad>
    <View className="t13 c3">{line}</View>
    <View className="t24 b" {...spoken({ role: 'heading', level: 2 })}>
      用电子营业执照绑定
    </View>
    <View className="t15 c2">不拍执照，不传公章，不填信用代码。</View>
    <View className="gap-3">
      <StepTimeline
        steps={[
          { name: '打开“电子营业执照”', state: 'NOW', lines: ['市场监管总局的，点下面的按钮直接过去'] },
          { name: '选企业，出示', state: 'LATER', lines: ['要法定代表人本人出示'] },
          { name: '自动回来，核对名称', state: 'LATER', lines: ['不是您的企业，不会绑上'] },
        ]}
      />
    </View>
  </Section>
)
