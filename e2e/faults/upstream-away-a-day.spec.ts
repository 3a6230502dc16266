import assert from 'node:assert/strict'
import type { Claimant } from '../src/stage/claimant'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

const FACT = 'enterprise.unemploymentInsurance.paidMonths'

const paidMonths = async ({ books }: FaultScene, owner: Claimant): Promise<unknown> =>
  (
    await books.query<{ value: unknown }>(
      `select s.facts->$2->0 as value from subject s join entitlement e on e.subject_id = s.id where e.id = $1`,
      [owner.offer.id, FACT],
    )
  )[0]?.value

faultStory(
  'the exchange is down for a whole day: said since when, nothing is lost, caught up',
  async scene => {
    const { claimant, controls, books } = scene
    const owner = await claimant()
    const waiting = await claimant()
    assert.deepEqual((await owner.package()).dataGaps, [])
    try {
      await controls.breakUpstream('exchange', 'maintenance', 1_000_000)
      const gapOf = async () =>
        (await owner.package()).dataGaps.find(({ department }) => department.code === 'data-exchange')
      const gap = await until('the package says that the exchange is away', gapOf)
      const since = Date.parse(gap.since)
      // What changes meanwhile waits at the exchange: twice about the same datum, the later word last.
      await controls.changeFact({ cast: owner.who, fact: FACT, value: 71 })
      await controls.changeFact({ cast: owner.who, fact: FACT, value: 72 })

      await controls.daysPass(1)
      // A day later it still says since when, not since a moment ago.
      assert.equal(Date.parse((await gapOf())?.since ?? ''), since)
      assert.notEqual(await paidMonths(scene, owner), 72)
      // What was decided before is still paid on the day without data.
      assert.equal((await waiting.case()).status, 'READY')
      assert.equal((await waiting.tap()).__typename, 'EntitlementConfirmed')
      await waiting.reaches('FULFILLED')

      await controls.heal()
      await until('the day is caught up', async () => (await paidMonths(scene, owner)) === 72)
      await until('nothing is missing any more', async () => (await gapOf()) === undefined)
      // Said again, and late: the same word twice changes nothing.
      await controls.changeFact({ cast: owner.who, fact: FACT, value: 72 })
      assert.equal((await owner.case()).status, 'READY')
      assert.equal((await owner.tap()).__typename, 'EntitlementConfirmed')
      await owner.reaches('FULFILLED')
    } finally {
      await controls.resetClock()
    }
    for (const paid of [owner, waiting]) await books.paidOnce(paid.offer.id, paid.offer.amountFen)
  },
)
