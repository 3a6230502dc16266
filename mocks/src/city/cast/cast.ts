import type { EnterpriseSubject, PersonSubject } from '../subject'
import { agencies, doubtfulAgencyOwners, sureAgencyOwners } from './agencies'
import { type CastFirm, type CastPerson, firmSubject, idNumberOf, personSubject } from './casting'
import { citizens } from './citizens'
import { firms } from './firms'
import { libraryFirms, libraryOwners } from './library-firms'
import { mulanFirm, mulanPeople } from './mulan'
import { owners } from './owners'
import { residents } from './residents'
import { staffOfTheCity } from './staff'

/** The named characters of the city on a given day. */
export interface Cast {
  /** In the order in which pages list them. */
  readonly people: readonly CastPerson[]
  /** Named, but only found by searching. */
  readonly extras: readonly CastPerson[]
  readonly persons: readonly PersonSubject[]
  readonly enterprises: readonly EnterpriseSubject[]
}

export function castOf(today: string): Cast {
  const people = [
    ...mulanPeople(today),
    ...citizens(today),
    ...residents(today),
    ...owners(),
    ...libraryOwners(today),
    ...doubtfulAgencyOwners(),
    ...staffOfTheCity,
  ]
  const extras = sureAgencyOwners()
  const everybody = [...people, ...extras]
  const ownerOf = (firm: CastFirm) => everybody.find(person => person.id === firm.owner)!
  const named = [mulanFirm(today), ...firms(today), ...libraryFirms(today), ...agencies(today)]
  const firmsOf = ({ id }: CastPerson) => named.filter(firm => firm.owner === id)
  return {
    people,
    extras,
    persons: everybody.flatMap(person => personSubject(person, today, firmsOf(person)) ?? []),
    enterprises: named.map(firm => firmSubject(firm, ownerOf(firm), today)),
  }
}

/** Codes and names of the firms a named person represents. */
export function licencesOf(person: CastPerson, cast: Cast) {
  const idNumber = idNumberOf(person)
  return cast.enterprises
    .filter(firm => firm.legalRepresentative.idNumber === idNumber)
    .map(firm => ({ uscc: firm.uscc, enterpriseName: firm.name }))
}
