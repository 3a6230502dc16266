import { isOpen, nextAccountChange } from '../../domain/account-change'
import type {
  AccountChangeRecord,
  AccountChangeStep,
  AccountChanges,
  PlacedAccountChange,
  RequestResult,
} from '../../ports/account-changes'
import type { CaseAtHand } from '../../ports/entitlements'
import type { KeyedWrite } from '../../ports/objections'

/** Account changes in memory. `caseOf` is the case an agreed one is taken into use for; `region` where everybody lives. */
export function memoryAccountChanges(
  caseOf: (entitlementId: string) => CaseAtHand,
  region: string,
): AccountChanges & { told: { id: string; event: string }[] } {
  const kept = new Map<string, PlacedAccountChange>()
  const keys = new Map<string, { request: string; id: string }>()
  const told: { id: string; event: string }[] = []
  const keyOf = ({ actor, key }: KeyedWrite) => `${actor.id}\n${key}`
  const put = (change: PlacedAccountChange, step: AccountChangeStep) => {
    kept.set(change.id, { ...change, steps: [...change.steps, step] })
    told.push({ id: change.id, event: step.event })
  }
  const first = (write: KeyedWrite): RequestResult | null => {
    const known = keys.get(keyOf(write))
    if (!known) return null
    const change = known.request === write.request ? kept.get(known.id) : undefined
    return change ? { kind: 'RECORDED', change } : { kind: 'KEY_TAKEN' }
  }
  const byDay = (a: AccountChangeRecord, b: AccountChangeRecord) =>
    a.requestedAt.getTime() - b.requestedAt.getTime()
  return {
    told,
    get: async id => kept.get(id) ?? null,
    async ofCases(ids) {
      const all = [...kept.values()].filter(change => ids.includes(change.entitlementId)).sort(byDay)
      return [...new Map(all.map(change => [change.entitlementId, change])).values()]
    },
    openOfSubject: async subjectId =>
      [...kept.values()].filter(each => each.subjectId === subjectId && isOpen(each.status)),
    waiting: async department =>
      [...kept.values()]
        .filter(each => each.department === department)
        .filter(({ status }) => status === 'WAITING' || status === 'SECOND_LOOK')
        .sort((a, b) => a.answerBy.localeCompare(b.answerBy) || byDay(a, b)),
    first: async write => first(write),
    async request(write, change, _account) {
      const known = first(write)
      if (known) return known
      const open = [...kept.values()].find(
        each => each.entitlementId === change.entitlementId && isOpen(each.status),
      )
      if (open) return { kind: 'OPEN_ALREADY', change: open }
      keys.set(keyOf(write), { request: write.request, id: change.id })
      const { kind, id, name } = write.actor
      put(
        { ...change, status: 'WAITING', steps: [], regionCode: region },
        {
          event: 'REQUEST',
          actorKind: kind,
          actorId: id,
          actorName: name,
          reviewer: false,
          reason: null,
          at: write.at,
        },
      )
      return { kind: 'RECORDED', change: kept.get(change.id)! }
    },
    async move(id, from, to, step) {
      const change = kept.get(id)
      if (change?.status !== from) return false
      put({ ...change, status: to }, step)
      return true
    },
    async putOff(id, until) {
      const change = kept.get(id)
      if (change?.status === 'AGREED' && change.paysFrom < until) kept.set(id, { ...change, paysFrom: until })
    },
    due: async (today, limit) =>
      [...kept.values()]
        .filter(({ status, paysFrom }) => status === 'AGREED' && paysFrom <= today)
        .slice(0, limit)
        .map(({ id }) => id),
    async apply(id, { kind, id: actorId, name }, at, decide) {
      const change = kept.get(id)
      if (change?.status !== 'AGREED') return null
      const decided = await decide(caseOf(change.entitlementId), `account-${id}`)
      if (decided === 'LATER') return 'AGREED'
      const event = decided ? 'APPLY' : 'PASS_OVER'
      const status = nextAccountChange('AGREED', event)!
      put(
        { ...change, status },
        { event, actorKind: kind, actorId, actorName: name, reviewer: false, reason: null, at },
      )
      return status
    },
  }
}
