import { sql } from 'kysely'
import type { Database } from './database'

/**
 * Wakes the workers after commits, one NOTIFY at a time: inside the transactions it would put their commits, and with
 * them their fsyncs, one behind the other. A notice that fails costs nothing but the wait for the next poll.
 */
export function outboxAnnouncer(db: Database): () => void {
  let running = false
  let again = false
  const tell = async () => {
    do {
      again = false
      await sql`select pg_notify('outbox', '')`.execute(db).catch(() => undefined)
    } while (again)
    running = false
  }
  return () => {
    if (running) {
      again = true
      return
    }
    running = true
    void tell()
  }
}
