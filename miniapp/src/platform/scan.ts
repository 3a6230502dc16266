import { decodeParams, entryText } from './route-params'
import { inWeapp } from './target'

/** What a scan gave: the text in the code, nothing readable, or the person changed their mind. */
export type Scanned =
  | { kind: 'text'; text: string }
  | { kind: 'unreadable' }
  | { kind: 'cancelled' }
  | { kind: 'no-camera' }

/** What a path of ours (`pages/guide/index?scene=…`) carries, decoded. */
export function textInPath(path: string): string | null {
  const query = path.split('?')[1] ?? ''
  const raw = Object.fromEntries(query.split('&').map(pair => pair.split('=') as [string, string]))
  return entryText(decodeParams(raw))?.text ?? null
}

async function scanWithCamera(onlyFromCamera: boolean): Promise<Scanned> {
  try {
    // WeChat's types leave out `path`, which a 小程序码 gives in place of a result.
    const answer: { result: string; path?: string } = await wx.scanCode({ onlyFromCamera })
    const text = answer.result || textInPath(answer.path ?? '')
    return text ? { kind: 'text', text } : { kind: 'unreadable' }
  } catch (failure) {
    const message = String((failure as { errMsg?: string }).errMsg ?? failure)
    if (message.includes('cancel')) return { kind: 'cancelled' }
    return /auth|permission|deny/i.test(message) ? { kind: 'no-camera' } : { kind: 'unreadable' }
  }
}

function choosePicture(): Promise<File | null> {
  return new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

/** Camera of WeChat; a browser takes or chooses a picture instead. */
export const scanCode = (): Promise<Scanned> => (inWeapp ? scanWithCamera(true) : scanPicture())

/** The literal test lets the decoder leave the WeChat bundle, whose host has its own. */
const loadDecoder = process.env.TARO_ENV === 'weapp' ? null : () => import('./picture-code')

/** A code in a picture from the album. */
export async function scanPicture(): Promise<Scanned> {
  if (!loadDecoder) return scanWithCamera(false)
  const picture = await choosePicture()
  if (!picture) return { kind: 'cancelled' }
  const { readPicture } = await loadDecoder()
  const text = await readPicture(picture)
  return text ? { kind: 'text', text } : { kind: 'unreadable' }
}

/** How the first button of the scan screen works here. */
export const scansWithCamera = inWeapp
