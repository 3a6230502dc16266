import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { spoken } from '../spoken'
import './desk.css'

type FootBarProps = { title: string; note?: string; children: ReactNode }

/** What is chosen, and the one action; always in sight. */
export const FootBar = ({ title, note, children }: FootBarProps) => (
  <View className="desk-foot">
    <View className="desk-grow" {...spoken({ role: 'status' })}>
      <View className="t17 b">{title}</View>
      {note && <View className="t13 c3">{note}</View>}
    </View>
    <View className="desk-foot-act">{children}</View>
  </View>
)
