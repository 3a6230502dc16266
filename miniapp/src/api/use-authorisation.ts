import { useEffect, useRef, useState } from 'react'
import { AuthorisationPageDocument } from '../generated/documents/session'
import {
  type Authorised,
  leaveFor,
  onAuthorised,
  type Purpose,
  takeAuthorised,
} from '../platform/authorisation'
import { useAct } from './use-request'

/** Hands over the answer of an authorisation page, once, whether the person came back to a new page or to this one. */
export function useAuthorised(purpose: Purpose, onAnswer: (answer: Authorised) => void): void {
  const run = useRef(onAnswer)
  run.current = onAnswer
  useEffect(() => {
    const look = () => {
      const answer = takeAuthorised(purpose)
      if (answer) run.current(answer)
    }
    look()
    return onAuthorised(look)
  }, [purpose])
}

/**
 * Leads to a page outside the product.
 * @param returnTo address of the screen that takes the answer
 */
export function useLeaving(purpose: Purpose, returnTo: string) {
  const [absent, setAbsent] = useState<string | null>(null)
  const page = useAct(AuthorisationPageDocument, {
    onDone: ({ authorisationPage }) =>
      setAbsent(leaveFor(purpose, authorisationPage, returnTo)?.absent ?? null),
  })
  return {
    leave: () => page.mutate({ purpose, returnTo }),
    leaving: page.isPending,
    /** No network yet; it opens by itself when there is one. */
    paused: page.isPaused,
    /** Why this place cannot open the page. */
    absent,
    problem: page.error,
  }
}
