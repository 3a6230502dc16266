import { scriptedUpstream } from '../testing/scripted-upstream'
import { staffSignOn } from './staff-sign-on'

const settings = { pageUrl: 'https://sso', clientId: 'c', clientSecret: 's' }
const member = {
  staffId: 'S1',
  name: '王敏',
  department: 'culture-tourism',
  region: '220100',
  roles: ['REVIEWER', 'KING'],
}

describe('staff sign-on', () => {
  const redeem = (body: unknown, status = 200) =>
    staffSignOn(
      scriptedUpstream(() => ({ status, body })),
      settings,
    ).redeem('x')

  it('knows a member of staff; a role nobody knows gives no rights', async () => {
    expect(await redeem(member)).toEqual({
      kind: 'KNOWN',
      who: {
        staffNo: 'S1',
        name: '王敏',
        department: 'culture-tourism',
        regionCode: '220100',
        roles: ['REVIEWER'],
        duties: null,
      },
    })
  })
  it('tells a person who is not staff from a code that was used', async () => {
    expect(await redeem({ error: 'invalid_grant', error_description: 'NOT_STAFF' }, 400)).toEqual({
      kind: 'KNOWN',
      who: null,
    })
    expect(await redeem({ error: 'invalid_grant', error_description: 'USED' }, 400)).toEqual({
      kind: 'CODE_REJECTED',
    })
  })
  it('lets nobody in on half an answer', async () => {
    await expect(redeem({ ...member, department: undefined })).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
    })
  })
})
