import { readLine, saltedText } from '@policy-direct/shared/public-log/published-line'
import type { TreeHash } from '@policy-direct/shared/public-log/tree-hash'
import { provesInclusion } from '@policy-direct/shared/public-log/verify'
import { randomSalt } from '../adapters/ids/salts'
import { postgresCaseRecords } from '../adapters/postgres/case-records'
import { postgresPublicLog } from '../adapters/postgres/public-log'
import { requireSameTree } from '../adapters/postgres/same-tree'
import { treeNamed } from '../adapters/public-log/hashes'
import { ed25519Signer } from '../adapters/public-log/head-signer'
import { type CaseWorld, caseWorld } from '../testing/case-world'
import { fulfilledCase } from '../testing/fulfilled-case'
import { testConfig } from '../testing/settings'
import { proveLine } from '../usecases/prove-line'
import { publishLines } from '../usecases/publish-lines'

describe('how the public log hashes', () => {
  let world: CaseWorld
  beforeAll(async () => {
    world = await caseWorld()
  })
  afterAll(() => world.close())

  it('may be chosen before the first line, SM3 too, and then stays', async () => {
    const names: TreeHash['name'][] = ['SHA-256', 'SM3']
    for (const name of names) await expect(requireSameTree(world.db, name)).resolves.toBeUndefined()
    const hash = treeNamed('SM3')
    const publicLog = postgresPublicLog(world.db)
    const deps = { publicLog, hash, salt: randomSalt, clock: world.clock, city: '220100' }
    const receipt = await fulfilledCase(world)
    expect(await publishLines({ ...deps, signer: ed25519Signer(testConfig.PUBLIC_LOG_KEY) })()).toBe(1)
    const prove = proveLine({ ...deps, records: postgresCaseRecords(world.db), items: world.items })
    const { proof } = await prove(receipt, null)
    const [line] = proof!.lines
    expect(proof!.head.algorithm).toBe('SM3')
    expect(hash.leaf(saltedText(line!.opening!.salt, line!.opening!.text))).toBe(line!.leaf)
    expect(readLine(line!.opening!.text)?.receipt).toBe(receipt)
    expect(provesInclusion(hash, line!.leaf, line!.index, proof!.head, line!.path)).toBe(true)
    await expect(requireSameTree(world.db, 'SM3')).resolves.toBeUndefined()
    await expect(requireSameTree(world.db, 'SHA-256')).rejects.toThrow(/改回 SM3/)
  })
})
