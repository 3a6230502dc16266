import type { IdentityCodes, ShownIdentityCode } from '../../ports/identity-codes'

type Kept = ShownIdentityCode & { usedAt: Date | null }

/** Identity codes in memory; `persons` says who a user is, `signedOut` whose sessions have ended. */
export function memoryIdentityCodes(persons: ReadonlyMap<string, string>, signedOut: ReadonlySet<string>) {
  const kept = new Map<string, Kept>()
  const nameOf = (digest: Uint8Array) => Buffer.from(digest).toString('hex')
  const codes: IdentityCodes = {
    async show(code) {
      for (const [name, one] of kept) if (one.userId === code.userId && one.usedAt === null) kept.delete(name)
      if (kept.has(nameOf(code.digest))) return false
      kept.set(nameOf(code.digest), { ...code, usedAt: null })
      return true
    },
    async use(digest, _staffId, at) {
      const found = kept.get(nameOf(digest))
      if (!found) return 'EXPIRED'
      if (found.usedAt) return 'USED'
      if (signedOut.has(nameOf(found.sessionDigest))) return 'SIGNED_OUT'
      const personId = persons.get(found.userId)
      if (found.expiresAt <= at || !personId) return 'EXPIRED'
      found.usedAt = at
      return { userId: found.userId, personId, identityLevel: 4 }
    },
    async forget(before) {
      const old = [...kept].filter(([, { expiresAt }]) => expiresAt < before)
      for (const [name] of old) kept.delete(name)
      return old.length
    },
  }
  return codes
}
