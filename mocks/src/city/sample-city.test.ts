import { createHash } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { FACT_CATALOGUE, type FactKey, factKeysOf } from '@policy-direct/shared/facts/catalogue'
import { ROLLED_UP_FACTS } from '@policy-direct/shared/facts/rolled-up-facts'
import { readIdNumber } from '@policy-direct/shared/identifiers/id-number'
import { readUscc } from '@policy-direct/shared/identifiers/uscc'
import { checkDigitIsWrong } from './credit-codes'
import { enterprise } from './enterprise'
import { cityFrame } from './frame'
import { residentNumber } from './id-numbers'
import { resident } from './resident'
import { sampleCity } from './sample-city'
import { type EnterpriseSubject, type PersonSubject, subjectId } from './subject'

const frame = cityFrame()
const city = sampleCity(frame)
const firms = [...city.subjects('ENTERPRISE')].filter(subject => subject.kind === 'ENTERPRISE')
const people = [...city.subjects('PERSON')].filter(subject => subject.kind === 'PERSON')

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Bytes in use once everything unreachable is gone. */
function heapInUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

const digest = (subjects: Iterable<unknown>) => {
  const hash = createHash('sha256')
  for (const subject of subjects) hash.update(JSON.stringify(subject))
  return hash.digest('hex')
}

/** Data only of those whom they concern: agencies, borrowers, tenants, the recognised, firms with a tax credit. */
const ONLY_SOME_HAVE =
  /^travel\.|^loan\..*(Hires|Paid|overdue)$|^property\..*(approved|feeDue|monthlyRent|riskArea)$|^technology\..*(On|Until)$|^tax\.(credit(Growth|Months)|inputShare|fraud|evasion|other)/

const valueIn = (subject: PersonSubject | EnterpriseSubject, key: FactKey) => subject.facts[key]?.value

describe('the same seed makes the same city', () => {
  test('byte for byte, whatever is asked first', () => {
    const other = sampleCity(cityFrame())
    expect(digest([other.subject('ENTERPRISE', firms[1_500]!.uscc)])).toBe(digest([firms[1_500]]))
    expect(digest(other.subjects('PERSON'))).toBe(digest(people))
    expect(digest(other.subjects('ENTERPRISE'))).toBe(digest(firms))
  })

  test('and another seed another one', () => {
    const other = sampleCity(cityFrame({ seed: 'another' }))
    expect(digest([...other.subjects('PERSON', 100)].slice(0, 50))).not.toBe(digest(people.slice(100, 150)))
  })
})

test('a city started on another day has the same people and firms, with fresh data', () => {
  const later = sampleCity(cityFrame({ today: '2027-03-01' }))
  const identityOf = ({ name, phone, accounts, ...subject }: PersonSubject | EnterpriseSubject) =>
    JSON.stringify([subjectId(subject as PersonSubject), name, phone, accounts])
  for (const [kind, now] of [
    ['PERSON', people],
    ['ENTERPRISE', firms],
  ] as const) {
    expect([...later.subjects(kind)].map(identityOf)).toEqual(now.map(identityOf))
  }
  const mulan = later.subject('ENTERPRISE', firms[0]!.uscc)!
  expect(mulan.facts['travel.deposit.amount']!.asOf).toBe('2027-02-28')
})

describe('identifiers', () => {
  test('everybody has one of their own, and is found by it', () => {
    expect(new Set(people.map(subjectId)).size).toBe(people.length)
    expect(new Set(firms.map(subjectId)).size).toBe(firms.length)
    for (const at of [40, 60, 1_999, 2_040, 2_100, 4_999]) {
      expect(city.subject('PERSON', people[at]!.idNumber)).toEqual(people[at])
    }
    for (const at of [0, 29, 200, 2_000]) {
      expect(city.subject('ENTERPRISE', firms[at]!.uscc)).toEqual(firms[at])
    }
    expect(city.subject('PERSON', '11010519491231002X')).toBeUndefined()
    expect(city.subject('ENTERPRISE', '91110000101623741K')).toBeUndefined()
  })

  test('ID numbers are well formed and agree with the birth date; all but a few USCCs pass', () => {
    for (const person of people) {
      const read = readIdNumber(person.idNumber)
      expect(read).toMatchObject({ shape: 'OK', birthDate: valueIn(person, 'person.birthDate') })
    }
    const failing = firms
      .map(firm => readUscc(firm.uscc))
      .filter(read => read.shape === 'OK' && !read.checkDigitMatches)
    const planted = Array.from({ length: frame.enterprises }, (_, n) => n).filter(checkDigitIsWrong)
    expect(failing).toHaveLength(planted.length)
    expect(planted.length).toBeGreaterThan(1)
    expect(firms.every(firm => readUscc(firm.uscc).shape === 'OK')).toBe(true)
  })

  test('accounts are known to their bank under the name of their holder', () => {
    for (const subject of [...people.slice(0, 400), ...firms.slice(0, 400), ...firms.slice(-50)]) {
      for (const account of subject.accounts) {
        expect(city.accounts.find(account.accountNumber)).toMatchObject({
          accountName: subject.name,
          status: account.status,
        })
      }
    }
    expect(city.accounts.find('6222000000000000000')).toBeUndefined()
  })
})

