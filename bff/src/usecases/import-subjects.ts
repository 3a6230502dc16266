import type { Clock } from '../ports/clock'
import type { DataExchange } from '../ports/data-exchange'
import type { SubjectDelivery, SubjectRegister } from '../ports/subject-register'

export interface ImportSubjects {
  exchange: Pick<DataExchange, 'subjects'>
  register: Pick<SubjectRegister, 'deliver' | 'cursor' | 'startFrom'>
  clock: Clock
  /** Told after every batch: how many subjects of that kind are in, and of how many; null while nobody says. */
  onProgress(kind: 'PERSON' | 'ENTERPRISE', imported: number, of: number | null): void
}

export interface ImportResult {
  imported: number
  unreadable: number
}

const BATCH = 1_000
const KINDS = ['ENTERPRISE', 'PERSON'] as const

/** The exchange ended its stream without saying that it was complete. */
export class StreamCutOff extends Error {
  constructor(kind: string, imported: number) {
    super(`the stream of ${kind} subjects was cut off after ${imported}`)
  }
}

/**
 * Takes every subject of the exchange in. Interrupted, it is simply run again: deliveries may repeat.
 * The change feed starts where the first stream began, so that nothing that changed meanwhile is missed; a feed that
 * is being followed goes on where it is.
 */
export const importSubjects = (deps: ImportSubjects) => async (): Promise<ImportResult> => {
  let changesFrom: string | undefined
  const total: ImportResult = { imported: 0, unreadable: 0 }
  for (const kind of KINDS) {
    const stream = await importKind(deps, kind)
    changesFrom ??= stream.changesFrom
    total.imported += stream.imported
    total.unreadable += stream.unreadable
  }
  if ((await deps.register.cursor()) === null)
    await deps.register.startFrom(changesFrom ?? '0', deps.clock.now())
  return total
}

async function importKind(deps: ImportSubjects, kind: 'PERSON' | 'ENTERPRISE') {
  let batch: SubjectDelivery[] = []
  let imported = 0
  let unreadable = 0
  let announced: number | null = null
  let changesFrom: string | undefined
  let writing: Promise<void> = Promise.resolve()
  const deliver = async (subjects: readonly SubjectDelivery[]) => {
    await deps.register.deliver(subjects, deps.clock.now())
    imported += subjects.length
    deps.onProgress(kind, imported, announced)
  }
  /** One batch is written while the next is read and made ready; never more, so that a slow database slows the stream. */
  const flush = async () => {
    if (batch.length === 0) return
    const full = batch
    batch = []
    await writing
    writing = deliver(full)
    // Whoever waits for it hears of a failure; until then it is not left unheard.
    writing.catch(() => undefined)
  }
  for await (const line of deps.exchange.subjects(kind)) {
    if (line.kind === 'BEGIN') announced = line.count
    else if (line.kind === 'END') changesFrom = line.changesFrom
    else if (line.kind === 'UNREADABLE') unreadable += 1
    else if (batch.push(line.subject) === BATCH) await flush()
  }
  await flush()
  await writing
  if (changesFrom === undefined) throw new StreamCutOff(kind, imported)
  deps.onProgress(kind, imported, imported)
  return { imported, unreadable, changesFrom }
}
