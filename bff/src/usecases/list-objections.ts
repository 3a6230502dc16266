import type { Actor } from '../domain/actor'
import type { Authority } from '../ports/authority'
import type { ObjectionRecord, Objections } from '../ports/objections'
import { standingOf } from './acting'

/** Objections raised for one beneficiary, newest first. Throws NOT_FOUND for somebody else's. */
export function listObjections({ objections, authority }: { objections: Objections; authority: Authority }) {
  return async (actor: Actor, beneficiaryId: string): Promise<ObjectionRecord[]> => {
    const { beneficiaryId: own } = await standingOf(authority, actor, beneficiaryId)
    return objections.ofSubject(own)
  }
}
