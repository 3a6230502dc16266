import {
  type Application,
  applicationSteps,
  givenLine,
  keptWords,
  type Material,
  saidMissing,
  sizeWords,
} from './form-view'

const NOW = '2026-11-21T10:00:00+08:00'
const application = {
  status: 'DRAFT',
  missing: [{ id: 'roster', name: '名册', why: '还没有交' }],
  steps: [{ name: '提交', actor: '金*', reason: null, at: NOW }],
} as unknown as Application

describe('a form', () => {
  it('calls nothing missing before the button was pressed, unless the department asked', () => {
    expect(saidMissing(application, false)).toEqual([])
    expect(saidMissing(application, true)).toHaveLength(1)
    expect(saidMissing({ ...application, status: 'INCOMPLETE' }, false)).toHaveLength(1)
  })
  it('says what was given and how large it is', () => {
    const file = { id: 'f', kind: 'PDF', sizeBytes: 36_000, at: NOW }
    expect(givenLine({ words: '已上传', file } as Material)).toBe('已上传 PDF，35 KB')
    expect(givenLine({ words: '已承诺，不用交', file: null } as Material)).toBe('已承诺，不用交')
    expect(givenLine({ words: null } as Material)).toBeNull()
    expect([sizeWords(10), sizeWords(1_300_000)]).toEqual(['1 KB', '1.2 MB'])
  })
  it('says until when uploads are kept, where there are any', () => {
    expect(keptWords({ uploadsUntil: '2026-12-21' })).toMatch(/^传上来的材料留到 2026-12-21。/)
    expect(keptWords({ uploadsUntil: null })).toBeNull()
  })
  it('says what comes next', () => {
    const names = (status: Application['status'], decided: string | null = null) =>
      applicationSteps({ ...application, status }, NOW, decided).map(({ name, state }) => `${name} ${state}`)
    expect(names('SUBMITTED')).toEqual(['提交 DONE', '受理 NOW'])
    expect(names('ACCEPTED')).toEqual(['提交 DONE', '核定 NOW'])
    expect(names('INCOMPLETE')).toEqual(['提交 DONE'])
    expect(names('ACCEPTED', '退回')).toEqual(['提交 DONE', '核定 DONE'])
  })
})
