import { sql } from 'kysely'
import { type IdentityTestWorld, identityWorld } from '../testing/identity-world'

const PERSON = { idNumber: '220102199003071234', name: '李木兰', phone: '13800005620' }
const VIEWER = `{ viewer { id name phone identity { issuer level verifiedAt } beneficiaries { id kind name role scopes authorisedUntil }
  invitations { id } staff { id name regionCode roles department { code shortName } } } }`
const SIGN_IN = `mutation ($channel: SignInChannel!, $code: String!) { signIn(channel: $channel, code: $code) {
  __typename ... on Session { token expiresAt } ... on AuthorisationRejected { reason message } } }`
const VERIFY = `mutation ($code: String!, $state: String!) { verifyIdentity(code: $code, state: $state) {
  __typename ... on Viewer { name phone identity { level } beneficiaries { role name } } ... on AuthorisationRejected { reason message } } }`
const STAFF = `mutation ($code: String!, $state: String!) { signInStaff(code: $code, state: $state) {
  __typename ... on Session { token expiresAt } ... on AuthorisationRejected { reason } } }`
const HOUR = 3_600_000

let world: IdentityTestWorld
beforeAll(async () => {
  world = await identityWorld()
})
afterAll(() => world.close())

describe('signing in', () => {
  it('nobody is signed in without a token, or with a made-up one', async () => {
    expect((await world.ask(VIEWER)).data).toEqual({ viewer: null })
    expect((await world.ask(VIEWER, {}, 'x'.repeat(43))).data).toEqual({ viewer: null })
  })
  it('opens a session for seven days, and keeps only its digest', async () => {
    world.world.openids.set('c1', { openid: 'oA', unionid: 'uA' })
    const { data } = await world.ask(SIGN_IN, { channel: 'WEAPP', code: 'c1' })
    expect(data.signIn).toMatchObject({ __typename: 'Session', expiresAt: '2026-11-28T09:41:52+08:00' })
    expect(data.signIn.token).toHaveLength(43)
    const { rows } = await sql<{ row: string }>`select s::text as row from session s`.execute(
      world.database.db,
    )
    expect(rows.some(({ row }) => row.includes(data.signIn.token))).toBe(false)
    const seen = await world.ask(VIEWER, {}, data.signIn.token)
    expect(seen.data.viewer).toMatchObject({
      name: null,
      phone: null,
      identity: null,
      beneficiaries: [],
      staff: null,
    })
  })
  it('the phone and the browser of one person are one user', async () => {
    world.world.openids.set('c2', { openid: 'oA', unionid: 'uA' })
    world.world.openids.set('c3', { openid: 'oService', unionid: 'uA' })
    const ids = []
    for (const [channel, code] of [
      ['WEAPP', 'c2'],
      ['H5', 'c3'],
    ]) {
      const { data } = await world.ask(SIGN_IN, { channel, code })
      ids.push((await world.ask(VIEWER, {}, data.signIn.token)).data.viewer.id)
    }
    expect(ids[0]).toBe(ids[1])
    const contact = await world.area.stores.users.contact(ids[0])
    expect(contact).toEqual({ userId: ids[0], phone: null, miniProgramOpenid: 'oA' })
  })
  it('a user known by openid is still themselves once WeChat tells the unionid', async () => {
    const before = (await world.ask(VIEWER, {}, await world.signIn('oLate'))).data.viewer.id
    const after = (await world.ask(VIEWER, {}, await world.signIn('oLate', 'uLate'))).data.viewer.id
    expect(after).toBe(before)
  })
  it('a code that was used gets words, not an error', async () => {
    const { data, errors } = await world.ask(SIGN_IN, { channel: 'H5', code: 'c2' })
    expect(errors).toBeUndefined()
    expect(data.signIn).toMatchObject({ __typename: 'AuthorisationRejected', reason: 'CODE_EXPIRED' })
    expect(data.signIn.message).toMatch(/再来一次/)
  })
  it('too many from one address are asked to wait', async () => {
    for (let n = 0; n < 601; n += 1) await world.base.cache.increment('limit:sign-in:127.0.0.1', 60_000)
    expect(await world.codeOf(SIGN_IN, { channel: 'WEAPP', code: 'any' })).toBe('TOO_MANY_REQUESTS')
    await world.base.cache.delete('limit:sign-in:127.0.0.1')
  })
})

