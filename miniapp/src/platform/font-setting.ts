import { inWeapp } from './target'

/** WeChat's and the browsers' own standard body sizes, px. */
const WECHAT_STANDARD = 17
const BROWSER_STANDARD = 16

/** The text size the person set in WeChat (设置 › 通用 › 字体大小) or the browser; 1 is standard. */
export function fontScale(): number {
  try {
    if (inWeapp) {
      const base = wx.getAppBaseInfo() as { fontSizeSetting?: number }
      return (base.fontSizeSetting ?? WECHAT_STANDARD) / WECHAT_STANDARD
    }
    const root = Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize)
    return root > 0 ? root / BROWSER_STANDARD : 1
  } catch {
    return 1
  }
}
