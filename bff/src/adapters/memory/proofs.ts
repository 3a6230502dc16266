import { type DeliveredFacts, mergeFacts } from '../../domain/fact-merge'
import type { ProofRecord, Proofs } from '../../ports/proofs'

/** Proofs in memory, with what they brought of each subject. */
export function memoryProofs(): Proofs & { told: string[]; facts: Map<string, DeliveredFacts> } {
  const kept = new Map<string, ProofRecord & { lookedAt: Date }>()
  const told: string[] = []
  const facts = new Map<string, DeliveredFacts>()
  const isOpen = ({ status }: ProofRecord) => status === 'ASKED' || status === 'WAITING'
  const shown = ({ lookedAt: _lookedAt, ...record }: ProofRecord & { lookedAt: Date }): ProofRecord => record
  return {
    told,
    facts,
    async open(request) {
      const open = [...kept.values()].find(
        each => each.subjectId === request.subjectId && each.kind === request.kind && isOpen(each),
      )
      if (open) return shown(open)
      const opened = {
        ...request,
        status: 'ASKED' as const,
        kept: null,
        reason: null,
        answeredAt: null,
        lookedAt: request.askedAt,
      }
      kept.set(request.id, opened)
      return shown(opened)
    },
    get: async id => {
      const found = kept.get(id)
      return found ? shown(found) : null
    },
    ofSubject: async subjectId =>
      [...kept.values()]
        .filter(each => each.subjectId === subjectId)
        .sort((a, b) => b.askedAt.getTime() - a.askedAt.getTime() || (a.id < b.id ? 1 : -1))
        .map(shown),
    unanswered: async (before, limit) =>
      [...kept.values()]
        .filter(each => isOpen(each) && each.lookedAt <= before)
        .sort((a, b) => a.lookedAt.getTime() - b.lookedAt.getTime())
        .slice(0, limit)
        .map(shown),
    async lookedAt(id, at) {
      const found = kept.get(id)
      if (found && isOpen(found)) kept.set(id, { ...found, lookedAt: at })
    },
    async move({ id, from, to, at, kept: document, reason, facts: brought }) {
      const found = kept.get(id)
      if (found?.status !== from) return false
      const more = {
        kept: document ?? null,
        reason: reason ?? null,
        lookedAt: at,
        answeredAt: to === 'WAITING' ? null : at,
      }
      kept.set(id, { ...found, status: to, ...more })
      if (brought) facts.set(found.subjectId, mergeFacts(facts.get(found.subjectId) ?? {}, brought).facts)
      told.push(`${id} ${to}`)
      return true
    },
  }
}
