import { faultWords } from '../../api'
import { FaultState } from '../state/fault-state'
import { NoPermission } from '../state/state-block'

type DeskFaultProps = {
  error: unknown
  onAgain: () => void
  /** Who may do it, where that is known. */
  whoMay?: string
}

/** Not allowed says who can allow it; everything else can be tried again. */
export function DeskFault({ error, onAgain, whoMay }: DeskFaultProps) {
  const words = faultWords(error)
  if (words.show !== 'NO_PERMISSION') return <FaultState words={words} onAgain={onAgain} />
  const lines = [words.text, whoMay, '岗位不对的话，请本局管理工作账号的人调整。']
  return <NoPermission title="您的岗位看不了这一页" lines={lines.filter(line => line !== undefined)} />
}
