import { scriptedUpstream } from '../testing/scripted-upstream'
import { staffDirectory, staffSignOn } from './staff-sign-on'

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

  it('reads the directory: whoever went, and whose entry says nothing of a post', async () => {
    const directory = staffDirectory(
      scriptedUpstream(() => ({
        status: 200,
        body: {
          changes: [
            { staffId: 'S2', status: 'ENDED' },
            { ...member, status: 'ACTIVE' },
            { staffId: 'S3', status: 'ACTIVE' },
            { status: 'ENDED' },
          ],
          next: 7,
        },
      })),
      settings,
    )
    const { changes, next } = await directory.changes('0')
    expect(next).toBe('7')
    expect(changes).toEqual([
      { staffNo: 'S2', staff: null },
      { staffNo: 'S1', staff: expect.objectContaining({ name: '王敏', roles: ['REVIEWER'] }) },
      { staffNo: 'S3', staff: null },
    ])
  })
})
