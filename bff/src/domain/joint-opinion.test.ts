import fc from 'fast-check'
import { type ApplicationEvent, type ApplicationStatus, nextApplication } from './application-life'
import {
  currentOpinions,
  JOINT_EVENTS,
  JOINT_STATUSES,
  type JointEvent,
  type JointOpinion,
  jointRefusal,
  jointWords,
  nextJoint,
  openedOpinions,
  overdueOpinionRequest,
  roundOf,
  whyNotAskBack,
} from './joint-opinion'

const TODAY = '2026-11-20'
const everyDay = { isWorkingDay: (day: string) => !['2026-11-21', '2026-11-22'].includes(day) }
const ITEM = {
  jointReview: [
    { department: 'housing-construction', asks: '房子能不能改', workingDays: 3 },
    { department: 'disabled-persons', asks: '是不是改造过', workingDays: 1 },
  ],
}
const UNANSWERED = { status: 'WAITING' as const, staffName: null, reason: null, answeredAt: null }
const asked = (round = 1): JointOpinion[] =>
  openedOpinions(ITEM, round, TODAY, everyDay).map(one => ({ ...one, ...UNANSWERED }))
const answered = (opinion: JointOpinion, status: JointOpinion['status'], reason = '看过'): JointOpinion => ({
  ...opinion,
  ...{ status, reason, staffName: '祝建', answeredAt: new Date('2026-11-23T02:00:00Z') },
})

describe('并联审查', () => {
  it('asks every department at once, each by its own working day; an item without one asks nobody', () => {
    expect(asked().map(({ department, dueOn }) => [department, dueOn])).toEqual([
      ['housing-construction', '2026-11-25'],
      ['disabled-persons', '2026-11-23'],
    ])
    expect(openedOpinions({}, 1, TODAY, everyDay)).toEqual([])
    expect(jointRefusal([])).toBeNull()
  })
  it('is confirmed when all agreed, and until then says who is missing, or who said no', () => {
    const [housing, disabled] = asked()
    expect(jointRefusal([housing!, disabled!])).toBe(
      '还差市住建局（2026-11-25 前）、市残联（2026-11-23 前）的意见，到齐了再核定。',
    )
    expect(jointRefusal([answered(housing!, 'AGREED'), disabled!])).toMatch(/^还差市残联/)
    expect(jointRefusal([housing!, answered(disabled!, 'DECLINED', '去年改造过')])).toBe(
      '市残联不同意：去年改造过。这一件只能退回。',
    )
    expect(jointRefusal([answered(housing!, 'AGREED'), answered(disabled!, 'AGREED')])).toBeNull()
  })
  it('an answer is given once, and each department sends back once', () => {
    for (const from of JOINT_STATUSES)
      for (const event of JOINT_EVENTS) expect(nextJoint(from, event) === null).toBe(from !== 'WAITING')
    const before = [answered(asked()[0]!, 'ASKED_BACK'), asked()[1]!]
    expect(whyNotAskBack([...before, ...asked(2)], 'housing-construction')).toMatch(/已经退回补正过一次/)
    expect(whyNotAskBack([...before, ...asked(2)], 'disabled-persons')).toBeNull()
  })
  it('is told to whoever applied; a task names no person', () => {
    const [housing] = asked()
    expect([jointWords(housing!, false), jointWords(housing!, true)]).toEqual([
      '正在看，2026-11-25 前说意见',
      '等您补正，先停下不算',
    ])
    expect(JOINT_STATUSES.map(status => jointWords(answered(housing!, status), false)).slice(1)).toEqual([
      '同意',
      '不同意',
      '要您补正',
    ])
    expect(overdueOpinionRequest('BJ-1', housing!)).toMatch(
      /^办件 BJ-1：请你们看“房子能不能改”，应在 2026-11-25 前/,
    )
  })
})

