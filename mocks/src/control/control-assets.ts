/** Style of the control page, over the common one. */
export const controlCss = `
header{background:var(--surface);border-bottom:1px solid var(--line);padding:16px 24px}
header p{color:var(--ink-2)}
main{max-width:1280px;margin:0 auto;padding:16px;display:grid;gap:16px}
/* One grid for what changes by itself and what does not, so that the tools stay above the growing lists. */
#live,#tools{display:contents}
.now{order:1}.move{order:2}.faults{order:3}.break{order:4}.messages{order:5}.payments{order:6}.cast{order:7}.again{order:8}
.card{background:var(--surface);border-radius:var(--r-2);padding:16px;min-width:0}
.clock{font-size:24px;line-height:1.5;font-weight:600}
.row,.buttons{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.row .note{margin-left:auto}
.row .mono{margin-left:0}
.buttons{gap:12px;align-items:end}
label{display:grid;gap:4px;font-size:13px;color:var(--ink-2)}
label input{width:72px}
label select{max-width:240px}
.tools .note{margin-top:12px}
ul,ol{list-style:none;margin:0;padding:0}
.card>ul>li{padding:12px 0;border-top:1px solid var(--line)}
.card>ul>li:first-child{border-top:0;padding-top:0}
ol{margin-top:8px;padding:8px 12px;background:var(--inset);border-radius:8px;font-size:13px}
.text{white-space:pre-line;margin-top:4px;overflow-wrap:anywhere}
.money{color:var(--money);font-size:17px}
.second{margin-top:24px}
.empty{padding:8px 0}
.cast ul{display:grid;gap:0 32px;grid-template-columns:1fr}
.cast .row+p{color:var(--ink-2);margin:4px 0}
#said{position:fixed;left:16px;right:16px;bottom:16px;margin:auto;max-width:480px;background:var(--ink-1);color:var(--on-brand);border-radius:var(--r-2);padding:12px 16px;opacity:0;pointer-events:none}
#said.shown{opacity:1}
@media (min-width:900px){
main{padding:24px 32px;gap:24px;grid-template-columns:repeat(12,1fr);align-items:start}
.now,.faults{grid-column:span 4}
.move,.break{grid-column:span 8}
.now,.move,.faults,.break{align-self:stretch}
.messages,.payments{grid-column:span 6}
.cast,.again{grid-column:span 12}
.cast ul{grid-template-columns:1fr 1fr}
.cast ul>li:nth-child(2){border-top:0;padding-top:0}
}`

/** Buttons call the JSON API; the live part is fetched again every two seconds and after every call. */
export const controlScript = `
const live=document.getElementById('live'),said=document.getElementById('said');
let last='';
async function refresh(){try{const t=await(await fetch('/control/live')).text();if(t!==last){last=t;live.innerHTML=t}}catch{}}
function say(words){said.textContent=words;said.className='shown';setTimeout(()=>{said.className=''},2500)}
async function call(path,method,body){
 try{const r=await fetch('/control/'+path,{method,headers:{'content-type':'application/json'},body:method==='DELETE'?undefined:body});
 say(r.ok?'已完成':'没有成功：'+await r.text())}catch{say('控制台没有应答，请确认程序还在运行')}
 await refresh()}
document.addEventListener('click',e=>{const b=e.target.closest('button[data-path]');if(b)call(b.dataset.path,b.dataset.method||'POST',b.dataset.body)});
document.getElementById('break').addEventListener('submit',e=>{e.preventDefault();const f=new FormData(e.target);
 call('faults','POST',JSON.stringify({upstream:f.get('upstream'),fault:f.get('fault'),times:Number(f.get('times'))}))});
const who=document.querySelector('[name=upstream]'),how=document.querySelector('[name=fault]');
function fitting(){for(const o of how.options){o.hidden=o.disabled=!!o.dataset.of&&o.dataset.of!==who.value}if(how.selectedOptions[0].disabled)how.selectedIndex=0}
who.addEventListener('change',fitting);fitting();
setInterval(refresh,2000)`
