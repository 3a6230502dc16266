import {
  applicationAnswerOff,
  applicationLines,
  applicationsTitle,
  type DeskApplication,
  dueOfApplication,
  opinionOff,
} from './applications-view'

const NOW = '2026-11-21T10:00:00+08:00'
const application = {
  status: 'SUBMITTED',
  answerBy: '2026-11-24',
  item: { name: '创业担保贷款贴息' },
  fields: [{ id: 'use', label: '用途', answer: '支付货款' }],
  materials: [{ id: 'roster', name: '名册', words: '已上传' }],
  opinions: [],
} as unknown as DeskApplication['application']
const one = {
  ...{ beneficiary: '金舟', caseNumber: 'BJ-1', amountFen: 7_500_000, acceptedBy: null, application },
} as unknown as DeskApplication

describe('applications at the desk', () => {
  it('show everything that was said and given, in one table', () => {
    const lines = Object.fromEntries(applicationLines(one).map(({ label, value }) => [label, value]))
    expect(lines).toEqual({
      事项: '创业担保贷款贴息',
      办件号: 'BJ-1',
      按数据算: '75,000.00 元',
      用途: '支付货款',
      名册: '已上传',
    })
  })
  it('count what is to be accepted, and have a clock that stands still while something is asked for', () => {
    const accepted = { ...one, application: { ...application, status: 'ACCEPTED' as const } }
    expect(applicationsTitle([one, accepted])).toBe('1 份申报等受理')
    const asked = { ...accepted, asked: '房子的结构能不能这样改' }
    expect(applicationsTitle([asked])).toBe('1 份申报等你们的意见')
    expect(applicationsTitle([one, asked, asked])).toBe('1 份申报等受理，2 份申报等你们的意见')
    expect(applicationsTitle([])).toBe('没有等受理的申报')
    expect(dueOfApplication(application, NOW).light).toBe('GREEN')
    expect(dueOfApplication(application, '2026-11-24T09:00:00+08:00').word).toBe('今天要受理')
    expect(dueOfApplication(application, '2026-11-26T09:00:00+08:00')).toEqual({
      light: 'RED',
      word: '超时 2 天',
    })
    expect(dueOfApplication({ ...application, status: 'INCOMPLETE' }, NOW).light).toBe('PAUSED')
  })
  it('of a joint review: whose opinion is missing, and by when one’s own is due', () => {
    const opinion = { asks: '房子能不能改', status: 'WAITING' as const, words: '正在看，2026-11-25 前说意见' }
    const housing = {
      ...opinion,
      department: { shortName: '市住建局' },
      dueOn: '2026-11-22',
      by: null,
      reason: null,
    }
    const done = {
      ...housing,
      department: { shortName: '市残联' },
      status: 'AGREED' as const,
      words: '同意',
      by: '连心',
    }
    const looked = {
      ...application,
      ...{ status: 'ACCEPTED', opinions: [housing, { ...done, asks: '改造过没有', reason: '没有' }] },
    } as DeskApplication['application']
    expect(dueOfApplication(looked, NOW).word).toBe('已受理，几个部门在看')
    expect(dueOfApplication(looked, NOW, '房子能不能改')).toEqual({ light: 'YELLOW', word: '11-22 前说意见' })
    expect(applicationLines({ ...one, application: looked }).slice(-2)).toEqual([
      { label: '市住建局的意见', value: '正在看，2026-11-25 前说意见' },
      { label: '市残联的意见', value: '同意：没有，连心' },
    ])
    const standing = { choice: null, reason: '', asked: {}, busy: false, online: true }
    expect(opinionOff(standing)).toMatch('先选')
    expect(opinionOff({ ...standing, choice: 'AGREE' })).toMatch('写一句')
    expect(opinionOff({ ...standing, choice: 'DECLINE', reason: '改造过' })).toBeNull()
    expect(opinionOff({ ...standing, choice: 'ASK_BACK' })).toMatch('一次说全')
    expect(opinionOff({ ...standing, choice: 'AGREE', reason: '好', online: false })).toMatch('有网')
  })
  it('say why the answer cannot go yet', () => {
    const ready = { asks: false, asked: {}, busy: false, online: true }
    expect(applicationAnswerOff(ready)).toBeNull()
    expect(applicationAnswerOff({ ...ready, asks: null })).toMatch('先选')
    expect(applicationAnswerOff({ ...ready, asks: true })).toMatch('一次说全')
    expect(applicationAnswerOff({ ...ready, asks: true, asked: { roster: '' } })).toMatch('怎么改')
    expect(applicationAnswerOff({ ...ready, asks: true, asked: { roster: '看不清' } })).toBeNull()
    expect(applicationAnswerOff({ ...ready, online: false })).toMatch('有网')
  })
})
