import { finishedSteps, type HappenedEvent } from './step-times'

/** Monday to Friday; 2026-11-02 is a Monday. */
const calendar = {
  isWorkingDay: (date: string) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
}
const at = (day: string) => new Date(`2026-11-${day}T10:00:00+08:00`)
const way = (...events: [HappenedEvent['event'], string][]): HappenedEvent[] =>
  events.map(([event, day], index) => ({ event, revision: index + 1, at: at(day) }))
const times = (events: HappenedEvent[], pauses: Parameters<typeof finishedSteps>[1] = []) =>
  finishedSteps(events, pauses, calendar).map(({ step, workingDays }) => `${step} ${workingDays}`)

describe('the time steps took', () => {
  it('counts working days from step to step, and the whole way from the tap', () => {
    const events = way(
      ['MATCH_SURE', '02'],
      ['DEPARTMENT_CONFIRM', '04'],
      ['CONFIRM_WITH_NOTICE', '06'],
      ['CLOSE_NOTICE', '13'],
      ['ARRIVE', '16'],
    )
    expect(times(events)).toEqual(['DEPARTMENT_REVIEW 2', 'PUBLIC_NOTICE 5', 'EXECUTION 1', 'TAP_TO_END 6'])
    expect(finishedSteps(events, [], calendar)[0]).toMatchObject({ endedOn: '2026-11-04', revision: 2 })
  })
  it('a tap and its money on one day took no working day, on a weekend too', () => {
    expect(times(way(['CONFIRM', '07'], ['ARRIVE', '07']))).toEqual(['EXECUTION 0', 'TAP_TO_END 0'])
  })
  it('counts what waited for its pool from its turn on (N-6)', () => {
    const waited = way(['QUEUE', '02'], ['ADVANCE', '16'], ['ARRIVE', '17'])
    expect(times(waited)).toEqual(['EXECUTION 1', 'TAP_TO_END 1'])
  })
  it('leaves out the days an objection, another account or a stopped list took', () => {
    const objected = way(
      ['CONFIRM_WITH_NOTICE', '02'],
      ['OBJECT', '03'],
      ['DISMISS_OBJECTION', '06'],
      ['CLOSE_NOTICE', '09'],
    )
    expect(times(objected, [{ from: at('03'), until: at('06') }])).toEqual(['PUBLIC_NOTICE 2'])
    const cameBack = way(['CONFIRM', '02'], ['FAIL', '03'], ['RETRY', '12'], ['ARRIVE', '13'])
    expect(times(cameBack)).toEqual(['EXECUTION 2', 'TAP_TO_END 2'])
    const stopped = way(
      ['CONFIRM_WITH_NOTICE', '02'],
      ['TAKE_BACK', '03'],
      ['RESUME', '12'],
      ['CLOSE_NOTICE', '13'],
    )
    expect(times(stopped)).toEqual(['PUBLIC_NOTICE 2'])
  })
  it('a case that led nowhere is nobody’s usual time, and begins anew', () => {
    expect(times(way(['CONFIRM', '02'], ['STOP', '05']))).toEqual([])
    const back = way(
      ['CONFIRM', '02'],
      ['HOLD_BACK', '03'],
      ['DEPARTMENT_CONFIRM', '05'],
      ['CONFIRM', '09'],
      ['ARRIVE', '10'],
    )
    expect(times(back)).toEqual(['DEPARTMENT_REVIEW 2', 'EXECUTION 1', 'TAP_TO_END 1'])
  })
  it('doubt while the department looks prolongs the look, and a second payment is a second execution', () => {
    const doubted = way(['MATCH_SURE', '02'], ['DOUBT', '04'], ['DEPARTMENT_REJECT', '06'])
    expect(times(doubted)).toEqual(['DEPARTMENT_REVIEW 4'])
    const twice = way(
      ['CONFIRM', '02'],
      ['ARRIVE', '03'],
      ['RETURN', '05'],
      ['RETRY', '10'],
      ['ARRIVE', '12'],
    )
    expect(times(twice)).toEqual(['EXECUTION 1', 'TAP_TO_END 1', 'EXECUTION 2'])
  })
})
