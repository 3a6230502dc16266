import type { EntryCode, EntryCodes } from '../../ports/entry-codes'

/** Entry codes in memory, with the scans they saw. */
export function memoryEntryCodes(): EntryCodes & { scans: { code: string; at: Date }[] } {
  const codes = new Map<string, EntryCode>()
  const scans: { code: string; at: Date }[] = []
  return {
    scans,
    byScene: async scene => [...codes.values()].find(code => code.scene === scene) ?? null,
    byNumber: async number => codes.get(number) ?? null,
    async add(fresh) {
      const absent = fresh.filter(({ code }) => !codes.has(code))
      for (const code of absent) codes.set(code.code, code)
      return absent.length
    },
    async recordScan(code, at) {
      scans.push({ code, at })
    },
  }
}
