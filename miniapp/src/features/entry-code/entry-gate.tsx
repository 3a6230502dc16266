import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { goRoot } from '../../platform/navigation'
import { entryText, type RouteParams } from '../../platform/route-params'
import { Button, Dock, EmptyState, FaultState, Screen, Section, SkeletonBlock } from '../../ui'
import { hallParams } from './entry-view'
import { RejectedCode } from './rejected-code'
import { useCameBy } from './use-came-by'
import { useEntryCode } from './use-entry-code'

type Opened = { itemId: string; vouchedBy: string | null }

/**
 * In front of the guide: an item of ours passes, a scanned text (`q`, `scene`, `code`) is checked first. A code for the
 * whole package goes home, one for a category to the hall; one that opens nothing gets its own screen.
 */
export function EntryGate({
  params,
  children,
}: {
  params: RouteParams
  children: (opened: Opened) => ReactNode
}) {
  const entry = params.item ? null : entryText(params)
  const { genuine, rejected, words, again } = useEntryCode(entry?.text ?? null)
  useCameBy(genuine?.code ?? null)
  const many = genuine !== null && genuine.item === null
  const category = genuine?.category ?? null
  useEffect(() => {
    if (!many) return
    if (category) goRoot('hall', hallParams(category))
    else goRoot('home')
  }, [many, category])

  if (params.item) return children({ itemId: params.item, vouchedBy: null })
  if (genuine?.item) return children({ itemId: genuine.item.id, vouchedBy: genuine.issuedBy.name })
  if (rejected && entry) return <RejectedCode text={entry.text} code={rejected} />
  if (!entry) return <NothingToOpen />
  return (
    <Screen title="政策指南">
      {words ? (
        <Section flush>
          <FaultState words={words} onAgain={again} />
        </Section>
      ) : (
        <SkeletonBlock hero />
      )}
    </Screen>
  )
}

const NothingToOpen = () => (
  <Screen
    title="政策指南"
    dock={
      <Dock>
        <Button onPress={() => goRoot('hall')}>到政策大厅里找</Button>
      </Dock>
    }
  >
    <Section flush>
      <EmptyState title="没有指明看哪一项" lines={['扫一下海报上的码，或者到大厅里挑一项。']} />
    </Section>
  </Screen>
)
