import { postgresDataUses } from '../adapters/postgres/data-uses'
import { postgresProofs } from '../adapters/postgres/proofs'
import { upstreamUnavailable } from '../domain/fault'
import type { ProofSaid } from '../domain/proof'
import type { ProofAnswer } from '../ports/proof-office'
import { type ApplicationStage, applicationStage, FORM_ITEM } from '../testing/application-stage'
import { GOOD_FACTS, NOW, someone } from '../testing/case-world'
import { deskParts } from '../testing/desk-parts'
import { followProofs } from '../usecases/follow-proofs'

const LISTED = 'enterprise.seriousDishonesty'
const PROOF = '{ id status words number validUntil kind { code name atOnce department { shortName } } }'
const ASK = `mutation ($b: ID!, $i: ID!, $k: ID!) { askProof(beneficiaryId: $b, itemId: $i, kind: $k) ${PROOF} }`
const LIST = `query ($b: ID!) { proofs(beneficiaryId: $b) ${PROOF} }`

/** 证明 (CS-2), through the contract, on a real PostgreSQL, with an office that does as it is told. */
describe('a proof that settles an unknown', () => {
  let stage: ApplicationStage
  beforeAll(async () => {
    stage = await applicationStage(FORM_ITEM)
  })
  beforeEach(() => {
    stage.world.clock.at = NOW
    stage.outside.office.answers = { kind: 'LATER' }
  })
  afterAll(() => stage.world.close())

  /** A firm of which nobody knows whether it is listed. */
  async function firm() {
    const { [LISTED]: _unknown, ...facts } = GOOD_FACTS
    const subjectId = await stage.world.addSubject(facts)
    const owner = someone()
    await stage.world.allow(owner, subjectId)
    const ask = (kind = 'credit-standing', as = owner) =>
      stage.raw(ASK, { b: subjectId, i: stage.item.id, k: kind }, as)
    const asked = async () => (await ask()).data.askProof as { id: string; status: string; words: string }
    const listed = async () => (await stage.raw(LIST, { b: subjectId }, owner)).data.proofs
    const known = async () => {
      const text = 'select facts, facts_version from subject where id = $1'
      const { rows } = await stage.world.database.pool.query(text, [subjectId])
      return { fact: rows[0].facts[LISTED] as unknown[] | undefined, version: Number(rows[0].facts_version) }
    }
    return { subjectId, owner, ask, asked, listed, known }
  }
  const said = (requestId: string, change: Partial<ProofSaid> = {}): ProofAnswer => ({
    ...{ kind: 'ISSUED', document: '{"number":"ZM-1"}', signature: 'ab' },
    said: {
      ...{ number: 'ZM-1', requestId, kind: 'credit-standing', department: 'development-reform' },
      ...{ holder: { kind: 'ENTERPRISE', id: '91220104MA0000001X' }, facts: { [LISTED]: false } },
      ...{ asOf: '2026-11-21', issuedAt: NOW, validUntil: '2026-12-21', standing: 'VALID' },
      ...change,
    },
  })
  /** Issues whatever is asked for, under the id it is asked under. */
  function issuing(change: Partial<ProofSaid> = {}) {
    Object.defineProperty(stage.outside.office, 'answers', {
      configurable: true,
      get: () => said(stage.outside.office.asked.at(-1)!.id, change),
      set: value =>
        Object.defineProperty(stage.outside.office, 'answers', { value, writable: true, configurable: true }),
    })
  }
  const follow = () =>
    followProofs({
      ...deskParts(stage.world, () => 0.5),
      items: stage.world.items,
      proofs: postgresProofs(stage.world.db, stage.world.personalData, () => undefined),
      proofOffice: stage.outside.proofOffice,
    } as never)()

  it('at once: one tap, taken in with its source and its day, recorded, and everybody judges anew', async () => {
    const { subjectId, owner, ask, listed, known } = await firm()
    issuing()
    const { data } = await ask()
    expect(data.askProof).toMatchObject({
      ...{ status: 'ISSUED', number: 'ZM-1', validUntil: '2026-12-21' },
      kind: { code: 'credit-standing', atOnce: true, department: { shortName: '市发展改革委' } },
      words: expect.stringContaining('已经用它重新判断'),
    })
    expect(await known()).toMatchObject({
      version: 2,
      fact: [false, 'development-reform', '2026-11-21', NOW.toISOString()],
    })
    expect(
      await stage.count(
        "select count(*) from outbox where topic = 'facts-changed' and payload->>'subjectId' = $1",
        subjectId,
      ),
    ).toBe(1)
    const uses = await postgresDataUses(stage.world.db, stage.world).list(subjectId, new Date(0))
    expect(uses[0]).toMatchObject({
      ...{ what: '请部门开的证明：没有列入严重失信主体名单的证明', basis: 'CONSENT', actorKind: 'USER' },
      purpose: `判断${stage.item.name}符不符合`,
    })
    expect(stage.outside.office.asked.at(-1)).toMatchObject({
      ...{ kind: 'credit-standing', holder: { kind: 'ENTERPRISE', id: '91220104MA0000001X' } },
      asked: { by: owner.maskedName, purpose: `判断${stage.item.name}符不符合` },
    })
    expect(await listed()).toHaveLength(1)
    // What a department has said needs no proof.
    expect((await ask()).errors[0]).toMatchObject({ message: expect.stringContaining('不用再开证明') })
  })

  it('later: asked again under the same id until it is answered, then told; two taps are one request', async () => {
    const { subjectId, asked, listed, known } = await firm()
    const first = await asked()
    expect(first).toMatchObject({ status: 'WAITING', words: expect.stringContaining('有人在核对') })
    expect((await asked()).id).toBe(first.id)
    expect((await known()).fact).toBeUndefined()
    stage.world.clock.at = new Date(NOW.getTime() + 60_000)
    issuing()
    expect(await follow()).toBeGreaterThan(0)
    expect(await listed()).toMatchObject([{ id: first.id, status: 'ISSUED' }])
    expect((await known()).fact?.[0]).toBe(false)
    const { payload } = (
      await stage.world.database.pool.query(
        "select payload from outbox where payload->>'proofId' = $1 order by id desc limit 1",
        [first.id],
      )
    ).rows[0]
    await stage.area.topics!.notify!(payload)
    await stage.area.topics!.notify!(payload)
    expect(
      await stage.count(
        "select count(*) from message where subject_id = $1 and template = 'proof'",
        subjectId,
      ),
    ).toBe(1)
  })

  it.each<[string, Partial<ProofSaid>, RegExp]>([
    ['another firm’s', { holder: { kind: 'ENTERPRISE', id: '91220104MA0000002Y' } }, /不是开给您的/],
    ['an old answer again', { requestId: 'another-request' }, /不是答这一次/],
    ['one that ran out', { validUntil: '2026-11-20' }, /到期/],
    ['one that was taken back', { standing: 'REVOKED' }, /撤销/],
    ['one of another office', { department: 'taxation' }, /来源部门/],
  ])('%s changes nothing, is said, and may be asked for again', async (_name, change, why) => {
    const { asked, known } = await firm()
    issuing(change)
    const first = await asked()
    expect(first).toMatchObject({ status: 'DISTRUSTED', words: expect.stringMatching(why) })
    expect(await known()).toEqual({ fact: undefined, version: 1 })
    issuing()
    const second = await asked()
    expect(second).toMatchObject({ status: 'ISSUED' })
    expect(second.id).not.toBe(first.id)
  })

  it('is on the page of the case it was for: which, its number, taken in and its signature verified', async () => {
    const { subjectId, owner, ask } = await firm()
    issuing()
    await ask()
    const own = await stage.world.addCase({ item: stage.item, subjectId, status: 'DOUBTFUL' })
    const other = await stage.world.addCase({ subjectId, status: 'DOUBTFUL' })
    const READ =
      'query ($id: ID!) { entitlement(id: $id) { proofs { number answeredAt words kind { name } } } }'
    const proofsOf = async (id: string) => (await stage.raw(READ, { id }, owner)).data.entitlement.proofs
    expect(await proofsOf(own.id)).toEqual([
      {
        ...{ number: 'ZM-1', answeredAt: expect.stringMatching(/^2026-11-21T/) },
        words: expect.stringContaining('证明号 ZM-1，2026-12-21 前有效；2026-11-21 核对过签名'),
        kind: { name: '没有列入严重失信主体名单的证明' },
      },
    ])
    expect(await proofsOf(other.id)).toEqual([])
    // Taken back by its department: nobody goes on reading that it counts.
    await stage.world.database.pool.query(
      'update subject set facts = facts - $2, facts_version = facts_version + 1 where id = $1',
      [subjectId, LISTED],
    )
    expect(await proofsOf(own.id)).toMatchObject([
      { number: 'ZM-1', words: expect.stringContaining('把证明 ZM-1 里的数据收回了，现在按没有查到判断') },
    ])
  })

  it('forged or refused: unknown stays unknown, with the reason', async () => {
    for (const [answers, status, words] of [
      [{ kind: 'FORGED' }, 'DISTRUSTED', /签名和部门的对不上/],
      [{ kind: 'REFUSED', reason: '档案里没有查到' }, 'REFUSED', /没有查到不等于不符合/],
    ] as const) {
      const { asked, known } = await firm()
      stage.outside.office.answers = answers
      expect(await asked()).toMatchObject({ status, words: expect.stringMatching(words) })
      expect(await known()).toEqual({ fact: undefined, version: 1 })
    }
  })

  it('what it says counts, also against whoever asked', async () => {
    const { asked, known } = await firm()
    issuing({ facts: { [LISTED]: true } })
    expect(await asked()).toMatchObject({ status: 'ISSUED' })
    expect((await known()).fact?.[0]).toBe(true)
  })

  it('an office that is away keeps nobody waiting: the request stays and is asked again', async () => {
    const { asked, known } = await firm()
    const { office } = stage.outside
    Object.defineProperty(office, 'answers', {
      configurable: true,
      get: () => {
        throw upstreamUnavailable('开证明的部门', { upstream: 'proofs', kind: 'TIMEOUT' })
      },
    })
    expect(await asked()).toMatchObject({ status: 'ASKED', words: expect.stringContaining('不用等') })
    stage.world.clock.at = new Date(NOW.getTime() + 60_000)
    issuing()
    expect(await follow()).toBeGreaterThan(0)
    expect((await known()).fact?.[0]).toBe(false)
  })

  it('only what this item looks at, of this kind of beneficiary, by somebody who may act', async () => {
    const { ask, subjectId } = await firm()
    for (const kind of ['tax-credit', 'household', 'nothing'])
      expect((await ask(kind)).errors[0].extensions.code).toBe('INVALID_INPUT')
    const agent = someone()
    await stage.world.allow(agent, subjectId, { role: 'AGENT', scopes: ['VIEW'] })
    expect((await ask('credit-standing', agent)).errors[0].extensions.code).toBe('FORBIDDEN')
    expect((await ask('credit-standing', someone())).errors[0].extensions.code).toBe('NOT_FOUND')
  })
})
