import { useEffect, useState } from 'react'
import { useAct, useIdempotencyKey, useRead } from '../../api'
import { ApplyInstantDocument, EntitlementDocument } from '../../generated/documents/entitlement'
import { type Case, isOver, type Offer, secondsSince } from './application-view'

const LOOK_MS = 700
const TICK_MS = 250

/** One application: the tap, then the case looked at again and again until it is over, and the seconds it took. */
export function useApplication(offer: Offer | undefined, beneficiaryId: string) {
  const [startedAt, setStartedAt] = useState<number | null>(null)
  const amountFen = offer?.benefitFen ?? 0
  const idempotencyKey = useIdempotencyKey(`${offer?.item.id}:${offer?.recordKey}:${amountFen}`)
  const apply = useAct(ApplyInstantDocument, { outdates: ['PolicyPackage', 'Assessments'] })
  const result = apply.data?.applyInstant
  const taken = result?.__typename === 'EntitlementConfirmed' ? result.entitlement : null
  const [over, setOver] = useState(false)
  const read = useRead(
    EntitlementDocument,
    { id: taken?.id ?? '' },
    { enabled: taken !== null, everyMs: over ? false : LOOK_MS },
  )
  const one: Case | null = read.data?.entitlement ?? taken
  if (one && isOver(one.status) && !over) setOver(true)
  return {
    submit: () => {
      if (!offer) return
      setStartedAt(Date.now())
      apply.mutate({
        input: {
          itemId: offer.item.id,
          beneficiaryId,
          recordKey: offer.recordKey,
          amountFen,
          idempotencyKey,
        },
      })
    },
    one,
    result,
    paused: apply.isPaused,
    busy: apply.isPending,
    problem: apply.error,
    seconds: useSeconds(startedAt, over),
  }
}

/** Seconds since a moment of this device, standing still once it is over. */
function useSeconds(startedAt: number | null, over: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (startedAt === null || over) return
    const timer = setInterval(() => setSeconds(secondsSince(startedAt, Date.now())), TICK_MS)
    return () => clearInterval(timer)
  }, [startedAt, over])
  return seconds
}
