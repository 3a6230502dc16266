import type { UserActor } from './actor'

/** How long a code opens a window: read at once, and no use as a photograph. */
export const IDENTITY_CODE_LIVES_MS = 60_000
/** 二级 is what somebody says of themselves; a window needs a name that somebody checked. */
const WINDOW_IDENTITY_LEVEL = 3

const DIGITS = /^\d{12}$/
const FULL_WIDTH = /[０-９]/g

/** What the QR holds: our own address, and nothing of the person. `publicUrl` has no trailing slash. */
export const identityCodeText = (publicUrl: string, digits: string): string => `${publicUrl}/i/${digits}`

/** The twelve digits of what a clerk scanned or typed (blanks, dashes, full-width digits); null for everything else. */
export function readIdentityCode(text: string, publicUrl: string): string | null {
  const trimmed = text.trim()
  const ours = `${publicUrl}/i/`
  const said = trimmed.startsWith(ours) ? trimmed.slice(ours.length) : asTyped(trimmed)
  return DIGITS.test(said) ? said : null
}

const asTyped = (text: string): string =>
  text
    .replace(FULL_WIDTH, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s‐-―−-]/g, '')

/** Why this person has no code to show; null when they do. */
export function whyNoIdentityCode({
  personId,
  identityLevel,
}: Pick<UserActor, 'personId' | 'identityLevel'>): string | null {
  return personId !== null && (identityLevel ?? 0) >= WINDOW_IDENTITY_LEVEL
    ? null
    : '亮码要先实名：窗口凭它知道您是谁。到“我的”里点“去实名”，几分钟就好；也可以直接带身份证去窗口。'
}

/** Why a code does not open a window. */
export type CodeRefusal = 'NOT_A_CODE' | 'EXPIRED' | 'USED' | 'SIGNED_OUT'

/** What the clerk reads, and can say to the person. */
export const CODE_REFUSALS: Readonly<Record<CodeRefusal, string>> = {
  NOT_A_CODE: '这不是身份码，或者有数字输错了。请对方打开“我的 → 亮码”，照着屏幕再扫一次。',
  EXPIRED: '这张码过期了：码 60 秒一换，截图不能用。请对方看着屏幕上现在的码再扫一次。',
  USED: '这张码已经用过一次，不能再用。请对方等几秒换出新码再扫。',
  SIGNED_OUT: '亮码的人已经退出登录，这张码作废了。请对方重新登录再亮码。',
}
