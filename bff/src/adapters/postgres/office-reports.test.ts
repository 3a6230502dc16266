import { sql } from 'kysely'
import { carriedOut } from '../../testing/carried-out'
import { type CaseWorld, caseWorld } from '../../testing/case-world'
import { officeReportsContract, REPORTED_FEN, REPORTED_ITEM } from '../contracts/office-reports'
import { sampleItem } from '../contracts/sample-item'
import { postgresOfficeReports } from './office-reports'

let world: CaseWorld | undefined
afterEach(() => world?.close())

officeReportsContract('postgres', async () => {
  const own = await caseWorld()
  world = own
  const fulfilment = { executor: 'deposit-bank', kind: 'DEPOSIT_RELEASE', accounts: ['CORPORATE'] } as const
  await own.publish(
    sampleItem({
      ...{ id: REPORTED_ITEM, funding: { source: '旅行社交存的质量保证金' } },
      fulfilment: { ...fulfilment, dueBackOn: '2027-12-31' },
    }),
  )
  const staffId = own.ids.uuid()
  await sql`insert into staff (id, staff_no, name, department, region_code, roles, updated_at)
    values (${staffId}, 'S1', '孙敏', 'human-resources', '220100', '{ACCEPTOR}', ${own.clock.at})`.execute(
    own.db,
  )
  let firms = 10
  return {
    reports: postgresOfficeReports(own.db, own.personalData),
    staffId,
    department: 'human-resources',
    uuid: own.ids.uuid,
    async release(on) {
      const uscc = `91220104MA000000${firms++}`
      const at = on && `${on}T15:00:00+08:00`
      const { fulfilmentId } = await carriedOut(own, { itemId: REPORTED_ITEM, uscc, fen: REPORTED_FEN, at })
      return { reference: fulfilmentId, receipt: `HD-${fulfilmentId.slice(-12)}`, uscc }
    },
    async linesKept() {
      const { rows } = await sql<{ lines: number }>`select count(*) as lines from office_report_line`.execute(
        own.db,
      )
      return rows[0]!.lines
    },
    async tasks() {
      const { rows } = await sql<{ key: string }>`select key from supervision_reminder`.execute(own.db)
      return rows.map(({ key }) => key).sort()
    },
    async backs() {
      const { rows } = await sql<{ reference: string; evidence: string }>`
        select f.id as reference, g.evidence from given_back g join fulfilment f on f.entitlement_id = g.entitlement_id
        where g.status = 'PROPOSED' and g.source = 'EXECUTOR'`.execute(own.db)
      return rows
    },
  }
})
