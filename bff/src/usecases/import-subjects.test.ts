import { memorySubjects } from '../adapters/memory/subjects'
import { countingIds } from '../adapters/testing/counting-ids'
import type { SubjectLine } from '../ports/data-exchange'
import type { SubjectDelivery } from '../ports/subject-register'
import { importSubjects, StreamCutOff } from './import-subjects'
import { takeChanges } from './take-changes'

const clock = { now: () => new Date('2026-11-21T01:00:00Z') }
const subject = (kind: SubjectDelivery['kind'], n: number): SubjectLine => ({
  kind: 'SUBJECT',
  subject: {
    kind,
    identifier: `${kind}-${n}`,
    name: '名',
    phone: null,
    regionCode: '220102',
    legalRepresentative: null,
    accounts: [],
    facts: {},
  },
})

describe('import of subjects', () => {
  const world = (streams: Record<string, SubjectLine[]>) => {
    const store = memorySubjects(countingIds())
    const progress: string[] = []
    const run = importSubjects({
      exchange: {
        async *subjects(kind) {
          yield* streams[kind] ?? []
        },
      },
      register: store.register,
      clock,
      onProgress: (kind, imported, of) => progress.push(`${kind} ${imported} of ${of ?? '?'}`),
    })
    return { ...store, progress, run }
  }
  const end = (changesFrom: string): SubjectLine => ({ kind: 'END', changesFrom })

  it('takes all in, batch by batch, and starts the feed where the first stream began', async () => {
    const people = Array.from({ length: 1_001 }, (_, n) => subject('PERSON', n))
    const { run, progress, register, subjects } = world({
      ENTERPRISE: [subject('ENTERPRISE', 1), { kind: 'UNREADABLE' }, end('5')],
      PERSON: [{ kind: 'BEGIN', count: 1_001 }, ...people, end('9')],
    })
    expect(await run()).toEqual({ imported: 1_002, unreadable: 1 })
    expect(progress).toEqual([
      'ENTERPRISE 1 of ?',
      'ENTERPRISE 1 of 1',
      'PERSON 1000 of 1001',
      'PERSON 1001 of 1001',
      'PERSON 1001 of 1001',
    ])
    expect(await register.cursor()).toBe('5')
    expect(await subjects.find('PERSON', 'PERSON-1000')).not.toBeNull()
  })
  it('does not call itself complete after a stream that was cut off', async () => {
    const { run, register } = world({ ENTERPRISE: [end('5')], PERSON: [subject('PERSON', 1)] })
    await expect(run()).rejects.toThrow(StreamCutOff)
    expect(await register.cursor()).toBeNull()
  })
  it('taken again, leaves the feed where it is', async () => {
    const { run, register } = world({ ENTERPRISE: [end('5')], PERSON: [end('5')] })
    await run()
    await register.change([], '7', clock.now())
    await run()
    expect(await register.cursor()).toBe('7')
  })
  it('takes no changes before the import, and from then on page after page', async () => {
    const { run, register, announced } = world({
      ENTERPRISE: [subject('ENTERPRISE', 1), end('5')],
      PERSON: [end('5')],
    })
    const facts = { insuredCount: { value: 3, department: 'human-resources', asOf: '2026-11-20' } }
    const asked: string[] = []
    const take = takeChanges({
      exchange: {
        changes: async after => {
          asked.push(after)
          if (after !== '5') return { changes: [], next: after }
          return { changes: [{ kind: 'ENTERPRISE', identifier: 'ENTERPRISE-1', facts }], next: '6' }
        },
      },
      register,
      clock,
    })
    expect(await take()).toBe(0)
    await run()
    expect(await take()).toBe(1)
    expect(await take()).toBe(0)
    expect(asked).toEqual(['5', '6'])
    expect(announced).toHaveLength(1)
  })
})
