import { useEffect } from 'react'
import { replace } from '../../platform/navigation'
import { SkeletonBlock } from '../../ui'
import { DeskFrame } from '../../ui/desk'

/** Leaders have no list to decide: the desk's door brings them to their own pages. */
export function ToLeader() {
  useEffect(() => replace('leader'), [])
  return (
    <DeskFrame title="指挥">
      <SkeletonBlock hero />
    </DeskFrame>
  )
}
