import { chinaDate } from '@policy-direct/shared/time/china-date'
import type { Actor } from '../domain/actor'
import { type MissingPart, missingParts } from '../domain/application-form'
import { outlookWords, rightOfPart } from '../domain/bundle-outlook'
import { bundleNumberOf } from '../domain/case-number'
import { Fault, invalidInput, notFound } from '../domain/fault'
import { nextBundlePart } from '../domain/service-bundle'
import type { BundlePart, BundleRequest } from '../ports/service-bundles'
import { existingId, requireDeeds, standingOf, usableKey, userOf } from './acting'
import { type BeginPartDeps, beginBundlePart } from './begin-bundle-part'
import { answerApplication, type FillInDeps, giveMaterial } from './fill-in-application'
import { bundleNamed, type OfferedBundle, openServiceBundle } from './open-service-bundle'

export interface SubmitBundleDeps extends BeginPartDeps, FillInDeps {}

export interface SubmitBundle {
  bundleId: string
  beneficiaryId: string
  /** The items that are wanted, each with the amount that was seen; null for one that comes later. */
  parts: readonly { itemId: string; recordKey: string | null; amountFen: number | null }[]
  idempotencyKey: string
}

export type SubmitBundleAnswer =
  | { kind: 'SUBMITTED'; request: BundleRequest }
  | { kind: 'INCOMPLETE'; missing: MissingPart[] }

const WHAT = '这次“一件事”'

/**
 * Hands a bundle in: what was filled in once is given to every form that wants it, everything that is missing is said at
 * once and then nothing is handed in; else each item is begun by itself, and one that is unknown or refused holds no other.
 * Faults: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT, UPSTREAM_UNAVAILABLE.
 */
export function submitServiceBundle(deps: SubmitBundleDeps) {
  const open = openServiceBundle(deps)
  const begin = beginBundlePart(deps)
  return async (actor: Actor, command: SubmitBundle): Promise<SubmitBundleAnswer> => {
    const by = userOf(actor)
    const key = usableKey(command.idempotencyKey)
    const bundle = bundleNamed(deps.bundles, command.bundleId)
    const wanted = bundle.parts.filter(({ item }) => command.parts.some(({ itemId }) => itemId === item))
    if (wanted.length === 0 || wanted.length !== command.parts.length)
      throw invalidInput('选的事项不在这个“一件事”里，或者一项也没有选，请刷新后再选。')
    const offered = await open(actor, command)
    const missing = await shareAndCheck(deps, actor, offered, new Set(wanted.map(({ item }) => item)))
    if (missing.length > 0) return { kind: 'INCOMPLETE', missing }
    const at = deps.clock.now()
    const request = await deps.serviceBundles.open({
      id: deps.ids.uuid(),
      number: bundleNumberOf(chinaDate(at), deps.ids.token(9)),
      bundleId: bundle.id,
      subjectId: offered.beneficiaryId,
      by,
      key,
      submittedAt: at,
      parts: wanted.map(({ item, after }): BundlePart => {
        const { recordKey, amountFen } = command.parts.find(({ itemId }) => itemId === item)!
        // Without the earlier one there is nothing to wait for.
        const earlier = after !== undefined && wanted.some(one => one.item === after) ? after : null
        const rights = offered.parts.find(one => one.item.id === item)?.rights ?? []
        const outlook = earlier === null ? null : outlookWords(rightOfPart(rights, recordKey), chinaDate(at))
        return {
          ...{ itemId: item, recordKey: recordKey ?? '', after: earlier },
          ...{
            seenFen: earlier === null ? (amountFen ?? 0) : null,
            status: 'WAITING',
            entitlementId: null,
            words: outlook === null ? null : { message: outlook, nextStep: null },
          },
        }
      }),
    })
    for (const part of request.parts)
      if (part.status === 'WAITING' && part.after === null)
        await begin({ request, part, earlier: null }, true)
    return { kind: 'SUBMITTED', request: (await deps.serviceBundles.get(request.id))! }
  }
}

