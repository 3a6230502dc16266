import { Text, View } from '@tarojs/components'
import { goRoot } from '../../platform/navigation'
import type { RouteName } from '../../routes'
import { classNames } from '../class-name'
import { Icon, type IconName } from '../icon/icon'
import { Pressable } from '../pressable'
import { spoken } from '../spoken'

export type Tab = { route: RouteName; word: string; icon: IconName }

/** Root screens. Drawn by us: WeChat's own labels are too small to read. */
export function TabBar({ tabs, on }: { tabs: readonly Tab[]; on: RouteName }) {
  return (
    <View className="tabbar" {...spoken({ role: 'tablist' })}>
      {tabs.map(({ route, word, icon }) => (
        <Pressable
          key={route}
          className={classNames('tab', route === on && 'tab-on')}
          role="tab"
          label={word}
          selected={route === on}
          onPress={() => route !== on && goRoot(route)}
        >
          <Icon name={icon} />
          <Text className="tab-word">{word}</Text>
        </Pressable>
      ))}
    </View>
  )
}
