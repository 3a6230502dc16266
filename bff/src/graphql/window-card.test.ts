import { idNumberCheckCharacter } from '@policy-direct/shared/identifiers/id-number'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { caseArea } from '../app/cases'
import { policyArea } from '../app/policies'
import { windowArea } from '../app/windows'
import { CARD_NOT_KNOWN } from '../domain/id-card'
import { fakeCaseWorld } from '../testing/fake-case-world'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'
import { LI_XIANG } from '../testing/mulan'

const BODY = '22010219500308560'
const ID_NUMBER = `${BODY}${idNumberCheckCharacter(BODY)}`
const NAME = '李木兰'
const VISIT =
  '{ id number status words visitor onPaper entering beneficiaries { id kind name } caseNumber rights { recordKey amountFen } steps { name actor reason } }'
const RECEIVE = `mutation ($card: ShownCardInput!) { receiveByIdCard(card: $card) { __typename
  ... on WindowVisit ${VISIT} ... on CodeRefused { message } } }`
const ASK = `mutation ($input: AskAtWindowInput!) { askAtWindow(input: $input) ${VISIT} }`
const SIGN = `mutation ($id: ID!) { signAtWindow(id: $id) ${VISIT} }`
const PASS_ON = `mutation ($input: PassOnInput!) { passOnAtWindow(input: $input) { __typename
  ... on WindowVisitPassedOn { visit ${VISIT} } ... on Refused { message } } }`
const PAPER = 'mutation ($id: ID!) { openWindowPaper(id: $id) }'
const MINE = `{ myWindowVisits ${VISIT} }`
const CODE = 'mutation { showIdentityCode { text } }'
const BY_CODE = `mutation ($code: String!) { receiveVisitor(code: $code) { ... on WindowVisit { id onPaper } } }`

const skillItem = loadPolicies().find(({ id }) => id === 'skill-upgrade-subsidy')!