/** What was filled in for one form is given to the others that ask the same; answers what is missing of all of them. */
async function shareAndCheck(
  deps: SubmitBundleDeps,
  actor: Actor,
  { parts, shared }: OfferedBundle,
  wanted: ReadonlySet<string>,
): Promise<MissingPart[]> {
  const forms = parts.flatMap(({ item, application }) =>
    application && wanted.has(item.id) ? [application] : [],
  )
  const drafts = new Map(forms.map(form => [form.application.id, form]))
  const open = (id: string) => drafts.get(id)?.application.status === 'DRAFT'
  for (const { id, applicationIds } of shared.fields) {
    const given = applicationIds.map(one => drafts.get(one)?.application.filled.answers[id]).find(Boolean)
    for (const one of applicationIds.filter(open)) {
      if (!given || drafts.get(one)!.application.filled.answers[id]) continue
      drafts.set(
        one,
        await answerApplication(deps)(actor, { id: one, answers: [{ field: id, text: given }] }),
      )
    }
  }
  for (const { name, applicationIds } of shared.materials) {
    const own = applicationIds.filter(open).map(one => {
      const { application, item } = drafts.get(one)!
      const material = item.materials.find(each => each.name === name)!
      return {
        one,
        material,
        given: application.filled.given.find(({ materialId }) => materialId === material.id),
      }
    })
    const source = own.find(({ given }) => given)
    for (const { one, material, given } of own) {
      if (!source?.given || given) continue
      // A promise is made in its own words, never carried over to another sentence.
      if (source.given.way === 'COMMITMENT' && material.commitment !== source.material.commitment) continue
      const { way, fileId } = source.given
      drafts.set(
        one,
        await giveMaterial(deps)(actor, { applicationId: one, materialId: material.id, way, fileId }),
      )
    }
  }
  const today = chinaDate(deps.clock.now())
  const all = [...drafts.values()]
    .filter(({ application }) => application.status === 'DRAFT')
    .flatMap(({ application, item }) => missingParts(item, application.filled, application.asked, today))
  return all.filter(({ id, name }, at) => all.findIndex(one => one.id === id && one.name === name) === at)
}

/** One's own request. NOT_FOUND also for somebody else's. */
export function readBundleRequest(deps: Pick<SubmitBundleDeps, 'serviceBundles' | 'authority'>) {
  return async (actor: Actor, id: string): Promise<BundleRequest> => {
    userOf(actor)
    const request = await deps.serviceBundles.get(existingId(id, WHAT))
    if (!request) throw notFound(WHAT)
    await standingOf(deps.authority, actor, request.subjectId, WHAT)
    return request
  }
}

/** What was asked for together for a beneficiary, newest first. NOT_FOUND also for somebody else's. */
export function listBundleRequests(deps: Pick<SubmitBundleDeps, 'serviceBundles' | 'authority'>) {
  return async (actor: Actor, beneficiaryId: string): Promise<BundleRequest[]> => {
    userOf(actor)
    const standing = await standingOf(deps.authority, actor, beneficiaryId)
    return deps.serviceBundles.ofSubject(standing.beneficiaryId)
  }
}

/**
 * Takes back a part that has not begun; the others go on. What has begun is taken back as the case it is. Faults:
 * UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, CONFLICT once it has begun.
 */
export function withdrawBundlePart(deps: SubmitBundleDeps) {
  const read = readBundleRequest(deps)
  return async (
    actor: Actor,
    { requestId, itemId }: { requestId: string; itemId: string },
  ): Promise<BundleRequest> => {
    const request = await read(actor, requestId)
    const standing = await standingOf(deps.authority, actor, request.subjectId, WHAT)
    requireDeeds(standing, '撤回')
    const part = request.parts.find(one => one.itemId === itemId)
    if (!part) throw notFound('这一项')
    if (part.status === 'WITHDRAWN') return request
    const to = nextBundlePart(part.status, 'WITHDRAW')
    const words = { message: '您撤回了这一项，其他的照办。', nextStep: null }
    const change = { entitlementId: null, words, at: deps.clock.now() }
    if (!to || !(await deps.serviceBundles.movePart(request.id, itemId, to, change)))
      throw new Fault('CONFLICT', '这一项已经开始办了，到它的进度里撤回；其他的不受影响。')
    return (await deps.serviceBundles.get(request.id))!
  }
}
