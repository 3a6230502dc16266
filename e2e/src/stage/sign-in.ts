import type { Phone } from './phone'

/** What somebody says of themselves on the first screen of signing in. */
export type Role = '本人' | '企业的经办人' | '企业的法定代表人'

/** Somebody as the stand-ins' pages know them; `words` finds those who are not listed at once. */
export interface Somebody {
  id: string
  words?: string
  /** Proved their name on the city's first morning; WeChat is enough. */
  known?: true
}

/** From the sign-in screen through WeChat and 统一身份认证; for an owner also through 电子营业执照. */
export async function signIn(phone: Phone, who: Somebody, role: Role = '本人'): Promise<void> {
  await phone.press(role)
  await phone.press('我看过用户协议和个人信息怎么用，同意')
  await phone.press('微信登录')
  await phone.pickPerson(who.id, who.words)
  if (who.known) return
  await phone.press('去统一身份认证')
  await phone.pickPerson(who.id, who.words)
  if (role !== '企业的法定代表人') return
  await phone.press('打开电子营业执照')
  await phone.pickPerson(who.id, who.words)
}

/** Opens the product signed in, on its home screen. */
export async function openAs(phone: Phone, who: Somebody, role: Role = '本人'): Promise<void> {
  await phone.open('pages/sign-in/index')
  await signIn(phone, who, role)
  await phone.sees('数据更新到')
}

/** Signs a member of staff in at the desk. */
export async function openDeskAs(desk: Phone, staffId: string): Promise<void> {
  await desk.open('packages/desk/lists/index')
  await desk.press('去登录')
  await desk.pickPerson(staffId)
  await desk.sees('候选核定')
}
