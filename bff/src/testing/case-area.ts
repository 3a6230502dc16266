import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import { memoryCache } from '../adapters/memory/cache'
import type { Base } from '../app/base'
import { caseArea } from '../app/cases'
import { newMetrics } from '../http/metrics'
import type { CaseWorld } from './case-world'
import { fakeCaseWorld } from './fake-case-world'
import { testConfig } from './settings'

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
  const base = {
    ...world,
    connection: world.database,
    cache: memoryCache(() => world.clock.at.getTime()),
    config: testConfig,
    calendar: chineseWorkingDays({}),
    metrics: newMetrics(),
    log: { error: () => undefined, warn: () => undefined, info: () => undefined },
  } as unknown as Base
  const identity = {
    authority: world.authority,
    subjects: {
      get: async (id: string) => ({ id, publicName: FIRM }),
      identity: async () => ({ name: holder, identifier: '', phone: '13900000001' }),
    },
    wechat: {},
    stores: { users: { contactsOf, contact: async () => null }, authorisations: {} },
  }
  const area = caseArea(base, identity as never, { items: world.items } as never, outside)
  return {
    area,
    outside,
    offered: (entitlementId: string) => area.topics!.offered!({ entitlementId }),
    send: (fulfilmentId: string) => area.topics!['send-fulfilment']!({ fulfilmentId }),
    job: (name: string) => area.jobs!.find(job => job.name === name)!.run(),
  }
}
