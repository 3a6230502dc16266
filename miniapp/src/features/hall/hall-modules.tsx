import { Text, View } from '@tarojs/components'
import type { ApplicationMode } from '../../generated/types'
import { go, goRoot } from '../../platform/navigation'
import { Icon, type IconName, Pressable } from '../../ui'
import './hall.css'

type Module = { word: string; icon: IconName; open: () => void }

/** CC-1: the six modules of the front of house, and the calendar (N-11). */
export function HallModules({ onMode }: { onMode(mode: ApplicationMode): void }) {
  const modules: readonly Module[] = [
    { word: '政策文件', icon: 'document', open: () => go('documents') },
    { word: '政策兑现', icon: 'bank', open: () => goRoot('cases') },
    { word: '秒批秒兑', icon: 'bolt', open: () => onMode('INSTANT') },
    { word: '免申即享', icon: 'package', open: () => onMode('AUTO') },
    { word: '资讯动态', icon: 'bell', open: () => go('news') },
    { word: '服务评价', icon: 'face-good', open: () => go('ratings') },
  ]
  return (
    <View className="hall-modules">
      {modules.map(({ word, icon, open }) => (
        <Pressable key={word} className="hall-module" role="link" label={word} onPress={open}>
          <Icon name={icon} />
          <Text>{word}</Text>
        </Pressable>
      ))}
    </View>
  )
}
