import { qrLinkCode } from './link-code'

describe('ordinary-link QR', () => {
  it('draws an address as SVG, another for another address', () => {
    const drawn = qrLinkCode.draw('https://zc.changchun.example/q/aB3dE5gH9k')
    expect(drawn).toMatch(/^<svg[^>]*viewBox=/)
    expect(qrLinkCode.draw('https://zc.changchun.example/q/aB3dE5gH9j')).not.toBe(drawn)
  })
})
