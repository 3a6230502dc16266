import { View } from '@tarojs/components'
import { useState } from 'react'
import {
  DoneMark,
  LightBadge,
  PausedStrip,
  QrCode,
  RatingFaces,
  type RatingLevel,
  ReadAloud,
  Section,
  StepTimeline,
} from '../../ui'

/** From match to account. */
export function Way() {
  const [rating, setRating] = useState<RatingLevel | null>('SATISFIED')
  return (
    <>
      <Section title="走到哪了" note="第 5 步，共 6 步">
        <PausedStrip>今天周六，计时暂停。周一继续，还剩 1 个工作日</PausedStrip>
        <StepTimeline
          steps={[
            { name: '数据比对', state: 'DONE', light: 'GREEN', lines: ['11-02 09:12 完成，用时 6 秒'] },
            {
              name: '部门核定',
              state: 'DONE',
              light: 'RED',
              lightWord: '超时 1 天',
              lines: ['市就业服务局 11-10 核定', '承诺 3 个工作日，用了 4 个'],
              paused: '11-05 至 11-06 等您核对毕业证编号，这 2 个工作日不计时',
            },
            {
              name: '财政拨付',
              state: 'NOW',
              light: 'YELLOW',
              lines: ['市财政局 承诺 3 个工作日，已用 2 个'],
            },
            { name: '到账', state: 'LATER', end: '承诺 1 个工作日', lines: ['中国银行 尾号 0231'] },
          ]}
        />
        <View className="tags">
          <LightBadge light="GREEN" />
          <LightBadge light="YELLOW" />
          <LightBadge light="RED" />
          <LightBadge light="PAUSED" />
        </View>
      </Section>
      <Section title="确认回执" pad>
        <QrCode text="https://zczd.example.cn/r/KG-2611-0417" label="回执的二维码" />
        <ReadAloud text="您可以领六十二万五千元" />
        <DoneMark />
      </Section>
      <Section title="这次办得怎么样？" pad>
        <RatingFaces value={rating} onChange={setRating} />
      </Section>
    </>
  )
}
