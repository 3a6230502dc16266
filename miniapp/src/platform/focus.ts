import { inWeapp } from './target'

const FOCUSABLE = '[tabindex]:not([tabindex="-1"]), input, textarea, a[href], button'

/**
 * Browser only: keeps the keyboard inside a dialog, closes it on Escape and puts the focus back afterwards.
 * WeChat's screen reader does this by itself. Returns how to let go.
 */
export function holdFocus(dialogId: string, close: () => void): () => void {
  if (inWeapp) return () => undefined
  const before = document.activeElement as HTMLElement | null
  const dialog = () => document.getElementById(dialogId)
  dialog()?.focus()

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') close()
    if (event.key !== 'Tab') return
    const inside = Array.from(dialog()?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])
    const first = inside[0]
    const last = inside[inside.length - 1]
    if (!first || !last) return
    const outside = !inside.includes(document.activeElement as HTMLElement)
    if (event.shiftKey && (document.activeElement === first || outside)) {
      event.preventDefault()
      last.focus()
    } else if (!event.shiftKey && (document.activeElement === last || outside)) {
      event.preventDefault()
      first.focus()
    }
  }

  document.addEventListener('keydown', onKey)
  return () => {
    document.removeEventListener('keydown', onKey)
    before?.focus?.()
  }
}

/** Browser only: the page under a dialog stands still. Returns how to let go. */
export function holdScroll(): () => void {
  if (inWeapp) return () => undefined
  const page = document.querySelector<HTMLElement>('.taro_page_show:not(.taro_page_shade)')
  const before = page?.style.overflowY ?? ''
  if (page) page.style.overflowY = 'hidden'
  return () => {
    if (page) page.style.overflowY = before
  }
}
