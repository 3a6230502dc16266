import { identityCodesContract } from '../contracts/identity-codes'
import { memoryIdentityCodes } from './identity-codes'

const persons = new Map<string, string>()
const signedOut = new Set<string>()

identityCodesContract('memory', async () => ({
  codes: memoryIdentityCodes(persons, signedOut),
  async addUser() {
    const number = persons.size
    persons.set(`u${number}`, `p${number}`)
    return { userId: `u${number}`, personId: `p${number}`, sessionDigest: Buffer.alloc(32, number) }
  },
  addClerk: async () => 's1',
  async signOut(digest) {
    signedOut.add(Buffer.from(digest).toString('hex'))
  },
}))
