import { useRef, useState } from 'react'
import { faultWords, useAct } from '../../api'
import {
  CheckSampleDocument,
  ConfirmCandidatesDocument,
  DecideDoubtfulDocument,
  ResumeCandidateListDocument,
  StopCandidateListDocument,
} from '../../generated/documents/desk'
import type { DeskDecisionPartsFragment, DoubtDecision } from '../../generated/types'
import type { Candidate } from './candidate-view'
import { type Choice, confirmedLine, settledOneLine } from './choice-view'
import { resumedLine, stoppedLine } from './stop-view'
import { createTapKeys } from './tap-key'
import { useWholeList } from './use-whole-list'

/** What to say about the last action. */
export type Saying = { kind: 'done' | 'stop'; text: string; traceCode: string | null }

type DeskDecision = Extract<DeskDecisionPartsFragment, { __typename: 'DeskDecision' }>

/** What a decision makes out of date. */
export const OUTDATED = ['Candidates', 'SearchCandidates', 'CandidateLists'] as const
const DID: Record<DoubtDecision, string> = {
  CONFIRM: '已转确定并核定，对方会看到您写的理由。',
  REJECT: '已退回，对方会看到您写的理由。',
}

/** The decisions of the desk about one list, and what to say of the last one. */
export function useDecisions(listId: string) {
  const [saying, setSaying] = useState<Saying | null>(null)
  const keys = useRef(createTapKeys()).current
  const confirm = useAct(ConfirmCandidatesDocument, { outdates: OUTDATED })
  const decide = useAct(DecideDoubtfulDocument, { outdates: OUTDATED })
  const stop = useAct(StopCandidateListDocument, { outdates: OUTDATED })
  const resume = useAct(ResumeCandidateListDocument, { outdates: OUTDATED })
  const check = useAct(CheckSampleDocument, { outdates: OUTDATED })
  const whole = useWholeList(listId, keys, setSaying)

  function tell(result: DeskDecisionPartsFragment, words: (decision: DeskDecision) => string): void {
    keys.settled()
    const taken = result.__typename === 'DeskDecision'
    setSaying({
      kind: taken ? 'done' : 'stop',
      text: taken ? words(result) : result.message,
      traceCode: null,
    })
  }

  function fail(problem: unknown): void {
    const { title, text, traceCode } = faultWords(problem, 'ACTING')
    setSaying({ kind: 'stop', text: `${title}。${text}`, traceCode })
  }

  return {
    saying,
    quiet: () => setSaying(null),
    busy: confirm.isPending || decide.isPending || check.isPending || stop.isPending || resume.isPending,
    confirming: confirm.isPending || whole.confirmed !== null,
    whole,

    confirmAll({ ids }: Choice): void {
      const idempotencyKey = keys.of(`confirm ${listId} ${ids.join()}`)
      confirm.mutate(
        { listId, candidateIds: ids, idempotencyKey },
        {
          onSuccess: data => tell(data.confirmCandidates, decision => confirmedLine(decision, decision.list)),
          onError: fail,
        },
      )
    },

    stopAll(reason: string, then: () => void): void {
      const idempotencyKey = keys.of(`stop ${listId} ${reason}`)
      stop.mutate(
        { listId, reason, idempotencyKey },
        {
          onSuccess: data => {
            tell(data.stopCandidateList, decision => stoppedLine(decision, decision.list))
            then()
          },
          onError: fail,
        },
      )
    },

    resumeAll(): void {
      const idempotencyKey = keys.of(`resume ${listId}`)
      resume.mutate(
        { listId, idempotencyKey },
        {
          onSuccess: data => tell(data.resumeCandidateList, decision => resumedLine(decision, decision.list)),
          onError: fail,
        },
      )
    },

    decideOne(
      { id, name, revision }: Candidate,
      decision: DoubtDecision,
      reason: string,
      then: () => void,
    ): void {
      const idempotencyKey = keys.of(`decide ${id} ${revision} ${decision} ${reason}`)
      decide.mutate(
        { candidateId: id, decision, reason, revision, idempotencyKey },
        {
          onSuccess: data => {
            tell(data.decideDoubtful, it => settledOneLine(name, DID[decision], it))
            then()
          },
          onError: fail,
        },
      )
    },

    checkOne({ id, name }: Candidate, agrees: boolean, then: () => void): void {
      const did = agrees ? '抽查，原件一致。' : '原件不一致，已转为存疑，不能批量确认。'
      check.mutate(
        { candidateId: id, agrees },
        {
          onSuccess: data => {
            tell(data.checkSample, it => settledOneLine(name, did, it))
            then()
          },
          onError: fail,
        },
      )
    },
  }
}

export type Decisions = ReturnType<typeof useDecisions>
