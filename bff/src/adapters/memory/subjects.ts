import { maskName } from '@policy-direct/shared/format/mask'
import { type DeliveredFacts, mergeFacts } from '../../domain/fact-merge'
import type { Ids } from '../../ports/ids'
import type { SubjectIdentity } from '../../ports/personal-data'
import type { SubjectDelivery, SubjectRegister } from '../../ports/subject-register'
import type { AccountNumber, PayoutAccount, Subject, Subjects } from '../../ports/subjects'

interface Held {
  subject: Subject & { facts: DeliveredFacts }
  identity: SubjectIdentity
  legalRepresentative: string | null
  accounts: (PayoutAccount & AccountNumber)[]
}

export interface MemorySubjects {
  subjects: Subjects
  register: SubjectRegister
  /** Subjects announced as changed, in order. */
  announced: string[]
}

/** Subjects in memory, for tests of the use cases that need them. */
export function memorySubjects(ids: Ids): MemorySubjects {
  const all = new Map<string, Held>()
  const announced: string[] = []
  let feed: string | null = null
  const byKey = (kind: Subject['kind'], identifier: string) =>
    [...all.values()].find(held => held.subject.kind === kind && held.identity.identifier === identifier)
  const takeFacts = (held: Held, delivered: DeliveredFacts): boolean => {
    const { facts, changed } = mergeFacts(held.subject.facts, delivered)
    held.subject = { ...held.subject, facts, factsVersion: held.subject.factsVersion + (changed ? 1 : 0) }
    return changed
  }
  const add = (kind: Subject['kind'], identity: SubjectIdentity, regionCode: string): Held => {
    const publicName = kind === 'ENTERPRISE' ? identity.name : null
    const held: Held = {
      subject: { id: ids.uuid(), kind, publicName, regionCode, factsVersion: 0, facts: {} },
      identity,
      legalRepresentative: null,
      accounts: [],
    }
    all.set(held.subject.id, held)
    return held
  }
  const takeAccounts = (held: Held, { accounts, name }: SubjectDelivery) => {
    for (const account of accounts) {
      const at = held.accounts.findIndex(known => known.accountNumber === account.accountNumber)
      const next = {
        ...account,
        id: held.accounts[at]?.id ?? ids.uuid(),
        subjectId: held.subject.id,
        tail: account.accountNumber.slice(-4),
        holderMatches: account.accountName === name,
      }
      held.accounts.splice(at < 0 ? held.accounts.length : at, at < 0 ? 0 : 1, next)
    }
  }
  const account = ({ accountNumber: _number, accountName: _name, ...shown }: PayoutAccount & AccountNumber) =>
    shown

  return {
    announced,
    subjects: {
      get: async id => all.get(id)?.subject ?? null,
      getMany: async wanted =>
        new Map(wanted.flatMap(id => (all.has(id) ? [[id, all.get(id)!.subject] as const] : []))),
      find: async (kind, identifier) => byKey(kind, identifier)?.subject ?? null,
      async names(ids) {
        const held = ids.flatMap(id => all.get(id) ?? [])
        return new Map(
          held.map(({ subject, identity }) => [subject.id, subject.publicName ?? maskName(identity.name)]),
        )
      },
      identity: async id => all.get(id)?.identity ?? null,
      async *batches(kind, size) {
        const rows = [...all.values()].map(held => held.subject).filter(subject => subject.kind === kind)
        rows.sort((a, b) => (a.id < b.id ? -1 : 1))
        for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
      },
      accounts: async id =>
        (all.get(id)?.accounts ?? [])
          .map(account)
          .sort((a, b) => (a.status > b.status ? -1 : a.status < b.status ? 1 : 0)),
      accountNumber: async id => {
        const found = [...all.values()].flatMap(held => held.accounts).find(row => row.id === id)
        return found ? { accountNumber: found.accountNumber, accountName: found.accountName } : null
      },
    },
    register: {
      async deliver(deliveries) {
        let changed = 0
        for (const delivery of deliveries) {
          const { kind, name, identifier, phone, regionCode } = delivery
          const held = byKey(kind, identifier) ?? add(kind, { name, identifier, phone }, regionCode)
          held.identity = { name, identifier, phone }
          held.subject = { ...held.subject, regionCode, publicName: kind === 'ENTERPRISE' ? name : null }
          held.legalRepresentative = delivery.legalRepresentative ?? held.legalRepresentative
          takeAccounts(held, delivery)
          if (takeFacts(held, delivery.facts)) changed += 1
        }
        return changed
      },
      async change(changes, cursor) {
        const changed = new Set<string>()
        let unknown = 0
        for (const change of changes) {
          const held = byKey(change.kind, change.identifier)
          if (!held) unknown += 1
          else if (takeFacts(held, change.facts)) changed.add(held.subject.id)
        }
        feed = cursor
        announced.push(...changed)
        return { changed: [...changed], unknown }
      },
      cursor: async () => feed,
      startFrom: async cursor => {
        feed = cursor
      },
      ensure: async (kind, identity, regionCode) =>
        (byKey(kind, identity.identifier) ?? add(kind, identity, regionCode)).subject.id,
      nameLegalRepresentative: async (enterpriseId, idNumber) => {
        const held = all.get(enterpriseId)
        if (held) held.legalRepresentative = idNumber
      },
    },
  }
}
