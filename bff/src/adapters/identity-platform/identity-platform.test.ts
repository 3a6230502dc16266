import { scriptedUpstream } from '../testing/scripted-upstream'
import { identityPlatform } from './identity-platform'

const settings = { pageUrl: 'https://id.jl.gov.cn', clientId: 'c', clientSecret: 's' }
const person = {
  issuer: '吉林省统一身份认证平台',
  level: 4,
  name: '李木兰',
  idNumber: '220102199003071234',
  phone: '13800005620',
}

describe('省统一身份认证', () => {
  it('redeems a code for a proven person', async () => {
    const upstream = scriptedUpstream(({ path }) => ({
      body: path === '/oauth2/token' ? { access_token: 't' } : person,
    }))
    expect(await identityPlatform(upstream, settings).redeem('x')).toEqual({ kind: 'KNOWN', who: person })
    expect(upstream.asked).toMatchObject([
      {
        method: 'POST',
        form: { client_id: 'c', client_secret: 's', code: 'x', grant_type: 'authorization_code' },
      },
      { method: 'GET', path: '/oauth2/userinfo', headers: { authorization: 'Bearer t' } },
    ])
  })
  it('knows a code that was used or is too old', async () => {
    const upstream = scriptedUpstream(() => ({ status: 400, body: { error: 'invalid_grant' } }))
    expect(await identityPlatform(upstream, settings).redeem('x')).toEqual({ kind: 'CODE_REJECTED' })
  })
  it.each([
    ['our secret is refused', { status: 401, body: { error: 'invalid_client' } }],
    ['it vouches for nobody', { body: { access_token: 't' } }],
  ])('proves nothing when %s', async (_, answer) => {
    const upstream = scriptedUpstream(() => answer)
    await expect(identityPlatform(upstream, settings).redeem('x')).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
    })
  })
  it('names its page', () => {
    const page = new URL(
      identityPlatform(
        scriptedUpstream(() => ({ body: {} })),
        settings,
      ).page('https://p/#/a', 's'),
    )
    expect(Object.fromEntries(page.searchParams)).toEqual({
      client_id: 'c',
      redirect_uri: 'https://p/#/a',
      response_type: 'code',
      state: 's',
    })
  })
})
