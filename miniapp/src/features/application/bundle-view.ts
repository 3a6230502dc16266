import { FULFILMENT_WORDS, sumsByKind } from '@policy-direct/shared/vocabulary/fulfilment-words'
import type { OpenServiceBundleMutation, WantedPartInput } from '../../generated/types'
import type { Application, Field, Material, Missing } from './form-view'

export type OfferedBundle = OpenServiceBundleMutation['openServiceBundle']
export type OfferedPart = OfferedBundle['parts'][number]
export type OfferedRight = OfferedPart['assessments'][number]

/**
 * What one item of a bundle means for the person now. READY: one tap; ASK: may be asked for; DOUBT: a person looks;
 * LATER: begun by itself after an earlier one. The others cannot be taken along: UNDER_WAY, BY_DATA (nobody asks for it),
 * NOT_MET, and NOTHING where there is no record of it.
 */
export type PartStanding =
  | 'READY'
  | 'ASK'
  | 'DOUBT'
  | 'LATER'
  | 'UNDER_WAY'
  | 'BY_DATA'
  | 'NOT_MET'
  | 'NOTHING'

/** One item with the right it is about and what that means. */
export type StandingPart = { part: OfferedPart; right: OfferedRight | null; standing: PartStanding }

const TAKEN_ALONG: ReadonlySet<PartStanding> = new Set(['READY', 'ASK', 'DOUBT', 'LATER'])
/** Cases after which the same may be asked for anew. */
const OVER: ReadonlySet<string> = new Set(['REJECTED', 'LAPSED', 'WITHDRAWN'])
const OFFERED: ReadonlySet<string> = new Set(['READY', 'DECLINED'])
/** The right that is taken along first: what waits for a tap, then what the data say yes to. */
const BEST_FIRST: readonly PartStanding[] = ['READY', 'ASK', 'DOUBT', 'UNDER_WAY', 'BY_DATA', 'NOT_MET']

export const isTakenAlong = ({ standing }: StandingPart): boolean => TAKEN_ALONG.has(standing)

function standingOf({ item }: OfferedPart, { entitlement, verdict }: OfferedRight): PartStanding {
  if (entitlement && OFFERED.has(entitlement.status)) return 'READY'
  if (entitlement && !OVER.has(entitlement.status)) return 'UNDER_WAY'
  if (verdict === 'INELIGIBLE') return 'NOT_MET'
  if (item.applicationMode === 'AUTO') return 'BY_DATA'
  return verdict === 'ELIGIBLE' ? 'ASK' : 'DOUBT'
}

/**
 * Every item with what it means now. `without`: ids of items that are left out; what comes after one of those stands for
 * itself.
 */
export function standingParts(parts: readonly OfferedPart[], without: ReadonlySet<string>): StandingPart[] {
  const all: StandingPart[] = []
  for (const part of parts) {
    const rights = part.assessments.map(right => ({ part, right, standing: standingOf(part, right) }))
    const own = BEST_FIRST.flatMap(one => rights.find(({ standing }) => standing === one) ?? [])[0]
    const earlier = all.find(one => one.part.item.name === part.afterName)
    const waits =
      own?.standing !== 'UNDER_WAY' &&
      earlier !== undefined &&
      isTakenAlong(earlier) &&
      !without.has(earlier.part.item.id)
    const one = own ?? { part, right: null, standing: 'NOTHING' as const }
    all.push(waits ? { ...one, standing: 'LATER' } : one)
  }
  return all
}

/** Why it fits, or what stands in the way. */
export function partWords({ part, right, standing }: StandingPart): string {
  const { item, afterName } = part
  const headline = right?.headline ?? ''
  switch (standing) {
    case 'READY':
      return '部门核定过了，跟着这一次确认'
    case 'ASK':
      return `${right?.clauses.length ?? 0} 项条件全符合，${whenDecided(item)}`
    case 'DOUBT':
      return `${headline}；提交后由人核实，不影响别的几项`
    case 'LATER':
      return `${afterName}办成以后自动接着办，按那天的数据判断，不用再来。${part.outlook ?? ''}`
    case 'UNDER_WAY':
      return `${right?.entitlement?.status === 'FULFILLED' ? FULFILMENT_WORDS[item.fulfilmentKind].done : '已经在办'}，不会再提一次`
    case 'BY_DATA':
      return right?.verdict === 'ELIGIBLE'
        ? '不用申请，部门核定后告诉您'
        : `不用申请，部门按数据找人；${headline}`
    case 'NOT_MET':
      return headline
    case 'NOTHING':
      return '没有查到和这一项有关的记录'
  }
}

