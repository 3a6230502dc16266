import { inWeapp } from './target'

/** Pages that are not served over https have no clipboard of their own; this way is old and works everywhere. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  document.body.append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  return copied
}

/** Copies a text; false when the host refuses. WeChat says so itself. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (inWeapp) await wx.setClipboardData({ data: text })
    else if (navigator.clipboard) await navigator.clipboard.writeText(text)
    else return copySelected(text)
    return true
  } catch {
    return false
  }
}
