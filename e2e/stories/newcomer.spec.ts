import { ok } from 'node:assert/strict'
import type { Phone } from '../src/stage/phone'
import { signIn } from '../src/stage/sign-in'
import { story } from '../src/stage/story'

const REBATE = '失业保险稳岗返还'
const DEPOSIT = '旅游服务质量保证金暂退'
const HIRING = '一次性扩岗补助'

story('a newcomer: from a poster to the account, its messages and its receipt', async scene => {
  // At night its messages would wait for the morning.
  await scene.controls.toDaytime()
  const phone = await scene.takePhone()
  await scanPoster(phone)
  await readGuide(phone)
  await phone.press('登录，看我能不能领')
  await signIn(phone, { id: 'li-xiang' }, '企业的经办人')
  await readOwnGuide(phone)
  await confirmAll(phone)
  await watchTheRebate(phone)
  await watchTheOthers(phone)
  await readMessages(phone)
  const receipt = await photographReceipt(phone)
  await checkReceipt(await scene.takePhone(), receipt)
})

async function scanPoster(phone: Phone): Promise<void> {
  await phone.open('pages/scan/index')
  await phone.press('输入码号')
  await phone.write('码号', 'LX-BZJ-01')
  await phone.press('核验这个码号')
  await phone.sees('真码，可以放心用')
  await phone.sees('市政务服务中心一楼海报')
  await phone.picture('01-scan')
}

async function readGuide(phone: Phone): Promise<void> {
  await phone.press('打开政策指南')
  await phone.sees('5 项都要符合')
  await phone.sees('0 份')
  for (const part of ['谁能领', '要交什么', '怎么办', '期限', '找谁问']) await phone.sees(part)
  await phone.sees('登录后，每一项旁边会标出您是否符合')
  await phone.picture('02-guide')
}

async function readOwnGuide(phone: Phone): Promise<void> {
  await phone.sees('5 项全符合')
  await phone.sees('您可领')
  await phone.hears('62.5 万元')
  await phone.sees('长春市木兰旅行社有限公司')
}

async function confirmAll(phone: Phone): Promise<void> {
  await phone.open('pages/home/index')
  await phone.hears('66.66 万元')
  for (const part of ['62.50 万元', '3.86 万元', '3,000.00 元']) await phone.sees(part)
  await phone.sees('材料 0 份')
  await phone.picture('03-home')
  await phone.press('一键确认全部 3 项')
  await phone.sees('收款账户 中国银行 尾号 0231')
  await phone.picture('04-confirm')
  await phone.press('确认领取 66.66 万元')
  await phone.sees('3 项已确认，钱在路上')
}

async function watchTheRebate(phone: Phone): Promise<void> {
  await phone.press(`${REBATE}，看进度`)
  await phone.sees(/到账了，用了 \d+ 秒/)
  await phone.sees('38,604.00 元')
  await phone.sees('回执号')
  await phone.press('满意')
  await phone.press('提交评价')
  await phone.sees('您评的是“满意”，谢谢')
  await phone.picture('05-arrived')
}

async function watchTheOthers(phone: Phone): Promise<void> {
  await phone.open('pages/cases/index')
  await phone.press(`${HIRING}，公示中，看进度`)
  await phone.sees('第 4 步，共 5 步')
  await phone.open('pages/cases/index')
  await phone.press('办完的')
  await phone.press(`${DEPOSIT}，到账了，看进度`)
  await phone.sees('625,000.00 元')
  await phone.sees('这笔钱是暂退')
}

/** The rebate was offered, confirmed and paid; the list shows what went out and how. */
async function readMessages(phone: Phone): Promise<void> {
  await phone.open('packages/mine/messages/index')
  await phone.sees(/短信(已送到|已发出)/)
  await phone.sees(/稳岗返还.*38,604\.00/)
}

/** A picture of the code on the receipt, as one takes it of a paper. */
async function photographReceipt(phone: Phone): Promise<Buffer> {
  await phone.open('pages/cases/index')
  await phone.press('办完的')
  await phone.press(`${REBATE}，到账了，看进度`)
  const code = phone.page.getByLabel('回执的码，谁扫都能核对金额和时间，看不到账号').locator('visible=true')
  return code.screenshot()
}

async function checkReceipt(stranger: Phone, receipt: Buffer): Promise<void> {
  await stranger.open('pages/scan/index')
  const chooser = stranger.page.waitForEvent('filechooser')
  await stranger.press('拍照或选图')
  await (await chooser).setFiles({ name: 'receipt.png', mimeType: 'image/png', buffer: receipt })
  await stranger.sees('这张回执是真的')
  await stranger.sees('38,604.00 元')
  ok(!(await stranger.text()).includes('157200810231'), 'the account is not shown to strangers')
}
