import type { Applications, AppliedRight, PlacedApplication } from '../../ports/applications'

/** Applications in memory; everybody lives in `region`, and no case is decided. */
export function memoryApplications(region: string): Applications & { told: string[] } {
  const kept = new Map<string, PlacedApplication>()
  const told: string[] = []
  const sameRight = (one: AppliedRight, other: AppliedRight) =>
    one.subjectId === other.subjectId &&
    one.itemId === other.itemId &&
    one.recordKey === other.recordKey &&
    one.period === other.period
  const all = () =>
    [...kept.values()].sort((a, b) => a.openedAt.getTime() - b.openedAt.getTime() || (a.id < b.id ? -1 : 1))
  const newestOf = (right: AppliedRight) =>
    all()
      .filter(each => sameRight(each, right))
      .at(-1) ?? null
  return {
    told,
    get: async id => kept.get(id) ?? null,
    ofRight: async right => newestOf(right),
    ofCases: async ids => {
      const found = all().filter(each => each.entitlementId !== null && ids.includes(each.entitlementId))
      return [...new Map(found.map(each => [each.entitlementId, each])).values()]
    },
    waiting: async department =>
      all()
        .filter(each => each.department === department && !['DRAFT', 'CLOSED'].includes(each.status))
        .sort((a, b) => (a.answerBy ?? '9999').localeCompare(b.answerBy ?? '9999')),
    async open(draft) {
      const open = newestOf(draft)
      if (open && open.status !== 'CLOSED') return open
      const opened: PlacedApplication = {
        ...draft,
        status: 'DRAFT',
        revision: 1,
        asked: [],
        entitlementId: null,
        submittedAt: null,
        answerBy: null,
        steps: [],
        regionCode: region,
      }
      kept.set(draft.id, opened)
      return opened
    },
    async fillIn(id, revision, status, filled) {
      const found = kept.get(id)
      if (!found || found.revision !== revision || found.status !== status) return false
      kept.set(id, { ...found, filled, revision: revision + 1 })
      return true
    },
    async move({ id, from, to, step, ...more }) {
      const found = kept.get(id)
      if (found?.status !== from) return false
      kept.set(id, {
        ...found,
        ...more,
        status: to,
        revision: found.revision + 1,
        steps: [...found.steps, step],
        ...(to === 'SUBMITTED' ? { submittedAt: step.at } : {}),
      })
      told.push(`${id} ${step.event}`)
      return true
    },
  }
}
