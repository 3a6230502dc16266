import { useState } from 'react'
import { sendFile } from '../../api/send-file'
import { chooseFile } from '../../platform/choose-file'

interface Bringing {
  /** Answers the path of the door for one file. */
  open(): Promise<string>
  /** Read anew, also after a refusal: an answer may be lost and the file taken. */
  onBrought(): unknown
  onTaken(): void
}

/** A signed file that another office made, brought by a person; `problem` is why it was not taken. */
export function useBring({ open, onBrought, onTaken }: Bringing) {
  const [bringing, setBringing] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const bring = async () => {
    const file = await chooseFile('.ndjson,.json,.txt')
    if (!file) return
    setBringing(true)
    setProblem(null)
    const refused = await open()
      .then(path => sendFile(path, file))
      .catch((error: unknown) => error)
    await onBrought()
    setBringing(false)
    if (refused === undefined) onTaken()
    else setProblem(refused)
  }
  return { bringing, problem, bring: () => void bring() }
}
