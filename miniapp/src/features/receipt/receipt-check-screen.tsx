import { View } from '@tarojs/components'
import { faultWords, useRead } from '../../api'
import { VerifyReceiptDocument } from '../../generated/documents'
import {
  Button,
  Dock,
  ErrorState,
  Foot,
  GapBox,
  KeyValues,
  Mark,
  Screen,
  Section,
  SkeletonBlock,
  VerdictBlock,
} from '../../ui'
import './receipt.css'
import { type Check, registeredLines } from './receipt-view'

/** 回执核验: open to everyone; compares the paper with what was registered on the day. */
export function ReceiptCheckScreen({ text, onAgain }: { text: string; onAgain: () => void }) {
  const read = useRead(VerifyReceiptDocument, { text })
  const check = read.data?.verifyReceipt
  const words = !check && read.error ? faultWords(read.error) : null
  return (
    <Screen
      title="回执核验"
      onBack={onAgain}
      dock={
        <Dock>
          <Button onPress={words ? () => void read.refetch() : onAgain}>
            {words ? '再核验一次' : '再扫一张'}
          </Button>
        </Dock>
      }
    >
      {read.isPending && <SkeletonBlock hero />}
      {words && (
        <Section flush>
          <ErrorState title={words.title} lines={[words.text]} traceCode={words.traceCode} />
        </Section>
      )}
      {check && (check.genuine ? <Genuine check={check} /> : <NotGenuine check={check} />)}
      <Foot>
        <View>谁都能核验，看不到完整账号，也看不到别的钱。</View>
      </Foot>
    </Screen>
  )
}

const Genuine = ({ check }: { check: Check }) => (
  <Section flush pad>
    <View className="receipt-verdict">
      <Mark verdict="MET" size="l" />
      <View className="t24 b">这张回执是真的</View>
    </View>
    <View className="t15 c2 gap-1">{check.message}</View>
    <View className="gap-3">
      <KeyValues lines={registeredLines(check)} />
    </View>
    <View className="t15 b gap-3">和手里这张对一对，一个字都不该差。</View>
  </Section>
)

const NotGenuine = ({ check }: { check: Check }) => (
  <View className="receipt-flush">
    <VerdictBlock verdict="INELIGIBLE" title="这张回执对不上，先别认">
      <View className="t15 gap-3">{check.message}</View>
      <KeyValues lines={registeredLines(check)} />
      <GapBox title="怎么办">
        <View>请对方在“政策直达”里打开那一笔，重新出示回执。拿不准，打 0431-12345。</View>
      </GapBox>
    </VerdictBlock>
  </View>
)
