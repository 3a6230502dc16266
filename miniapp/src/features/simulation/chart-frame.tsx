import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { classNames } from '../../ui/class-name'
import { spoken } from '../../ui/spoken'
import './chart.css'
import { type Place, type Spot, spotOf } from './chart-view'

export type Tick = { at: number; word: string }

type ChartFrameProps = {
  /** What it shows, in a sentence: the picture for who does not see it. */
  said: string
  across: readonly Tick[]
  upwards: readonly Tick[]
  children: ReactNode
}

const percent = (share: number) => `${share * 100}%`

/** Axes and grid; what is drawn in it is placed by shares of its width and height. */
export function ChartFrame({ said, across, upwards, children }: ChartFrameProps) {
  return (
    <View className="chart" {...spoken({ role: 'img', label: said })}>
      <View className="chart-upwards">
        {upwards.map(({ at, word }) => (
          <View key={word} className="chart-tick" style={{ bottom: percent(at) }}>
            {word}
          </View>
        ))}
      </View>
      <View className="chart-ground">
        {upwards.map(({ at, word }) => (
          <View key={word} className="chart-line" style={{ bottom: percent(at) }} />
        ))}
        {children}
      </View>
      <View className="chart-across">
        {across.map(({ at, word }) => (
          <View key={word} className="chart-tick" style={{ left: percent(at) }}>
            {word}
          </View>
        ))}
      </View>
    </View>
  )
}

/** A shape of `chart-view`, stretched over the chart. */
export const ChartShape = ({ className, shape }: { className: string; shape: string }) => (
  <View className={`chart-shape ${className}`} style={{ '--shape': shape } as CSSProperties} />
)

type ChartDotProps = Place & {
  hollow?: boolean
  words: string
  /** Where the words stand; without it beside a line that falls. */
  spot?: Spot
}

/** A place on the line with its foot and its words; the words keep clear of the line and inside the chart. */
export function ChartDot({ x, y, hollow = false, words, spot = spotOf({ x, y }, true) }: ChartDotProps) {
  return (
    <>
      <View
        className={classNames('chart-foot', hollow && 'chart-foot-hollow')}
        style={{ left: percent(x), height: percent(y) }}
      />
      <View
        className={classNames('chart-dot', hollow && 'chart-dot-hollow')}
        style={{ left: percent(x), bottom: percent(y) }}
      />
      <View
        className={classNames(
          'chart-words',
          `chart-words-${spot.side}`,
          spot.at !== 'above' && `chart-words-${spot.at}`,
          !hollow && 'b',
        )}
        style={{ left: percent(x), bottom: percent(y) }}
      >
        {words}
      </View>
    </>
  )
}
