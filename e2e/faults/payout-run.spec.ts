import assert from 'node:assert/strict'
import { confirmSure, listsOf, sureCandidates } from '@policy-direct/mocks/visitor/departments-morning'
import { faultStory } from '../src/stage/fault-story'
import { openDeskAs } from '../src/stage/sign-in'
import { until } from '../src/stage/until'

const ALLOWANCE = 'elder-allowance'
const SCREEN = 'packages/desk/runs/index'
const PEOPLE = 4
const PATIENCE_MS = 60_000

/** 成批发放: 齐悦 makes the run, 陆清 lets it leave, one account is refused, and everybody else is paid once. */
faultStory(
  'a run of allowances: made by one, released by another, one refused, the others paid once',
  async scene => {
    const { takePhone, stage, controls, books } = scene
    const { staff, lists } = await listsOf(stage.address, 'lu-qing')
    const switched = (inRuns: boolean) => staff.ask('SwitchRunItem', { itemId: ALLOWANCE, inRuns })
    await switched(true)
    try {
      // Days that passed in other stories left newer lists of a person or two.
      const list = lists.find(({ item, sureCount }) => item.id === ALLOWANCE && sureCount >= PEOPLE)!
      const some = (await sureCandidates(staff, list.id)).slice(0, PEOPLE)
      const ids = some.map(({ id }) => id)
      assert.equal(await confirmSure(staff, list, ({ id }) => ids.includes(id), 'payout-run'), PEOPLE)
      const statuses = async () =>
        (
          await books.query<{ status: string; sent: boolean }>(
            `select e.status, f.sent_at is not null as sent from entitlement e join fulfilment f on f.entitlement_id = e.id
           where e.id = any($1)`,
            [ids],
          )
        ).map(({ status, sent }) => `${status} ${sent}`)
      const waiting = async () =>
        (await statuses()).filter(one => one === 'IN_EXECUTION false').length === PEOPLE
      await until('their payments wait for a run', waiting, PATIENCE_MS)

      const author = await takePhone('desk')
      await openDeskAs(author, 'qi-yue')
      await author.open(SCREEN)
      await author.press('做这一批')
      await author.sees(/做好了，逐人再核一遍后等另一个人放行/)
      await until('it waits for its release', async () => (await statusOfRun()) === 'WAITING', PATIENCE_MS)
      await author.press('看看发到哪儿了')
      await author.sees('这一批是您做的，要由另一个人放行。')

      await controls.breakUpstream('bank', 'rejected63', 1)
      const reviewer = await takePhone('desk')
      await openDeskAs(reviewer, 'lu-qing')
      await reviewer.open(SCREEN)
      await reviewer.sees('1 批等您放行')
      await reviewer.picture('20-payout-run')
      await reviewer.press(/^放行 4 人/)
      await reviewer.sees(/在发，一份一份交给银行/)
      await until('the run is through', async () => (await statusOfRun()) === 'DONE', PATIENCE_MS)
      await reviewer.press('看看发到哪儿了')
      await reviewer.sees('发完了')
      await reviewer.sees(/3 人，/)
      assert.deepEqual((await statuses()).sort(), [
        'FULFILLED true',
        'FULFILLED true',
        'FULFILLED true',
        'RETURNED true',
      ])
      for (const { id, amountFen } of some) {
        const [case_] = await books.query<{ status: string }>(
          'select status from entitlement where id = $1',
          [id],
        )
        if (case_!.status === 'FULFILLED') await books.paidOnce(id, amountFen)
      }
    } finally {
      await switched(false)
      await controls.heal()
    }

    async function statusOfRun(): Promise<string | undefined> {
      const [run] = await books.query<{ status: string }>(
        'select status from payout_run where item_id = $1 order by prepared_at desc limit 1',
        [ALLOWANCE],
      )
      return run?.status
    }
  },
)
