import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { answeredAt, useRead } from '../../api'
import { PublicRatingsDocument } from '../../generated/documents/public-ratings'
import { go } from '../../platform/navigation'
import { EmptyState, Foot, ReadState, Row, Screen, Section, SegmentedSwitch } from '../../ui'
import './public-ratings.css'
import { answeredLine, LEVELS, type Summary, scoreOf, shareOf } from './public-ratings-view'

const PARTS = [
  { value: 'items', word: '按政策' },
  { value: 'departments', word: '按部门' },
] as const

/** 服务评价 (CC-1, BZ-6): what those who were through with it thought, added up. */
export function PublicRatingsScreen() {
  const [part, setPart] = useState<'items' | 'departments'>('items')
  const read = useRead(PublicRatingsDocument, {}, { keep: true })
  const shown = read.data?.publicRatings
  const lines = shown?.[part] ?? []
  return (
    <Screen title="服务评价" asOf={answeredAt(read)}>
      <Section flush pad>
        <SegmentedSwitch label="怎么看" options={PARTS} value={part} onChange={setPart} />
      </Section>
      <Section flush>
        <ReadState bare read={read} shown={Boolean(shown)} />
        {shown && lines.length === 0 && (
          <EmptyState title="还没有办完的事" lines={['办完一件评一次。评价满 5 份，平均分就公开在这里。']} />
        )}
        {lines.map((one, at) => (
          <RatingRow
            key={one.itemId ?? one.department}
            one={one}
            fewest={shown?.fewest ?? 0}
            first={at === 0}
          />
        ))}
      </Section>
      <Foot>
        <View>满分 5 分。只有办完的人能评，一件事评一次，看不出是谁评的。</View>
        <View>不满意的，部门 15 个工作日内答复。</View>
      </Foot>
    </Screen>
  )
}

function RatingRow({ one, fewest, first }: { one: Summary; fewest: number; first: boolean }) {
  const score = scoreOf(one)
  const { itemId } = one
  const line = answeredLine(one, fewest)
  const open = itemId === null ? {} : { onPress: () => go('guide', { item: itemId }) }
  return (
    <Row
      first={first}
      name={one.name}
      amount={score && <Text className="rating-score">{score} 分</Text>}
      meta={[line]}
      label={`${one.name}，${score ? `${score} 分，` : ''}${line}`}
      {...open}
    >
      {one.levels
        .filter(({ count }) => count > 0)
        .map(({ level, count }) => (
          <View className="rating-line" key={level}>
            <Text className="rating-word">{LEVELS[level]}</Text>
            <View className="rating-track">
              <View className="rating-fill" style={{ width: `${shareOf(one, count)}%` }} />
            </View>
            <Text className="rating-count">{count}</Text>
          </View>
        ))}
    </Row>
  )
}
