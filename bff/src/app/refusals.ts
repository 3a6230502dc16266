import { Counter } from 'prom-client'
import { postgresRefusals } from '../adapters/postgres/refusals'
import { noteRefusals, type RefusalNotes } from '../usecases/note-refusal'
import type { Base } from './base'

/** The trail of what was refused. That it cannot be written is an alarm, never an answer. */
export function refusalNotes({
  connection,
  clock,
  personalData,
  metrics,
  log,
}: Pick<Base, 'connection' | 'clock' | 'personalData' | 'metrics' | 'log'>): RefusalNotes {
  const lost = new Counter({
    name: 'refusals_not_written_total',
    help: 'Refusals that could not be written to their trail',
    registers: [metrics],
  })
  return noteRefusals({
    refusals: postgresRefusals(connection.db),
    clock,
    personalData,
    alarm(error) {
      lost.inc()
      log.error({ alarm: 'refusal not written', reason: String(error) }, 'a person has to look')
    },
  })
}
