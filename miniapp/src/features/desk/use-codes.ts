import { useRef, useState } from 'react'
import { faultWords, useAct } from '../../api'
import { IssueEntryCodeDocument, WithdrawEntryCodeDocument } from '../../generated/documents/codes'
import type { IssueEntryCodeInput } from '../../generated/types'
import { createTapKeys } from './tap-key'

export type Saying = { kind: 'done' | 'stop'; text: string }

const OUTDATES = ['IssuedEntryCodes'] as const

/** Issues and withdraws, and keeps what came of it until it is put away. */
export function useCodes(onDone: (code: string) => void) {
  const [saying, setSaying] = useState<Saying | null>(null)
  const keys = useRef(createTapKeys()).current
  const say =
    (done: string, onSuccess: (code: string) => void) =>
    (
      result:
        | { __typename: 'IssuedEntryCode'; code: string }
        | { __typename: 'EntryCodeRefused'; message: string },
    ) => {
      keys.settled()
      if (result.__typename === 'EntryCodeRefused') return setSaying({ kind: 'stop', text: result.message })
      setSaying({ kind: 'done', text: `${result.code} ${done}` })
      onSuccess(result.code)
    }
  const issuing = useAct(IssueEntryCodeDocument, {
    outdates: OUTDATES,
    onDone: ({ issueEntryCode }) => say('已发出，可以下载海报了。', onDone)(issueEntryCode),
  })
  const withdrawing = useAct(WithdrawEntryCodeDocument, {
    outdates: OUTDATES,
    onDone: ({ withdrawEntryCode }) => say('已停用，扫旧海报的人会看到说明。', onDone)(withdrawEntryCode),
  })
  const problem = issuing.error ?? withdrawing.error
  const words = problem ? faultWords(problem, 'ACTING') : null
  return {
    saying: saying ?? (words && ({ kind: 'stop', text: `${words.title}${words.text}` } as Saying)),
    quiet: () => {
      setSaying(null)
      issuing.reset()
      withdrawing.reset()
    },
    busy: issuing.isPending || withdrawing.isPending,
    issue: (input: Omit<IssueEntryCodeInput, 'idempotencyKey'>) =>
      issuing.mutate({ input: { ...input, idempotencyKey: keys.of(JSON.stringify(input)) } }),
    withdraw: (code: string, reason: string, replacedBy: string | null) =>
      withdrawing.mutate({ code, reason, replacedBy }),
  }
}

export type Codes = ReturnType<typeof useCodes>
