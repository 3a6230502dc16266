import { useRef, useState } from 'react'
import { request, useAct } from '../../api'
import { lookAtMaterial } from '../../api/look-at-material'
import { sendFile } from '../../api/send-file'
import {
  AnswerApplicationDocument,
  GiveMaterialDocument,
  OpenMaterialUploadDocument,
  ReadApplicationDocument,
  TakeMaterialBackDocument,
} from '../../generated/documents/application'
import type { MaterialWay } from '../../generated/types'
import { chooseFile } from '../../platform/choose-file'
import type { Application, Material } from './form-view'

/** Forms being filled in, one or several together: every change is kept at once, and the newest answer is what is shown. */
export function useDrafts(opened: readonly Application[]) {
  const [newest, setNewest] = useState<Readonly<Record<string, Application>>>({})
  const [sending, setSending] = useState<string | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const show = (application: Application) => setNewest(all => ({ ...all, [application.id]: application }))
  const answer = useAct(AnswerApplicationDocument, {
    inOrder: true,
    onDone: ({ answerApplication }) => show(answerApplication),
  })
  const give = useAct(GiveMaterialDocument, { onDone: ({ giveMaterial }) => show(giveMaterial) })
  const back = useAct(TakeMaterialBackDocument, {
    onDone: ({ takeMaterialBack }) => show(takeMaterialBack),
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
  /** One change after the other: each is kept on what the one before left. */
  const inTurn = (work: () => Promise<unknown>) => {
    saving.current = saving.current.then(() => noted(work()))
  }
  const draftOf = (first: Application) => {
    const { id } = first
    const last = newest[id]
    return {
      application: last && last.revision >= first.revision ? last : first,
      /** The material that is on its way. */
      sending: sending?.startsWith(`${id} `) ? sending.slice(id.length + 1) : null,
      answer(field: string, text: string) {
        inTurn(() => answer.mutateAsync({ id, answers: [{ field, text }] }))
      },
      give(materialId: string, way: MaterialWay, fileId: string | null = null) {
        inTurn(() => give.mutateAsync({ input: { applicationId: id, materialId, way, fileId } }))
      },
      takeBack(materialId: string) {
        inTurn(() => back.mutateAsync({ applicationId: id, materialId }))
      },
      async upload(materialId: string) {
        const file = await chooseFile()
        if (!file) return
        setSending(`${id} ${materialId}`)
        const work = async () => {
          const asked = { applicationId: id, materialId }
          const { openMaterialUpload } = await request(OpenMaterialUploadDocument, asked)
          await sendFile(openMaterialUpload, file)
          show((await request(ReadApplicationDocument, { id })).application)
        }
        await noted(work())
        setSending(null)
      },
      look: (material: Material) => noted(lookAtMaterial(id, material.id, material.file?.kind)),
    }
  }
  return {
    drafts: opened.map(draftOf),
    problem,
    show,
    /** What was typed last is kept. */
    saved: () => saving.current,
  }
}

/** One form of them, with everything that can be done to it. */
export type Draft = ReturnType<typeof useDrafts>['drafts'][number]
