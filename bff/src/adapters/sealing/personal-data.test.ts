import { createCipheriv, createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { BrokenSeal, sealedPersonalData } from './personal-data'

const KEY = '0123456789abcdeffedcba9876543210'
const INDEX_KEY = '00112233445566778899aabbccddeeff'.repeat(2)
const IV = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex')
const data = sealedPersonalData(KEY, INDEX_KEY)

const SEALED_VECTOR =
  '01819ff1ee000102030405060708090a0b0c0d0e0f098f39d0e3f8e26a205b3c7d60a018d8662612324ad5b684b43f9059418036200011904a885c7c508f9039a97e489b5d08596593da3717d92d12a7b813e3e525'

describe('the algorithms of this Node', () => {
  it('SM4 answers GB/T 32907 appendix A', () => {
    const cipher = createCipheriv('sm4-ecb', Buffer.from(KEY, 'hex'), null).setAutoPadding(false)
    expect(cipher.update(KEY, 'hex', 'hex') + cipher.final('hex')).toBe('681edf34d206965e86b3e94f536e4246')
  })
  it('SM3 answers GB/T 32905 appendix A', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    )
  })
})

describe('sealed personal data', () => {
  const person = { name: '李木兰', identifier: '220102199003071234', phone: '13800005620' }

  it('stays readable: what was sealed with the first version opens for ever', () => {
    const sealed = sealedPersonalData(KEY, INDEX_KEY, () => IV).seal({ name: '李木兰' })
    expect(sealed.toString('hex')).toBe(SEALED_VECTOR)
    expect(data.open(Buffer.from(SEALED_VECTOR, 'hex'))).toEqual({ name: '李木兰' })
  })
  it('shows nothing of its content and never looks the same twice', () => {
    const once = data.seal(person)
    expect(once.includes(Buffer.from(person.name))).toBe(false)
    expect(once.includes(Buffer.from(person.identifier))).toBe(false)
    expect(data.seal(person).equals(once)).toBe(false)
  })
  it('gives back whatever was sealed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(data.open(data.seal(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      { numRuns: 500 },
    )
  })
  it('refuses a change of any single byte', () => {
    const sealed = data.seal(person)
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at] = changed[at]! ^ 1
      expect(() => data.open(changed)).toThrow(BrokenSeal)
    }
  })
  it('refuses what was cut, and what another key sealed', () => {
    const sealed = data.seal(person)
    for (const length of [0, 1, 68, sealed.length - 1]) {
      expect(() => data.open(sealed.subarray(0, length))).toThrow(BrokenSeal)
    }
    const other = sealedPersonalData(KEY.replace('0', 'f'), INDEX_KEY)
    expect(() => other.open(sealed)).toThrow('another key')
  })
  it('says nothing of the content when it refuses', () => {
    const sealed = data.seal(person)
    sealed[30] = sealed[30]! ^ 1
    expect(() => data.open(sealed)).toThrow(/^sealed value refused: changed$/)
  })
})

describe('blind index', () => {
  it('is HMAC-SM3 of kind and value', () => {
    expect(data.index('PHONE', '13800005620')).toEqual(
      createHmac('sm3', Buffer.from(INDEX_KEY, 'hex')).update('PHONE\u000013800005620').digest(),
    )
  })
  it.each([
    ['ID_NUMBER', '22010219900307123x', ' 220102 19900307 123X'],
    ['USCC', '91220101ma0y00001x', '９１220101-MA0Y00001X'],
    ['PHONE', '13800005620', '+86 138-0000-5620'],
    ['ACCOUNT', '6222020000000231', '6222 0200 0000 0231'],
  ] as const)('%s: one index however it was typed', (kind, one, other) => {
    expect(data.index(kind, one)).toEqual(data.index(kind, other))
  })
  it('keeps kinds and keys apart', () => {
    expect(data.index('PHONE', '1')).not.toEqual(data.index('ACCOUNT', '1'))
    const other = sealedPersonalData(KEY, INDEX_KEY.replace('0', 'f'))
    expect(other.index('PHONE', '1')).not.toEqual(data.index('PHONE', '1'))
    expect(data.index('OPENID', 'oA')).not.toEqual(data.index('OPENID', 'oa'))
  })
})
