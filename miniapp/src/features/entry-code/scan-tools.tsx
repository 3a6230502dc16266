import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { scansWithCamera } from '../../platform/scan'
import { Button, Dock, Screen, Section, SetRow, TextInput, useElder } from '../../ui'
import { RootTabs } from '../../ui/screen/root-tabs'
import './entry-code.css'
import type { useScan } from './use-scan'

const LONGEST_NUMBER = 40

const GROUND = {
  ready: scansWithCamera
    ? { title: '对准码，自动识别', text: '海报、短信、回执上的码都能扫' }
    : { title: '拍下码，或选一张图', text: '海报、短信、回执上的码都能认' },
  unreadable: { title: '没有认出码', text: '离近一点，光亮一点，再来一次；或者输入码下面的字。' },
  'no-camera': { title: '相机没有打开', text: '微信不让“政策直达”用相机。不开相机，下面两种办法一样能办。' },
} as const

/** The only dark ground: instructions above, the ways that work without a camera below. */
export function ScanTools({ scan }: { scan: ReturnType<typeof useScan> }) {
  const elder = useElder()
  const [typing, setTyping] = useState(false)
  const { title, text } = GROUND[scan.trouble ?? 'ready']
  return (
    <Screen
      title="扫码"
      root={!elder}
      dark
      ground="white"
      dock={
        <Dock tabs={<RootTabs on="scan" />}>
          <Button icon="scan" onPress={scan.camera}>
            {scansWithCamera ? '打开相机扫码' : '拍照或选图'}
          </Button>
        </Dock>
      }
    >
      <View className="scan-ground">
        <View className="scan-frame">
          {[1, 2, 3, 4].map(corner => (
            <View key={corner} className={`scan-corner scan-corner-${corner}`} />
          ))}
        </View>
        <View className="t24 b">{title}</View>
        <View className="t15 gap-1">{text}</View>
      </View>
      <Section flush>
        {scansWithCamera && (
          <SetRow
            first
            icon="picture"
            name="从相册里选"
            note="先截屏或拍下码，再选那张图"
            onPress={scan.album}
          />
        )}
        {typing ? (
          <TypedNumber onTyped={scan.typed} />
        ) : (
          <SetRow
            first={!scansWithCamera}
            icon="pencil"
            name="输入码号"
            note="二维码下面的字，像 LX-BZJ-01"
            onPress={() => setTyping(true)}
          />
        )}
      </Section>
    </Screen>
  )
}

function TypedNumber({ onTyped }: { onTyped: (number: string) => void }) {
  const typed = useRef('')
  const [wrong, setWrong] = useState<string | null>(null)
  return (
    <View className="scan-typed">
      <TextInput
        label="码号"
        placeholder="像 LX-BZJ-01"
        maxLength={LONGEST_NUMBER}
        wrong={wrong}
        hint="大小写都行；回执上的号也行"
        onCommit={text => {
          typed.current = text
        }}
      />
      <View className="gap-2">
        <Button
          kind="second"
          icon="shield"
          onPress={() => (typed.current ? onTyped(typed.current) : setWrong('先把码号填在上面'))}
        >
          核验这个码号
        </Button>
      </View>
    </View>
  )
}
