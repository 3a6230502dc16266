import { behaviourOf, type FaultCode, faultOf, faultWords, RequestFault, traceCode } from './fault'

const CODES: FaultCode[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'CONFLICT',
  'TOO_MANY_REQUESTS',
  'UPSTREAM_UNAVAILABLE',
  'INTERNAL',
  'NO_ANSWER',
]

describe('the table of faults', () => {
  it.each(CODES)('%s has words for reading and for acting', code => {
    for (const doing of ['READING', 'ACTING'] as const) {
      const { title, text } = behaviourOf(code, doing)
      expect(title).not.toBe('')
      expect(text).not.toBe('')
    }
  })

  it('is total: an unknown code behaves as INTERNAL', () => {
    expect(behaviourOf('SOMETHING_NEW', 'READING')).toEqual(behaviourOf('INTERNAL', 'READING'))
    expect(behaviourOf(undefined, 'ACTING')).toEqual(behaviourOf('INTERNAL', 'ACTING'))
    expect(faultOf({}).code).toBe('INTERNAL')
  })

  it('never says that an action failed when nothing came back', () => {
    const { again, show, title, text } = behaviourOf('NO_ANSWER', 'ACTING')
    expect(again).toBe('SAME_KEY')
    expect(show).toBe('UNKNOWN_OUTCOME')
    expect(`${title}${text}`).not.toMatch(/失败|(?<!有)没有办成/)
  })

  it('speaks of a page to whoever looked, and of the tap to whoever pressed', () => {
    const titles = (code: FaultCode) =>
      (['READING', 'ACTING'] as const).map(doing => behaviourOf(code, doing).title)
    expect(titles('FORBIDDEN')).toEqual(['您现在不能看这个', '您现在不能办这个'])
    // It may have been done before it broke.
    expect(titles('INTERNAL')).toEqual(['这一页没有取到', '还不知道有没有办成'])
    for (const code of CODES) expect(behaviourOf(code, 'ACTING').title).not.toMatch(/页|看这个/)
  })

  it('repeats nothing but a lost answer and an ended session', () => {
    const repeated = CODES.filter(code => behaviourOf(code, 'ACTING').again !== 'NEVER')
    expect(repeated).toEqual(['UNAUTHENTICATED', 'NO_ANSWER'])
  })

  it("shows the server's own words and a number to read out", () => {
    const fault = faultOf({
      message: '市社保局现在连不上。',
      extensions: { code: 'UPSTREAM_UNAVAILABLE', traceId: '7f3a0935-1c2d' },
    })
    expect(faultWords(fault)).toEqual({
      title: '有部门暂时没有回应',
      text: '市社保局现在连不上。',
      traceCode: '7F3A-0935',
      show: 'ERROR',
    })
  })

  it('does not say the title twice, and asks nobody to call before they have signed in', () => {
    const said = (message: string) =>
      faultWords(faultOf({ message, extensions: { code: 'UNAUTHENTICATED', traceId: '7f3a0935' } }))
    expect(said('请先登录。')).toMatchObject({
      text: '还没有登录，或者登录过期了。登录以后接着办。',
      traceCode: null,
    })
    expect(said('您的工作账号已经停用。').text).toBe('您的工作账号已经停用。')
  })

  it('shows a bug of ours without its text', () => {
    expect(faultWords(new TypeError('x is undefined')).text).not.toContain('undefined')
  })

  it.each([
    [null, null],
    ['', null],
    ['ab', 'AB'],
    ['req-12', 'REQ1-2'],
  ])('shortens the trace id %p', (id, code) => expect(traceCode(id)).toBe(code))

  it('keeps the code in the message of the error, for logs', () => {
    expect(new RequestFault('CONFLICT', '刚才有变化').message).toBe('CONFLICT: 刚才有变化')
  })
})
