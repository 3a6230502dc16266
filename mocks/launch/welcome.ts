import { renderUnicodeCompact } from 'uqr'
import type { Places } from './places'

/** Three things to try, and as whom. */
const TRY = [
  ['扫海报', '首页点「扫一扫」→ 输入编码,看一项政策是什么、自己符不符合、为什么'],
  ['领政策包', '以企业经办人身份登录,看到政策包,点一次「确认」,看钱到账'],
  ['核名单', '以牵头部门工作人员身份进「核定台」,批量确认明确的、逐个处理存疑的'],
] as const

/** The text shown when everything runs: address, QR, what to try, where the levers are, how to stop. */
export function welcome(places: Places, seconds: number): string {
  const { publicUrl, worldUrl, host } = places
  const lines = [
    '',
    renderUnicodeCompact(publicUrl, { border: 1 }),
    `政策直达已就绪(${seconds.toFixed(1)} 秒) ready:`,
    '',
    `  小程序 mini-program   ${publicUrl}`,
    `  控制台 control page   ${worldUrl}/control   (看短信、消息、付款;制造故障;拨动时钟)`,
    '',
    '可以先试三件事 three things to try:',
    ...TRY.map(([what, how], index) => `  ${index + 1}. ${what}:${how}`),
    '',
    ...(host === '127.0.0.1'
      ? ['  用手机扫码请这样启动 for phones on the same network: HOST=0.0.0.0 npm start']
      : []),
    '  停止 stop: Ctrl-C',
    '',
  ]
  return lines.join('\n')
}
