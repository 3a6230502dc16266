import { decodeParams, encodeParams, entryText } from './route-params'

describe('launch parameters', () => {
  it('1047: decodes the scene of a 小程序码 once', () => {
    const params = decodeParams({ scene: 'c%3DLXBZJ01%26p%3D3', scancode_time: '1795222800' })
    expect(entryText(params)).toEqual({
      text: 'c=LXBZJ01&p=3',
      via: 'MINI_CODE',
      scannedAt: '2026-11-21T01:00:00.000Z',
    })
  })

  it('1011: decodes the address of an ordinary-link QR once, and keeps what is encoded inside it', () => {
    const address = 'https://zczd.example.cn/c/LX-BZJ-01?from=%E6%B5%B7%E6%8A%A5'
    const params = decodeParams({ q: encodeURIComponent(address) })
    expect(entryText(params)?.text).toBe(address)
    expect(entryText(params)?.via).toBe('LINK')
  })

  it('takes what our own screens hand on', () => {
    expect(entryText({ code: 'LX-BZJ-01' })).toEqual({ text: 'LX-BZJ-01', via: 'SCREEN', scannedAt: null })
  })

  it.each([[undefined], [null], [{}], [{ stamp: 'x', $taroTimestamp: 12 }]])('is empty for %p', raw => {
    expect(decodeParams(raw)).toEqual({})
    expect(entryText(decodeParams(raw))).toBeNull()
  })

  it('keeps a text that is not encoded at all', () => {
    expect(decodeParams({ scene: '100%' }).scene).toBe('100%')
  })

  it('gives back what it encoded', () => {
    const params = { name: '稳岗返还 100 %', empty: '', gone: undefined }
    const query = encodeParams(params)
    const raw = Object.fromEntries(
      query
        .slice(1)
        .split('&')
        .map(pair => pair.split('=')),
    )
    expect(decodeParams(raw)).toEqual({ name: '稳岗返还 100 %', empty: '' })
  })
})
