import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { go, goRoot } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import { Button, Dock, Foot, GapBox, KeyValues, Screen, Section, TextLink, VerdictBlock } from '../../ui'
import './entry-code.css'
import { type Rejected, rejectionHeading, replacedLines, shownText } from './entry-view'

type RejectedCodeProps = { text: string; code: Rejected; onAgain?: () => void }

/** A code that opens nothing (N-9): what it is, what to do now, and the item that took its place. */
export function RejectedCode({ text, code, onAgain }: RejectedCodeProps) {
  const { title, danger } = rejectionHeading(code.problem)
  return (
    <Screen
      title="核验结果"
      onBack={onAgain}
      dock={<RejectedDock code={code} danger={danger} onAgain={onAgain} />}
    >
      <View className="entry-verdict">
        <VerdictBlock verdict="INELIGIBLE" title={title}>
          <View className="gap-3">
            <KeyValues
              lines={[
                { label: danger ? '它要打开' : '码号', value: shownText(text) },
                { label: '查下来', value: code.message },
                ...replacedLines(code),
              ]}
            />
          </View>
          <GapBox title={danger ? '别点，别填，别转账' : '怎么办'}>
            {code.advice.map(line => (
              <View key={line}>{line}</View>
            ))}
          </GapBox>
        </VerdictBlock>
      </View>
      {danger && <AlreadyTyped />}
      <Foot>
        <View>我们的码只打开“政策直达”，从不要密码和验证码，领钱从不先交钱。</View>
      </Foot>
    </Screen>
  )
}

function RejectedDock({ code, danger, onAgain }: { code: Rejected; danger: boolean; onAgain?: () => void }) {
  const { replacement, replacementCode } = code
  const other = onAgain ?? (() => goRoot('scan'))
  if (replacement || replacementCode) {
    const open = replacementCode ? { code: replacementCode } : { item: replacement?.id }
    return (
      <Dock>
        <Button onPress={() => go('guide', open)}>{replacement ? '看现在的这一项' : '打开现在的码'}</Button>
      </Dock>
    )
  }
  return (
    <Dock>
      {danger ? (
        <Button icon="phone" onPress={() => callPhone(HOTLINE)}>
          {`举报，打 ${HOTLINE}`}
        </Button>
      ) : (
        <Button onPress={() => goRoot('hall')}>到政策大厅里找</Button>
      )}
      <Button kind="plain" onPress={other}>
        再扫一个
      </Button>
    </Dock>
  )
}

/** Only here another number than 12345: the police's anti-fraud line. */
const AlreadyTyped = () => (
  <Section title="已经填了银行卡或验证码？">
    <View className="entry-step">
      <View className="num">1</View>
      <View className="entry-grow t15 b">先打银行卡背面的电话，冻结这张卡</View>
    </View>
    <View className="entry-step">
      <View className="num">2</View>
      <View className="entry-grow t15 b">再打反诈专线 96110</View>
      <TextLink icon="phone" label="拨打反诈专线 96110" onPress={() => callPhone('96110')}>
        拨打
      </TextLink>
    </View>
  </Section>
)
