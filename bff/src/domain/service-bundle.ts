import type { PolicyItemVersion } from '../eligibility'
import type { EntitlementStatus } from './entitlement'
import { nextBy } from './transition-table'

/** 一件事: several items asked for together; each becomes a case of its own. Data of `bff/policies/bundles`. */
export interface ServiceBundle {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly beneficiary: 'PERSON' | 'ENTERPRISE'
  /** What the bundling rests on. */
  readonly basis: string
  readonly contact: { readonly name: string; readonly phone: string; readonly hours: string }
  readonly parts: readonly BundleStep[]
}

/** One item; `after`: begun by itself when that one has been fulfilled. */
export interface BundleStep {
  readonly item: string
  readonly after?: string
}

/** WAITING: to be begun, now or after an earlier one. DROPPED: the earlier one came to nothing. */
export const BUNDLE_PART_STATUSES = ['WAITING', 'STARTED', 'REFUSED', 'DROPPED', 'WITHDRAWN'] as const
export type BundlePartStatus = (typeof BUNDLE_PART_STATUSES)[number]
export const BUNDLE_PART_EVENTS = ['START', 'REFUSE', 'DROP', 'WITHDRAW'] as const
export type BundlePartEvent = (typeof BUNDLE_PART_EVENTS)[number]

/** [from, event, to]. What is not in the table cannot happen; a part that was refused is asked for again by itself, as a case. */
export const BUNDLE_PART_TRANSITIONS: readonly [BundlePartStatus, BundlePartEvent, BundlePartStatus][] = [
  ['WAITING', 'START', 'STARTED'],
  ['WAITING', 'REFUSE', 'REFUSED'],
  ['WAITING', 'DROP', 'DROPPED'],
  ['WAITING', 'WITHDRAW', 'WITHDRAWN'],
]
/** The status after an event, or null when it cannot happen. */
export const nextBundlePart = nextBy(BUNDLE_PART_TRANSITIONS)

/** Why a bundle cannot be offered, a sentence each: an item that does not exist or is another kind's, an order that leads nowhere. */
export function bundleProblems(
  { parts, beneficiary }: ServiceBundle,
  items: readonly Pick<PolicyItemVersion, 'id' | 'beneficiary'>[],
): string[] {
  return parts.flatMap(({ item, after }, at) => {
    const known = items.filter(({ id }) => id === item)
    const before = parts.slice(0, at)
    return [
      ...(known.length === 0 ? [`no item ${item}`] : []),
      ...(known.some(one => one.beneficiary.kind !== beneficiary)
        ? [`${item} is not for a ${beneficiary}`]
        : []),
      ...(before.some(one => one.item === item) ? [`${item} is in it twice`] : []),
      ...(after && !before.some(one => one.item === after)
        ? [`${item} comes after ${after}, which is not before it`]
        : []),
    ]
  })
}

/** How the part stands that another one waits for. */
export interface EarlierPart {
  readonly status: BundlePartStatus
  /** Of its case; null while it has none. */
  readonly caseStatus: EntitlementStatus | null
}

const ENDED_BADLY: ReadonlySet<EntitlementStatus> = new Set(['REJECTED', 'DECLINED', 'LAPSED', 'WITHDRAWN'])

/** What becomes of a waiting part now. An unknown in the earlier one is waited for, however long: nothing is guessed. */
export function turnOf(earlier: EarlierPart | null): 'START' | 'DROP' | 'WAIT' {
  if (earlier === null || earlier.caseStatus === 'FULFILLED') return 'START'
  if (earlier.status !== 'WAITING' && earlier.status !== 'STARTED') return 'DROP'
  return earlier.caseStatus !== null && ENDED_BADLY.has(earlier.caseStatus) ? 'DROP' : 'WAIT'
}

/** One thing that is asked for once however many items want it. */
export interface SharedPart {
  readonly id: string
  readonly name: string
  /** Applications that want it; the first one is where it is filled in. */
  readonly applicationIds: readonly string[]
}

interface FormOf {
  readonly applicationId: string
  readonly fields: readonly { readonly id: string; readonly label: string; readonly kind: string }[]
  readonly materials: readonly { readonly id: string; readonly name: string }[]
}

/** Fields (same id, words and kind) and materials (same name) that several forms want: asked once, given to all. */
export function sharedParts(forms: readonly FormOf[]): { fields: SharedPart[]; materials: SharedPart[] } {
  const fields = new Map<string, SharedPart>()
  const materials = new Map<string, SharedPart>()
  const join = (
    into: Map<string, SharedPart>,
    key: string,
    id: string,
    name: string,
    applicationId: string,
  ) => {
    const known = into.get(key)
    into.set(key, {
      id: known?.id ?? id,
      name,
      applicationIds: [...(known?.applicationIds ?? []), applicationId],
    })
  }
  for (const { applicationId, fields: asked, materials: wanted } of forms) {
    for (const { id, label, kind } of asked) join(fields, `${id} ${label} ${kind}`, id, label, applicationId)
    for (const { id, name } of wanted) join(materials, name, id, name, applicationId)
  }
  return { fields: [...fields.values()], materials: [...materials.values()] }
}

/** What a dropped part says. */
export const EARLIER_CAME_TO_NOTHING = {
  message: '前一项没有办成，这一项没有自动接着办，也没有动钱。',
  nextStep: '符合条件的，可以从事项页单独办。',
} as const
