import { sql } from 'kysely'
import type { Database } from './database'

/** A NOTIFY is a commit of its own, with its own fsync: under load a few dozen a second are enough. */
const PAUSE_MS = 20
/** What nobody announces inside its transaction, and somebody waits for. News of a run are found by the next poll. */
const TOPICS = 'send-fulfilment announce send-message'

/**
 * Wakes the workers after commits: at once, and then at most once a pause. Inside the transactions a NOTIFY would put
 * their commits, and with them their fsyncs, one behind the other. A notice that fails costs nothing but the wait for
 * the next poll.
 */
export function outboxAnnouncer(db: Database): () => void {
  let resting = false
  let again = false
  const tell = async () => {
    resting = true
    again = false
    await sql`select pg_notify('outbox', ${TOPICS})`.execute(db).catch(() => undefined)
    setTimeout(() => {
      resting = false
      if (again) void tell()
    }, PAUSE_MS).unref()
  }
  return () => {
    if (resting) again = true
    else void tell()
  }
}
