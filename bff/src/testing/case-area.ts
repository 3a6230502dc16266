import { postgresRefusals } from '../adapters/postgres/refusals'
import type { Base } from '../app/base'
import { caseArea } from '../app/cases'
import { caseBase } from './case-base'
import type { CaseWorld } from './case-world'
import { fakeCaseWorld } from './fake-case-world'

export const FIRM = '长春市木兰旅行社有限公司'

/** What the register says beside the test's own rows. */
export interface CaseAreaRegister {
  /** In whose name the beneficiary's accounts are; a person unless told. */
  holder?: string
  /** Who acts for a beneficiary; nobody has signed in unless told. */
  contactsOf?: CaseWorld['contactsOf']
}

/** The whole case area on a test's database, with institutions that do as they are told. */
export function testCaseArea(
  world: CaseWorld,
  { holder = '王玉兰', contactsOf = async () => [] }: CaseAreaRegister = {},
) {
  const outside = fakeCaseWorld()
  const base = caseBase(world)
  const identity = {
    authority: world.authority,
    subjects: {
      names: async (ids: readonly string[]) => new Map(ids.map(id => [id, FIRM])),
      identity: async () => ({ name: holder, identifier: '', phone: '13900000001' }),
    },
    wechat: {},
    stores: { users: { contactsOf, contact: async () => null }, authorisations: {} },
  }
  const area = caseArea(base, identity as never, { items: world.items } as never, outside)
  return {
    area,
    refusals: base.refusals,
    refusedAt: refusedAt(base),
    outside,
    offered: (entitlementId: string) => area.topics!.offered!({ entitlementId }),
    send: (fulfilmentId: string) => area.topics!['send-fulfilment']!({ fulfilmentId }),
    job: (name: string) => area.jobs!.find(job => job.name === name)!.run(),
  }
}

/** What was refused so far at a door, the newest first; all that was noted is written then. */
export const refusedAt = (base: Pick<Base, 'refusals' | 'connection'>) => async (door: string) => {
  await base.refusals.settled()
  const all = await postgresRefusals(base.connection.db).list(null, null, 100)
  return all.filter(one => one.door === door)
}