/** XQ-3, HR-2: somebody without a telephone, by their ID card and a signature on paper; the same case, on a real PostgreSQL. */
describe('at a window without a telephone', () => {
  const outside = fakeCaseWorld()
  let world: IdentityTestWorld
  let clerk: string
  let person: string
  let clerks = 0
  beforeAll(async () => {
    world = await identityWorld(async (base, identity) => {
      const policies = await policyArea(base, identity, [skillItem])
      const cases = caseArea(base, identity, policies, outside)
      return [policies, cases, windowArea(base, identity, policies, cases)].flatMap(area => area.resolvers)
    })
    person = await world.deliver({
      ...{ ...LI_XIANG, identifier: ID_NUMBER, name: NAME, phone: null },
      accounts: [
        {
          ...{
            kind: 'SOCIAL_CARD',
            bankCode: '105',
            bankName: '建设银行',
            accountNumber: '6217000000000231',
          },
          ...{ accountName: NAME, status: 'OPEN' },
        },
      ],
    })
  })
  afterAll(() => world.close())
  beforeEach(async () => {
    // Each with a clerk of its own: tries are counted.
    clerks += 1
    clerk = await world.signInStaff(seat(`S7${clerks}`, '220104'))
    outside.library.holds = {
      ...{ kind: 'IDENTITY_CARD', number: ID_NUMBER, holder: NAME, issuedBy: '长春市公安局' },
      ...{ validUntil: null, status: 'VALID', revokedOn: null },
    }
  })

  const seat = (staffNo: string, regionCode: string) => ({
    ...{ staffNo, regionCode, name: '王敏', department: 'government-services' },
    ...{ roles: ['WINDOW' as const], windowName: '朝阳区政务服务中心 12 号窗口' },
  })
  const ask = async (query: string, variables: Record<string, unknown>, token = clerk) => {
    const { data, errors } = await world.ask(query, variables, token)
    expect(errors).toBeUndefined()
    return Object.values(data)[0] as ReturnType<typeof JSON.parse>
  }
  const card = (change: object = {}) => ({
    card: { name: NAME, idNumber: ID_NUMBER.toLowerCase(), faceCompared: true, ...change },
  })
  const code = (change: object, token = clerk) => world.codeOf(RECEIVE, card(change), token)
  const uses = async () =>
    (await world.area.dataUses.list(person, new Date(0))).filter(({ purpose }) => purpose.includes('身份证'))
  const asked = async () => {
    const { id } = await ask(RECEIVE, card())
    await ask(ASK, { input: { visitId: id, itemId: skillItem.id, beneficiaryId: person } })
    return id as string
  }

  it('is known by number and name of the library, for this visit, and the look is recorded', async () => {
    const visit = await ask(RECEIVE, card({ idNumber: `${ID_NUMBER.slice(0, 6)} ${ID_NUMBER.slice(6)}` }))
    expect(visit).toMatchObject({
      ...{ __typename: 'WindowVisit', status: 'RECEIVED', onPaper: true, visitor: '李*兰' },
      words: '身份证已核对，选要办的事',
      beneficiaries: [{ id: person, kind: 'PERSON', name: '李*兰' }],
      steps: [{ name: '窗口核对身份证', actor: '王敏' }],
    })
    expect(outside.library.asked.at(-1)).toMatchObject({
      holder: { kind: 'PERSON', id: ID_NUMBER },
      consent: { by: '持证人当面出示，王敏核对', purpose: '窗口核对身份证' },
    })
    expect(await uses()).toMatchObject([
      { actorName: expect.stringContaining('王敏（朝阳区政务服务中心 12 号窗口）'), basis: 'CONSENT' },
    ])
  })

  it('opens nothing for another name, an unknown number, a card that ended, an unseen face, other staff', async () => {
    const before = (await uses()).length
    expect(await ask(RECEIVE, card({ name: '李兰' }))).toEqual({
      __typename: 'CodeRefused',
      message: CARD_NOT_KNOWN,
    })
    expect((await uses())[0]).toMatchObject({
      purpose: '窗口核对身份证，没有对上，没有收件',
      basis: 'STATUTORY_DUTY',
    })
    expect(await uses()).toHaveLength(before + 1)
    const digit = (Number(ID_NUMBER[16]) + 1) % 10
    expect((await ask(RECEIVE, card({ idNumber: `${BODY.slice(0, 16)}${digit}0` }))).message).toMatch(
      '读错了',
    )
    outside.library.holds = { ...outside.library.holds!, status: 'REVOKED', revokedOn: '2026-11-01' }
    expect((await ask(RECEIVE, card())).message).toMatch('吊销或注销')
    outside.library.holds = null
    expect((await ask(RECEIVE, card())).message).toBe(CARD_NOT_KNOWN)
    expect(await code({ faceCompared: false })).toBe('INVALID_INPUT')
    expect(await code({}, await world.signInStaff({ staffNo: 'S1' }))).toBe('FORBIDDEN')
    expect(await code({}, await world.signInStaff(seat('S9', '220200')))).toBe('FORBIDDEN')
    expect(await code({}, await world.signInAs({ idNumber: '220102199003071234' }))).toBe('UNAUTHENTICATED')
    const tries = await Promise.all([1, 2, 3, 4, 5, 6].map(() => code({})))
    expect(tries).toContain('TOO_MANY_REQUESTS')
  })

  it('signs on paper instead of tapping, and the same case is paid; the paper is theirs', async () => {
    const id = await asked()
    expect(await ask(PAPER, { id })).toMatch(/^\/window-papers\//)
    const other = await world.signInStaff(seat('S6', '220104'))
    expect(await world.codeOf(SIGN, { id }, other)).toBe('INVALID_INPUT')
    const signed = await ask(SIGN, { id })
    expect(await ask(SIGN, { id })).toMatchObject({ status: 'AGREED' })
    expect(signed).toMatchObject({ status: 'AGREED', entering: true })
    // What they read before they agree names them alone, not who enters for them.
    const [word] = signed.steps.filter(({ name }: { name: string }) => name === '请对方同意')
    expect(word.reason).toMatch(/^李\*兰：/)
    expect(signed.steps.at(-1)).toEqual({
      ...{ name: '本人在委托书上签字', actor: '王敏', reason: `委托书 ${signed.number}，窗口存` },
    })
    const [{ recordKey, amountFen }] = signed.rights
    const input = { visitId: id, recordKey, amountFen, idempotencyKey: `card-${id}` }
    const { visit, message } = await ask(PASS_ON, { input })
    expect(message).toBeUndefined()
    expect(visit).toMatchObject({ status: 'PASSED_ON', caseNumber: expect.stringMatching(/^BJ-/) })
    expect(await world.area.stores.users.contactsOf(person, '2026-11-21')).toEqual([])
  })

  it('comes with a telephone one day: what began at a window is there, and the paper is no word any more', async () => {
    const id = await asked()
    const phone = await world.signInAs({ idNumber: ID_NUMBER, name: NAME })
    expect(await ask(MINE, {}, phone)).toContainEqual(expect.objectContaining({ id, status: 'ASKED' }))
    const { text } = await ask(CODE, {}, phone)
    const byCode = await ask(BY_CODE, { code: text })
    expect(byCode.onPaper).toBe(false)
    expect(await world.codeOf(SIGN, { id: byCode.id }, clerk)).toBe('CONFLICT')
    expect(await world.area.stores.users.contactsOf(person, '2026-11-21')).toHaveLength(1)
  })
})
