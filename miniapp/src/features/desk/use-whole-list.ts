import { useEffect, useRef, useState } from 'react'
import { faultWords, useAct } from '../../api'
import { ConfirmSurePartDocument } from '../../generated/documents/desk'
import { confirmedLine } from './choice-view'
import type { CandidateList } from './lists-view'
import type { createTapKeys } from './tap-key'
import { OUTDATED, type Saying } from './use-decisions'

/**
 * Confirms the certain ones of a whole list, part by part (the server says how many at once), telling how far it is.
 * Stops where a part is refused or the screen is left; what was confirmed stays confirmed, the rest waits.
 */
export function useWholeList(
  listId: string,
  keys: ReturnType<typeof createTapKeys>,
  say: (saying: Saying) => void,
) {
  const [confirmed, setConfirmed] = useState<number | null>(null)
  const part = useAct(ConfirmSurePartDocument, { outdates: OUTDATED })
  const left = useRef(false)
  useEffect(
    () => () => {
      left.current = true
    },
    [],
  )

  async function confirm(exceptIds: string[]): Promise<void> {
    let list: CandidateList | null = null
    let decided = 0
    let skipped = 0
    setConfirmed(0)
    try {
      do {
        const idempotencyKey = keys.of(`whole ${listId} ${exceptIds.join()} ${decided} ${skipped}`)
        const { confirmSurePart: result } = await part.mutateAsync({ listId, exceptIds, idempotencyKey })
        keys.settled()
        if (result.__typename === 'DeskRefused') {
          say({ kind: 'stop', text: stopped(decided, result.message), traceCode: null })
          return
        }
        decided += result.decided
        skipped += result.skipped
        list = result.list
        setConfirmed(decided)
      } while (!left.current && list.sureCount > exceptIds.length)
      say({ kind: 'done', text: confirmedLine({ decided, skipped }, list), traceCode: null })
    } catch (problem) {
      const { title, text, traceCode } = faultWords(problem, 'ACTING')
      say({ kind: 'stop', text: stopped(decided, `${title}。${text}`), traceCode })
    } finally {
      setConfirmed(null)
    }
  }

  return {
    /** How many so far while it goes on; null while it does not. */
    confirmed,
    confirm: (exceptIds: string[]) => void confirm(exceptIds),
  }
}

/** What is safe, before what went wrong. */
const stopped = (decided: number, why: string): string =>
  decided > 0 ? `已经确认的 ${decided} 户都有效，其余的还在等。${why}` : why
