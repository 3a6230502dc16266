import { useSyncExternalStore } from 'react'
import { ViewerDocument } from '../generated/documents/session'
import type { ViewerQuery } from '../generated/types'
import { readStored, store } from '../platform/storage'
import { useSignedIn } from './session'
import { useRead } from './use-request'

export type Viewer = NonNullable<ViewerQuery['viewer']>
export type Beneficiary = Viewer['beneficiaries'][number]

let chosen: string | null | undefined
const listeners = new Set<() => void>()

function choice(): string | null {
  if (chosen === undefined) chosen = readStored('beneficiary')
  return chosen
}

/** From now on this device shows that beneficiary first. */
export function actFor(beneficiaryId: string): void {
  chosen = beneficiaryId
  store('beneficiary', beneficiaryId)
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Of those the viewer may act for: the one chosen here, else the first enterprise, else themselves. */
export function pickBeneficiary(all: readonly Beneficiary[], wanted: string | null): Beneficiary | null {
  return all.find(one => one.id === wanted) ?? all.find(one => one.kind === 'ENTERPRISE') ?? all[0] ?? null
}

/** Who is signed in, and for whom the screens speak. `beneficiary` is null before real-name verification. */
export function useActing() {
  const signedIn = useSignedIn()
  const wanted = useSyncExternalStore(subscribe, choice, () => null)
  const read = useRead(ViewerDocument, {}, { enabled: signedIn, keep: true })
  const viewer = signedIn ? (read.data?.viewer ?? null) : null
  return {
    signedIn,
    viewer,
    beneficiary: viewer ? pickBeneficiary(viewer.beneficiaries, wanted) : null,
    loading: signedIn && read.isPending,
    problem: read.error,
    refresh: read.refetch,
  }
}
