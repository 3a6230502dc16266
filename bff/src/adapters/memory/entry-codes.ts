import type { EntryCode, EntryCodeIssue, EntryCodes, ListedEntryCode } from '../../ports/entry-codes'

interface Kept {
  code: EntryCode
  issue: Pick<EntryCodeIssue, 'staffId' | 'staffName' | 'key' | 'at'> | null
  withdrawal: { staffName: string; reason: string } | null
}

/** Entry codes in memory, with the scans they saw. */
export function memoryEntryCodes(): EntryCodes & { scans: { code: string; at: Date }[] } {
  const kept = new Map<string, Kept>()
  const scans: { code: string; at: Date }[] = []
  const all = () => [...kept.values()]
  const listed = ({ code, issue, withdrawal }: Kept): ListedEntryCode => {
    const seen = scans.filter(scan => scan.code === code.code).map(({ at }) => at)
    return {
      ...code,
      issuedByName: issue?.staffName ?? null,
      issuedAt: issue?.at ?? null,
      withdrawnByName: withdrawal?.staffName ?? null,
      withdrawalReason: withdrawal?.reason ?? null,
      scans: seen.length,
      lastScannedAt: seen.sort((a, b) => a.getTime() - b.getTime()).at(-1) ?? null,
    }
  }
  const sharedAlready = ({ specialist, itemId }: EntryCode) =>
    all().find(
      ({ code }) =>
        specialist !== null &&
        code.specialist?.staffId === specialist.staffId &&
        code.itemId === itemId &&
        code.withdrawnAt === null,
    )
  return {
    scans,
    byScene: async scene => all().find(({ code }) => code.scene === scene)?.code ?? null,
    byNumber: async number => kept.get(number)?.code ?? null,
    async add(fresh) {
      const absent = fresh.filter(({ code }) => !kept.has(code))
      for (const code of absent) kept.set(code.code, { code, issue: null, withdrawal: null })
      return absent.length
    },
    async recordScan(code, at) {
      scans.push({ code, at })
    },
    async issue({ code, ...issue }) {
      const first = all().find(one => one.issue?.staffId === issue.staffId && one.issue.key === issue.key)
      const standing = first ?? sharedAlready(code)
      if (standing) return standing.code
      if (kept.has(code.code)) return null
      kept.set(code.code, { code, issue, withdrawal: null })
      return code
    },
    ofDepartment: async department =>
      all()
        .filter(({ code }) => code.department === department)
        .map(listed)
        .sort((a, b) => issuedFrom(b) - issuedFrom(a) || a.code.localeCompare(b.code)),
    listed: async number => {
      const found = kept.get(number)
      return found ? listed(found) : null
    },
    async withdraw({ code: number, staffName, reason, replacedBy, at }) {
      const found = kept.get(number)
      if (!found || found.code.withdrawnAt !== null) return false
      kept.set(number, {
        ...found,
        code: { ...found.code, withdrawnAt: at, replacedBy },
        withdrawal: { staffName, reason },
      })
      return true
    },
  }
}

const issuedFrom = ({ issuedAt, validFrom }: ListedEntryCode): number =>
  (issuedAt ?? new Date(`${validFrom}T00:00:00Z`)).getTime()
