import { ok } from 'node:assert/strict'
import type { Phone } from '../src/stage/phone'
import { openAs, openDeskAs } from '../src/stage/sign-in'
import { type Scene, story } from '../src/stage/story'
import { until } from '../src/stage/until'

const ITEM = 'startup-loan-interest'
const FIRM = /长春市金舟物流有限公司/
const ROSTER = '新招用重点群体人员名册'
/** A real PDF of one empty page. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** 申报 (CS-1, XQ-5): almost nothing to fill in; a revoked licence and a disguised file refused; one accepts, another decides. */
story(
  '申报: two answers, one paper, sent back once, accepted by one, decided by another, paid',
  async scene => {
    const { takePhone, controls } = scene
    await controls.changeCertificate({
      cast: 'jin-zhou',
      certificate: 'BUSINESS_LICENCE',
      revokedOn: '2026-11-20',
    })
    const phone = await takePhone()
    await openAs(phone, { id: 'jin-zhou', words: '金舟' }, '企业的法定代表人')
    await phone.open(`packages/apply/apply/index?item=${ITEM}`)
    await phone.sees('替您填好了')

    // Everything that is missing, at once.
    await phone.press('提交申报')
    await phone.sees('一共还差 5 项')
    await phone.press('支付货款')
    await phone.write('经办联系人', '金小舟')
    await phone.press('授权调取电子营业执照')
    await phone.sees(/2026-11-20 已经吊销或注销，不能用/)
    await controls.changeCertificate({ cast: 'jin-zhou', certificate: 'BUSINESS_LICENCE' })
    await phone.press('授权调取电子营业执照')
    await phone.sees(/已调取电子营业执照 9122/)
    await phone.press(/^承诺：/)
    await phone.sees('已承诺，不用交')

    const upload = async (name: string, buffer: Buffer) => {
      const chooser = phone.page.waitForEvent('filechooser')
      await phone.press(`上传${ROSTER}`)
      await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer })
    }
    await upload('名册.pdf', Buffer.from('MZ this is a program'))
    await phone.sees(/只收照片（JPG、PNG）和 PDF/)
    await upload('名册.pdf', PDF)
    await phone.sees(/已上传 PDF/)
    await phone.sees(/填到哪里都替您留着，都齐了/)
    await phone.picture('20-apply')
    await phone.press('提交申报')
    await phone.sees(/已经提交，\d{4}-\d\d-\d\d 前受理/)

    const acceptor = await takePhone('desk')
    await openDeskAs(acceptor, 'xu-nuo')
    await acceptor.open('packages/desk/applications/index')
    await acceptor.sees(FIRM)
    await acceptor.sees('支付货款')
    const opened = acceptor.page.context().waitForEvent('page')
    await acceptor.press(`看${ROSTER}`)
    ok((await opened).url().includes('/material-files/'))
    await acceptor.picture('20-desk-apply')
    await acceptor.press('要补，一次说全')
    await acceptor.press(`要补${ROSTER}`)
    await acceptor.write(`${ROSTER}要怎么改，申请的人看得到`, '少了第二页，请补全')
    await acceptor.press('一次性告知，送出')
    await acceptor.sees(/已一次性告知，等补正/)

    await phone.open('packages/mine/messages/index')
    await phone.sees(/还要补：新招用重点群体人员名册：少了第二页/)
    await phone.open(`packages/apply/apply/index?item=${ITEM}`)
    await phone.sees(/部门要您改：少了第二页，请补全/)
    await phone.press(`撤回${ROSTER}`)
    await upload('名册2.pdf', PDF)
    await phone.sees(/填到哪里都替您留着，都齐了/)
    await phone.press('提交申报')
    await phone.sees(/已经提交/)

    await acceptor.page.reload()
    await acceptor.press('受理')
    await acceptor.press('受理')
    await acceptor.sees(/已受理，由另一位同事核定/)
    await phone.page.reload()
    await phone.sees('已经受理，由另一位同事核定')
    await phone.reads(/提交[\s\S]*一次性告知要补的[\s\S]*提交[\s\S]*受理[\s\S]*许诺[\s\S]*核定/)

    await decided(scene, acceptor)
    await phone.page.reload()
    await phone.press('看办到哪了')
    await phone.sees(/等您确认/)
    await phone.press('确认领取')
    await phone.press('确认领取 7.5 万元')
    await phone.sees(/到账了/)
    await phone.reads(/75,000\.00 元/)
  },
)

/** Whoever accepted decides nothing; a colleague does (XQ-5). */
async function decided({ takePhone }: Scene, acceptor: Phone): Promise<void> {
  const toList = async (desk: Phone) => {
    await desk.open('packages/desk/applications/index')
    await until('the case is on a list', async () => {
      await desk.page.reload()
      await desk.sees(FIRM)
      return (await desk.text()).includes('去名单核定')
    })
    await desk.press('去名单核定')
    await desk.press(`看 ${FIRM.source}`)
  }
  await toList(acceptor)
  await acceptor.sees(/您是受理人，不能核定/)
  const reviewer = await takePhone('desk')
  await openDeskAs(reviewer, 'he-jing')
  await toList(reviewer)
  await reviewer.write('理由，企业看得到', '名册和贷款用途都核过了')
  await reviewer.press('转确定')
  await reviewer.sees(`${FIRM.source}：已转确定并核定，对方会看到您写的理由。`)
}
