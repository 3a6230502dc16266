import { equal, match, ok } from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Phone } from '../src/stage/phone'
import { pagesOf, wordsOf } from '../src/stage/printed'
import { openDeskAs } from '../src/stage/sign-in'
import { type Scene, story } from '../src/stage/story'

const DEPOSIT = '旅游服务质量保证金暂退'

/** XQ-2, BZ-8: issued, printed, withdrawn; the old poster on the wall leads to the new code. */
story('a poster: issued at the desk, hung up, withdrawn without reprinting', async scene => {
  const desk = await scene.takePhone('desk')
  await openDeskAs(desk, 'zhou-lan')
  await desk.press('码和海报')
  const old = await issue(desk, '旅行社年会展架')
  await printPoster(desk, old)
  await scanned(scene, old, '真码，可以放心用')
  await desk.page.reload()
  await desk.press(`看 ${old}`)
  await desk.sees(/扫过 1 次/)

  const fresh = await issue(desk, '旅行社年会入口')
  await desk.press(`看 ${old}`)
  await desk.press(`换成 ${fresh}`)
  await desk.write('停用的理由', '展架期限印错了')
  await desk.press('停用')
  await desk.sees(`${old} 已停用，扫旧海报的人会看到说明。`)
  await desk.sees(`停用，换成 ${fresh}`)
  equal((await fetch(`${scene.stage.address}/posters/${old}.pdf`)).status, 404)

  const passerBy = await scanned(scene, old, '这张码已经停用')
  await passerBy.sees(fresh)
  await passerBy.press('看现在的这一项')
  await passerBy.sees('谁能领')
  await passerBy.sees(DEPOSIT)
})

async function issue(desk: Phone, where: string): Promise<string> {
  await desk.press('发新码')
  await desk.press('一个事项')
  // The codes behind the form are called by the item, too.
  await desk.page.getByRole('radio', { name: DEPOSIT, exact: true }).locator('visible=true').last().click()
  await desk.write('贴在哪里', where)
  await desk.write('海报大字，不写就用事项名称', '保证金，\n先退给您。')
  await desk.press('发这个码')
  await desk.sees(/SX-[2-9A-Z]{6} 已发出，可以下载海报了。/)
  const [, code = ''] = await desk.reads(/(SX-[2-9A-Z]{6}) 已发出/)
  await desk.press('知道了')
  return code
}

async function printPoster(desk: Phone, code: string): Promise<void> {
  const saved = desk.page.waitForEvent('download')
  await desk.press(`下载海报 ${code}`)
  const download = await saved
  match(download.suggestedFilename(), /\.pdf$/)
  const pdf = await readFile(await download.path())
  equal(pagesOf(pdf), 1)
  const words = wordsOf(pdf)
  for (const part of [
    '先退给您。',
    DEPOSIT,
    '谁能领',
    '怎么领',
    '微信扫一扫',
    '扫码不收钱',
    '0431-12345',
    code,
  ])
    ok(words.includes(part), `the poster says ${part}: ${words}`)
}

async function scanned({ takePhone }: Scene, code: string, verdict: string): Promise<Phone> {
  const phone = await takePhone()
  await phone.open('pages/scan/index')
  await phone.press('输入码号')
  await phone.write('码号', code)
  await phone.press('核验这个码号')
  await phone.sees(verdict)
  return phone
}
