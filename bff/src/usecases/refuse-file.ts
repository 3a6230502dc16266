import { Fault, invalidInput } from '../domain/fault'
import type { BroughtFiles } from '../ports/brought-files'
import type { Clock } from '../ports/clock'

/** Why the second copy of a file counts for nothing. */
export const TAKEN_BEFORE = '同一份已经收过'
const BROKE_OFF = '没有传完就断了'

/** The reading went on after its file had been ended as broken off. */
export const endedMeanwhile = (): Fault =>
  invalidInput(
    '这一份超过一天没有传完，已经停收了。里面一笔都没有记，账目没有动。请重新选一次文件，从头再传。',
  )

/** While `read` goes wrong the file is refused with the reason, and what went wrong goes on. */
export async function orRefuse<Answer>(
  files: Pick<BroughtFiles, 'refuse'>,
  clock: Clock,
  id: string,
  read: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await read()
  } catch (error) {
    const why = error instanceof Fault ? error.message : BROKE_OFF
    // Whatever broke the reading may break this as well: then the timer does it.
    await files.refuse(id, why, clock.now()).catch(() => undefined)
    throw error
  }
}

export interface EndUnreadDeps {
  treasuryFiles: Pick<BroughtFiles, 'unread' | 'refuse'>
  officeReports: Pick<BroughtFiles, 'unread' | 'refuse'>
  clock: Clock
}

const READ_WITHIN_MS = 86_400_000

/** Files whose reading died a day ago are refused, so that nothing of them is kept for ever. Answers how many. */
export function endUnreadFiles({ treasuryFiles, officeReports, clock }: EndUnreadDeps) {
  return async (): Promise<number> => {
    const at = clock.now()
    let ended = 0
    for (const files of [treasuryFiles, officeReports])
      for (const id of await files.unread(new Date(at.getTime() - READ_WITHIN_MS))) {
        await files.refuse(id, BROKE_OFF, at)
        ended += 1
      }
    return ended
  }
}
