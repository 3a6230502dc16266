import { identityCodeText, readIdentityCode, whyNoIdentityCode } from './identity-code'

const OURS = 'https://policy.example'

describe('identity codes', () => {
  it.each([
    [`${OURS}/i/482173061159`, '482173061159'],
    ['4821 7306 1159', '482173061159'],
    ['４８２１－7306-1159'.replace('－', '—'), '482173061159'],
    [' 482173061159 ', '482173061159'],
  ])('%s is read as its digits', (text, digits) => {
    expect(readIdentityCode(text, OURS)).toBe(digits)
  })
  it.each([
    '',
    '48217306115',
    '4821730611590',
    `${OURS}.evil/i/482173061159`,
    `https://evil/${OURS}/i/482173061159`,
    `${OURS}/i/482173061159?next=x`,
    `${OURS}/q/abcdefghij`,
    '220102199003071234',
  ])('%s is no code', text => {
    expect(readIdentityCode(text, OURS)).toBeNull()
  })
  it('holds our address and the digits, nothing of the person', () => {
    expect(identityCodeText(OURS, '482173061159')).toBe(`${OURS}/i/482173061159`)
  })
  it('is not shown without a name that somebody checked', () => {
    expect(whyNoIdentityCode({ personId: null, identityLevel: null })).toMatch('先实名')
    expect(whyNoIdentityCode({ personId: 'p', identityLevel: 2 })).toMatch('先实名')
    expect(whyNoIdentityCode({ personId: 'p', identityLevel: 3 })).toBeNull()
  })
})
