import { equal, match } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Visitor } from '@policy-direct/mocks/visitor/visitor'
import { Owners } from '../src/stage/owners'
import { openDeskAs } from '../src/stage/sign-in'
import { story } from '../src/stage/story'
import { until } from '../src/stage/until'

interface Check {
  standing: string
  proof: { head: { size: number }; lines: { index: number; text: string | null; leaf: string }[] } | null
}

const CHECKER = path.join(__dirname, '../publicity/check.mjs')

/** The stand-alone program, as anybody may run it: what it says, and whether it was satisfied. */
function checked(...words: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, [CHECKER, ...words])
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (said += chunk))
    child.on('close', code => resolve({ code, said }))
  })
}

story(
  'a published line: a stranger’s phone proves it for itself, a changed one is refused, a line is taken down',
  async ({ stage, takePhone }) => {
    const owners = new Owners(stage.address)
    const stranger = new Visitor(stage.address)
    const ask = async (text: string) =>
      (await stranger.ask<{ publicityCheck: Check }>('PublicityCheck', { text, seen: null })).publicityCheck
    const published = async (receipt: string) => {
      await until('it is in the log', async () => (await ask(receipt)).standing === 'PUBLISHED')
    }
    const owner = await owners.next()
    await owner.tap()
    const { receipt } = await owner.reaches('FULFILLED')
    const number = receipt!.number
    await published(number)

    // The QR of the receipt, with whatever camera: an ordinary address that opens the page.
    const phone = await takePhone()
    await phone.page.goto(receipt!.qr)
    await phone.sees(/真的。失业保险稳岗返还/)
    await phone.press('让我的手机自己验一遍')
    await phone.sees('这一行没有被改过')
    await phone.sees(owner.firm.name)
    await phone.sees('这台手机记下了今天的总指纹')
    await phone.picture('19-publicity')

    // Somebody else is paid; the same phone holds the longer log against the one it saw.
    const other = await owners.next()
    await other.tap()
    const { receipt: later } = await other.reaches('FULFILLED')
    await published(later!.number)
    await phone.open(`packages/notice/publicity/index?text=${later!.number}`)
    await phone.sees(/看过的 \d+ 行，一个字也没有改过/)

    const folder = mkdtempSync(path.join(tmpdir(), 'policy-direct-checker-'))
    const kept = path.join(folder, 'seen.json')
    const right = await checked(stage.address, number, '--keep', kept)
    match(right.said, new RegExp(`name ${owner.firm.name}`))
    equal(right.code, 0)

    // A forged paper: our address and number, another fingerprint.
    const forged = `${receipt!.qr.split('.').slice(0, -1).join('.')}.${'0'.repeat(16)}`
    await phone.open(`packages/notice/publicity/index?text=${encodeURIComponent(forged)}`)
    await phone.sees('对不上，先别认')

    // An answer that was changed on its way: the phone finds it out by computing.
    await phone.page.route('**/graphql', async route => {
      const answer = await route.fetch()
      const text = await answer.text()
      await route.fulfill({ response: answer, body: text.replace(/amount-fen (\d+)/g, 'amount-fen 1$1') })
    })
    await phone.open(`packages/notice/publicity/index?text=${number}`)
    await phone.page.reload()
    await phone.sees('内容被改过')
    await phone.page.unroute('**/graphql')

    // The department that leads the item takes the line down; the fingerprint stays where it was.
    const before = (await ask(number)).proof!.lines[0]!
    const desk = await takePhone('desk')
    await openDeskAs(desk, 'he-jing')
    await desk.open('packages/desk/publicity/index')
    await desk.write('回执号', number)
    await desk.sees(owner.firm.name)
    await desk.write('为什么撤下，谁都看得到', '公示期满')
    await desk.press('撤下这一行')
    await desk.sees('已经撤下')
    const after = await ask(number)
    equal(after.standing, 'TAKEN_DOWN')
    equal(after.proof!.lines[0]!.leaf, before.leaf)
    equal(after.proof!.lines[0]!.text, null)
    await phone.open(`packages/notice/publicity/index?text=${number}`)
    await phone.page.reload()
    await phone.sees('内容撤下了，账本没有被改')
    await phone.sees(/公示期满/)
    match(
      (await checked(stage.address, number, '--keep', kept)).said,
      /一个字没有改过[\s\S]*撤下了：公示期满。指纹还在原来的位置/,
    )
    match((await checked(stage.address, later!.number, '--keep', kept)).said, /在账本里/)
    rmSync(folder, { recursive: true })
  },
)