/** Whatever happens in whatever order: nothing is confirmed that not every department agreed to since the last acceptance. */
describe('an application that several departments look at', () => {
  interface Real {
    status: ApplicationStatus
    steps: { event: ApplicationEvent }[]
    opinions: JointOpinion[]
    confirmed: boolean
  }
  type Command =
    | { act: 'SUBMIT' | 'ACCEPT' | 'ASK' | 'WITHDRAW' | 'CONFIRM' }
    | { act: JointEvent; who: 0 | 1 }
  const departments = ITEM.jointReview.map(({ department }) => department)
  const step = (real: Real, event: ApplicationEvent): boolean => {
    const to = nextApplication(real.status, event)
    if (!to) return false
    real.status = to
    real.steps.push({ event })
    return true
  }
  function run(real: Real, command: Command): void {
    const round = roundOf(real.steps)
    if (real.confirmed) return
    if ('who' in command) {
      const department = departments[command.who]!
      const mine = currentOpinions(real.opinions, round).find(one => one.department === department)
      const to = mine && real.status === 'ACCEPTED' && nextJoint(mine.status, command.act)
      if (!mine || !to) return
      if (command.act === 'ASK_BACK' && (whyNotAskBack(real.opinions, department) || !step(real, 'ASK_BACK')))
        return
      real.opinions = real.opinions.map(one => (one === mine ? answered(one, to) : one))
      return
    }
    if (command.act === 'CONFIRM') {
      const open = real.status === 'ACCEPTED' && !jointRefusal(currentOpinions(real.opinions, round))
      real.confirmed = open
      return
    }
    if (step(real, command.act) && command.act === 'ACCEPT')
      real.opinions = [...real.opinions, ...asked(roundOf(real.steps))]
  }
  const commands = fc.array(
    fc.oneof(
      fc.constantFrom('SUBMIT', 'ACCEPT', 'ASK', 'WITHDRAW', 'CONFIRM').map(act => ({ act }) as Command),
      fc.record({
        act: fc.constantFrom(...JOINT_EVENTS),
        who: fc.constantFrom(0, 1),
      }) as fc.Arbitrary<Command>,
    ),
    { maxLength: 30, size: 'max' },
  )

  it('is confirmed exactly when a simple count says so', () => {
    let confirmations = 0
    fc.assert(
      fc.property(commands, all => {
        const real: Real = { status: 'DRAFT', steps: [], opinions: [], confirmed: false }
        // The model: who has agreed since the last acceptance, and whether it is with the departments.
        let agreed = new Set<number>()
        let answeredBy = new Set<number>()
        let place: 'OUT' | 'FILED' | 'OPEN' | 'GONE' = 'OUT'
        const askedBack = new Set<number>()
        for (const command of all) {
          const mayConfirm = place === 'OPEN' && agreed.size === departments.length
          const { confirmed } = real
          run(real, command)
          if (confirmed) continue
          if (command.act === 'CONFIRM') {
            expect(real.confirmed).toBe(mayConfirm)
            if (mayConfirm) confirmations += 1
          } else if ('who' in command) {
            if (place !== 'OPEN' || answeredBy.has(command.who)) continue
            if (command.act === 'ASK_BACK') {
              if (askedBack.has(command.who)) continue
              askedBack.add(command.who)
              place = 'OUT'
            }
            answeredBy.add(command.who)
            if (command.act === 'AGREE') agreed.add(command.who)
          } else if (command.act === 'SUBMIT' && place === 'OUT') place = 'FILED'
          else if (command.act === 'ASK' && place === 'FILED') place = 'OUT'
          else if (command.act === 'ACCEPT' && place === 'FILED') {
            place = 'OPEN'
            agreed = new Set()
            answeredBy = new Set()
          } else if (command.act === 'WITHDRAW' && real.status === 'WITHDRAWN') place = 'GONE'
        }
        // Every round asks everybody, and no answer of an earlier one is carried over.
        expect(real.opinions).toHaveLength(roundOf(real.steps) * departments.length)
      }),
      { numRuns: 3_000, seed: 20261121 },
    )
    expect(confirmations).toBeGreaterThan(0)
  })
})
