import { View } from '@tarojs/components'
import { classNames } from '../class-name'
import { spoken } from '../spoken'
import './share-bar.css'

type ShareBarProps = {
  /** Of the whole, 0 to 100; more is drawn full. */
  percent: number
  /** What it says, for the screen reader; without one the figure stands beside it in words. */
  label?: string
  /** `strong`: the one to look at. `left`: what is still there of a sum. */
  kind?: 'plain' | 'strong' | 'left'
}

/** A share as a bar, in ink; its figure always stands beside it. */
export const ShareBar = ({ percent, label, kind = 'plain' }: ShareBarProps) => (
  <View
    className={classNames('share', kind !== 'plain' && `share-${kind}`)}
    {...spoken(label ? { role: 'img', label } : { hidden: true })}
  >
    <View className="share-in" style={{ width: `${Math.min(100, percent)}%` }} />
  </View>
)
