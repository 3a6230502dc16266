import { confirmSure, listsOf, sureCandidates } from '@policy-direct/mocks/visitor/departments-morning'
import type { Visitor } from '@policy-direct/mocks/visitor/visitor'
import type { FaultScene } from './fault-story'
import { until } from './until'

const REVIEWER = 'lu-qing'
/** From the confirmed list to the waiting payment. */
const A_PAYMENT_MS = 10_000
const MOST_ASKED = 12

/** Somebody whose payment leaves with a run. */
export interface RunCase {
  id: string
  status: string
  /** The instruction to pay. */
  request: string
  sent: boolean
  fen: number
}

/** The cases as they stand, in the order of their ids. */
export const runCases = ({ books }: FaultScene, ids: readonly string[]): Promise<RunCase[]> =>
  books.query<RunCase>(
    `select e.id, e.status, f.id as request, f.sent_at is not null as sent, f.amount_fen::float8 as fen
     from entitlement e join fulfilment f on f.entitlement_id = e.id where e.id = any($1) order by e.id`,
    [ids],
  )

const isWaiting = ({ status, sent }: RunCase): boolean => status === 'IN_EXECUTION' && !sent

/**
 * Confirms people of an item one by one until so many payments wait for a run: who has no account yet, or is looked at
 * by a person, waits for something else.
 * @returns the ids of those who certainly wait
 * @throws Error when the first candidates have too few of them
 */
export async function waitingPeople(scene: FaultScene, itemId: string, count: number): Promise<string[]> {
  const { staff, lists } = await listsOf(scene.stage.address, REVIEWER)
  // Days that passed in other stories left newer lists of a person or two.
  const list = lists.find(({ item, sureCount }) => item.id === itemId && sureCount >= count)
  if (!list) throw new Error(`no list of ${itemId} has ${count} certain people left`)
  const ids: string[] = []
  for (const { id } of await sureCandidates(staff, list.id, MOST_ASKED)) {
    if (ids.length === count) break
    if ((await confirmSure(staff, list, one => one.id === id, `run-of-${id}`)) === 0) continue
    ids.push(id)
    const waits = async () => (await runCases(scene, ids)).filter(isWaiting).length === ids.length
    await until('the payment waits for a run', waits, A_PAYMENT_MS).catch(() => ids.pop())
  }
  if (ids.length < count) throw new Error(`only ${ids.length} payments wait for a run`)
  return ids
}

/** The newest run with one of these cases on it, and everybody who is paid with it; nothing while there is none. */
export async function runOf(
  { books }: FaultScene,
  ids: readonly string[],
): Promise<{ status: string; ids: string[] } | undefined> {
  const [run] = await books.query<{ status: string; ids: string[] }>(
    `select r.status, array_agg(f.entitlement_id) as ids from payout_run r
       join payout_run_line l on l.run_id = r.id join fulfilment f on f.id = l.fulfilment_id
     where l.status <> 'DROPPED' group by r.id, r.status, r.prepared_at having bool_or(f.entitlement_id = any($1))
     order by r.prepared_at desc limit 1`,
    [ids],
  )
  return run
}

/** Switches how an item is paid for as long as `work` lasts. */
export async function inRuns(
  { stage }: FaultScene,
  itemId: string,
  treasury: boolean,
  work: () => Promise<void>,
): Promise<void> {
  const { staff } = await listsOf(stage.address, REVIEWER)
  const switched = (to: { inRuns: boolean; treasury: boolean }, who: Visitor = staff) =>
    who.ask('SwitchRunItem', { itemId, ...to })
  await switched({ inRuns: true, treasury })
  try {
    await work()
  } finally {
    await switched({ inRuns: false, treasury: false })
  }
}
