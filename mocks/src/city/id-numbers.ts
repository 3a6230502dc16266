import { idNumberCheckCharacter, readIdNumber } from '@policy-direct/shared/identifiers/id-number'
import { dateOfDay, dayNumber } from './days'
import { diceFor } from './dice'
import { type CityFrame, STORY_DAY } from './frame'
import { elsewhere, type Place, places } from './places'
import { type Scramble, scramble } from './scramble'

/** Age → share of the band that is younger. */
type Pyramid = readonly (readonly [age: number, share: number])[]

interface Band {
  readonly pyramid: Pyramid
  readonly numbers: Scramble
  /** Sequence numbers start here, so that bands never meet. */
  readonly firstSequence: number
}

/** Legal representatives are adults; everybody else follows the city's age pyramid. */
const REPRESENTATIVES: Band = {
  pyramid: [
    [24, 0],
    [32, 0.14],
    [45, 0.56],
    [58, 0.92],
    [72, 1],
  ],
  numbers: scramble(17, 3),
  firstSequence: 300,
}
const RESIDENTS: Band = {
  pyramid: [
    [0, 0],
    [15, 0.1],
    [25, 0.2],
    [40, 0.43],
    [55, 0.68],
    [65, 0.85],
    [80, 0.97],
    [99, 1],
  ],
  numbers: scramble(18, 5),
  firstSequence: 10,
}

export interface PersonIdentity {
  readonly idNumber: string
  readonly birthDate: string
  readonly sex: 'MALE' | 'FEMALE'
  readonly home: Place
}

/** Identity of resident n. Two residents born on the same day have different sequence numbers. */
export function residentIdentity(n: number, frame: CityFrame): PersonIdentity {
  const band = n < frame.enterprises ? REPRESENTATIVES : RESIDENTS
  const dice = diceFor(frame.seed, 'identity', n)
  const hidden = band.numbers.hide(n < frame.enterprises ? n : n - frame.enterprises)
  const age = ageInDays(band, hidden)
  const rank = hidden - firstOfAge(band, age)
  const sex = dice.chance(0.5) ? 'MALE' : 'FEMALE'
  const birthDate = dateOfDay(dayNumber(STORY_DAY) - age)
  const home = dice.chance(0.88) ? dice.weighted(places) : dice.weighted(elsewhere)
  const sequence = band.firstSequence + 2 * rank + (sex === 'MALE' ? 1 : 0)
  const body = `${home.code.slice(0, 6)}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return { idNumber: body + idNumberCheckCharacter(body), birthDate, sex, home }
}

/** The number of the resident with an ID number, or undefined when nobody has it. */
export function residentNumber(idNumber: string, frame: CityFrame): number | undefined {
  const read = readIdNumber(idNumber)
  if (read.shape !== 'OK') return undefined
  const sequence = Number(idNumber.slice(14, 17))
  const band = sequence >= REPRESENTATIVES.firstSequence ? REPRESENTATIVES : RESIDENTS
  const age = dayNumber(STORY_DAY) - dayNumber(read.birthDate)
  if (age < 0 || sequence < band.firstSequence) return undefined
  const hidden = firstOfAge(band, age) + ((sequence - band.firstSequence) >> 1)
  const at = band.numbers.reveal(hidden)
  const n = band === REPRESENTATIVES ? at : at + frame.enterprises
  const inside = n < (band === REPRESENTATIVES ? frame.enterprises : frame.residents)
  return inside && residentIdentity(n, frame).idNumber === idNumber ? n : undefined
}

function ageInDays({ pyramid, numbers }: Band, hidden: number): number {
  const share = hidden / numbers.size
  const upper = pyramid.findIndex(([, below]) => share < below)
  const [fromAge, fromShare] = pyramid[upper - 1]!
  const [toAge, toShare] = pyramid[upper]!
  return Math.floor((fromAge + ((toAge - fromAge) * (share - fromShare)) / (toShare - fromShare)) * 365.2425)
}

/** The smallest hidden number of that age or older. */
function firstOfAge(band: Band, age: number): number {
  let low = 0
  let high = band.numbers.size
  while (low < high) {
    const middle = (low + high) >> 1
    if (middle < band.numbers.size && ageInDays(band, middle) < age) low = middle + 1
    else high = middle
  }
  return low
}
