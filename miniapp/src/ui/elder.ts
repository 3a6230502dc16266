import { useSyncExternalStore } from 'react'
import { fontScale } from '../platform/font-setting'
import { readStored, store } from '../platform/storage'

/** From this text size on in WeChat (or the browser) the elder version comes by itself. */
const ELDER_FROM = 1.25
/** The elder version is drawn for this size; beyond it the text grows on, up to body 30 px. */
const ELDER_DRAWN_FOR = 1.2
const MOST_GROWTH = 1.5

let chosen: 'on' | 'off' | null | undefined
const listeners = new Set<() => void>()

function choice(): 'on' | 'off' | null {
  if (chosen === undefined) {
    const kept = readStored('elder-mode')
    chosen = kept === 'on' || kept === 'off' ? kept : null
  }
  return chosen
}

/** The switch decides; untouched, the text size set in WeChat does. */
export function isElder(): boolean {
  const kept = choice()
  return kept === null ? fontScale() >= ELDER_FROM : kept === 'on'
}

/** Turns 长辈版 on or off, for every screen and the next start. */
export function setElder(on: boolean): void {
  chosen = on ? 'on' : 'off'
  store('elder-mode', chosen)
  for (const tell of listeners) tell()
}

/** Factor on the elder text sizes, 1 to 1.5. */
export const elderGrowth = (): number =>
  Math.round(Math.min(MOST_GROWTH, Math.max(1, fontScale() / ELDER_DRAWN_FOR)) * 100) / 100

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useElder = (): boolean => useSyncExternalStore(subscribe, isElder, isElder)
