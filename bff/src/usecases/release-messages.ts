import type { Clock } from '../ports/clock'
import type { Messages } from '../ports/messages'

export interface ReleaseDeps {
  messages: Pick<Messages, 'release'>
  clock: Clock
}

const BATCH = 500

/** Messages whose quiet hours are over, or that waited for others to the same person, go on; answers how many. */
export function releaseMessages({ messages, clock }: ReleaseDeps) {
  return (): Promise<number> => messages.release(clock.now(), BATCH)
}
