import { useEffect } from 'react'
import { replace } from '../../platform/navigation'
import { Screen, SkeletonBlock } from '../../ui'

/** Clerks decide nothing at the desk: its door brings them to their window. */
export function ToWindow() {
  useEffect(() => replace('window'), [])
  return (
    <Screen title="窗口">
      <SkeletonBlock hero />
    </Screen>
  )
}
