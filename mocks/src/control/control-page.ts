import { DEPARTMENT_CODES } from '@policy-direct/shared/vocabulary/department'
import type { Inhabitant } from '../city-contract'
import { type Html, html } from '../pages/html'
import { page } from '../pages/style'
import type { World } from '../world'
import { controlCss, controlScript } from './control-assets'
import { institutionNames } from './fault-routes'
import { faultWords, generalFaults, ownFaults } from './fault-words'
import { livePart, upstreamName } from './live-part'

const call = (label: string, path: string, body: unknown, kind = '') =>
  html`<button type="button" class="${kind}" data-path="${path}" data-body="${JSON.stringify(body)}">${label}</button>`

const HOUR_MS = 3_600_000

const clockButtons = html`<section class="card tools move"><h2>拨动时间</h2><div class="buttons">${call('+1 小时', 'clock', { advanceMs: HOUR_MS })}${call('明天', 'clock', { to: 'tomorrow' })}${call('下一个工作日', 'clock', { to: 'nextWorkingDay' })}${call('回到现在', 'clock', { reset: true })}</div></section>`

function faultForm(): Html {
  const option = (value: string, label: string) => html`<option value="${value}">${label}</option>`
  const names = [...Object.keys(institutionNames), ...DEPARTMENT_CODES]
  const own = Object.entries(ownFaults).flatMap(([upstream, kinds]) =>
    kinds.map(kind => html`<option value="${kind}" data-of="${upstream}">${faultWords[kind]}</option>`),
  )
  return html`<section class="card tools break"><h2>制造故障</h2><form id="break" class="buttons">
<label>谁<select name="upstream">${names.map(name => option(name, upstreamName(name)))}</select></label>
<label>怎样<select name="fault">${generalFaults.map(kind => option(kind, faultWords[kind]))}${own}</select></label>
<label>几次<input name="times" type="number" min="1" max="99" value="1"></label>
<button class="primary">制造故障</button><button type="button" data-path="faults" data-method="DELETE">全部恢复</button></form>
<p class="note">停掉一个部门：选该部门，选“停机维护”，数据共享交换平台会说明缺哪家、从何时起。</p></section>`
}

const places = {
  wechat: '微信',
  identity: '统一身份认证',
  license: '电子营业执照',
  sso: '工作人员登录',
} as const

function castItem(person: Inhabitant): Html {
  const firms = person.licences.map(licence => html`<span class="tag">${licence.enterpriseName}</span>`)
  const where = person.signsInto.map(place => html`<span class="tag link">${places[place]}</span>`)
  return html`<li><div class="row"><strong>${person.name}</strong><span class="note mono">${person.id}</span></div><p>${person.sentence}</p><div class="row">${firms}${where}</div></li>`
}

/** The control page, whole. */
export function controlPage(world: World): string {
  return page(
    '城外世界 · 控制台',
    html`<header><h1>城外世界 · 控制台</h1><p>微信、短信、银行和各部门都在这里由程序扮演：看它们收到了什么，也可以让它们出错。</p></header>
<main><div id="live">${livePart(world)}</div>
<div id="tools">${clockButtons}${faultForm()}<section class="card tools again"><h2>重新开始</h2><div class="buttons">${call('恢复成初始城市', 'reset', {})}</div><p class="note">消息、付款、故障和时间回到最初；平台自己的数据不变。</p></section></div>
<section class="card cast"><h2>人物</h2><ul>${world.city.cast.map(castItem)}</ul></section></main><p id="said" role="status"></p><script>${{ markup: controlScript }}</script>`,
    controlCss,
  )
}
