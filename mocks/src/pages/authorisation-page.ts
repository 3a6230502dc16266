import { type Html, html } from './html'
import { page } from './style'

/** One person (or one licence) a visitor can sign in as. */
export interface AuthorisationChoice {
  readonly href: string
  readonly name: string
  /** Short words beside the name: a firm, a department, a level. */
  readonly badges: readonly string[]
  readonly sentence: string
}

/** What a sign-in page shows. */
export interface AuthorisationPage {
  /** Whose page it is: 微信, 吉林省统一身份认证平台 … */
  readonly institution: string
  /** What the visitor agrees to. */
  readonly purpose: string
  readonly choices: readonly AuthorisationChoice[]
  readonly search: {
    readonly words: string
    /** Query of the page, carried through the search form. */
    readonly keep: Readonly<Record<string, string>>
  }
}

const css = `
main{max-width:430px;margin:0 auto;min-height:100vh;background:var(--surface);padding:24px 16px 40px}
.purpose{color:var(--ink-2);margin:4px 0 16px}
form{display:flex;gap:8px;margin-bottom:8px}
form input[type=search]{flex:1;min-width:0}
ul{list-style:none;margin:0;padding:0}
li a{display:block;padding:12px 0;border-bottom:1px solid var(--line);color:inherit;min-height:56px}
li a:hover{background:var(--brand-tint)}
li strong{font-size:17px;margin-right:8px}
li p{color:var(--ink-2)}
li .tag{margin-right:4px}
.stand-in{margin-top:24px;padding:12px;background:var(--inset);border-radius:var(--r-2)}
`

const choiceItem = (choice: AuthorisationChoice): Html =>
  html`<li><a href="${choice.href}"><strong>${choice.name}</strong>${choice.badges.map(
    badge => html`<span class="tag link">${badge}</span>`,
  )}<p>${choice.sentence}</p></a></li>`

/** The page on which a visitor picks who they are. It exists only in the stand-ins. */
export function authorisationPage(shown: AuthorisationPage): string {
  const hidden = Object.entries(shown.search.keep).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  const list =
    shown.choices.length > 0
      ? html`<ul>${shown.choices.map(choiceItem)}</ul>`
      : html`<p class="purpose">没有找到“${shown.search.words}”。可以换姓名、手机号或单位名称再试。</p>`
  return page(
    shown.institution,
    html`<main><h1>${shown.institution}</h1><p class="purpose">${shown.purpose}</p>
<form method="get">${hidden}<input type="search" name="search" aria-label="按姓名、手机号或单位查找" placeholder="按姓名、手机号或单位查找" value="${shown.search.words}"><button>查找</button></form>
${list}<p class="stand-in note">这里是演示城市的登录页：请选一个人物，以他的身份继续。真实环境中由${shown.institution}自己确认身份。</p></main>`,
    css,
  )
}
