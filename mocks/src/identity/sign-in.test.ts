import { cityWorld } from '../city/testing/city-world'
import { credentials } from '../credentials'

const BACK = 'http://127.0.0.1:8080/#/pages/home/index'
type Tested = ReturnType<typeof cityWorld>

const pages = {
  identity: { path: '/identity/oauth2/authorize', extra: { response_type: 'code' } },
  license: { path: '/license/authorize', extra: {} },
  sso: { path: '/sso/authorize', extra: {} },
} as const
type Page = keyof typeof pages

function authorise(tested: Tested, page: Page, query: Record<string, string>) {
  const { path, extra } = pages[page]
  const { clientId } = credentials[page]
  const search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: BACK,
    state: 's-1',
    ...extra,
    ...query,
  })
  return tested.app.inject({ url: `${path}?${search}` })
}

async function codeFor(tested: Tested, page: Page, query: Record<string, string>) {
  const answer = await authorise(tested, page, query)
  expect(answer.statusCode).toBe(302)
  return new URL(answer.headers.location!).searchParams.get('code')!
}

function redeem(tested: Tested, page: Page, code: string, over: Record<string, string> = {}) {
  const { clientId, clientSecret } = credentials[page]
  const fields = { client_id: clientId, client_secret: clientSecret, code, ...over }
  return tested.app.inject(
    page === 'identity'
      ? {
          method: 'POST',
          url: '/identity/oauth2/token',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: new URLSearchParams({ grant_type: 'authorization_code', ...fields }).toString(),
        }
      : {
          method: 'POST',
          url: `/${page}/token`,
          headers: { 'content-type': 'application/json' },
          payload: JSON.stringify(fields),
        },
  )
}

const whoever = { identity: 'li-xiang', license: 'wang-yulan', sso: 'zhou-lan' } as const

describe.each(['identity', 'license', 'sso'] as const)('%s', page => {
  test('the page lists the cast with their sentences and finds anybody', async () => {
    const tested = cityWorld()
    const listed = await authorise(tested, page, {})
    const person = tested.world.city.find(whoever[page])!
    expect(listed.body).toContain(person.name)
    expect(listed.body).toContain(person.sentence)
    expect((await authorise(tested, page, { search: '查无此人' })).body).toContain('没有找到')
  })

  test('a pick goes back with code and state; the code opens once', async () => {
    const tested = cityWorld()
    const answer = await authorise(tested, page, { as: whoever[page] })
    const back = new URL(answer.headers.location!)
    expect([back.host, back.searchParams.get('state'), back.hash]).toEqual([
      '127.0.0.1:8080',
      's-1',
      '#/pages/home/index',
    ])
    const code = back.searchParams.get('code')!
    expect((await redeem(tested, page, code)).statusCode).toBe(200)
    const again = await redeem(tested, page, code)
    expect([again.statusCode, again.json()]).toEqual([
      400,
      { error: 'invalid_grant', error_description: 'USED' },
    ])
  })

  test('a code is worth nothing after five minutes, elsewhere, or invented', async () => {
    const tested = cityWorld()
    const code = await codeFor(tested, page, { as: whoever[page] })
    tested.world.clock.advance(5 * 60_000 + 1)
    expect((await redeem(tested, page, code)).json()).toMatchObject({ error_description: 'EXPIRED' })
    expect((await redeem(tested, page, 'made-up')).json()).toMatchObject({ error_description: 'UNKNOWN' })
    const elsewhere = page === 'sso' ? 'identity' : 'sso'
    const foreign = await codeFor(tested, elsewhere, { as: whoever[elsewhere] })
    expect((await redeem(tested, page, foreign)).json()).toMatchObject({ error_description: 'UNKNOWN' })
  })

  test('wrong secret, wrong client and wrong way back are refused', async () => {
    const tested = cityWorld()
    const code = await codeFor(tested, page, { as: whoever[page] })
    const wrong = await redeem(tested, page, code, { client_secret: 'guess' })
    expect([wrong.statusCode, wrong.json()]).toEqual([401, { error: 'invalid_client' }])
    expect((await authorise(tested, page, { client_id: 'someone-else' })).statusCode).toBe(400)
    for (const redirect_uri of ['', 'javascript:alert(1)', 'nowhere']) {
      expect((await authorise(tested, page, { redirect_uri, as: whoever[page] })).statusCode).toBe(400)
    }
    expect((await redeem(tested, page, code)).statusCode).toBe(200)
  })
})

