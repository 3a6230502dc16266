import assert from 'node:assert/strict'
import { faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

faultStory('one department is down: the package names it and since when, the rest works', async scene => {
  const { claimant, controls, books } = scene
  const owner = await claimant()
  assert.deepEqual((await owner.package()).dataGaps, [])
  const before = await controls.platformNow()
  await controls.breakUpstream('market-regulation', 'maintenance', 100_000)
  const [gap, ...others] = await until('the package names the department', async () => {
    const { dataGaps } = await owner.package()
    return dataGaps.length > 0 ? dataGaps : undefined
  })
  assert.deepEqual([gap?.department.code, others], ['market-regulation', []])
  assert.match(gap?.department.name ?? '', /市场监督管理局/)
  assert.match(gap?.since ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)
  assert.ok(Math.abs(Date.parse(gap?.since ?? '') - before) < 60_000, gap?.since)

  const { ready } = await owner.package()
  assert.ok(ready.some(one => one.id === owner.offer.id))
  assert.equal((await owner.tap()).__typename, 'EntitlementConfirmed')
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
})

faultStory('the whole exchange is down: what is known still answers and pays', async scene => {
  const { claimant, controls, books } = scene
  const owner = await claimant()
  await controls.breakUpstream('exchange', 'maintenance', 100_000)
  const before = await owner.package()
  assert.equal(before.ready.length > 0, true)
  assert.equal((await owner.tap()).__typename, 'EntitlementConfirmed')
  await owner.reaches('FULFILLED')
  await books.paidOnce(owner.offer.id, owner.offer.amountFen)
  assert.ok((await owner.package()).finished.some(one => one.id === owner.offer.id))
  await controls.heal()
  // A datum changed after the line is back comes in again: nothing has to be restarted.
  const fact = 'enterprise.unemploymentInsurance.paidMonths'
  await controls.changeFact({ cast: owner.who, fact, value: 77 })
  await until('the change has come in', async () => {
    const [row] = await books.query<{ value: unknown }>(
      `select s.facts->$2->0 as value from subject s join entitlement e on e.subject_id = s.id where e.id = $1`,
      [owner.offer.id, fact],
    )
    return row?.value === 77
  })
})
