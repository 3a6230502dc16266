import { sampleItem } from '../adapters/contracts/sample-item'
import type { Actor } from '../domain/actor'
import { type CaseWorld, caseWorld, GOOD_FACTS } from '../testing/case-world'
import { deskParts, deskReviewer } from '../testing/desk-parts'
import { callCandidate } from './call-candidate'
import { decideDoubtful } from './decide-doubtful'
import { matchItem } from './match-item'

const { 'enterprise.seriousDishonesty': _unsaid, ...UNSAID } = GOOD_FACTS
const reviewer = deskReviewer()

describe('a call to a doubtful candidate (SQ-3)', () => {
  let world: CaseWorld
  let subjectId: string
  let candidateId: string
  const parts = () => deskParts(world, () => 0.5)
  const call = (actor: Actor = reviewer) => callCandidate(parts())(actor, candidateId)
  const uses = async () =>
    (await parts().dataUses.list(subjectId, new Date(0))).filter(({ what }) => what.includes('完整'))
  beforeAll(async () => {
    world = await caseWorld()
    const item = await world.publish(sampleItem({ confirmation: { days: 60 } }))
    subjectId = await world.addSubject(UNSAID)
    await matchItem(parts())(item)
    candidateId = (await world.db.selectFrom('entitlement').select('id').executeTakeFirstOrThrow()).id
  })
  afterAll(() => world.close())

  it.each([
    ['nobody', { kind: 'ANONYMOUS' } as Actor, 'UNAUTHENTICATED'],
    ['another department', { ...reviewer, department: 'culture-tourism' }, 'NOT_FOUND'],
    ['who accepts', { ...reviewer, roles: ['ACCEPTOR'] } as Actor, 'FORBIDDEN'],
  ])('%s gets no number, and nothing is written down', async (_who, actor, code) => {
    await expect(call(actor)).rejects.toMatchObject({ code })
    expect(await uses()).toEqual([])
  })
  it('shows the whole number, each time written down with who, what for and by which right', async () => {
    expect(await call()).toEqual({ phone: '13900000001' })
    await call()
    expect(await uses()).toHaveLength(2)
    expect((await uses())[0]).toMatchObject({
      actorKind: 'STAFF',
      actorName: expect.stringContaining('周岚'),
      purpose: '电话核实存疑的一项（失业保险稳岗返还）',
      basis: 'STATUTORY_DUTY',
    })
  })
  it('ends with the doubt', async () => {
    const command = { candidateId, decision: 'REJECT', reason: '电话核实过，不符合', revision: 1 } as const
    await decideDoubtful(parts())(reviewer, { ...command, idempotencyKey: 'd1' })
    await expect(call()).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await uses()).toHaveLength(2)
  })
})
