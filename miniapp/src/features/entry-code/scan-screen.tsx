import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { go } from '../../platform/navigation'
import { Button, ErrorState, Screen, Section, SkeletonBlock } from '../../ui'
import { isOurReceipt } from './entry-view'
import { GenuineCode } from './genuine-code'
import { RejectedCode } from './rejected-code'
import { ScanTools } from './scan-tools'
import { useEntryCode } from './use-entry-code'
import { useScan } from './use-scan'

/** 扫码: any code people meet; ours open, strangers are only named. */
export function ScanScreen() {
  const scan = useScan()
  const { text, again } = scan
  if (text === null) return <ScanTools scan={scan} />
  return <ScannedCode text={text} onAgain={again} />
}

function ScannedCode({ text, onAgain }: { text: string; onAgain: () => void }) {
  const { genuine, rejected, words, again } = useEntryCode(text)
  const receipt = isOurReceipt(text, genuine ?? rejected)
  useEffect(() => {
    if (!receipt) return
    onAgain()
    go('receipt', { text })
  }, [receipt, text, onAgain])
  if (genuine && !receipt) return <GenuineCode code={genuine} onBack={onAgain} />
  if (rejected && !receipt) return <RejectedCode text={text} code={rejected} onAgain={onAgain} />
  return (
    <Screen title="核验结果" onBack={onAgain}>
      {words ? (
        <Section flush>
          <ErrorState
            title={words.title}
            lines={[words.text, '没有核验出来之前，先不要打开它。']}
            traceCode={words.traceCode}
          >
            <Button kind="second" onPress={again}>
              再核验一次
            </Button>
          </ErrorState>
        </Section>
      ) : (
        <View>
          <SkeletonBlock hero />
        </View>
      )}
    </Screen>
  )
}
