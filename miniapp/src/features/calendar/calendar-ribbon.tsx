import { Text, View } from '@tarojs/components'
import { spoken } from '../../ui'
import './calendar.css'
import { type Ribbon, SHAPES, type Shape } from './calendar-view'

export const DayShape = ({ shape }: { shape: Shape }) => (
  <View className={`day-shape day-${shape}`} {...spoken({ hidden: true })} />
)

/** Today to a hundred days from now in two lanes: mine above the city's. */
export function CalendarRibbon({ ribbon }: { ribbon: Ribbon }) {
  const label = `从今天起 100 天，与您有关的日子 ${ribbon.mine.length} 个，全市的日子 ${ribbon.city.length} 个`
  return (
    <View className="ribbon" {...spoken({ role: 'img', label })}>
      <View className="ribbon-note">
        {ribbon.beyond > 0 ? `与我有关，以后还有 ${ribbon.beyond} 个` : '与我有关'}
      </View>
      <Lane marks={ribbon.mine} />
      <View className="ribbon-note">全市</View>
      <Lane marks={ribbon.city} />
      <View className="ribbon-months">
        <Text className="ribbon-month">今天</Text>
        {ribbon.months.map(({ word, left }) => (
          <Text className="ribbon-month" key={word} style={{ left: `${left}%` }}>
            {word}
          </Text>
        ))}
      </View>
      <View className="ribbon-legend">
        {SHAPES.map(({ shape, word }) => (
          <View className="ribbon-key" key={shape}>
            <DayShape shape={shape} />
            <Text>{word}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}

const Lane = ({ marks }: { marks: Ribbon['mine'] }) => (
  <View className="ribbon-lane">
    {marks.map(({ id, shape, left }) => (
      <View className="ribbon-mark" key={id} style={{ left: `${left}%` }}>
        <DayShape shape={shape} />
      </View>
    ))}
  </View>
)
