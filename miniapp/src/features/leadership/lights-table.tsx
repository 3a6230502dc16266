import { Text, View } from '@tarojs/components'
import type { LeaderOverviewQuery } from '../../generated/types'
import { LightBadge, Pressable } from '../../ui'
import { spoken } from '../../ui/spoken'

export type Lights = Pick<
  LeaderOverviewQuery['departmentLights'][number],
  'department' | 'red' | 'yellow' | 'green' | 'paused'
>

const LAMPS = [
  ['RED', 'red', '超时'],
  ['YELLOW', 'yellow', '临近'],
  ['GREEN', 'green', '按时'],
  ['PAUSED', 'paused', '暂停'],
] as const

const said = (lights: Lights) => LAMPS.map(([, key, word]) => `${word} ${lights[key]} 件`).join('，')

type LightsTableProps = { lights: readonly Lights[]; on?: string | null; onOpen: (code: string) => void }

/** How many cases of each department are in, near and past their time; shape and word with every colour. */
export function LightsTable({ lights, on = null, onOpen }: LightsTableProps) {
  return (
    <View className="lights" {...spoken({ role: 'table', label: '各部门的灯' })}>
      <View className="lights-row lights-head" {...spoken({ role: 'row' })}>
        <Text {...spoken({ role: 'columnheader' })}>部门</Text>
        {LAMPS.map(([light, , word]) => (
          <View key={light} className="lights-lamp" {...spoken({ role: 'columnheader' })}>
            <LightBadge light={light} word={word} />
          </View>
        ))}
      </View>
      {lights.length === 0 && <View className="lights-none c3">没有在办的，也没有超时的。</View>}
      {lights.map(one => (
        <Pressable
          key={one.department.code}
          className="lights-row"
          role="row"
          selected={one.department.code === on}
          label={`${one.department.shortName}，${said(one)}`}
          onPress={() => onOpen(one.department.code)}
        >
          <Text className={one.department.code === on ? 'b' : ''}>{one.department.shortName}</Text>
          {LAMPS.map(([light, key]) => (
            <Text key={light} className={one[key] > 0 && light !== 'GREEN' && light !== 'PAUSED' ? 'b' : ''}>
              {one[key] === 0 ? '–' : String(one[key])}
            </Text>
          ))}
        </Pressable>
      ))}
    </View>
  )
}
