import { View } from '@tarojs/components'
import { useState } from 'react'
import { scanCode, scansWithCamera } from '../../platform/scan'
import { Button, Dock, Screen, Section, TextInput } from '../../ui'
import './receipt.css'
import { receiptText } from './receipt-view'

/** Before there is anything to check: scan the code on the paper, or type the number. */
export function AskReceipt({ onText }: { onText: (text: string) => void }) {
  const [wrong, setWrong] = useState<string | null>(null)
  const [unread, setUnread] = useState<string | null>(null)
  const commit = (typed: string) => {
    const text = receiptText(typed)
    setWrong(text || typed === '' ? null : '回执号没有写全，例：LX-2611-0097')
    if (text) onText(text)
  }
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned.kind === 'text') onText(scanned.text)
    if (scanned.kind === 'unreadable') setUnread('没有认出码。把码放平、照亮再试，或者输入回执号。')
    if (scanned.kind === 'no-camera') setUnread('相机没有打开。可以输入回执号。')
  }
  return (
    <Screen
      title="回执核验"
      dock={
        <Dock>
          <Button icon={scansWithCamera ? 'scan' : 'picture'} onPress={() => void scan()}>
            {scansWithCamera ? '扫回执上的码' : '选一张回执的照片'}
          </Button>
        </Dock>
      }
    >
      <Section flush pad>
        <View className="t24 b">这张回执是不是真的</View>
        <View className="c2">扫回执上的码，或者输入回执号。不用登录，也看不到别人的账号。</View>
        {unread && <View className="receipt-unread gap-3">{unread}</View>}
      </Section>
      <Section pad>
        <View className="receipt-input">
          <TextInput
            label="回执号"
            placeholder="例：LX-2611-0097"
            onCommit={commit}
            hint="写好按完成，就开始核验"
            wrong={wrong}
          />
        </View>
      </Section>
    </Screen>
  )
}
