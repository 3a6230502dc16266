import { readScannedText } from './scanned-text'

const OURS = 'https://zc.changchun.example'
const read = (text: string) => readScannedText(text, OURS)

describe('scanned text', () => {
  it.each([
    [`${OURS}/q/aB3dE5gH9k`, 'aB3dE5gH9k'],
    [`  ${OURS}/q/aB3dE5gH9k/ `, 'aB3dE5gH9k'],
    ['HTTPS://ZC.CHANGCHUN.EXAMPLE/q/aB3dE5gH9k', 'aB3dE5gH9k'],
    ['aB3dE5gH9k', 'aB3dE5gH9k'],
    ['scene=aB3dE5gH9k', 'aB3dE5gH9k'],
  ])('reads the scene of %s', (text, scene) => {
    expect(read(text)).toEqual({ kind: 'SCENE', scene })
  })
  it.each(['LX-BZJ-01', 'lx-bzj-01', 'lx－bzj－01', ' LX–BZJ–01 ', 'lx -bzj -01'])(
    'reads the number typed as %s',
    text => {
      expect(read(text)).toEqual({ kind: 'NUMBER', number: 'LX-BZJ-01' })
    },
  )
  it.each([
    [`${OURS}/r/HD-20261121-7K3M9QX2.0123456789abcdef`, '/r/HD-20261121-7K3M9QX2.0123456789abcdef'],
    [`${OURS}/r/HD-20261121-7K3M9QX2`, '/r/HD-20261121-7K3M9QX2'],
    ['hd-20261121-7k3m9qx2', 'HD-20261121-7K3M9QX2'],
  ])('reads the receipt in %s', (text, receipt) => {
    expect(read(text)).toEqual({ kind: 'RECEIPT', text: receipt })
  })
  it.each([
    'https://evil.cn/r/HD-20261121-7K3M9QX2',
    'https://zc.changchun.example.evil.cn/q/aB3dE5gH9k',
    'https://zc.changchun.example@evil.cn/q/aB3dE5gH9k',
    'https://evil.cn/?u=https://zc.changchun.example/q/aB3dE5gH9k',
    'http://zc.changchun.example/q/aB3dE5gH9k',
    'javascript:alert(1)',
    'weixin://dl/business/?t=abc',
    'data:text/html,hello',
    '1234567890',
    '恭喜您获得补贴 3000 元',
    '',
    'x'.repeat(501),
  ])('N-9: %s is foreign', text => {
    expect(read(text)).toEqual({ kind: 'FOREIGN' })
  })
  it('knows an identity code, which is a window’s to read (CS-1)', () => {
    expect(read(`${OURS}/i/350653923379`)).toEqual({ kind: 'IDENTITY' })
    expect(read(`${OURS}/i/35065392337`)).toEqual({ kind: 'ALTERED' })
  })
  it.each([`${OURS}/q/aB3dE5gH9`, `${OURS}/q/aB3dE5gH9k?to=evil`, `${OURS}/pay`, `${OURS}/q/aB3/../x`])(
    '%s is our address, altered',
    text => {
      expect(read(text)).toEqual({ kind: 'ALTERED' })
    },
  )
})
