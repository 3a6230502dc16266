import { scriptedUpstream } from '../testing/scripted-upstream'
import { electronicLicence } from './licence'

const settings = { pageUrl: 'https://licence', clientId: 'c', clientSecret: 's' }
const person = { name: '李木兰', idNumber: '220102199003071234' }
const shown = {
  uscc: '91220101MA0Y00001X',
  enterpriseName: '长春木兰国际旅行社有限公司',
  status: '存续',
  legalRepresentative: person,
  holder: { ...person, role: 'LEGAL_REPRESENTATIVE' },
}

describe('电子营业执照', () => {
  const redeem = (body: unknown, status = 200) =>
    electronicLicence(
      scriptedUpstream(() => ({ status, body })),
      settings,
    ).redeem('x')

  it('redeems a code for the licence shown', async () => {
    expect(await redeem(shown)).toEqual({
      kind: 'KNOWN',
      who: {
        uscc: shown.uscc,
        enterpriseName: shown.enterpriseName,
        active: true,
        legalRepresentativeIdNumber: person.idNumber,
        holderIdNumber: person.idNumber,
        holderIsLegalRepresentative: true,
      },
    })
  })
  it.each(['已注销', '吊销程序中', undefined])(
    'an enterprise that is %s is not in business',
    async status => {
      expect(await redeem({ ...shown, status })).toMatchObject({ who: { active: false } })
    },
  )
  it('knows a code that was used, and an answer that says nothing', async () => {
    expect(await redeem({ error: 'invalid_grant' }, 400)).toEqual({ kind: 'CODE_REJECTED' })
    await expect(redeem({ ...shown, holder: undefined })).rejects.toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
    })
  })
})