describe('the city looks like a city', () => {
  const shareOf = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length / all.length

  test('sizes: 2 000 firms and 5 000 residents besides the cast', () => {
    expect(firms.length - city.count('ENTERPRISE')).toBe(0)
    expect(city.count('ENTERPRISE')).toBeGreaterThan(2_025)
    expect(city.count('PERSON')).toBeGreaterThan(5_035)
  })

  test('about a tenth of the data is missing', () => {
    const expected = (subject: PersonSubject | EnterpriseSubject) =>
      factKeysOf(subject.kind).filter(key => !ONLY_SOME_HAVE.test(key) && !(key in ROLLED_UP_FACTS))
    const all = [...people, ...firms].flatMap(subject => expected(subject).map(key => key in subject.facts))
    const missing = shareOf(all, present => !present)
    expect(missing).toBeGreaterThan(0.08)
    expect(missing).toBeLessThan(0.12)
  })

  test('trades, sizes, layoffs, premiums and dishonesty are in proportion', () => {
    const trading = shareOf(firms, firm => String(valueIn(firm, 'enterprise.industry')).startsWith('F'))
    expect(trading).toBeGreaterThan(0.18)
    expect(trading).toBeLessThan(0.35)
    const small = shareOf(firms, firm =>
      ['MICRO', 'SMALL'].includes(String(valueIn(firm, 'enterprise.sizeClass'))),
    )
    expect(small).toBeGreaterThan(0.85)
    const insured = firms.filter(
      firm => valueIn(firm, 'enterprise.unemploymentInsurance.layoffsLastYear') !== undefined,
    )
    const kept = shareOf(
      insured,
      firm => valueIn(firm, 'enterprise.unemploymentInsurance.layoffsLastYear') === 0,
    )
    expect(kept).toBeGreaterThan(0.75)
    const dishonest = shareOf(firms, firm => valueIn(firm, 'enterprise.seriousDishonesty') === true)
    expect(dishonest).toBeGreaterThan(0.004)
    expect(dishonest).toBeLessThan(0.03)
    for (const firm of firms) {
      const premium = valueIn(firm, 'enterprise.unemploymentInsurance.premiumLastYear')
      const staff = valueIn(firm, 'enterprise.unemploymentInsurance.insuredLastYear')
      if (typeof premium !== 'number' || typeof staff !== 'number') continue
      expect(premium / staff > 35_000 && premium / staff < 150_000).toBe(true)
    }
  })

  test('ages, sexes and insurance are in proportion', () => {
    const young = shareOf(people, person => String(valueIn(person, 'person.birthDate')) > '2008')
    expect(young).toBeGreaterThan(0.05)
    expect(young).toBeLessThan(0.2)
    const women = shareOf(people, person => Number(person.idNumber.charAt(16)) % 2 === 0)
    expect(Math.abs(women - 0.5)).toBeLessThan(0.03)
    const insured = shareOf(
      people,
      person => valueIn(person, 'person.unemploymentInsurance.status') === 'INSURED',
    )
    expect(insured).toBeGreaterThan(0.3)
    expect(insured).toBeLessThan(0.7)
  })

  test('every datum is in the catalogue, from its owner, and not from the future; a few are stale', () => {
    let stale = 0
    let all = 0
    const strange: unknown[] = []
    for (const subject of [...people, ...firms]) {
      for (const [key, fact] of Object.entries(subject.facts)) {
        all += 1
        const owner = FACT_CATALOGUE[key as FactKey]?.department
        if (fact.department !== owner || fact.asOf >= frame.today) strange.push({ key, fact })
        if (fact.asOf < '2026-10-20') stale += 1
      }
    }
    expect(strange).toEqual([])
    expect(stale / all).toBeGreaterThan(0.01)
    expect(stale / all).toBeLessThan(0.03)
  })
})

describe('a city of 100 000 and 300 000', () => {
  const big = cityFrame({ size: 'city' })

  test('is made one subject at a time: 20 000 of them leave nothing behind', () => {
    const stream = sampleCity(big).subjects('ENTERPRISE', 50_000)
    for (let n = 0; n < 2_000; n++) stream.next()
    const before = heapInUse()
    let characters = 0
    for (let n = 0; n < 18_000; n++) characters += JSON.stringify(stream.next().value).length
    expect(characters).toBeGreaterThan(18_000 * 1_000)
    // Held on to, they would be over 40 MB.
    expect((heapInUse() - before) / 1_048_576).toBeLessThan(8)
  })

  test('and still finds anyone by number', () => {
    for (const n of [0, 99_999, 100_000, 250_000, 299_999]) {
      expect(residentNumber(resident(n, big).idNumber, big)).toBe(n)
    }
    const last = enterprise(99_999, big)
    expect(sampleCity(big).subject('ENTERPRISE', last.uscc)).toEqual(last)
  })
})
