import { html } from '../pages/html'
import { page } from '../pages/style'

const SCRIPT = `
const told = document.getElementById('told')
document.getElementById('file').addEventListener('change', async ({ target }) => {
  const file = target.files[0]
  if (!file) return
  const answer = await fetch('/treasury/v1/applications', { method: 'POST', body: await file.text() })
  if (!answer.ok) { told.textContent = '没有受理：' + (await answer.text()); return }
  const name = /filename="(.*)"/.exec(answer.headers.get('content-disposition'))[1]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = name
  link.textContent = '下载支付结果 ' + name
  told.replaceChildren(link)
})`

/** Where a member of staff takes a 支付申请 to, and takes the result from. */
export const treasuryPage = (): string =>
  page(
    '国库集中支付（样例）',
    html`<main><h1>国库集中支付（样例）</h1><section class="card"><p>把“发放”里导出的支付申请交到这里，办完下载支付结果，再导入回“发放”。同一份申请交几次都只付一次。</p>
<label>支付申请 <input id="file" type="file"></label><p id="told" class="note"></p></section><section class="card"><form action="/treasury/v1/statements"><p>一天的对账清单，导入部门台的“账目”。</p><label>付款账户 <input name="payer" required></label> <label>哪一天 <input name="day" type="date" required></label> <button>下载</button></form></section></main>${{ markup: `<script>${SCRIPT}</script>` }}`,
  )
