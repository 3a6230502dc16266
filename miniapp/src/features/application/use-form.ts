import { useRef, useState } from 'react'
import { request, useAct, useIdempotencyKey, useRead } from '../../api'
import { lookAtMaterial } from '../../api/look-at-material'
import { sendFile } from '../../api/send-file'
import {
  AnswerApplicationDocument,
  GiveMaterialDocument,
  OpenMaterialUploadDocument,
  ReadApplicationDocument,
  SubmitApplicationDocument,
  TakeMaterialBackDocument,
} from '../../generated/documents/application'
import type { MaterialWay } from '../../generated/types'
import { chooseFile } from '../../platform/choose-file'
import type { Application, Material } from './form-view'

/** Screens that show an application, or that there is one. */
const OUTDATED = [
  'OpenApplication',
  'ReadApplication',
  'Assessments',
  'PolicyPackage',
  'Entitlement',
] as const

const LOOK_AGAIN_MS = 5_000

/** One form being filled in: every change is kept at once, and the newest answer is what is shown. */
export function useForm(opened: Application, amountFen: number) {
  const [newest, setNewest] = useState(opened)
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const kept = opened.revision > newest.revision || opened.id !== newest.id ? opened : newest
  const { id } = kept
  // While the department has it, what it does is seen without being asked for.
  const looked = useRead(ReadApplicationDocument, { id }, { enabled: !kept.editable, everyMs: LOOK_AGAIN_MS })
    .data?.application
  const application = looked && looked.revision > kept.revision ? looked : kept
  const answer = useAct(AnswerApplicationDocument, {
    inOrder: true,
    onDone: ({ answerApplication }) => setNewest(answerApplication),
  })
  const give = useAct(GiveMaterialDocument, { onDone: ({ giveMaterial }) => setNewest(giveMaterial) })
  const back = useAct(TakeMaterialBackDocument, {
    onDone: ({ takeMaterialBack }) => setNewest(takeMaterialBack),
  })
  const idempotencyKey = useIdempotencyKey(`application ${id} ${application.revision} ${amountFen}`)
  const submit = useAct(SubmitApplicationDocument, {
    outdates: OUTDATED,
    onDone: ({ submitApplication: said }) => {
      if (said.__typename === 'ApplicationSubmitted') setNewest(said.application)
      if (said.__typename === 'ApplicationIncomplete') setNewest({ ...application, missing: said.missing })
    },
  })
  // What was typed last is kept before the form goes: leaving the field and pressing the button are one movement.
  const saving = useRef<Promise<unknown>>(Promise.resolve())
  const noted = <Result>(work: Promise<Result>): Promise<Result | null> => {
    setProblem(null)
    return work.catch(error => {
      setProblem(error)
      return null
    })
  }
  const refusal = submit.data?.submitApplication
  return {
    application,
    tried,
    sending,
    problem: problem ?? submit.error,
    paused: submit.isPaused,
    busy: submit.isPending,
    refused: refusal?.__typename === 'Refused' ? refusal : null,
    answer(field: string, text: string) {
      saving.current = noted(answer.mutateAsync({ id, answers: [{ field, text }] }))
    },
    give(materialId: string, way: MaterialWay, fileId: string | null = null) {
      void noted(give.mutateAsync({ input: { applicationId: id, materialId, way, fileId } }))
    },
    takeBack(materialId: string) {
      void noted(back.mutateAsync({ applicationId: id, materialId }))
    },
    async upload(materialId: string) {
      const file = await chooseFile()
      if (!file) return
      setSending(materialId)
      const work = async () => {
        const asked = { applicationId: id, materialId }
        const { openMaterialUpload } = await request(OpenMaterialUploadDocument, asked)
        await sendFile(openMaterialUpload, file)
        setNewest((await request(ReadApplicationDocument, { id })).application)
      }
      await noted(work())
      setSending(null)
    },
    look: (material: Material) => noted(lookAtMaterial(id, material.id, material.file?.kind)),
    async submit() {
      setTried(true)
      await saving.current
      submit.mutate({ input: { id, amountFen, idempotencyKey } })
    },
  }
}
export type Form = ReturnType<typeof useForm>
