import type { IdentityCodes } from '../../ports/identity-codes'

export interface OpenIdentityCodes {
  codes: IdentityCodes
  /** Somebody with a proven name, signed in. */
  addUser(): Promise<{ userId: string; personId: string; sessionDigest: Uint8Array }>
  addClerk(): Promise<string>
  signOut(sessionDigest: Uint8Array): Promise<void>
}

const AT = new Date('2026-11-21T01:00:00Z')
const later = (ms: number) => new Date(AT.getTime() + ms)
let counter = 0

/** What every store of identity codes must do; run on each adapter. */
export function identityCodesContract(name: string, open: () => Promise<OpenIdentityCodes>): void {
  describe(`identity codes: ${name}`, () => {
    let store: OpenIdentityCodes
    let clerk: string
    beforeAll(async () => {
      store = await open()
      clerk = await store.addClerk()
    })
    const shown = async (user?: Awaited<ReturnType<OpenIdentityCodes['addUser']>>) => {
      const who = user ?? (await store.addUser())
      counter += 1
      const digest = Buffer.alloc(32, counter)
      const { userId, sessionDigest } = who
      const code = { digest, userId, sessionDigest, issuedAt: AT, expiresAt: later(60_000) }
      expect(await store.codes.show(code)).toBe(true)
      return { ...who, digest, code }
    }

    it('names who showed it, once, also when two clerks scan at the same moment', async () => {
      const { digest, userId, personId } = await shown()
      const both = await Promise.all([1, 2].map(() => store.codes.use(digest, clerk, later(5_000))))
      expect(both.filter(each => typeof each === 'object')).toEqual([{ userId, personId, identityLevel: 4 }])
      expect(both).toContain('USED')
      expect(await store.codes.use(digest, clerk, later(6_000))).toBe('USED')
    })
    it('works for a minute: a photograph of it opens nothing afterwards', async () => {
      const { digest } = await shown()
      expect(await store.codes.use(digest, clerk, later(60_000))).toBe('EXPIRED')
    })
    it('the next one takes its place', async () => {
      const first = await shown()
      const next = await shown(first)
      expect(await store.codes.use(first.digest, clerk, later(1_000))).toBe('EXPIRED')
      expect(await store.codes.use(next.digest, clerk, later(1_000))).toMatchObject({ userId: first.userId })
    })
    it('ends with the session that shows it', async () => {
      const { digest, sessionDigest } = await shown()
      await store.signOut(sessionDigest)
      expect(await store.codes.use(digest, clerk, later(1_000))).toBe('SIGNED_OUT')
    })
    it('digits that are somebody’s already are not given to somebody else', async () => {
      const { code } = await shown()
      const { userId, sessionDigest } = await store.addUser()
      expect(await store.codes.show({ ...code, userId, sessionDigest })).toBe(false)
    })
    it('is forgotten when it is over', async () => {
      const { digest } = await shown()
      expect(await store.codes.forget(later(60_000))).toBe(0)
      expect(await store.codes.forget(later(60_001))).toBeGreaterThan(0)
      expect(await store.codes.use(digest, clerk, later(1_000))).toBe('EXPIRED')
    })
  })
}
