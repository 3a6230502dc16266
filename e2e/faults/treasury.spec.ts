import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { type FaultScene, faultStory } from '../src/stage/fault-story'
import type { Phone } from '../src/stage/phone'
import { openDeskAs } from '../src/stage/sign-in'
import { until } from '../src/stage/until'
import { inRuns, runCases, runOf, waitingPeople } from '../src/stage/waiting-people'

const ALLOWANCE = 'elder-allowance'
const SCREEN = 'packages/desk/runs/index'
const PEOPLE = 4
const PATIENCE_MS = 60_000
const CITY_OFFSET_MS = 8 * 3_600_000

/**
 * 国库集中支付: 齐悦 makes the run and takes its 支付申请 to the treasury, 陆清 lets it leave; one account is refused there, a
 * forged result is sent back with its line, and everybody else is paid once. The bank has nothing of it.
 */
faultStory('a run by the treasury: taken there, answered in parts, forged once, paid once', async scene => {
  const { takePhone, controls, books } = scene
  let takenThere = { application: '', paid: 0 }
  await inRuns(scene, ALLOWANCE, true, async () => {
    const some = await waitingPeople(scene, ALLOWANCE, PEOPLE)
    const run = async () => (await runOf(scene, some))?.status

    const author = await takePhone('desk')
    await openDeskAs(author, 'qi-yue')
    await author.open(SCREEN)
    await author.sees(/国库集中支付。等着发/)
    await author.press('做这一批')
    await until('it waits for its release', async () => (await run()) === 'WAITING', PATIENCE_MS)

    const reviewer = await takePhone('desk')
    await openDeskAs(reviewer, 'lu-qing')
    await reviewer.open(SCREEN)
    // Whoever else had come by then is paid with it.
    const { ids } = (await runOf(scene, some))!
    const cases = () => runCases(scene, ids)
    await reviewer.press(new RegExp(`^放行 ${ids.length} 人`))
    await reviewer.sees(/放行了，由国库支付/)
    const written = async () => (await cases()).every(({ sent }) => sent)
    await until('everybody is written into the application', written, PATIENCE_MS)

    await author.press('看看发到哪儿了')
    const application = await download(author, '下载支付申请')
    assert.match(application, /"payeeAccount"/)
    await author.sees(/的支付申请开始下载了/)

    const treasury = async (query: string) => {
      const answer = await fetch(`${controls.world}/treasury/v1/applications${query}`, {
        method: 'POST',
        body: application,
      })
      assert.equal(answer.status, 200)
      return answer.text()
    }
    await controls.breakUpstream('treasury', 'rejected63', 1)
    const first = await treasury('?most=2')
    await author.press('看看发到哪儿了')
    await bring(author, first.replace('"PAID"', '"REFUSED"'))
    await author.sees(/第 \d 行：签名不对/)
    assert.ok((await cases()).every(({ status }) => status === 'IN_EXECUTION'))
    await bring(author, first)
    await author.sees(/的国库支付结果已经记账/)
    await author.sees(/国库办理中/)
    await bring(author, await treasury(''))
    await until('the run is through', async () => (await run()) === 'DONE', PATIENCE_MS)
    await author.press('看看发到哪儿了')
    await author.sees('发完了')
    await author.picture('20-treasury-run')

    const ended = await cases()
    const others = ended.map(({ status }) => status).filter(status => status !== 'FULFILLED')
    assert.deepEqual(others, ['RETURNED'])
    const atBank = new Set(
      (await controls.payments<{ requestId: string }>()).map(({ requestId }) => requestId),
    )
    assert.ok(ended.every(({ request }) => !atBank.has(request)))
    const [receipts] = await books.query<{ count: string }>(
      'select count(*) as count from receipt where entitlement_id = any($1)',
      [ids],
    )
    assert.equal(Number(receipts!.count), ids.length - 1)
    takenThere = { application, paid: ids.length - 1 }
  })
  // Once the item is back on its way: an office's session ends with its day.
  await sameByTheTreasury(scene, takenThere)
})

/** The day over, the treasury's own list of it says the same. */
async function sameByTheTreasury(
  { takePhone, controls, books }: FaultScene,
  { application, paid }: { application: string; paid: number },
): Promise<void> {
  const { payerAccount } = JSON.parse(application.split('\n')[0]!) as { payerAccount: string }
  const day = new Date((await controls.now()) + CITY_OFFSET_MS).toISOString().slice(0, 10)
  try {
    await controls.advance(1)
    const wanted = await controls.now()
    await until('the platform has heard it', async () => (await controls.platformNow()) >= wanted - 1_000)
    const said = await fetch(`${controls.world}/treasury/v1/statements?day=${day}&payer=${payerAccount}`)
    const clerk = await takePhone('desk')
    await openDeskAs(clerk, 'qi-yue')
    await clerk.open('packages/desk/books/index')
    await bring(clerk, await said.text(), '导入办理清单')
    await clerk.sees(`国库 ${day}`)
    await clerk.sees(`付款账户尾号 ${payerAccount.slice(-4)}`)
    const [list] = await books.query<{ status: string; count: number }>(
      "select status, line_count as count from office_report where office = 'treasury' and day = $1",
      [day],
    )
    assert.deepEqual([list?.status, list?.count], ['CLEAN', paid])
  } finally {
    await controls.resetClock()
  }
}

async function download(phone: Phone, words: string): Promise<string> {
  const [file] = await Promise.all([phone.page.waitForEvent('download'), phone.press(words)])
  return readFile(await file.path(), 'utf8')
}

async function bring(phone: Phone, text: string, button = '导入国库支付结果'): Promise<void> {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.press(button)
  await (await chooser).setFiles({
    name: 'result.ndjson',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(text),
  })
}