describe('a session', () => {
  it('ends at once on signing out; signing out twice is no error', async () => {
    const token = await world.signIn('oOut')
    expect((await world.ask(VIEWER, {}, token)).data.viewer).not.toBeNull()
    expect((await world.ask('mutation { signOut }', {}, token)).data).toEqual({ signOut: true })
    expect((await world.ask(VIEWER, {}, token)).data.viewer).toBeNull()
    expect((await world.ask('mutation { signOut }', {}, token)).data).toEqual({ signOut: true })
    expect((await world.ask('mutation { signOut }')).data).toEqual({ signOut: true })
  })
  it('lives on while it is used, and ends seven days after its last use', async () => {
    const token = await world.signIn('oSlide')
    const started = world.clock.at
    for (let day = 0; day < 3; day += 1) {
      world.clock.advance(6 * 24 * HOUR)
      await world.base.cache.delete(await copyKey(token))
      expect((await world.ask(VIEWER, {}, token)).data.viewer).not.toBeNull()
    }
    world.clock.advance(7 * 24 * HOUR + 1)
    expect((await world.ask(VIEWER, {}, token)).data.viewer).toBeNull()
    world.clock.at = started
  })
  it('a copy in the cache does not outlive the session', async () => {
    const token = await world.signIn('oCopy')
    await world.ask(VIEWER, {}, token)
    const started = world.clock.at
    world.clock.advance(7 * 24 * HOUR + 1)
    expect((await world.ask(VIEWER, {}, token)).data.viewer).toBeNull()
    world.clock.at = started
  })
  it('that cannot be looked up leaks nothing, and what needs no session still works', async () => {
    const bugs = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    jest
      .spyOn(world.area.stores.sessions, 'find')
      .mockRejectedValueOnce(new Error('select token_digest from session'))
    const answer = await world.ask('{ now viewer { id } }', {}, 'y'.repeat(43))
    expect(answer.data).toEqual({ now: '2026-11-21T09:41:52+08:00', viewer: null })
    expect(answer.errors).toEqual([
      expect.objectContaining({
        path: ['viewer'],
        extensions: expect.objectContaining({ code: 'INTERNAL' }),
      }),
    ])
    expect(JSON.stringify(answer)).not.toContain('token_digest')
    expect(bugs).toHaveBeenCalledTimes(1)
    jest.restoreAllMocks()
  })
  async function copyKey(token: string) {
    const { sm3Digest } = await import('../adapters/sealing/token-digest')
    return `session:${sm3Digest(token).toString('base64url')}`
  }
})

describe('round trips to the database', () => {
  let taken = 0
  const count = () => {
    taken += 1
  }
  beforeAll(() => world.database.pool.on('acquire', count))
  afterAll(() => world.database.pool.off('acquire', count))
  const tripsOf = async (token: string) => {
    taken = 0
    expect((await world.ask(VIEWER, {}, token)).data.viewer).not.toBeNull()
    return taken
  }

  it('one to know who asks, one for everything about them; then one, while the copy is seconds old', async () => {
    const token = await world.signInAs({ idNumber: '220102197001010019', name: '何静', phone: '13600000001' })
    await world.base.cache.close()
    expect(await tripsOf(token)).toBe(2)
    expect(await tripsOf(token)).toBe(1)
  })
  it('none for staff', async () => {
    const token = await world.signInStaff({ staffNo: 'S-trips' })
    await world.ask(VIEWER, {}, token)
    expect(await tripsOf(token)).toBe(0)
  })
})

describe('real name', () => {
  const verify = async (token: string, code: string, state?: string) =>
    (await world.ask(VERIFY, { code, state: state ?? (await world.state('IDENTITY', token)) }, token)).data
      .verifyIdentity
  const proof = { issuer: '吉林省统一身份认证平台', level: 4, ...PERSON }

  it('is bound to the user, masked on the way out, and seen by the next request', async () => {
    const token = await world.signIn('oReal')
    await world.ask(VIEWER, {}, token)
    world.world.people.set('i1', proof)
    expect(await verify(token, 'i1')).toEqual({
      __typename: 'Viewer',
      name: '李*兰',
      phone: '138****5620',
      identity: { level: 4 },
      beneficiaries: [{ role: 'SELF', name: '李*兰' }],
    })
    const { viewer } = (await world.ask(VIEWER, {}, token)).data
    expect(viewer.beneficiaries).toEqual([
      {
        id: expect.any(String),
        kind: 'PERSON',
        name: '李*兰',
        role: 'SELF',
        scopes: ['VIEW', 'CONFIRM', 'CHANGE_ACCOUNT'],
        authorisedUntil: null,
      },
    ])
  })
  it('cannot be bound to a second user, nor a second name to one user', async () => {
    const other = await world.signIn('oSecond')
    world.world.people.set('i2', proof)
    expect(await verify(other, 'i2')).toMatchObject({ reason: 'IDENTITY_TAKEN' })
    const same = await world.signIn('oReal')
    world.world.people.set('i3', { ...proof, idNumber: '220102198001010018' })
    expect(await verify(same, 'i3')).toMatchObject({ reason: 'IDENTITY_TAKEN' })
  })
  it('a state works once, only for its user, its purpose and ten minutes', async () => {
    const token = await world.signIn('oReal')
    const state = await world.state('IDENTITY', token)
    expect(await verify(token, 'unknown', state)).toMatchObject({ reason: 'CODE_EXPIRED' })
    expect(await verify(token, 'unknown', state)).toMatchObject({ reason: 'STATE_MISMATCH' })
    const foreign = await world.state('IDENTITY', await world.signIn('oForeign'))
    expect(await verify(token, 'unknown', foreign)).toMatchObject({ reason: 'STATE_MISMATCH' })
    expect(await verify(token, 'unknown', await world.state('LICENSE', token))).toMatchObject({
      reason: 'STATE_MISMATCH',
    })
    const late = await world.state('IDENTITY', token)
    world.clock.advance(10 * 60_000 + 1)
    expect(await verify(token, 'unknown', late)).toMatchObject({ reason: 'STATE_MISMATCH' })
  })
  it('a person the exchange already knows is found, however the number is written', async () => {
    const id = await world.deliver({ kind: 'PERSON', identifier: '22010219850505002X', name: '赵晓燕' })
    const token = await world.signInAs({
      idNumber: '22010219850505002x',
      name: '赵晓燕',
      phone: '13700000001',
    })
    expect((await world.ask(VIEWER, {}, token)).data.viewer.beneficiaries[0].id).toBe(id)
  })
  it('needs somebody signed in', async () => {
    expect(await world.codeOf(VERIFY, { code: 'x', state: 'y' })).toBe('UNAUTHENTICATED')
  })
})

