import {
  ACCOUNT_CHANGE_STATUSES,
  ACCOUNT_CHANGE_TRANSITIONS,
  type AccountChangeEvent,
  agreeing,
  atStake,
  isOpen,
  kindOfNewAccount,
  nextAccountChange,
  paysFrom,
  readAccountNumber,
  useNewAccount,
  whyNoAccountChange,
} from './account-change'
import { accountChangeNews, accountChangeWords } from './account-change-words'
import { ENTITLEMENT_STATUSES } from './entitlement'

const EVENTS: AccountChangeEvent[] = ['AGREE_FIRST', 'AGREE', 'REFUSE', 'STOP', 'APPLY', 'PASS_OVER']
const SPOKEN = { bankName: '吉林银行', tail: '0018', paysFrom: '2026-11-23', answerBy: '2026-11-24' }

describe('the life of an account change', () => {
  it('goes where the table says and nowhere else', () => {
    for (const from of ACCOUNT_CHANGE_STATUSES)
      for (const event of EVENTS) {
        const row = ACCOUNT_CHANGE_TRANSITIONS.find(([a, b]) => a === from && b === event)
        expect(nextAccountChange(from, event)).toBe(row?.[2] ?? null)
      }
  })
  it('ends: what is not open cannot move, what is open can be stopped', () => {
    for (const from of ACCOUNT_CHANGE_STATUSES)
      expect(nextAccountChange(from, 'STOP') !== null).toBe(isOpen(from))
    expect(ACCOUNT_CHANGE_STATUSES.filter(isOpen)).toEqual(['WAITING', 'SECOND_LOOK', 'AGREED'])
  })
  it('is said in words in every state, and told at every turn that people can act on', () => {
    for (const status of ACCOUNT_CHANGE_STATUSES) expect(accountChangeWords(status, SPOKEN)).not.toBe('')
    const told = { ...SPOKEN, actorName: '李*', amountFen: 3_860_400, reason: '户名对不上' }
    expect(accountChangeNews('REQUEST', told)).toMatch(
      /李\*申请把 38,604.00 元 改付到吉林银行 尾号 0018.*12345/,
    )
    expect(accountChangeNews('REFUSE', told)).toMatch(/户名对不上.*给您留着/)
    expect(accountChangeNews('APPLY', told)).toBeNull()
  })
})

describe('who agrees', () => {
  const reviewer = { staffId: 'S1', roles: ['REVIEWER' as const] }
  const acceptor = { staffId: 'S2', roles: ['ACCEPTOR' as const] }
  const other = { staffId: 'S3', roles: ['ACCEPTOR' as const] }
  const look = (staffId: string, isReviewer: boolean) => ({ staffId, name: '某', reviewer: isReviewer })
  it('one reviewer below the amount', () => {
    const one = { needsTwo: false, firstLook: null }
    expect(agreeing(one, reviewer)).toBe('AGREE')
    expect(agreeing(one, acceptor)).toBe('REVIEWER_NEEDED')
  })
  it('two people from the amount on, one of them a reviewer, in either order', () => {
    const two = (firstLook: ReturnType<typeof look> | null) => ({ needsTwo: true, firstLook })
    expect(agreeing(two(null), acceptor)).toBe('AGREE_FIRST')
    expect(agreeing(two(look('S2', false)), reviewer)).toBe('AGREE')
    expect(agreeing(two(look('S1', true)), acceptor)).toBe('AGREE')
    expect(agreeing(two(look('S2', false)), other)).toBe('REVIEWER_NEEDED')
    expect(agreeing(two(look('S1', true)), reviewer)).toBe('SAME_PERSON')
  })
})

describe('what it means for the case', () => {
  const grant = {
    kind: 'EXECUTION',
    fulfilmentId: 'f2',
    attempt: 2,
    executor: 'human-resources',
    fulfilment: 'PAYOUT',
  } as const
  const on = (status: (typeof ENTITLEMENT_STATUSES)[number]) =>
    useNewAccount(
      { status, amountFen: 3_860_400, accountId: 'old', factsVersion: 1, poolId: 'p' },
      'new',
      grant,
    )
  it('what came back is held again and ordered once more, to the new account', () => {
    expect(on('RETURNED')).toMatchObject({
      event: 'RETRY',
      to: 'IN_EXECUTION',
      accountId: 'new',
      takeFen: 0,
      entries: [{ kind: 'RESTORE', attempt: 2 }],
      grant: { attempt: 2 },
    })
  })
  it('what is still to be paid will go there: nothing moves and nothing is ordered', () => {
    for (const status of ['OFFERED', 'IN_NOTICE', 'OBJECTED', 'STOPPED'] as const)
      expect(on(status)).toMatchObject({
        event: 'CHANGE_ACCOUNT',
        to: status,
        accountId: 'new',
        entries: [],
        grant: null,
      })
  })
  it('waits while the money is on its way or a person looks', () => {
    for (const status of ['IN_EXECUTION', 'SURE', 'DOUBTFUL'] as const) expect(on(status)).toBe('LATER')
  })
  it('is passed over when nothing is left to pay', () => {
    for (const status of ['FULFILLED', 'REJECTED', 'DECLINED', 'LAPSED'] as const)
      expect(on(status)).toBeNull()
  })
  it('can be asked for exactly where it could be used', () => {
    for (const status of ENTITLEMENT_STATUSES) {
      const change = on(status)
      expect(whyNoAccountChange(status) === null).toBe(change !== null && change !== 'LATER')
    }
  })
})

describe('the new account', () => {
  it.each([
    ['3132 2090 0000 0018', '3132209000000018'],
    ['156000000231', '156000000231'],
    ['1234567', null],
    ['62220abc', null],
    ['', null],
  ])('reads %j', (text, number) => expect(readAccountNumber(text)).toBe(number))
  it('has the kind the item pays to', () => {
    expect(kindOfNewAccount(['CORPORATE', 'CONTRIBUTION'], 'ENTERPRISE')).toBe('CORPORATE')
    expect(kindOfNewAccount(['CONTRIBUTION'], 'ENTERPRISE')).toBe('CONTRIBUTION')
    expect(kindOfNewAccount(['SOCIAL_CARD'], 'PERSON')).toBe('SOCIAL_CARD')
    expect(kindOfNewAccount(['SOCIAL_CARD'], 'ENTERPRISE')).toBeNull()
    expect(kindOfNewAccount(['CORPORATE'], 'PERSON')).toBeNull()
  })
  it('cools where money was ordered before', () => {
    const plus = (days: number) => `+${days}`
    expect(paysFrom({ cameBack: true }, '2026-11-21', plus)).toBe('+1')
    expect(paysFrom({ cameBack: false }, '2026-11-21', plus)).toBe('2026-11-21')
  })
  it('is weighed by everything it could be paid, not by the case it was asked for', () => {
    const small = { status: 'OFFERED', amountFen: 8_000 } as const
    const big = { status: 'RETURNED', amountFen: 10_000_000 } as const
    expect(atStake([small])).toEqual({ needsTwo: false, cameBack: false })
    expect(atStake([small, big])).toEqual({ needsTwo: true, cameBack: true })
    for (const status of ['FULFILLED', 'REJECTED', 'DECLINED', 'LAPSED'] as const)
      expect(atStake([small, { ...big, status }])).toEqual({ needsTwo: false, cameBack: false })
  })
})
