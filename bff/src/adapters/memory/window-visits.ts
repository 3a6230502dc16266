import type { WindowVisitRecord, WindowVisits } from '../../ports/window-visits'

const OPEN = ['RECEIVED', 'ASKED', 'AGREED', 'WAITING']
const isOpen = ({ status }: WindowVisitRecord) => OPEN.includes(status)
const byNewest = (a: WindowVisitRecord, b: WindowVisitRecord) =>
  b.receivedAt.getTime() - a.receivedAt.getTime() || (a.id < b.id ? 1 : -1)

/** Visits in memory; `handedIn` names applications that are no drafts any more, `tasks` the keys of tasks that were raised. */
export function memoryWindowVisits(handedIn: ReadonlySet<string>, tasks: ReadonlySet<string>): WindowVisits {
  const kept = new Map<string, WindowVisitRecord>()
  const where = (holds: (visit: WindowVisitRecord) => boolean) =>
    [...kept.values()].filter(holds).sort(byNewest)
  return {
    async receive(visit) {
      const nothing = { itemId: null, beneficiaryId: null, applicationId: null, entitlementId: null }
      const { staffId, staffName, receivedAt: at } = visit
      const step = {
        event: 'RECEIVE' as const,
        actorKind: 'STAFF' as const,
        actorId: staffId,
        actorName: staffName,
      }
      kept.set(visit.id, {
        ...{ ...visit, ...nothing, status: 'RECEIVED', agreedUntil: null, passOnBy: null },
        steps: [{ ...step, reason: null, at }],
      })
    },
    get: async id => kept.get(id) ?? null,
    async move({ id, from, to, step, ...change }) {
      const found = kept.get(id)
      if (found?.status !== from) return false
      kept.set(id, { ...found, ...change, status: to, steps: [...found.steps, step] })
      return true
    },
    ofRegion: async (regionCode, since) =>
      where(one => one.regionCode === regionCode && (isOpen(one) || one.receivedAt >= since))
        .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
        .slice(0, 200),
    ofUser: async userId => where(one => one.userId === userId && isOpen(one)),
    entering: async (staffId, applicationId) =>
      where(one => one.staffId === staffId && one.applicationId === applicationId)[0] ?? null,
    handedIn: async () =>
      where(one => ['AGREED', 'WAITING'].includes(one.status) && handedIn.has(one.applicationId ?? '')),
    late: async today =>
      where(
        one =>
          one.status === 'AGREED' &&
          one.passOnBy !== null &&
          one.passOnBy < today &&
          !tasks.has(`window:${one.id}:${one.passOnBy}`),
      ),
    left: async before => where(one => ['RECEIVED', 'ASKED'].includes(one.status) && one.receivedAt < before),
  }
}
