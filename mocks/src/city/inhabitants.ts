import { readIdNumber } from '@policy-direct/shared/identifiers/id-number'
import { readUscc } from '@policy-direct/shared/identifiers/uscc'
import type { Inhabitant, SignInPage } from '../city-contract'
import { type Cast, licencesOf } from './cast/cast'
import { type CastPerson, idNumberOf } from './cast/casting'
import { firmNumberIn } from './credit-codes'
import { diceFor } from './dice'
import { firmRegistration } from './enterprise'
import { type CityFrame, firmsRepresentedBy, representativeOf } from './frame'
import { residentIdentity, residentNumber } from './id-numbers'
import { mobile } from './phones'
import { residentName } from './resident'

/** Nobody searches a big city by leafing through all of it: names are looked for among the first so many. */
const SEARCHED = 20_000

/** Everybody who can sign in: the cast by their short words, residents as `r-<number>`. */
export interface Inhabitants {
  readonly cast: readonly Inhabitant[]
  find(id: string): Inhabitant | undefined
  search(words: string, limit: number): readonly Inhabitant[]
  withPhone(phone: string): Inhabitant | undefined
  everyId(): Iterable<string>
}

export function inhabitantsOf(cast: Cast, frame: CityFrame): Inhabitants {
  const listed = cast.people.map(person => castInhabitant(person, cast))
  const named = [...listed, ...cast.extras.map(person => castInhabitant(person, cast))]
  const byId = new Map(
    named.flatMap(person => [[person.id, person] as const, [person.idNumber, person] as const]),
  )
  const find = (id: string): Inhabitant | undefined => {
    const known = byId.get(id)
    if (known) return known
    const n = /^r-\d{1,9}$/.test(id) ? Number(id.slice(2)) : residentNumber(id, frame)
    return n !== undefined && n < frame.residents ? generatedInhabitant(n, frame) : undefined
  }
  const search = (words: string, limit: number): readonly Inhabitant[] => {
    const found = named.filter(person => matches(person, words))
    const exact = exactNumber(words, frame)
    const numbers = exact === undefined ? residentsMatching(words, frame) : [exact]
    for (const n of numbers) {
      if (found.length >= limit) break
      found.push(generatedInhabitant(n, frame))
    }
    return found.slice(0, limit)
  }
  // Thousands of texts go out on a morning: numbers are looked up, not leafed through. The first one to have it keeps it.
  let byPhone: Map<string, string> | undefined
  const withPhone = (phone: string): Inhabitant | undefined => {
    byPhone ??= new Map([...phones(named, frame)].reverse())
    const id = byPhone.get(phone)
    return id === undefined ? undefined : find(id)
  }
  function* everyId() {
    for (const person of named) yield person.id
    for (let n = 0; n < frame.residents; n++) yield `r-${n}`
  }
  return { cast: listed, find, search, withPhone, everyId }
}

function castInhabitant(person: CastPerson, cast: Cast): Inhabitant {
  const licences = licencesOf(person, cast)
  const { id, name, sentence, phone, staff, realNameLevel = 4 } = person
  const kind = staff ? 'STAFF' : 'CITIZEN'
  const signsInto = staff ? (['sso'] as const) : pagesOf(licences.length)
  return {
    id,
    kind,
    name,
    sentence,
    idNumber: idNumberOf(person),
    phone,
    realNameLevel,
    licences,
    staff,
    signsInto,
  }
}

function generatedInhabitant(n: number, frame: CityFrame): Inhabitant {
  const { idNumber, birthDate, home } = residentIdentity(n, frame)
  const licences = firmsRepresentedBy(n, frame).map(firm => {
    const { uscc, name } = firmRegistration(firm, frame)
    return { uscc, enterpriseName: name }
  })
  const adult = Number(frame.today.slice(0, 4)) - Number(birthDate.slice(0, 4)) > 16
  return {
    id: `r-${n}`,
    kind: 'CITIZEN',
    name: residentName(n, frame),
    sentence: licences[0] ? `${licences[0].enterpriseName}的法定代表人。` : `${home.name}居民。`,
    idNumber,
    phone: phoneOf(n, frame),
    realNameLevel: diceFor(frame.seed, 'real-name', n).chance(0.85) ? 4 : 2,
    licences,
    signsInto: adult ? pagesOf(licences.length) : [],
  }
}

const pagesOf = (licences: number): readonly SignInPage[] =>
  licences > 0 ? ['wechat', 'identity', 'license'] : ['wechat', 'identity']

/** The phone is the resident's first throw (see `resident`). */
const phoneOf = (n: number, frame: CityFrame) => mobile(diceFor(frame.seed, 'resident', n))

function* phones(named: readonly Inhabitant[], frame: CityFrame): Generator<readonly [string, string]> {
  for (const { phone, id } of named) yield [phone, id]
  for (let n = 0; n < Math.min(SEARCHED, frame.residents); n++) yield [phoneOf(n, frame), `r-${n}`]
}

function matches(person: Inhabitant, words: string): boolean {
  const firms = person.licences.flatMap(licence => [licence.uscc, licence.enterpriseName])
  return [person.name, person.phone, person.idNumber, ...firms].some(text => text.includes(words))
}

function exactNumber(words: string, frame: CityFrame): number | undefined {
  if (readIdNumber(words).shape === 'OK') return residentNumber(words, frame)
  if (readUscc(words).shape !== 'OK') return undefined
  const firm = firmNumberIn(words, frame)
  const itself = firm !== undefined && firmRegistration(firm, frame).uscc === words
  return itself ? representativeOf(firm) : undefined
}

function* residentsMatching(words: string, frame: CityFrame): Generator<number> {
  const until = Math.min(SEARCHED, frame.residents)
  for (let n = 0; n < until; n++) {
    const texts = [residentName(n, frame), phoneOf(n, frame)]
    const firms = firmsRepresentedBy(n, frame).map(firm => firmRegistration(firm, frame).name)
    if ([...texts, ...firms].some(text => text.includes(words))) yield n
  }
}
