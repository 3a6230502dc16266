import { type Html, html } from './html'

const css = `
:root{--ink-1:#17212B;--ink-2:#45525F;--ink-3:#5C6875;--on-brand:#fff;--surface:#fff;--page:#F2F4F6;--inset:#F7F8FA;
--line:#E1E5E9;--line-strong:#87929D;--brand:#0E57A6;--brand-press:#0A4484;--brand-tint:#E9F1FA;--money:#B24A08;
--green:#176B3D;--green-tint:#E6F4EB;--yellow:#7A5300;--yellow-tint:#FFF3D1;--red:#AE1F1A;--red-tint:#FCEAE8;
--pause:#45525F;--pause-tint:#ECEFF2;--r-1:4px;--r-2:12px;--tap:44px;
--font:-apple-system,"PingFang SC","HarmonyOS Sans SC","MiSans","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif;
--font-mono:"SF Mono",Menlo,Consolas,monospace}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink-1);font:15px/1.55 var(--font);-webkit-text-size-adjust:100%}
a{color:var(--brand);text-decoration:none}
h1{font-size:20px;line-height:1.5;margin:0}
h2{font-size:17px;line-height:1.5;margin:0 0 12px}
p{margin:0}
.note{color:var(--ink-3);font-size:13px}
.mono{font-family:var(--font-mono);font-size:13px;overflow-wrap:anywhere}
.num{font-variant-numeric:tabular-nums}
.tag{display:inline-block;border-radius:var(--r-1);padding:0 8px;font-size:13px;background:var(--pause-tint);color:var(--pause);white-space:nowrap}
.tag.good{background:var(--green-tint);color:var(--green)}
.tag.warn{background:var(--yellow-tint);color:var(--yellow)}
.tag.bad{background:var(--red-tint);color:var(--red)}
.tag.link{background:var(--brand-tint);color:var(--brand)}
input,select,button{font:inherit;min-height:var(--tap);border-radius:var(--r-2);border:1px solid var(--line-strong);padding:0 12px;background:var(--surface);color:var(--ink-1)}
button{cursor:pointer;border-color:var(--brand);color:var(--brand);font-weight:600}
button.primary{background:var(--brand);color:var(--on-brand)}
button.primary:active{background:var(--brand-press)}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
`

/** A whole page in the stand-ins' plain look. */
export function page(title: string, body: Html, extraCss = ''): string {
  return `<!doctype html>${
    html`<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${{ markup: css + extraCss }}</style></head><body>${body}</body></html>`
      .markup
  }`
}
