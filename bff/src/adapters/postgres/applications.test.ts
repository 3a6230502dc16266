import { sql } from 'kysely'
import { type CaseWorld, caseWorld, NOW } from '../../testing/case-world'
import { applicationsContract } from '../contracts/applications'
import { materialFilesContract } from '../contracts/material-files'
import { postgresApplications } from './applications'
import { postgresMaterialFiles } from './material-files'

let world: CaseWorld
beforeAll(async () => {
  world = await caseWorld()
})
afterAll(() => world.close())

applicationsContract('postgres', async () => ({
  applications: postgresApplications(world.db, world.personalData, () => undefined),
  addSubject: () => world.addSubject(),
  addCase: async () => (await world.addCase({ status: 'DOUBTFUL' })).id,
  async told() {
    const { rows } = await sql<{ told: string }>`
      select (payload->>'applicationId') || ' ' || (payload->>'event') as told from outbox
      where topic = 'notify' and payload->>'kind' = 'APPLICATION' order by id`.execute(world.db)
    return rows.map(row => row.told)
  },
}))

materialFilesContract('postgres', async () => ({
  files: postgresMaterialFiles(world.db, world.personalData),
  applications: postgresApplications(world.db, world.personalData, () => undefined),
  addSubject: () => world.addSubject(),
  addCase: async () => (await world.addCase({ status: 'DOUBTFUL' })).id,
}))

describe('what the database holds of a file', () => {
  it('is sealed, and nobody can change it', async () => {
    const files = postgresMaterialFiles(world.db, world.personalData)
    const id = world.ids.uuid()
    const content = Buffer.from('身份证 220102199003071234')
    const subjectId = await world.addSubject()
    await files.keep(
      {
        ...{
          id,
          subjectId,
          document: '名册',
          kind: 'PDF',
          sizeBytes: content.length,
          digest: '00'.repeat(32),
        },
        ...{ uploadedBy: '金*', at: NOW },
      },
      content,
    )
    const { rows } = await sql<{ sealed: Buffer }>`
      select sealed from material_file_content where file_id = ${id}`.execute(world.db)
    const kept = rows[0]!.sealed
    expect(kept.includes(content)).toBe(false)
    expect(kept.includes(content.toString('base64').slice(0, 20))).toBe(false)
    await expect(
      sql`update material_file_content set sealed = '' where file_id = ${id}`.execute(world.db),
    ).rejects.toThrow()
    await expect(
      sql`delete from material_file_content where file_id = ${id}`.execute(world.db),
    ).rejects.toThrow()
    await sql`update material_file set handed_in = true where id = ${id}`.execute(world.db)
    for (const refused of [
      sql`delete from material_file where id = ${id}`,
      sql`update material_file set handed_in = false where id = ${id}`,
    ])
      await expect(refused.execute(world.db)).rejects.toThrow(/refused/)
  })
})
