import { useSyncExternalStore } from 'react'
import { inWeapp } from './target'

let online = true
let watching = false
const listeners = new Set<(online: boolean) => void>()

function settle(next: boolean): void {
  if (next === online) return
  online = next
  for (const tell of listeners) tell(next)
}

function watch(): void {
  if (watching) return
  watching = true
  if (inWeapp) {
    wx.onNetworkStatusChange(status => settle(status.isConnected))
    void wx.getNetworkType({ success: ({ networkType }) => settle(networkType !== 'none') })
  } else {
    online = window.navigator.onLine
    window.addEventListener('online', () => settle(true))
    window.addEventListener('offline', () => settle(false))
  }
}

/** Tells of every change; returns how to stop. */
export function onNetworkChange(tell: (online: boolean) => void): () => void {
  watch()
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Whether the device says it has a network (a captive network still says yes). */
export function isOnline(): boolean {
  watch()
  return online
}

export const useOnline = (): boolean => useSyncExternalStore(onNetworkChange, isOnline, isOnline)
