import type { UserActor } from '../domain/actor'
import type { BundlePartStatus, EarlierPart } from '../domain/service-bundle'

/** What a part was answered with, in words; while it waits for another one, what was known of it at the submission. */
export interface PartWords {
  message: string
  nextStep: string | null
}

/** One item of what was asked for together. */
export interface BundlePart {
  itemId: string
  /** '' unless the item is granted per record. */
  recordKey: string
  after: string | null
  /** The amount that was seen, in 分; null where it was agreed that the data of that day decide. */
  seenFen: number | null
  status: BundlePartStatus
  /** The case, once there is one. */
  entitlementId: string | null
  words: PartWords | null
}

/** Several items asked for together by one tap (一件事). */
export interface BundleRequest {
  id: string
  number: string
  bundleId: string
  subjectId: string
  /** Whose tap it was; what follows by itself follows on their word, and only while they may. */
  by: UserActor
  submittedAt: Date
  /** In the order of the bundle. */
  parts: BundlePart[]
}

export type NewBundleRequest = BundleRequest & { key: string }

/** A part that waits, with the one it waits for; null when it waits for nothing but its turn. */
export interface WaitingPart {
  request: BundleRequest
  part: BundlePart
  earlier: EarlierPart | null
}

/** A part among all there are. */
export const partName = (requestId: string, itemId: string): string => `${requestId}/${itemId}`

/** What was asked for together. */
export interface ServiceBundles {
  /** Once a user and key: the same key again is answered with the first request. */
  open(request: NewBundleRequest): Promise<BundleRequest>
  get(id: string): Promise<BundleRequest | null>
  /** Of a beneficiary, newest first. */
  ofSubject(subjectId: string): Promise<BundleRequest[]>
  /** False when the part was not where it was any more. `told`: nobody is there to read it, so it is announced on the outbox
   * (`notify`) with the move. */
  movePart(
    id: string,
    itemId: string,
    to: BundlePartStatus,
    change: { entitlementId: string | null; words: PartWords | null; at: Date; told?: boolean },
  ): Promise<boolean>
  /** Waiting parts whose turn has come or will not come, oldest first; `besides` some (`partName`). */
  due(limit: number, besides: readonly string[]): Promise<WaitingPart[]>
}
