import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  AmountText,
  Bar,
  Button,
  ChoiceChips,
  Dock,
  EmptyState,
  ErrorState,
  Foot,
  Screen,
  Section,
  SegmentedSwitch,
  Sheet,
  setElder,
  TextLink,
  useElder,
} from '../../ui'
import { Controls } from './controls'
import { Judgements } from './judgements'
import { Lists } from './lists'
import { Way } from './way'

const PARTS = [
  { value: 'lists', word: '清单' },
  { value: 'judgements', word: '判断' },
  { value: 'way', word: '进度' },
  { value: 'controls', word: '控件' },
  { value: 'states', word: '状态' },
] as const
type Part = (typeof PARTS)[number]['value']

/** All components in both sizes; H5 with TARO_APP_GALLERY=on only. */
export default function GalleryPage() {
  const elder = useElder()
  const [part, setPart] = useState<Part>('lists')
  const [open, setOpen] = useState(false)
  return (
    <Screen
      root
      asOf="2026-11-21T09:20:00+08:00"
      lead={
        <SegmentedSwitch
          label="字号"
          options={[
            { value: 'off', word: '标准' },
            { value: 'on', word: '长辈' },
          ]}
          value={elder ? 'on' : 'off'}
          onChange={value => setElder(value === 'on')}
        />
      }
      bar={
        <Bar icon="shield" kind="ok">
          真码。由 长春市文化广播电视和旅游局 发布
        </Bar>
      }
      dock={
        <Dock hint="到账前可撤回">
          <Button onPress={() => setOpen(true)}>一键确认全部 2 项</Button>
        </Dock>
      }
    >
      <Section flush pad>
        <View className="gap-3">
          <ChoiceChips label="看哪一组" options={PARTS} value={part} onChange={setPart} />
        </View>
      </Section>
      {part === 'lists' && <Lists />}
      {part === 'judgements' && <Judgements />}
      {part === 'way' && <Way />}
      {part === 'controls' && <Controls />}
      {part === 'states' && (
        <>
          <EmptyState
            title="现在没有能领的"
            lines={[
              '我们每天早上 6 点重新找一遍，有了就告诉您。',
              '离您最近的：还差 1 项，预计 2027-01-31 满足。',
            ]}
          />
          <ErrorState
            title="金额没有取到"
            lines={['市社保局暂时没有回应。您的资格和已确认的事不受影响。']}
            traceCode="7F3A-0935"
          />
        </>
      )}
      <Foot>
        <View>数据更新到 2026-11-21 06:00，每天一次</View>
        <View>
          收到短信或二维码，拿不准真假？<TextLink onPress={() => setOpen(true)}>核验一下</TextLink>
        </View>
      </Foot>
      <Sheet
        id="gallery-sheet"
        open={open}
        title="确认领取"
        onClose={() => setOpen(false)}
        action={<Button onPress={() => setOpen(false)}>确认领取 66.36 万元</Button>}
      >
        <AmountText fen={66_360_400} size="hero" />
        <Lists />
      </Sheet>
    </Screen>
  )
}
