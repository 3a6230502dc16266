import type { PolicyItemVersion } from '../policy-item/policy-item'
import { AskedItem, type JointTelling } from './asked-item'
import { ClauseTable } from './clause-table'
import { DatumTellings } from './datum-tellings'
import type { ItemExplainer } from './item-explainer'
import type { BenefitPhrase, Phrase } from './phrase'
import type { Reader } from './reader'
import type { Telling } from './telling'
import { codeOf, weakestOf } from './verdict-code'
import type { JudgedPlaces, View } from './view'

/**
 * Items that are judged together. What any of them asks of a subject stands once, what asks about one datum side by
 * side, so that an answer is written from the first place to the last.
 */
export class ItemSet implements JudgedPlaces {
  readonly items: readonly AskedItem[]
  readonly placeOf: Int32Array
  /** Verdicts of what is told of the subject at hand, in its places. */
  readonly codes: Uint8Array
  readonly #ofData: readonly DatumTellings[]
  /** Where the clauses of all items are told. */
  readonly #places: Int32Array
  readonly #joint: readonly JointTelling[]
  readonly #benefits: readonly BenefitPhrase[]

  constructor(explainers: readonly ItemExplainer[]) {
    const told = explainers.filter(({ records }) => records === undefined)
    const tellings = [...new Set(told.flatMap(({ tellings }) => tellings))]
    const joint = tellings.filter(({ phrase }) => phrase.joint !== undefined)
    this.#ofData = ofData(
      tellings.filter(({ phrase }) => phrase.question !== undefined),
      new Set(joint.flatMap(({ phrase }) => dataIn(phrase))),
    )
    const inOrder = this.#ofData.flatMap(({ tellings, parts }) => [...tellings, ...parts])
    const places = new Map<Telling | Phrase, number>([...inOrder, ...joint].map((one, at) => [one, at]))
    this.codes = new Uint8Array(places.size)
    this.placeOf = placesOfPhrases(places)
    this.#joint = joint.map(telling => ({ telling, place: places.get(telling)! }))
    this.#benefits = [...new Set(told.flatMap(({ benefit }) => benefit ?? []))]
    this.#places = Int32Array.from(told.flatMap(({ tellings }) => tellings.map(one => places.get(one)!)))
    const table = new ClauseTable(
      told.flatMap(({ item }) => item.conditions),
      this.#places,
    )
    let from = 0
    this.items = explainers.map(explainer => {
      const { item, tellings, records } = explainer
      const many = tellings.length
      if (records !== undefined) return new AskedItem(explainer, tableOf(item), 0, many, NONE)
      from += many
      return new AskedItem(explainer, table, from - many, many, jointOf(tellings, places))
    })
  }

  /** Whether these very items are asked, in this order. */
  is(items: readonly ItemExplainer['item'][]): boolean {
    const own = this.items
    if (items.length !== own.length) return false
    for (let at = 0; at < items.length; at += 1) if (items[at] !== own[at]!.item) return false
    return true
  }

  /** Tells a subject everything that single data answer. */
  tell(view: View): void {
    for (const group of this.#ofData) group.tell(view, view.told, this.codes)
  }

  /** Tells everything else, and works all amounts out: for a subject of whom nothing is used up. */
  tellRest(view: View): void {
    this.tellJoint(this.#joint, view)
    for (let at = 0; at < this.#benefits.length; at += 1) view.benefit(this.#benefits[at]!)
  }

  /** Tells what is asked of several data at once, unless it was told. */
  tellJoint(joint: readonly JointTelling[], view: View): void {
    const { told } = view
    for (let at = 0; at < joint.length; at += 1) {
      const { place, telling } = joint[at]!
      if (told[place] !== undefined) continue
      const one = telling.of(view)
      told[place] = one
      this.codes[place] = codeOf(one.verdict)
    }
  }

  /** The verdict of all clauses of an item together, as a code, once all are told. */
  weakestOf({ from, many }: AskedItem): number {
    return weakestOf(this.codes, this.#places, from, many)
  }
}

/** Tellings and parts by the datum they ask about, in places from 0 on. */
function ofData(tellings: readonly Telling[], parts: ReadonlySet<Phrase>): readonly DatumTellings[] {
  const told = new Set(tellings.map(({ phrase }) => phrase))
  const byReader = new Map<Reader, { tellings: Telling[]; parts: Phrase[] }>()
  const of = ({ question }: Phrase) => {
    const { reader } = question!
    const known = byReader.get(reader) ?? { tellings: [], parts: [] }
    byReader.set(reader, known)
    return known
  }
  for (const telling of tellings) of(telling.phrase).tellings.push(telling)
  for (const part of parts) if (!told.has(part)) of(part).parts.push(part)
  let place = 0
  return [...byReader].map(([reader, { tellings, parts }]) => {
    const group = new DatumTellings(reader, tellings, parts, place)
    place += tellings.length + parts.length
    return group
  })
}

/** The phrases about single data that a phrase is made of. */
const dataIn = (phrase: Phrase): readonly Phrase[] =>
  phrase.joint === undefined ? [phrase] : phrase.joint.parts.flatMap(dataIn)

/** The clauses of an item that tells them record by record, one after the other. */
const tableOf = ({ conditions }: PolicyItemVersion): ClauseTable =>
  new ClauseTable(conditions, Int32Array.from(conditions.keys()))

function placesOfPhrases(places: ReadonlyMap<Telling | Phrase, number>): Int32Array {
  const phrases = [...places].map(([one, place]) => ['phrase' in one ? one.phrase : one, place] as const)
  const placeOf = new Int32Array(Math.max(0, ...phrases.map(([{ id }]) => id + 1))).fill(-1)
  for (const [{ id, question }, place] of phrases) if (question !== undefined) placeOf[id] = place
  return placeOf
}

const NONE: readonly never[] = []

/** What an item asks of several data at once: told when it is its turn, because members used up are its own. */
function jointOf(
  tellings: readonly Telling[],
  places: ReadonlyMap<Telling | Phrase, number>,
): readonly JointTelling[] {
  const joint = tellings.flatMap(telling =>
    telling.phrase.joint ? [{ telling, place: places.get(telling)! }] : [],
  )
  return joint.length === 0 ? NONE : joint
}
