import type { RouteName } from '../../routes'
import { useElder } from '../elder'
import { type Tab, TabBar } from './tab-bar'

const TABS: readonly Tab[] = [
  { route: 'home', word: '政策包', icon: 'package' },
  { route: 'hall', word: '大厅', icon: 'hall' },
  { route: 'scan', word: '扫码', icon: 'scan' },
  { route: 'cases', word: '进度', icon: 'progress' },
  { route: 'mine', word: '我的', icon: 'person' },
]

/** The five root screens. The elder version has none: its home page carries three actions instead. */
export function RootTabs({ on }: { on: RouteName }) {
  return useElder() ? null : <TabBar tabs={TABS} on={on} />
}
