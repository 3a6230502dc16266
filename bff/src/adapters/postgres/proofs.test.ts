import { sql } from 'kysely'
import { type CaseWorld, caseWorld, NOW } from '../../testing/case-world'
import { proofsContract } from '../contracts/proofs'
import { postgresProofs } from './proofs'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

proofsContract('postgres', async () => ({
  proofs: postgresProofs(world.db, world.personalData, () => undefined),
  addSubject: () => world.addSubject(),
  async factsOf(id) {
    const { rows } = await sql<{ facts: Record<string, unknown[]> }>`
      select facts from subject where id = ${id}`.execute(world.db)
    return Object.fromEntries(Object.entries(rows[0]!.facts).map(([key, [value]]) => [key, value]))
  },
  async told() {
    const { rows } = await sql<{ told: string }>`
      select (payload->>'proofId') || ' ' || (payload->>'event') as told from outbox
      where topic = 'notify' and payload->>'kind' = 'PROOF' order by id`.execute(world.db)
    return rows.map(row => row.told)
  },
}))

it('what a proof brings is a new version of the facts, and everybody who judges hears of it', async () => {
  const proofs = postgresProofs(world.db, world.personalData, () => undefined)
  const subjectId = await world.addSubject()
  const version = async () => {
    const { rows } = await sql<{ version: number }>`
      select facts_version as version from subject where id = ${subjectId}`.execute(world.db)
    return Number(rows[0]!.version)
  }
  const { id } = await proofs.open({
    ...{ id: world.ids.uuid(), subjectId, kind: 'shanty-project', itemId: 'shanty-fee-waiver' },
    ...{ askedBy: world.ids.uuid(), askedByName: '安*正', askedAt: NOW },
  })
  const before = await version()
  await proofs.move({
    ...{ id, from: 'ASKED', to: 'ISSUED', at: NOW },
    kept: { number: 'ZM-2', validUntil: '2026-12-21', document: '长春市安居', signature: 'ab' },
    facts: {
      'property.shanty.approved': { value: true, department: 'housing-construction', asOf: '2026-11-21' },
    },
  })
  expect(await version()).toBe(before + 1)
  const { rows } = await sql`
    select 1 from outbox where topic = 'facts-changed' and payload->>'subjectId' = ${subjectId}`.execute(
    world.db,
  )
  expect(rows).toHaveLength(1)
  const sealed = await sql<{ sealed: Buffer }>`select sealed from proof where id = ${id}`.execute(world.db)
  expect(sealed.rows[0]!.sealed.includes(Buffer.from('安居'))).toBe(false)
})
