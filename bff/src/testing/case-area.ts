import { chineseWorkingDays } from '../adapters/calendar/chinese-days'
import type { Base } from '../app/base'
import { caseArea } from '../app/cases'
import { newMetrics } from '../http/metrics'
import type { CaseWorld } from './case-world'
import { fakeCaseWorld } from './fake-case-world'
import { testConfig } from './settings'

/** The whole case area on a test's database, with institutions that do as they are told; nobody has signed in. */
export function testCaseArea(world: CaseWorld) {
  const outside = fakeCaseWorld()
  const base = {
    ...world,
    connection: world.database,
    config: testConfig,
    calendar: chineseWorkingDays({}),
    metrics: newMetrics(),
    log: { error: () => undefined, warn: () => undefined, info: () => undefined },
  } as unknown as Base
  const identity = {
    authority: world.authority,
    subjects: {
      get: async (id: string) => ({ id, publicName: '长春市木兰旅行社有限公司' }),
      identity: async () => ({ name: '王玉兰', identifier: '', phone: '13900000001' }),
    },
    wechat: {},
    stores: { users: { contactsOf: async () => [], contact: async () => null }, authorisations: {} },
  }
  const area = caseArea(base, identity as never, { items: world.items } as never, outside)
  return {
    outside,
    offered: (entitlementId: string) => area.topics!.offered!({ entitlementId }),
    job: (name: string) => area.jobs!.find(job => job.name === name)!.run(),
  }
}
