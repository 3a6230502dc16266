import assert from 'node:assert/strict'
import { faultStory } from '../src/stage/fault-story'
import { budgetChanges, FUND, leftIn, placeOf, queueChecked } from '../src/stage/pool-money'
import { until } from '../src/stage/until'

faultStory(
  'three race for the last yuan: one is paid, the others stand in one line and are paid in its order when money comes',
  async scene => {
    const { claimant, books, stage } = scene
    const racers = [await claimant(), await claimant(), await claimant()]
    const most = Math.max(...racers.map(({ offer }) => offer.amountFen))
    let taken = (await leftIn(books, FUND)) - most
    await budgetChanges(books, FUND, -taken)
    try {
      const answers = await Promise.all(racers.map(racer => racer.tap()))
      assert.ok(answers.every(({ __typename }) => __typename === 'EntitlementConfirmed'))
      const all = await Promise.all(
        racers.map(async racer => ({ racer, ...(await placeOf(books, racer.offer.id)) })),
      )
      const line = all.sort((a, b) => a.position - b.position)
      assert.equal(line[0]!.event, 'TAKEN')
      assert.equal(line.at(-1)!.event, 'WAITING')
      const waiting = line.filter(({ event }) => event === 'WAITING').map(({ racer }) => racer)
      for (const racer of waiting) {
        assert.equal((await racer.case()).status, 'QUEUED')
        // Tapping again is answered the same, as often as one likes, and gives no second place.
        const again = await racer.tap()
        assert.match(`${again.message} ${again.nextStep}`, /排队.*不用再点/)
        await books.nothingMoved(racer.offer.id)
      }
      await line[0]!.racer.reaches('FULFILLED')
      assert.match(
        await queueChecked(stage.address),
        new RegExp(`✓ ${FUND}：.*没有人插队；${waiting.length} 位在等`),
      )

      await budgetChanges(books, FUND, taken)
      taken = 0
      for (const racer of waiting) {
        await racer.reaches('FULFILLED')
        await books.paidOnce(racer.offer.id, racer.offer.amountFen)
        await until('whoever waited is told that the turn came', async () => {
          const told = await books.query(
            `select from message where entitlement_id = $1 and template = 'queue-turn'`,
            [racer.offer.id],
          )
          return told.length > 0
        })
      }
      const last = line.at(-1)!
      const { caseNumber, amountFen } = last.racer.offer
      assert.match(
        await queueChecked(stage.address, '--case', `${last.salt} ${caseNumber} ${amountFen}`),
        new RegExp(`没有人插队；0 位在等[^]*您在第 ${last.position} 位，轮到了`),
      )
    } finally {
      if (taken !== 0) await budgetChanges(books, FUND, taken)
    }
  },
)
