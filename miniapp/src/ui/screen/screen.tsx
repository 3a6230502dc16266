import { View } from '@tarojs/components'
import type { CSSProperties, ReactNode } from 'react'
import { classNames } from '../class-name'
import { elderGrowth, useElder } from '../elder'
import { NavBar } from './nav-bar'
import { OfflineBar } from './offline-bar'
import './screen.css'

type ScreenProps = {
  title?: string
  /** In place of the title on root screens, beside WeChat's capsule (SegmentedSwitch). */
  lead?: ReactNode
  /** Root screens have nothing to go back to. */
  root?: boolean
  /** What going back means here, when it is not the screen before. */
  onBack?: () => void
  /** Below the nav: who vouches for this page, a notice. */
  bar?: ReactNode
  /** Moment of the data on the screen (ISO); the offline bar says it. */
  asOf?: string | null
  /** The one primary action; see Dock. It stands in the flow, so it never hides the last line. */
  dock?: ReactNode
  ground?: 'page' | 'white'
  dark?: boolean
  children?: ReactNode
}

const growth = () => ({ '--grow': String(elderGrowth()) }) as CSSProperties

/** The frame of every phone screen: nav, offline bar, content, dock; carries the elder class. */
export function Screen({ children, dock, bar, asOf, ground = 'page', dark = false, ...nav }: ScreenProps) {
  const elder = useElder()
  return (
    <View
      className={classNames('screen', ground === 'white' && 'screen-white', elder && 'elder')}
      style={elder ? growth() : {}}
    >
      <NavBar {...nav} dark={dark}>
        <OfflineBar asOf={asOf} />
      </NavBar>
      {bar}
      <View className="screen-main">{children}</View>
      {dock}
    </View>
  )
}
