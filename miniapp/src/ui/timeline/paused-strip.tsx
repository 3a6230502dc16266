import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '../spoken'
import '../badge/badge.css'
import { WholeWords } from '../whole-words'
import './timeline.css'

/** Weekend, waiting for you, a datum under correction: the clock stands still and says why. */
export function PausedStrip({ children }: { children: ReactNode }) {
  return (
    <View className="paused">
      <View className="lamp lamp-p" {...spoken({ hidden: true })} />
      <View className="tl-grow">
        <WholeWords>{children}</WholeWords>
      </View>
    </View>
  )
}
