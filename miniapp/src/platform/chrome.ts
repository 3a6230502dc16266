import { inWeapp } from './target'

/** Room the host takes at the top of the screen, in CSS px. */
export type Chrome = { statusBar: number; navBar: number; capsule: number }

const inBrowser: Chrome = { statusBar: 0, navBar: 44, capsule: 0 }
let measured: Chrome | null = null

/** Measures WeChat's status bar and capsule once; a browser has neither. */
export function chrome(): Chrome {
  if (!inWeapp) return inBrowser
  if (measured) return measured
  try {
    const { statusBarHeight = 20, windowWidth } = wx.getWindowInfo()
    const capsule = wx.getMenuButtonBoundingClientRect()
    const gap = Math.max(capsule.top - statusBarHeight, 4)
    measured = {
      statusBar: statusBarHeight,
      navBar: capsule.height + gap * 2,
      capsule: windowWidth - capsule.left,
    }
  } catch {
    measured = { statusBar: 20, navBar: 44, capsule: 94 }
  }
  return measured
}