describe('what is told', () => {
  const userOf = async (tested: Tested, as: string) => {
    const token = (await redeem(tested, 'identity', await codeFor(tested, 'identity', { as }))).json()
    const ask = () =>
      tested.app.inject({
        url: '/identity/oauth2/userinfo',
        headers: { authorization: `Bearer ${token.access_token}` },
      })
    return { token, ask }
  }

  test('identity: name, number, phone and level, for two hours', async () => {
    const tested = cityWorld()
    const { token, ask } = await userOf(tested, 'li-xiang')
    expect(token.expires_in).toBe(7_200)
    expect((await ask()).json()).toEqual({
      issuer: '吉林省统一身份认证平台',
      level: 4,
      name: '李想',
      idNumber: '220104199308122841',
      phone: '13900008820',
    })
    const low = await userOf(tested, 'dong-yiming')
    expect((await low.ask()).json()).toMatchObject({ level: 2 })
    tested.world.clock.advance(7_201_000)
    expect((await ask()).statusCode).toBe(401)
  })

  test('licence: the firm of its legal representative', async () => {
    const tested = cityWorld()
    const shown = (
      await redeem(tested, 'license', await codeFor(tested, 'license', { as: 'wang-yulan' }))
    ).json()
    const holder = { name: '王玉兰', idNumber: tested.world.city.find('wang-yulan')!.idNumber }
    expect(shown).toEqual({
      uscc: tested.world.city.find('wang-yulan')!.licences[0]!.uscc,
      enterpriseName: '长春市木兰旅行社有限公司',
      status: '存续',
      legalRepresentative: holder,
      holder: { ...holder, role: 'LEGAL_REPRESENTATIVE' },
    })
  })

  test('licence: nobody shows a firm that is not theirs, an agent shows none', async () => {
    const tested = cityWorld()
    const { uscc } = tested.world.city.find('gao-shulin')!.licences[0]!
    expect((await authorise(tested, 'license', { as: 'li-xiang' })).statusCode).toBe(404)
    expect((await authorise(tested, 'license', { as: 'wang-yulan', uscc })).statusCode).toBe(404)
  })

  test('licence: who has two firms chooses', async () => {
    const tested = cityWorld()
    const [first, second] = tested.world.city.find('r-12')!.licences
    const page = await authorise(tested, 'license', { as: 'r-12' })
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain(first!.enterpriseName)
    expect(page.body).toContain(second!.enterpriseName)
    const code = await codeFor(tested, 'license', { as: 'r-12', uscc: second!.uscc })
    expect((await redeem(tested, 'license', code)).json()).toMatchObject({ uscc: second!.uscc })
  })

  test('staff: department, region and roles; citizens are no staff', async () => {
    const tested = cityWorld()
    expect((await redeem(tested, 'sso', await codeFor(tested, 'sso', { as: 'zhou-lan' }))).json()).toEqual({
      staffId: 'CC-701',
      name: '周岚',
      department: 'culture-tourism',
      region: '220100',
      roles: ['REVIEWER'],
    })
    expect((await authorise(tested, 'sso', { as: 'wang-yulan' })).statusCode).toBe(404)
  })

  test('staff: whoever left gets no code redeemed and is in the directory, until they are back', async () => {
    const tested = cityWorld()
    const directory = async (after: string) =>
      (
        await tested.app.inject({
          method: 'POST',
          url: '/sso/directory',
          payload: {
            client_id: credentials.sso.clientId,
            client_secret: credentials.sso.clientSecret,
            after,
          },
        })
      ).json()
    expect(await directory('0')).toEqual({ changes: [], next: '0' })
    const code = await codeFor(tested, 'sso', { as: 'zhou-lan' })
    tested.world.staffDirectory.put('CC-701', true)
    expect((await redeem(tested, 'sso', code)).json()).toMatchObject({ error_description: 'NOT_STAFF' })
    const gone = await directory('0')
    expect(gone.changes).toEqual([{ staffId: 'CC-701', status: 'ENDED' }])
    tested.world.reset()
    expect((await directory(gone.next)).changes).toMatchObject([
      { staffId: 'CC-701', status: 'ACTIVE', name: '周岚', roles: ['REVIEWER'] },
    ])
  })
})
