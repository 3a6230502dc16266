import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

type DockProps = {
  /** The primary button; above it a tick or a note where an agreement is needed. */
  children?: ReactNode
  hint?: string
  /** Second and primary side by side; under each other in elder mode. */
  two?: boolean
  /** TabBar on root screens. */
  tabs?: ReactNode
}

/** The thumb zone: primary action, safe area, on root screens the tab bar. Sticks, so it needs no spacer. */
export function Dock({ children, hint, two = false, tabs }: DockProps) {
  return (
    <View className="dock">
      {children && (
        <View className="dock-act">
          {two ? <View className="dock-two">{children}</View> : children}
          {hint && <View className="dock-hint">{hint}</View>}
        </View>
      )}
      {tabs}
    </View>
  )
}
