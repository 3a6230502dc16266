/** Something that was refused. Names nobody but by an id of ours. */
export interface RefusalRecord {
  at: Date
  actorKind: 'USER' | 'STAFF' | 'ANONYMOUS'
  /** Null for whoever we do not know. */
  actorId: string | null
  /** Of a member of staff. */
  department: string | null
  /** The mutation's field, or method and route. */
  door: string
  code: string
  /** The field or the clause. */
  field: string | null
  /** In words, without personal data. */
  reason: string
  /** Keyed digest of what was sent; null where it was not read. */
  sent: Buffer | null
  /** More than one: so many more of the kind came in a minute. */
  times: number
}

/** The trail of refusals; nothing in it is ever changed. */
export interface Refusals {
  add(refusals: readonly RefusalRecord[]): Promise<void>
  /** Newest first. `department`: of its staff only, null of everybody; `before`: the number of the last row seen. */
  list(
    department: string | null,
    before: number | null,
    limit: number,
  ): Promise<(RefusalRecord & { number: number })[]>
}