describe('authorisation pages', () => {
  const PAGE = `query ($purpose: AuthorisationPurpose!, $to: String!) { authorisationPage(purpose: $purpose, returnTo: $to) { url state } }`

  it('come back to the page that asked', async () => {
    const { data } = await world.ask(PAGE, { purpose: 'WECHAT', to: '/pages/entry/index?c=ab%2Fc' })
    const url = new URL(data.authorisationPage.url)
    expect(url.searchParams.get('redirect_uri')).toBe('https://policy.test/#/pages/entry/index?c=ab%2Fc')
    expect(url.searchParams.get('state')).toBe(data.authorisationPage.state)
  })
  it.each([
    'https://evil.test/',
    '//evil.test',
    'pages/home',
    '/\\evil.test',
    '/a\nb',
    '/#x',
    `/${'a'.repeat(600)}`,
  ])('never lead elsewhere: %j', async to => {
    expect(await world.codeOf(PAGE, { purpose: 'WECHAT', to })).toBe('INVALID_INPUT')
  })
  it.each(['IDENTITY', 'LICENSE'])('%s needs somebody signed in', async purpose => {
    expect(await world.codeOf(PAGE, { purpose, to: '/' })).toBe('UNAUTHENTICATED')
  })
})

describe('staff', () => {
  it('sign in through the city, named in full, for eight hours', async () => {
    const token = await world.signInStaff({ staffNo: 'S9', name: '王敏', roles: ['REVIEWER', 'LEADER'] })
    expect((await world.ask(VIEWER, {}, token)).data.viewer).toMatchObject({
      name: '王*',
      beneficiaries: [],
      staff: {
        name: '王敏',
        regionCode: '220100',
        roles: ['REVIEWER', 'LEADER'],
        department: { code: 'culture-tourism', shortName: '市文旅局' },
      },
    })
    world.clock.advance(8 * HOUR + 1)
    expect((await world.ask(VIEWER, {}, token)).data.viewer).toBeNull()
  })
  it('a new post counts from the next sign-in', async () => {
    await world.signInStaff({ staffNo: 'S9' })
    const token = await world.signInStaff({
      staffNo: 'S9',
      department: 'human-resources',
      roles: ['ACCEPTOR'],
    })
    expect((await world.ask(VIEWER, {}, token)).data.viewer.staff).toMatchObject({
      roles: ['ACCEPTOR'],
      department: { code: 'human-resources' },
    })
  })
  it('who has no post gets no session', async () => {
    world.world.staff.set('n1', null)
    const { data } = await world.ask(STAFF, { code: 'n1', state: await world.state('STAFF') })
    expect(data.signInStaff).toEqual({ __typename: 'AuthorisationRejected', reason: 'NOT_STAFF' })
    const again = await world.ask(STAFF, { code: 'n1', state: 'made-up' })
    expect(again.data.signInStaff.reason).toBe('STATE_MISMATCH')
  })
  it('acts for nobody', async () => {
    const token = await world.signInStaff({})
    expect(await world.codeOf(VERIFY, { code: 'x', state: 'y' }, token)).toBe('FORBIDDEN')
  })
})

it('tells what time the city has', async () => {
  world.clock.at = new Date('2026-11-21T01:41:52Z')
  expect((await world.ask('{ now }')).data).toEqual({ now: '2026-11-21T09:41:52+08:00' })
})
