import { useEffect } from 'react'
import { replace } from '../../platform/navigation'
import { Screen, SkeletonBlock } from '../../ui'

/** Specialists decide nothing at the desk: its door brings them to their firms. */
export function ToSpecialist() {
  useEffect(() => replace('specialist'), [])
  return (
    <Screen title="我的企业">
      <SkeletonBlock hero />
    </Screen>
  )
}
