import type { Phone } from './phone'
import { until } from './until'

/** What somebody says of themselves on the first screen of signing in. */
export type Role = '本人' | '企业的经办人' | '企业的法定代表人'

/** Somebody as the stand-ins' pages know them; `words` finds those who are not listed at once. */
export interface Somebody {
  id: string
  words?: string
}

const IDENTITY = '去统一身份认证'
const LICENCE = '打开电子营业执照'
const INVITED = '接受授权'
const THROUGH = /#\/(?!pages\/sign-in)/
const PATIENCE_MS = 30_000

/**
 * From the sign-in screen through WeChat and 统一身份认证; for an owner also through 电子营业执照. Steps that another
 * story has put behind this person are not shown and not waited for.
 */
export async function signIn(phone: Phone, who: Somebody, role: Role = '本人'): Promise<void> {
  await phone.press(role)
  await phone.press('我看过用户协议和个人信息怎么用，同意')
  await phone.press('微信登录')
  await phone.pickPerson(who.id, who.words)
  let step = await asked(phone, [IDENTITY, LICENCE, INVITED])
  if (step === IDENTITY) {
    await phone.press(IDENTITY)
    await phone.pickPerson(who.id, who.words)
    step = await asked(phone, [LICENCE, INVITED])
  }
  if (step !== LICENCE) return
  await phone.press(LICENCE)
  await phone.pickPerson(who.id, who.words)
}

/** The step the screen asks for next, or nothing when it has let the person through. */
const asked = (phone: Phone, steps: readonly string[]): Promise<string> =>
  until(
    'the next step of signing in',
    async () => {
      for (const step of steps)
        if (await phone.page.getByText(step, { exact: true }).locator('visible=true').first().isVisible())
          return step
      return THROUGH.test(phone.page.url()) && 'THROUGH'
    },
    PATIENCE_MS,
  )

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
  // The door itself speaks of 候选核定; only who is in can leave.
  await desk.sees(/^退出$/)
}

/** Signs a clerk in at a window. */
export async function openWindowAs(
  { takePhone }: { takePhone(kind: 'desk'): Promise<Phone> },
  staffId: string,
): Promise<Phone> {
  const desk = await takePhone('desk')
  await desk.open('packages/desk/lists/index')
  await desk.press('去登录')
  await desk.pickPerson(staffId)
  await desk.sees('请对方亮码')
  return desk
}
