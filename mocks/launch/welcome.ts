import { renderUnicodeCompact } from 'uqr'
import type { Places } from './places'

/** Three things to try, and as whom. */
const TRY = [
  ['为什么没有我', '以“周海宁”登录，打开技能提升补贴：差哪一条、差多少、怎么补上，一条一条写明'],
  [
    '先定名单，再告诉人',
    '以“周岚”（市文旅局核定人）进部门台（我的 → 部门台）：明确的一次定完，存疑的三家逐个看',
  ],
  ['点一下，钱到账', '以“王玉兰”（木兰旅行社）登录，打开政策包，点一次确认，看钱和消息怎么到'],
] as const

/** The text shown when everything runs: address, QR, what to try, where the levers are, how to stop. */
export function welcome(places: Places, seconds: number): string {
  const { publicUrl, worldUrl, host } = places
  const lines = [
    '',
    renderUnicodeCompact(publicUrl, { border: 1 }),
    `政策直达已就绪（${seconds.toFixed(1)} 秒） ready:`,
    '',
    `  小程序 mini-program   ${publicUrl}`,
    `  控制台 control page   ${worldUrl}/control   （看短信、消息、付款；制造故障；拨动时钟）`,
    '',
    '可以先试三件事 three things to try:',
    ...TRY.map(([what, how], index) => `  ${index + 1}. ${what}：${how}`),
    '',
    ...(host === '127.0.0.1'
      ? ['  用手机扫码请这样启动 for phones on the same network: HOST=0.0.0.0 npm start']
      : []),
    '  停止 stop: Ctrl-C',
    '',
  ]
  return lines.join('\n')
}
