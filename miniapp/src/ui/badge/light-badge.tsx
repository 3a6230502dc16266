import { Text, View } from '@tarojs/components'
import { spoken } from '../spoken'
import './badge.css'

export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'PAUSED'

const LIGHTS = {
  GREEN: { letter: 'g', word: '按时' },
  YELLOW: { letter: 'y', word: '临近时限' },
  RED: { letter: 'r', word: '超时' },
  PAUSED: { letter: 'p', word: '暂停' },
} as const satisfies Record<Light, { letter: string; word: string }>

/** Clocks only: shape, word and tint. `word` says more (超时 1 天). */
export function LightBadge({ light, word }: { light: Light; word?: string }) {
  const { letter, word: plain } = LIGHTS[light]
  return (
    <View className={`light light-${letter}`}>
      <View className={`lamp lamp-${letter}`} {...spoken({ hidden: true })} />
      <Text>{word ?? plain}</Text>
    </View>
  )
}