function whenDecided({ applicationMode, decidedAtOnce }: OfferedPart['item']): string {
  if (applicationMode === 'INSTANT') return '提交就办'
  return decidedAtOnce ? '材料齐了当场核定' : '部门核定后请您确认'
}

/** What it comes to, and whether that is certain; null unless the data say yes, and of what is under way already. */
export function partAmount({ right, standing }: StandingPart): { fen: number; sure: boolean } | null {
  const sure = standing === 'READY'
  const fen = sure ? right?.entitlement?.amountFen : right?.benefitFen
  if (!fen || standing === 'UNDER_WAY' || (!sure && right?.verdict !== 'ELIGIBLE')) return null
  return { fen, sure }
}

/** What stands before an amount that is not confirmed: 可领, 可退. */
export const canWord = ({ part }: StandingPart): string => FULFILMENT_WORDS[part.item.fulfilmentKind].can

/** What it comes to together today, kind by kind: paid and reduced money are never one figure. */
export const sumsOf = (chosen: readonly StandingPart[]) =>
  sumsByKind(
    chosen
      .filter(({ standing }) => standing !== 'LATER')
      .map(one => ({ kind: one.part.item.fulfilmentKind, amountFen: partAmount(one)?.fen ?? 0 })),
  )

/** What is handed in: each item with the amount that was seen; of what comes later, none. */
export function wantedParts(chosen: readonly StandingPart[]): WantedPartInput[] {
  return chosen.map(({ part, right, standing }) => ({
    itemId: part.item.id,
    recordKey: right?.recordKey ?? null,
    amountFen:
      standing === 'LATER'
        ? null
        : standing === 'READY'
          ? (right?.entitlement?.amountFen ?? 0)
          : (right?.benefitFen ?? 0),
  }))
}

/** One thing that is asked once, in the form where it is filled in, with the names of the items it serves. */
export type Asked<Part> = { applicationId: string; part: Part; serves: readonly string[]; why: string | null }

type Forms = readonly Application[]
type Shared = OfferedBundle['fields'][number]

const wanting = ({ applicationIds }: Shared, forms: Forms): Application[] =>
  forms.filter(({ id }) => applicationIds.includes(id))

const whyOf = (missing: readonly Missing[], id: string): string | null =>
  missing.find(part => part.id === id)?.why ?? null

/** Fields of all forms, each asked once and answered by whichever form has it. */
export function askedFields(shared: readonly Shared[], forms: Forms): Asked<Field>[] {
  return shared.flatMap(one => {
    const all = wanting(one, forms)
    const [first] = all
    const field = first?.fields.find(({ id }) => id === one.id)
    if (!first || !field) return []
    const answer = all.flatMap(form => form.fields.find(({ id }) => id === one.id)?.answer ?? [])[0] ?? null
    const why = field.answer === null && answer !== null ? null : whyOf(first.missing, field.id)
    return [{ applicationId: first.id, part: { ...field, answer }, serves: namesOf(all), why }]
  })
}

/** Materials of all forms, each given once; a promise in other words is another promise and is asked for by itself. */
export function askedMaterials(shared: readonly Shared[], forms: Forms): Asked<Material>[] {
  return shared.flatMap(one => {
    const all = wanting(one, forms).flatMap(form => {
      const material = form.materials.find(({ name }) => name === one.name)
      return material ? [{ form, material }] : []
    })
    const given = all.find(({ material }) => material.way !== null) ?? all[0]
    if (!given) return []
    const apart = all.filter(
      ({ material }) =>
        given.material.way === 'COMMITMENT' && material.commitment !== given.material.commitment,
    )
    const together = all.filter(each => !apart.includes(each))
    return [{ ...given, serves: together }, ...apart.map(each => ({ ...each, serves: [each] }))].map(
      ({ form, material, serves }) => ({
        applicationId: form.id,
        part: material,
        serves: namesOf(serves.map(each => each.form)),
        why: whyOf(form.missing, material.id),
      }),
    )
  })
}

const namesOf = (forms: Forms): string[] => forms.map(({ item }) => item.name)

/** 2 项都要，只填一次; null when only one wants it. */
export const servesLine = (serves: readonly string[], verb: '填' | '交'): string | null =>
  serves.length < 2 ? null : `${serves.length} 项都要，只${verb}一次`

/** One thing that is missing, with why. */
export type MissingOnce = Pick<Missing, 'id' | 'name' | 'why'>

/** Everything that is missing of all forms, once each. */
export const missingOf = (
  asked: readonly Asked<{ id: string; name?: string; label?: string }>[],
): MissingOnce[] =>
  asked.flatMap(({ part, why }) => (why ? [{ id: part.id, name: part.name ?? part.label ?? '', why }] : []))
