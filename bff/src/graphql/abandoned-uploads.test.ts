import { postgresApplications } from '../adapters/postgres/applications'
import { postgresMaterialFiles } from '../adapters/postgres/material-files'
import {
  type ApplicationStage,
  applicationStage,
  LICENCE,
  LOOK,
  OPEN,
  PDF,
  READ,
} from '../testing/application-stage'
import { NOW } from '../testing/case-world'
import { eraseUploads } from '../usecases/erase-uploads'

const A_DAY_MS = 86_400_000
const later = (days: number) => new Date(NOW.getTime() + days * A_DAY_MS)

/** Uploads of drafts that nobody hands in (PIPL art. 19), through the contract, on a real PostgreSQL. */
describe('what was uploaded and never handed in', () => {
  let stage: ApplicationStage
  beforeAll(async () => {
    stage = await applicationStage()
  })
  beforeEach(() => {
    stage.world.clock.at = NOW
    stage.outside.library.holds = LICENCE
  })
  afterAll(() => stage.world.close())

  const erase = async () => {
    const job = stage.area.jobs!.find(({ name }) => name === 'erase-uploads')!
    while ((await job.run()) > 0);
  }
  const files = (subjectId: string) =>
    stage.count(
      'select count(*) from material_file f join material_file_content c on c.file_id = f.id where f.subject_id = $1',
      subjectId,
    )

  it('is kept to the day that was said, then gone for good and said so; the answers stay', async () => {
    const { ask, raw, server } = stage
    const { id, owner, subjectId, fill, send, give, submit } = await stage.firm()
    expect(await ask(READ, { id }, owner)).toMatchObject({ uploadsUntil: null })
    await fill()
    // Replaced: the first one is used by nothing any more.
    await send(PDF)
    expect(await ask(READ, { id }, owner)).toMatchObject({ uploadsUntil: '2026-12-21' })
    expect(await files(subjectId)).toBe(2)
    const look = (await ask(LOOK, { id, m: 'roster' }, owner)) as never as string

    stage.world.clock.at = later(30)
    await erase()
    expect((await ask(READ, { id }, owner)).materials[1]).toMatchObject({ way: 'FILE' })

    stage.world.clock.at = later(31)
    await erase()
    expect(await files(subjectId)).toBe(0)
    expect(await ask(READ, { id }, owner)).toMatchObject({
      ...{ uploadsUntil: null, fields: [{ answer: '货款' }] },
      materials: [
        { way: 'CERTIFICATE' },
        {
          way: null,
          file: null,
          reusable: null,
          words: expect.stringContaining('2026-12-22 按说好的删掉了'),
        },
        { way: 'COMMITMENT' },
      ],
      missing: [{ id: 'roster' }],
    })
    expect((await server.inject(look)).statusCode).toBe(404)
    expect((await raw(LOOK, { id, m: 'roster' }, owner)).errors[0].extensions.code).toBe('NOT_FOUND')
    // Whoever comes back gives it once more and goes on.
    expect((await send(PDF)).sent.statusCode).toBe(200)
    await give('licence', 'CERTIFICATE')
    expect(await submit('late')).toMatchObject({ __typename: 'ApplicationSubmitted' })
  })

  it('somebody who filled in since has their days anew', async () => {
    const { id, owner, fill, give } = await stage.firm()
    await fill()
    stage.world.clock.at = later(20)
    await give('proof', 'COMMITMENT')
    stage.world.clock.at = later(45)
    await erase()
    expect(await stage.ask(READ, { id }, owner)).toMatchObject({
      uploadsUntil: '2027-01-10',
      materials: [{}, { way: 'FILE' }, {}],
    })
  })

  it('what was handed in stays, taken back or not, and also in the draft after it', async () => {
    const { ask } = stage
    const { id, owner, subjectId, fill, submit } = await stage.firm()
    await fill()
    await submit('1')
    await ask(
      'mutation ($id: ID!) { withdrawApplication(id: $id, idempotencyKey: "back-once") { __typename } }',
      { id },
      owner,
    )
    const draft = await ask(OPEN, { item: stage.item.id, id: subjectId }, owner)
    expect(draft).toMatchObject({ status: 'DRAFT', uploadsUntil: null })
    stage.world.clock.at = later(90)
    await erase()
    expect(await files(subjectId)).toBe(1)
    expect((await ask(READ, { id: draft.id }, owner)).materials[1]).toMatchObject({ way: 'FILE' })
  })

  it('killed between the two steps, the next run goes on; the draft never points at what is gone', async () => {
    const { db, personalData, clock } = stage.world
    const { id, owner, subjectId, fill } = await stage.firm()
    await fill()
    clock.at = later(31)
    const applications = postgresApplications(db, personalData, () => undefined)
    const killed = {
      ...postgresMaterialFiles(db, personalData),
      eraseUnused: () => Promise.reject(new Error('killed')),
    }
    const deps = { applications, files: killed, clock, uploadDays: 30 }
    await expect(eraseUploads(deps)()).rejects.toThrow('killed')
    expect(await files(subjectId)).toBe(1)
    expect((await stage.ask(READ, { id }, owner)).materials[1]).toMatchObject({ way: null, file: null })
    await Promise.all([erase(), erase()])
    expect(await files(subjectId)).toBe(0)
  })
})
