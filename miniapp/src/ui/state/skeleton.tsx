import { View } from '@tarojs/components'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import './state.css'

/** A grey bar in place of a value that is being asked. */
export const SkeletonLine = ({ width = '60%', hero = false }: { width?: string; hero?: boolean }) => (
  <View className={classNames('skel', hero && 'skel-hero')} style={{ width }} {...spoken({ hidden: true })} />
)

const LINES = ['70%', '50%', '60%'] as const

/** A block whose content is on its way; the screen around it can already be left. */
export function SkeletonBlock({ hero = false }: { hero?: boolean }) {
  return (
    <View className="skel-block" {...spoken({ role: 'status', label: '正在取，请稍等' })}>
      {hero && <SkeletonLine width="40%" />}
      {hero && <SkeletonLine width="62%" hero />}
      {LINES.map(width => (
        <SkeletonLine key={width} width={width} />
      ))}
    </View>
  )
}
