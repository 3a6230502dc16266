import { fullDateTime } from '@policy-direct/shared/format/date'
import { HOTLINE } from '@policy-direct/shared/vocabulary/hotline'
import { View } from '@tarojs/components'
import { faultWords, useRead } from '../../api'
import { VerifyReceiptDocument } from '../../generated/documents/receipt'
import { go } from '../../platform/navigation'
import { callPhone } from '../../platform/phone-call'
import {
  AmountText,
  Button,
  Dock,
  DoneMark,
  ErrorState,
  Foot,
  GapBox,
  KeyValues,
  Screen,
  Section,
  SkeletonBlock,
  TextLink,
  VerdictBlock,
} from '../../ui'
import './receipt.css'
import { type Check, fingerprint, registeredLines } from './receipt-view'

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
            {words ? '再核验一次' : '再核验一张'}
          </Button>
          {check && !check.genuine && (
            <Button kind="plain" onPress={() => callPhone(HOTLINE)}>
              {`打 ${HOTLINE} 举报改过的回执`}
            </Button>
          )}
        </Dock>
      }
    >
      {read.isPending && <SkeletonBlock hero />}
      {words && (
        <Section flush>
          <ErrorState title={words.title} lines={[words.text]} traceCode={words.traceCode} />
        </Section>
      )}
      {check && (check.genuine ? <Genuine check={check} text={text} /> : <NotGenuine check={check} />)}
      <Foot>
        {read.data && <View>核验时间 {fullDateTime(read.data.now)}</View>}
        <View>谁都能核验。看得到金额、时间、收款单位，看不到完整账号，也看不到别的钱。</View>
      </Foot>
    </Screen>
  )
}

const Genuine = ({ check, text }: { check: Check; text: string }) => (
  <Section flush pad>
    <View className="receipt-verdict">
      <DoneMark />
      <View>
        <View className="t24 b">这张回执是真的</View>
        <View className="t15 c2">{check.message}</View>
      </View>
    </View>
    {check.receipt && (
      <>
        <AmountText fen={check.receipt.amountFen} size="l" ink />
        <View className="gap-3">
          <KeyValues lines={registeredLines(check)} />
        </View>
        <View className="receipt-digest">
          <View className="t13 c3">指纹</View>
          <View className="receipt-mono">{fingerprint(check.receipt.digest)}</View>
        </View>
        <View className="t15 b gap-3">和手里这张对一对，一个字都不该差。</View>
      </>
    )}
    <TextLink icon="shield" forward onPress={() => go('publicity', { text })}>
      让我的手机自己验一遍
    </TextLink>
  </Section>
)

const NotGenuine = ({ check }: { check: Check }) => (
  <View className="receipt-flush">
    <VerdictBlock verdict="INELIGIBLE" title="这张回执对不上，先别认">
      <View className="t15 gap-3">{check.message}</View>
      <KeyValues lines={registeredLines(check)} />
      <GapBox title="怎么办">
        <View>请对方在“政策直达”里打开那一笔，重新出示回执。金额、户名和登记的不一样，就是被改过。</View>
      </GapBox>
    </VerdictBlock>
  </View>
)
