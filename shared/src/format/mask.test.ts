import { maskAccount, maskIdNumber, maskName, maskPhone } from './mask'

describe('masks', () => {
  it.each([
    ['李明', '李*'],
    ['王玉兰', '王*兰'],
    ['欧阳玉兰', '欧**兰'],
    ['李', '*'],
    ['', ''],
    ['𠮷野家', '𠮷*家'],
  ])('masks the name %s', (name, masked) => expect(maskName(name)).toBe(masked))

  it('masks phones, id numbers and accounts', () => {
    expect(maskPhone('13812345620')).toBe('138****5620')
    expect(maskIdNumber('220102196505120011')).toBe('2201**********0011')
    expect(maskAccount('6217000010000230231')).toBe('尾号 0231')
  })

  it('shows nothing of what is too short to hide in', () => {
    expect(maskPhone('12345')).toBe('*****')
    expect(maskAccount('0231')).toBe('尾号 ****')
  })
})
