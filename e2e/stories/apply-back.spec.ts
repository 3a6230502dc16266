import { doesNotMatch } from 'node:assert/strict'
import type { Phone } from '../src/stage/phone'
import { openAs, openDeskAs } from '../src/stage/sign-in'
import { type Scene, story } from '../src/stage/story'
import { until } from '../src/stage/until'

const FORM = 'packages/apply/apply/index?item=home-adaptation'
const CONSENT = '申报特殊困难老年人居家适老化改造补贴时同意的：调取居民身份证'
const ELDER = { id: 'jin-shoucheng', words: '金守诚' }
const MASKED = /金\*诚/
const WHY = '上门看过，住的是福利院的房间，改造由福利院统一做'

/**
 * 申报: a consent taken back on the list of consents, the whole form taken back in sight of the department, asked for again,
 * declined with its reason, objected to before somebody who had no hand in it, and the next form begins with what was given
 * and says why (CS-1, N-2).
 */
story('申报 taken back, asked for again, declined with its reason, and heard by another', async scene => {
  const phone = await scene.takePhone()
  await openAs(phone, ELDER)
  await phone.open(FORM)
  await phone.press('卫生间扶手和防滑')
  await phone.press('是')
  await promiseAndAllow(phone)
  await phone.press(/^先办，/)
  await consentTakenBack(phone)
  await phone.open(FORM)
  await phone.press('授权调取居民身份证')
  await phone.sees(/填到哪里都替您留着，都齐了/)
  await phone.press('提交申报')
  await phone.sees(/已经提交，\d{4}-\d\d-\d\d 前受理/)

  const acceptor = await scene.takePhone('desk')
  await openDeskAs(acceptor, 'qi-yue')
  await acceptor.open('packages/desk/applications/index')
  await acceptor.sees(MASKED)
  await acceptor.sees('卫生间扶手和防滑')
  await phone.press('不办了，撤回申报')
  await phone.sees('不办了，要撤回吗')
  await phone.press('撤回申报')
  await phone.sees('您撤回了这份申报，部门不再办，也看不到材料了')
  await acceptor.page.reload()
  await acceptor.sees('申请人撤回了')
  doesNotMatch(await acceptor.text(), /卫生间扶手和防滑/)

  await phone.press('再申报，填过的都带过来')
  await promiseAndAllow(phone)
  await phone.sees(/填到哪里都替您留着，都齐了/)
  await phone.press('提交申报')
  await phone.sees(/已经提交/)
  await acceptor.page.reload()
  await acceptor.press('受理')
  await acceptor.press('受理')
  await acceptor.sees(/已受理，由另一位同事核定/)
  await lookedAt(scene, phone)
  await declined(scene)

  await phone.page.reload()
  await phone.sees(`部门说：${WHY}`)
  await heard(scene, phone)

  await phone.open(FORM)
  await phone.sees(new RegExp(`上次没有通过：${WHY}.*交过的都带过来了`))
  await phone.sees('已承诺，不用交')
  await phone.sees(/已调取居民身份证/)
})

/** A promise and a consent are given anew after a withdrawal; what was filled in came along. */
async function promiseAndAllow(phone: Phone): Promise<void> {
  await phone.press('授权调取居民身份证')
  await phone.sees(/已调取居民身份证/)
  await phone.press(/^承诺：/)
  await phone.sees('已承诺，不用交')
}

/** What ends and what goes on is said before; afterwards the form lacks the certificate. */
async function consentTakenBack(phone: Phone): Promise<void> {
  await phone.open('packages/mine/data-uses/index')
  await phone.press(`${CONSENT}，撤回`)
  await phone.sees('申报表里的这份证照拿掉，部门看不到')
  await phone.press('撤回同意')
  await phone.sees('撤回了，这份证照不再调取。')
  await phone.sees(/\d{4}-\d\d-\d\d 撤回了/)
}

/** 并联审查: two departments have it at once, the applicant sees who looks, and one of them says no. */
async function lookedAt({ takePhone }: Scene, phone: Phone): Promise<void> {
  const opinion = async (who: string, asks: string, answer: string, words: string) => {
    const desk = await takePhone('desk')
    await openDeskAs(desk, who)
    await desk.open('packages/desk/applications/index')
    await desk.sees(MASKED)
    await desk.sees(`请你们看：${asks}`)
    await desk.press(answer)
    await desk.write('意见，申请的人和一起看的部门看得到', words)
    await desk.press('送出意见')
    await desk.sees(`${answer}，记下了`)
  }
  await phone.page.reload()
  await phone.sees('几个部门同时看')
  await phone.sees(/看有没有在无障碍改造里做过同样的改造/)
  await opinion('zhu-jian', '房子的结构能不能这样改、怎么改安全', '同意', '装扶手不动结构')
  await opinion('lian-xin', '有没有在无障碍改造里做过同样的改造', '不同意', '去年在福利院改造过')
  await phone.page.reload()
  await phone.sees(/同意：装扶手不动结构/)
  await phone.sees(/不同意：去年在福利院改造过/)
  await phone.press('看办到哪了')
  await phone.sees('走到哪了')
}

/** By somebody who did not accept it, with a sentence for whoever asked. */
async function declined({ takePhone }: Scene): Promise<void> {
  const reviewer = await takePhone('desk')
  await openDeskAs(reviewer, 'lu-qing')
  await reviewer.open('packages/desk/applications/index')
  await until('the case is on a list', async () => {
    await reviewer.page.reload()
    await reviewer.sees(MASKED)
    return (await reviewer.text()).includes('去名单核定')
  })
  await reviewer.press('去名单核定')
  await reviewer.press(new RegExp(`^看 .*${MASKED.source}`))
  await reviewer.write('理由，本人看得到', WHY)
  await reviewer.press('退回候选')
  await reviewer.sees(/已退回/)
}

/** 申诉: who decided may not answer it; a colleague does, and the answer comes back. */
async function heard({ takePhone }: Scene, phone: Phone): Promise<void> {
  await phone.open('pages/why/index?item=home-adaptation')
  await phone.press('不认可这个结果，申诉')
  await phone.write('为什么不认可', '我住在自己家里，福利院是去做康复的')
  await phone.press('提交申诉')
  await phone.sees(/申诉号 \S+/)
  const [number] = await phone.reads(/YY-\d{4}-\w+/)
  const answer = async (who: string, words: string) => {
    const desk = await takePhone('desk')
    await openDeskAs(desk, who)
    await desk.open('packages/desk/objections/index')
    await desk.press(number)
    await desk.sees('我住在自己家里')
    await desk.press('成立')
    await desk.write('答复，提出的人看得到', '核实了住在自己家，请再申报，材料不用再交')
    await desk.press('送出答复')
    await desk.sees(words)
  }
  await answer('lu-qing', '您经手过这一笔，申诉要由没有经手的人答复。')
  await answer('wen-qing', `${number} 已答复，提出的人会收到。`)
  await phone.open('packages/mine/messages/index')
  await phone.sees(/您提的申诉.*有答复了：核实了住在自己家/)
}
