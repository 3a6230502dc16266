import type { Ids } from '../../ports/ids'

/** UUIDs and tokens that repeat from run to run, in rising order. */
export function countingIds(): Ids {
  let last = 0
  return {
    uuid: () => `00000000-0000-7000-8000-${String(++last).padStart(12, '0')}`,
    token: () => `token-${++last}`,
  }
}
