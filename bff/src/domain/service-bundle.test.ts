import { sampleItem } from '../adapters/contracts/sample-item'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { loadServiceBundles, readServiceBundle } from '../adapters/seed-files/service-bundles'
import { ENTITLEMENT_STATUSES } from './entitlement'
import {
  BUNDLE_PART_EVENTS,
  BUNDLE_PART_STATUSES,
  BUNDLE_PART_TRANSITIONS,
  bundleProblems,
  nextBundlePart,
  type ServiceBundle,
  sharedParts,
  turnOf,
} from './service-bundle'

const bundle = (...parts: ServiceBundle['parts']): ServiceBundle => ({
  ...{ id: 'b', name: '开店', summary: '', beneficiary: 'ENTERPRISE', basis: '', parts },
  contact: { name: '', phone: '', hours: '' },
})

describe('一件事 (YZ-1)', () => {
  it('a part moves as the table says, or not at all', () => {
    const listed = new Map(BUNDLE_PART_TRANSITIONS.map(([from, event, to]) => [`${from}:${event}`, to]))
    for (const from of BUNDLE_PART_STATUSES)
      for (const event of BUNDLE_PART_EVENTS)
        expect(nextBundlePart(from, event)).toBe(listed.get(`${from}:${event}`) ?? null)
  })

  it('a later part begins only when the earlier one is fulfilled; an unknown is waited for, a no drops it', () => {
    expect(turnOf(null)).toBe('START')
    const turns = ENTITLEMENT_STATUSES.map(caseStatus => [
      caseStatus,
      turnOf({ status: 'STARTED', caseStatus }),
    ])
    expect(turns.filter(([, turn]) => turn === 'START')).toEqual([['FULFILLED', 'START']])
    expect(
      turns
        .filter(([, turn]) => turn === 'DROP')
        .map(([status]) => status)
        .sort(),
    ).toEqual(['DECLINED', 'LAPSED', 'REJECTED', 'WITHDRAWN'])
    expect(turnOf({ status: 'WAITING', caseStatus: null })).toBe('WAIT')
    for (const status of ['REFUSED', 'DROPPED', 'WITHDRAWN'] as const)
      expect(turnOf({ status, caseStatus: null })).toBe('DROP')
  })

  it('says what is wrong with a bundle', () => {
    const items = ['a', 'b'].map(id => sampleItem({ id }))
    expect(bundleProblems(bundle({ item: 'a' }, { item: 'b', after: 'a' }), items)).toEqual([])
    expect(
      bundleProblems(bundle({ item: 'a', after: 'b' }, { item: 'b' }, { item: 'b' }, { item: 'c' }), items),
    ).toEqual(['a comes after b, which is not before it', 'b is in it twice', 'no item c'])
    const forPeople = { ...bundle({ item: 'a' }), beneficiary: 'PERSON' as const }
    expect(bundleProblems(forPeople, items)).toEqual(['a is not for a PERSON'])
    expect(() => readServiceBundle('x.yaml', 'id: x\nname: y')).toThrow(
      'x.yaml: the file must have required property',
    )
  })

  it('every bundle of the city is made of items that there are', () => {
    const items = loadPolicies()
    const all = loadServiceBundles()
    expect(all.map(({ id }) => id)).toEqual(['back-to-work', 'open-a-shop', 'small-firm-loans'])
    for (const one of all) expect([one.id, bundleProblems(one, items)]).toEqual([one.id, []])
  })

  it('asks once what several forms want in the same words, and apart what differs', () => {
    const field = (id: string, label: string, kind = 'TEXT') => ({ id, label, kind })
    const shared = sharedParts([
      {
        applicationId: '1',
        fields: [field('contact', '联系人'), field('use', '用途')],
        materials: [{ id: 'l', name: '营业执照' }],
      },
      {
        applicationId: '2',
        fields: [field('contact', '联系人'), field('use', '用在哪')],
        materials: [
          { id: 'licence', name: '营业执照' },
          { id: 'r', name: '名册' },
        ],
      },
    ])
    expect(shared.fields.map(({ name, applicationIds }) => [name, applicationIds])).toEqual([
      ['联系人', ['1', '2']],
      ['用途', ['1']],
      ['用在哪', ['2']],
    ])
    expect(shared.materials).toEqual([
      { id: 'l', name: '营业执照', applicationIds: ['1', '2'] },
      { id: 'r', name: '名册', applicationIds: ['2'] },
    ])
  })
})
