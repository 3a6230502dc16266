import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import { until } from '../src/stage/until'

const POOL = 'unemployment-insurance-fund'
const CHECK = path.join(__dirname, '../publicity/check-queue.mjs')
const keep = path.join(mkdtempSync(path.join(tmpdir(), 'last-yuan-')), 'seen.json')

/** Treasury takes money out of the pool's budget, or puts it back. */
const budgetChanges = ({ books }: FaultScene, byFen: number) =>
  books.query(
    'update funding_pool set budget_fen = budget_fen + $2, available_fen = available_fen + $2 where id = $1',
    [POOL, byFen],
  )

/** What anybody finds who checks the order with a program of their own (N-6). */
async function checked(address: string, ...more: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [CHECK, address, '--keep', keep, ...more])
  return stdout
}
const run = promisify(execFile)

faultStory(
  'three race for the last yuan: one is paid, the others stand in one line and are paid in its order when money comes',
  async scene => {
    const { claimant, books, stage } = scene
    const racers = [await claimant(), await claimant(), await claimant()]
    const [{ left = 0 } = {}] = await books.query<{ left: number }>(
      'select available_fen::float8 as left from funding_pool where id = $1',
      [POOL],
    )
    const most = Math.max(...racers.map(({ offer }) => offer.amountFen))
    let taken = left - most
    await budgetChanges(scene, -taken)
    try {
      const answers = await Promise.all(racers.map(racer => racer.tap()))
      assert.ok(answers.every(({ __typename }) => __typename === 'EntitlementConfirmed'))
      const places = async (id: string) =>
        (
          await books.query<{ position: number; event: string; salt: string }>(
            `select position::int as position, event, salt from pool_link where entitlement_id = $1 order by seq desc`,
            [id],
          )
        )[0]!
      const all = await Promise.all(racers.map(async racer => ({ racer, ...(await places(racer.offer.id)) })))
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
        await checked(stage.address),
        new RegExp(`✓ ${POOL}：.*没有人插队；${waiting.length} 位在等`),
      )

      await budgetChanges(scene, taken)
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
        await checked(stage.address, '--case', `${last.salt} ${caseNumber} ${amountFen}`),
        new RegExp(`没有人插队；0 位在等[^]*您在第 ${last.position} 位，轮到了`),
      )
    } finally {
      if (taken !== 0) await budgetChanges(scene, taken)
    }
  },
)
