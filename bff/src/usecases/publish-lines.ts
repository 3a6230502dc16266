import type { TreeHash } from '@policy-direct/shared/public-log/tree-hash'
import { headText, type SignedTreeHead } from '@policy-direct/shared/public-log/tree-head'
import type { TreeState } from '@policy-direct/shared/public-log/verify'
import { chinaDate } from '@policy-direct/shared/time/china-date'
import { growth, stateAt } from '../domain/public-log/growth'
import type { Clock } from '../ports/clock'
import type { HeadSigner } from '../ports/head-signer'
import type { PublicLog } from '../ports/public-log'

export interface PublishLinesDeps {
  publicLog: PublicLog
  hash: TreeHash
  signer: HeadSigner
  /** A new salt a call: 32 unpredictable hex digits. */
  salt(): string
  clock: Clock
  /** GB/T 2260 code of the city whose log it is. */
  city: string
}

/** One after the other, whatever is paid meanwhile: each going costs the way to the database several times. */
const AT_ONCE = 5_000

/**
 * What was fulfilled or came back becomes lines of the public log, each exactly once, under a newly signed head; a day
 * on which nothing happens has its head all the same, so that silence can be told from a log that was switched off.
 * Answers how many lines.
 */
export function publishLines(deps: PublishLinesDeps) {
  return async (): Promise<number> => {
    const { publicLog, hash, clock, salt } = deps
    const at = clock.now()
    const published = await publicLog.append(AT_ONCE, (due, from) => {
      const lines = due.map(({ at: happened, ...line }) => ({ ...line, on: chinaDate(happened) }))
      const { leaves, nodes, state } = growth(hash, from, lines, salt)
      return {
        leaves: leaves.map((leaf, n) => ({ ...leaf, receipt: due[n]!.receipt, event: due[n]!.event })),
        nodes,
        head: signed(deps, state, at),
      }
    })
    if (published === 0) await publicLog.openDay(chinaDate(at), from => signed(deps, stateAt(hash, from), at))
    return published
  }
}

function signed({ signer, city, hash }: PublishLinesDeps, state: TreeState, at: Date): SignedTreeHead {
  const head = {
    ...state,
    city,
    day: chinaDate(at),
    at: at.toISOString(),
    algorithm: hash.name,
  }
  return { ...head, publicKey: signer.publicKey, signature: signer.sign(headText(head)) }
}
