import assert from 'node:assert/strict'
import { faultStory } from '../src/stage/fault-story'
import { openDeskAs } from '../src/stage/sign-in'
import { until } from '../src/stage/until'
import { inRuns, runCases, runOf, waitingPeople } from '../src/stage/waiting-people'

const ALLOWANCE = 'elder-allowance'
const SCREEN = 'packages/desk/runs/index'
const PEOPLE = 4
const PATIENCE_MS = 60_000

/** 成批发放: 齐悦 makes the run, 陆清 lets it leave, one account is refused, and everybody else is paid once. */
faultStory(
  'a run of allowances: made by one, released by another, one refused, the others paid once',
  async scene => {
    const { takePhone, controls, books } = scene
    await inRuns(scene, ALLOWANCE, false, async () => {
      const some = await waitingPeople(scene, ALLOWANCE, PEOPLE)
      const run = async () => (await runOf(scene, some))?.status

      const author = await takePhone('desk')
      await openDeskAs(author, 'qi-yue')
      await author.open(SCREEN)
      await author.press('做这一批')
      await author.sees(/做好了，逐人再核一遍后等另一个人放行/)
      await until('it waits for its release', async () => (await run()) === 'WAITING', PATIENCE_MS)
      await author.press('看看发到哪儿了')
      await author.sees('这一批是您做的，要由另一个人放行。')

      await controls.breakUpstream('bank', 'rejected63', 1)
      const reviewer = await takePhone('desk')
      await openDeskAs(reviewer, 'lu-qing')
      await reviewer.open(SCREEN)
      await reviewer.sees(/^\d+ 批等您放行$/)
      await reviewer.picture('20-payout-run')
      // Whoever else had come by then is paid with it.
      const { ids } = (await runOf(scene, some))!
      await reviewer.press(new RegExp(`^放行 ${ids.length} 人`))
      await reviewer.sees(/在发，一份一份交给银行/)
      await until('the run is through', async () => (await run()) === 'DONE', PATIENCE_MS)
      await reviewer.press('看看发到哪儿了')
      await reviewer.sees('发完了')
      await reviewer.sees(new RegExp(`${ids.length - 1} 人，`))
      const ended = await runCases(scene, ids)
      assert.ok(ended.every(({ sent }) => sent))
      const others = ended.map(({ status }) => status).filter(status => status !== 'FULFILLED')
      assert.deepEqual(others, ['RETURNED'])
      for (const { id, status, fen } of ended) if (status === 'FULFILLED') await books.paidOnce(id, fen)
    })
  },
)
