import { idNumberCheckCharacter, readIdNumber } from './id-number'
import { orgCodeCheckCharacter, orgCodeIsConsistent } from './org-code'
import { readUscc, usccCheckCharacter } from './uscc'

describe('unified social credit code', () => {
  test.each(['91110000101623741K', '911101066976941872', '91350100M000100Y43'])('%s passes', code => {
    expect(usccCheckCharacter(code.slice(0, 17))).toBe(code.charAt(17))
    expect(readUscc(code)).toMatchObject({ shape: 'OK', checkDigitMatches: true, orgCodeMatches: true })
  })

  test('a registered code with a wrong check digit is read with a warning, not refused', () => {
    expect(usccCheckCharacter('91350211M0000XUF4')).toBe('R')
    expect(readUscc('91350211M0000XUF46')).toMatchObject({
      shape: 'OK',
      regionCode: '350211',
      orgCode: 'M0000XUF4',
      checkDigitMatches: false,
      orgCodeMatches: true,
    })
    expect(readUscc('91310115MA1H8R7C6D')).toMatchObject({ shape: 'OK', checkDigitMatches: false })
  })

  test('remainder nought gives the digit 0, never a thirty-second letter', () => {
    const body = '9122010400000000'
    const zero = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].find(last => usccCheckCharacter(body + last) === '0')
    expect(zero).toBeDefined()
  })

  test('spaces and lower case are forgiven, letters outside the alphabet are not', () => {
    expect(readUscc(' 9111 0000 1016 2374 1k ')).toMatchObject({ shape: 'OK', uscc: '91110000101623741K' })
    expect(readUscc('9111000010162374IO')).toEqual({ shape: 'MALFORMED' })
    expect(readUscc('911100001016237')).toEqual({ shape: 'MALFORMED' })
    expect(() => usccCheckCharacter('91')).toThrow(RangeError)
  })
})

describe('organisation code', () => {
  test.each(['10162374-1', '69769418-7', 'M000100Y4', 'M0000XUF4'])('%s passes', code => {
    expect(orgCodeIsConsistent(code)).toBe(true)
  })

  test('a changed character is noticed, and X and 0 are reachable', () => {
    expect(orgCodeIsConsistent('10162375-1')).toBe(false)
    const bodies = Array.from({ length: 40 }, (_, n) => String(10_000_000 + n))
    const checks = new Set(bodies.map(orgCodeCheckCharacter))
    expect(checks).toContain('X')
    expect(checks).toContain('0')
    expect(() => orgCodeCheckCharacter('abc')).toThrow(RangeError)
  })
})

describe('citizen ID number', () => {
  test('the example of the standard passes', () => {
    expect(idNumberCheckCharacter('11010519491231002')).toBe('X')
    expect(readIdNumber('11010519491231002x')).toEqual({
      shape: 'OK',
      idNumber: '11010519491231002X',
      regionCode: '110105',
      birthDate: '1949-12-31',
      sex: 'FEMALE',
    })
  })

  test.each([
    ['110105194912310021', 'CHECK_DIGIT'],
    ['11010519490230002X', 'BIRTH_DATE'],
    ['11010519491331002X', 'BIRTH_DATE'],
    ['1101051949123100', 'CHARACTERS'],
  ])('%s is refused: %s', (text, reason) => {
    expect(readIdNumber(text)).toEqual({ shape: 'MALFORMED', reason })
  })
})
