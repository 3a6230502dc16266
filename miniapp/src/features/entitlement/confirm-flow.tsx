import { useState } from 'react'
import { go } from '../../platform/navigation'
import { AnswersScreen } from './answers-screen'
import { singleCase } from './answers-view'
import { ConfirmSheet } from './confirm-sheet'
import type { ConfirmCase, TapResult } from './confirm-view'

type ConfirmFlowProps = {
  cases: readonly ConfirmCase[]
  onClose(): void
  /** The case is on the screen below already: close and let it show itself. */
  inPlace?: boolean
}

/** Sheet, tap, and what became of it. One confirmed case goes straight to its way to the account. */
export function ConfirmFlow({ cases, onClose, inPlace = false }: ConfirmFlowProps) {
  const [results, setResults] = useState<TapResult[] | null>(null)
  const answered = (all: TapResult[]) => {
    const one = singleCase(all)
    if (!one) return setResults(all)
    onClose()
    if (!inPlace) go('progress', { id: one })
  }
  if (results) {
    return (
      <AnswersScreen
        results={results}
        now={new Date().toISOString()}
        onCase={id => go('progress', { id })}
        onClose={onClose}
      />
    )
  }
  return <ConfirmSheet cases={cases} onClose={onClose} onAnswered={answered} />
}
