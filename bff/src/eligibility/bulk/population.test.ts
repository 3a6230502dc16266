import type { FactSheet, FactValue } from '@policy-direct/shared/facts/fact'
import fc from 'fast-check'
import { Explainer } from '../explaining/explainer'
import type { PolicyItemVersion } from '../policy-item/policy-item'
import { condition, facts, formula } from '../testing/arbitrary-items'
import { item } from '../testing/item'
import { TODAY } from '../testing/judge'
import { sheet } from '../testing/sheet'
import { type Judged, type KernelName, Population } from '.'
import { Room } from './room'

const anyItem: fc.Arbitrary<PolicyItemVersion> = fc
  .tuple(fc.array(condition, { maxLength: 3 }), formula, fc.constantFrom('HALF_UP' as const, 'DOWN' as const))
  .map(([conditions, formula, rounding]) =>
    item({
      conditions: conditions.map((condition, index) => ({ id: `${index}`, text: '样例', condition })),
      benefit: { text: '样例', formula, rounding, roundingBasis: '样例' },
    }),
  )
const items = fc.array(anyItem, { minLength: 1, maxLength: 6 })
const KERNELS: readonly KernelName[] = ['wasm', 'js']

type City = Map<string, FactSheet>

/** What bulk says of everybody is what `explain` says of each. */
function expectAgreement(
  judged: Judged,
  population: Population,
  city: City,
  all: readonly PolicyItemVersion[],
) {
  const explainer = new Explainer(TODAY)
  for (const [at, one] of all.entries()) {
    const eligible = judged.eligible(at)
    const undetermined = judged.undetermined(at)
    const { indexes, fen } = judged.amounts(at)
    const paid = new Map([...indexes].map((index, place) => [population.subjectAt(index), fen[place]!]))
    const counts = { ELIGIBLE: 0, UNDETERMINED: 0, INELIGIBLE: 0 }
    for (const [id, known] of city) {
      const [assessment] = explainer.explain([one], known)
      const index = population.indexOf(id)!
      const verdict = eligible.has(index)
        ? 'ELIGIBLE'
        : undetermined.has(index)
          ? 'UNDETERMINED'
          : 'INELIGIBLE'
      expect({ id, verdict }).toEqual({ id, verdict: assessment!.verdict })
      expect(paid.get(id)).toBe(verdict === 'ELIGIBLE' ? assessment!.benefit.amountFen : undefined)
      counts[verdict] += 1
    }
    expect(judged.counts(at)).toEqual({
      eligible: counts.ELIGIBLE,
      undetermined: counts.UNDETERMINED,
      ineligible: counts.INELIGIBLE,
    })
  }
}

const filled = (city: City): Population => {
  const population = new Population('ENTERPRISE')
  for (const [id, known] of city) population.put(id, known)
  return population
}

const cityOf = (known: readonly Record<string, FactValue>[]): City =>
  new Map(known.map((values, index) => [`s${index}`, sheet(values)]))

const people = fc.array(facts, { minLength: 1, maxLength: 12 })

