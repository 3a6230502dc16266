import {
  ENTITLEMENT_EVENTS,
  ENTITLEMENT_STATUSES,
  ENTITLEMENT_TRANSITIONS,
  nextStatus,
  PUBLIC_STATUS,
} from './entitlement'

describe('entitlement transitions', () => {
  const listed = new Map(ENTITLEMENT_TRANSITIONS.map(([from, event, to]) => [`${from}/${event}`, to]))

  it('names each pair once', () => {
    expect(listed.size).toBe(ENTITLEMENT_TRANSITIONS.length)
  })
  it('is closed: every pair of the whole matrix goes where the table says, or nowhere', () => {
    for (const from of [null, ...ENTITLEMENT_STATUSES]) {
      for (const event of ENTITLEMENT_EVENTS) {
        expect([from, event, nextStatus(from, event)]).toEqual([
          from,
          event,
          listed.get(`${from}/${event}`) ?? null,
        ])
      }
    }
  })
  it('reaches every status, and uses every event', () => {
    expect(new Set(ENTITLEMENT_TRANSITIONS.map(([, , to]) => to))).toEqual(new Set(ENTITLEMENT_STATUSES))
    expect(new Set(ENTITLEMENT_TRANSITIONS.map(([, event]) => event))).toEqual(new Set(ENTITLEMENT_EVENTS))
  })
  it('SQ-3: nobody is asked to tap before the department has confirmed', () => {
    const asked = ENTITLEMENT_TRANSITIONS.filter(
      ([from, , to]) => to === 'OFFERED' && from !== 'OFFERED' && from !== 'DECLINED' && from !== 'QUEUED',
    ).map(([, event]) => event)
    expect(new Set(asked)).toEqual(new Set(['DEPARTMENT_CONFIRM', 'DEEM_APPROVED']))
  })
  it('LEI-2: silence opens an offer to who was certain, and never pays, publishes or settles a doubt', () => {
    expect(ENTITLEMENT_TRANSITIONS.filter(([, event]) => event === 'DEEM_APPROVED')).toEqual([
      ['SURE', 'DEEM_APPROVED', 'OFFERED'],
    ])
  })
  it('unknown never pays: a doubtful case reaches execution only through the department', () => {
    expect(ENTITLEMENT_TRANSITIONS.filter(([from]) => from === 'DOUBTFUL').map(([, , to]) => to)).toEqual([
      'OFFERED',
      'REJECTED',
      'WITHDRAWN',
    ])
  })
  it('has a public face for every status', () => {
    expect(Object.keys(PUBLIC_STATUS).sort()).toEqual([...ENTITLEMENT_STATUSES].sort())
  })
})
