import { useState } from 'react'
import { useAct, useIdempotencyKey, useRead } from '../../api'
import { ReadApplicationDocument, SubmitApplicationDocument } from '../../generated/documents/application'
import type { Application } from './form-view'
import { type Draft, useDrafts } from './use-drafts'

/** Screens that show an application, or that there is one. */
export const OUTDATED = [
  'OpenApplication',
  'ReadApplication',
  'Assessments',
  'PolicyPackage',
  'Entitlement',
] as const

const LOOK_AGAIN_MS = 5_000

/** One form being filled in and handed in. */
export function useForm(opened: Application, amountFen: number) {
  const [tried, setTried] = useState(false)
  const { drafts, problem, show, saved } = useDrafts([opened])
  const draft = drafts[0] as Draft
  const kept = draft.application
  const { id } = kept
  // While the department has it, what it does is seen without being asked for.
  const looked = useRead(ReadApplicationDocument, { id }, { enabled: !kept.editable, everyMs: LOOK_AGAIN_MS })
    .data?.application
  const application = looked && looked.revision > kept.revision ? looked : kept
  const idempotencyKey = useIdempotencyKey(`application ${id} ${application.revision} ${amountFen}`)
  const submit = useAct(SubmitApplicationDocument, {
    outdates: OUTDATED,
    onDone: ({ submitApplication: said }) => {
      if (said.__typename === 'ApplicationSubmitted') show(said.application)
      if (said.__typename === 'ApplicationIncomplete') show({ ...application, missing: said.missing })
    },
  })
  const refusal = submit.data?.submitApplication
  return {
    ...draft,
    application,
    tried,
    problem: problem ?? submit.error,
    paused: submit.isPaused,
    busy: submit.isPending,
    refused: refusal?.__typename === 'Refused' ? refusal : null,
    show,
    saved,
    async submit() {
      setTried(true)
      await saved()
      submit.mutate({ input: { id, amountFen, idempotencyKey } })
    },
  }
}
export type Form = ReturnType<typeof useForm>