describe('population', () => {
  it('says of everybody what explain says of each, by both kernels', () => {
    fc.assert(
      fc.property(items, people, (all, known) => {
        const city = cityOf(known)
        const population = filled(city)
        for (const kernel of KERNELS)
          expectAgreement(population.judge(all, TODAY, kernel), population, city, all)
      }),
      { numRuns: 100 },
    )
  })

  it('stays in step with whoever changes, comes and goes', () => {
    const change = fc.tuple(fc.nat(20), fc.option(facts, { freq: 4 }))
    fc.assert(
      fc.property(items, people, fc.array(change, { maxLength: 8 }), (all, known, changes) => {
        const city = cityOf(known)
        const population = filled(city)
        const judged = KERNELS.map(kernel => population.judge(all, TODAY, kernel))
        for (const [number, values] of changes) {
          const id = `s${number}`
          if (values) city.set(id, sheet(values))
          else city.delete(id)
          if (values) population.put(id, sheet(values))
          else population.remove(id)
          expect(population.size).toBe(city.size)
          for (const one of judged) expectAgreement(one, population, city, all)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('judges a draft beside what is in force, each as if alone', () => {
    fc.assert(
      fc.property(items, items, people, (inForce, draft, known) => {
        const city = cityOf(known)
        const population = filled(city)
        const first = population.judge(inForce, TODAY)
        const second = population.judge(draft, TODAY)
        expectAgreement(first, population, city, inForce)
        expectAgreement(second, population, city, draft)
        population.forget()
        expectAgreement(first, population, city, inForce)
      }),
      { numRuns: 150 },
    )
  })

  it('keeps conditions in use and drops those of old drafts', () => {
    const draft = (least: number) => [
      item({
        conditions: [
          { id: 'a', text: '甲', condition: { fact: 'enterprise.staffCount', atLeast: least } },
          {
            id: 'b',
            text: '乙',
            condition: {
              any: [
                { fact: 'enterprise.zombie', equals: false },
                { fact: 'enterprise.inDifficulty', equals: true },
              ],
            },
          },
        ],
      }),
    ]
    const city = cityOf(
      [...Array(300).keys()].map(number => ({
        'enterprise.staffCount': number,
        'enterprise.zombie': number % 2 === 0,
      })),
    )
    const population = filled(city)
    const inForce = draft(10)
    const standing = population.judge(inForce, TODAY)
    expect(standing.counts(0)).toEqual({ eligible: 145, undetermined: 145, ineligible: 10 })
    const bytes = population.bytes
    for (let least = 0; least < 700; least += 1) {
      const slid = population.judge(draft(least), TODAY)
      expect(slid.counts(0).eligible).toBe(Math.ceil(Math.max(0, 300 - least) / 2))
      expect(standing.counts(0).eligible).toBe(145)
    }
    expectAgreement(standing, population, city, inForce)
    expect(population.bytes).toBeLessThan(bytes * 1.5)
  })

  it('grows beyond the seats it began with', () => {
    const all = [
      item({
        conditions: [{ id: 'a', text: '甲', condition: { fact: 'enterprise.staffCount', atLeast: 30 } }],
      }),
    ]
    const population = new Population('ENTERPRISE')
    const judged = population.judge(all, TODAY)
    for (let number = 0; number < 3_000; number += 1) {
      population.put(`s${number}`, sheet({ 'enterprise.staffCount': number % 3 === 0 ? null : number % 60 }))
      if (number % 1_000 === 999) {
        const seen = [...Array(number + 1).keys()]
        const eligible = seen.filter(one => one % 3 !== 0 && one % 60 >= 30).length
        const undetermined = seen.filter(one => one % 3 === 0).length
        expect(judged.counts(0)).toEqual({
          eligible,
          undetermined,
          ineligible: number + 1 - eligible - undetermined,
        })
        expect(judged.eligible(0).count()).toBe(eligible)
      }
    }
  })

  it.each([
    ['a few', 600],
    ['all', 200_000],
  ])('loses no change when a whole city is told of %s of them at once', (_, changes) => {
    const population = new Population('ENTERPRISE')
    const known = (status: string) => sheet({ 'enterprise.status': status })
    const [active, revoked] = [known('ACTIVE'), known('REVOKED')]
    for (let number = 0; number < 200_000; number += 1) population.put(`s${number}`, active)
    const judged = population.judge([item()], TODAY)
    expect(judged.counts(0).eligible).toBe(200_000)
    for (let number = 0; number < changes; number += 1) population.put(`s${number}`, revoked)
    expect(judged.counts(0)).toEqual({
      eligible: 200_000 - changes,
      undetermined: 0,
      ineligible: changes,
    })
    for (let number = 0; number < changes; number += 2) population.remove(`s${number}`)
    expect(judged.counts(0)).toMatchObject({ eligible: 200_000 - changes, ineligible: changes / 2 })
  })

  it('answers as of now after an update that broke half-way', () => {
    const city = cityOf([...Array(300).keys()].map(() => ({ 'enterprise.status': 'ACTIVE' })))
    const population = filled(city)
    const all = [item()]
    const judged = population.judge(all, TODAY)
    expect(judged.counts(0).eligible).toBe(300)
    for (const id of ['s0', 's299']) {
      city.set(id, sheet({ 'enterprise.status': 'REVOKED' }))
      population.put(id, city.get(id)!)
    }
    const update = jest.spyOn(Room.prototype, 'update').mockImplementationOnce(() => {
      throw new Error('no memory')
    })
    expect(() => judged.counts(0)).toThrow('no memory')
    update.mockRestore()
    expectAgreement(judged, population, city, all)
  })

  it('sums by a fact, the unknown by themselves', () => {
    const population = new Population('ENTERPRISE')
    const known = { 'enterprise.status': 'ACTIVE' }
    population.put('a', sheet({ ...known, 'enterprise.region': '220102' }))
    population.put('b', sheet({ ...known, 'enterprise.region': '220102' }))
    population.put('c', sheet({ ...known, 'enterprise.region': '220104' }))
    population.put('d', sheet({ 'enterprise.region': '220104' }))
    population.put('e', sheet(known))
    const judged = population.judge([item()], TODAY)
    expect(judged.subtotals(0, 'enterprise.region')).toEqual([
      { group: '220102', eligible: 2, undetermined: 0, fen: 20_000 },
      { group: '220104', eligible: 1, undetermined: 1, fen: 10_000 },
      { group: null, eligible: 1, undetermined: 0, fen: 10_000 },
    ])
    expect(() => judged.subtotals(0, 'enterprise.colour')).toThrow('no fact')
  })
})
