import type { StaffActor } from './actor'
import { answersFor, onDuty } from './staff-duty'

const staff: StaffActor = {
  kind: 'STAFF',
  staffId: 's1',
  name: '王敏',
  department: 'culture-tourism',
  regionCode: '220104',
  roles: ['REVIEWER'],
}

describe('duties of staff', () => {
  it('lets the right role through and no other', () => {
    expect(onDuty(staff, 'ACCEPTOR', 'REVIEWER')).toBe(staff)
    expect(() => onDuty(staff, 'ACCEPTOR')).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }))
  })
  it('tells who accepts cases that somebody else decides them (XQ-5)', () => {
    const acceptor: StaffActor = { ...staff, roles: ['ACCEPTOR'] }
    expect(() => onDuty(acceptor, 'REVIEWER')).toThrow('受理和核定要由不同的人办，请找本局的核定人。')
    expect(() => onDuty({ ...staff, roles: ['LEADER'] }, 'REVIEWER')).toThrow('您的岗位不能办这件事。')
  })
  it('asks everybody else to sign in', () => {
    const user = { kind: 'USER', userId: 'u', personId: 'p', identityLevel: 5, maskedName: '李*' } as const
    expect(() => onDuty(user, 'REVIEWER')).toThrow(expect.objectContaining({ code: 'UNAUTHENTICATED' }))
    expect(() => onDuty({ kind: 'ANONYMOUS' }, 'REVIEWER')).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    )
  })
  it.each([
    ['220104', '220104-CXQ', true],
    ['220104', '220105', false],
    ['220100', '220104', true],
    ['220104', '220100', false],
    ['220000', '220100', true],
  ])('staff of %s and a matter in %s: %s', (regionCode, matter, expected) => {
    expect(answersFor({ ...staff, regionCode }, { department: 'culture-tourism', regionCode: matter })).toBe(
      expected,
    )
  })
  it('another department is never theirs', () => {
    expect(answersFor(staff, { department: 'human-resources', regionCode: '220104' })).toBe(false)
  })
})
