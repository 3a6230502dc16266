import { useSyncExternalStore } from 'react'
import { forget, readStored, store } from '../platform/storage'

let token: string | null | undefined
const listeners = new Set<() => void>()

function changed(): void {
  for (const tell of listeners) tell()
}

/** Bearer token of the session on this device, or null. */
export function sessionToken(): string | null {
  if (token === undefined) token = readStored('session-token')
  return token
}

/** Keeps a new session; what was kept for the one it replaces is forgotten. */
export function keepSession(next: string): void {
  if (sessionToken() !== null && sessionToken() !== next) forget('query-cache')
  token = next
  store('session-token', next)
  changed()
}

/** Forgets the session and everything kept with it. */
export function dropSession(): void {
  token = null
  forget('session-token')
  forget('query-cache')
  changed()
}

/** Tells of every sign-in and sign-out; returns how to stop. */
export function onSessionChange(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useSignedIn = (): boolean =>
  useSyncExternalStore(
    onSessionChange,
    () => sessionToken() !== null,
    () => false,
  )
