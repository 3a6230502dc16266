import { dehydrate, hydrate, type QueryClient } from '@tanstack/react-query'
import { readStored, store } from '../platform/storage'
import { sessionToken } from './session'

/** WeChat stores at most 1 MB a key; a package is some tens of KB. */
const MOST_CHARACTERS = 400_000
const PAUSE_MS = 1_000

/** Puts the answers of the last visit on the screen until new ones come; the offline bar says how old they are. */
export function restoreAnswers(client: QueryClient): void {
  const kept = readStored('query-cache')
  if (!kept || !sessionToken()) return
  try {
    hydrate(client, JSON.parse(kept))
    // Whatever their age: since then an authorisation may have been taken back.
    void client.invalidateQueries({ refetchType: 'none' })
  } catch {
    // Written by another version: they will be asked anew.
  }
}

/** Keeps the answers of queries marked `keep` on the device; signing out forgets them. */
export function keepAnswers(client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const write = () => {
    timer = null
    if (!sessionToken()) return
    const text = JSON.stringify(
      dehydrate(client, {
        shouldDehydrateQuery: query => query.meta?.keep === true && query.state.status === 'success',
        shouldDehydrateMutation: () => false,
      }),
    )
    if (text.length <= MOST_CHARACTERS) store('query-cache', text)
  }
  const unsubscribe = client.getQueryCache().subscribe(event => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.query.meta?.keep !== true) return
    timer ??= setTimeout(write, PAUSE_MS)
  })
  return () => {
    if (timer) clearTimeout(timer)
    unsubscribe()
  }
}
