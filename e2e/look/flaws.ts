import type { Page } from 'playwright-core'

const TAPPABLE = ['.pressable', 'a[href]', 'button', 'input', 'textarea', 'select']
  .concat(['button', 'link', 'radio', 'checkbox', 'switch', 'slider', 'tab'].map(role => `[role=${role}]`))
  .join(', ')

/** What a tape measure finds on the screen on top: too wide, too small to press, nameless, too pale, cut off, below 13 px. */
export function flaws(page: Page, elder: boolean): Promise<string[]> {
  return page.evaluate(
    ([target, letters, tappable]) => {
      const found: string[] = []
      const shown = (one: Element) => (one as HTMLElement).offsetParent !== null
      const screen = Array.from(document.querySelectorAll('.screen, .desk')).filter(shown).at(-1)
      const all = Array.from(screen?.querySelectorAll<HTMLElement>('*') ?? []).filter(shown)
      const name = (one: Element) => `${one.className} “${one.textContent?.slice(0, 24)}”`
      const written = (one: Element) =>
        Array.from(one.childNodes).some(node => node.nodeType === 3 && node.textContent?.trim())
      const rgb = (text: string) => (text.match(/[\d.]+/g) ?? []).map(Number)
      const light = (text: string) => {
        const [r, g, b] = rgb(text).map(part => {
          const share = part / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
      }
      const ground = (one: Element | null): string => {
        if (!one) return 'rgb(255,255,255)'
        const colour = getComputedStyle(one).backgroundColor
        return (rgb(colour)[3] ?? 1) > 0.5 ? colour : ground(one.parentElement)
      }
      for (const one of all) {
        const style = getComputedStyle(one)
        const box = one.getBoundingClientRect()
        if (box.right > window.innerWidth + 1 && !one.closest('.scroll-tabs-row, .desk-nav'))
          found.push(`TOO WIDE ${name(one)}`)
        if (one.matches(tappable)) {
          const zone = getComputedStyle(one, '::after')
          const reach = (side: string) => (zone.position === 'absolute' ? Number.parseFloat(side) || 0 : 0)
          const high = Math.max(box.height, reach(zone.height))
          const wide = Math.max(box.width, reach(zone.width))
          if (Math.min(high, wide) < target)
            found.push(`SMALL TARGET ${Math.round(wide)}×${Math.round(high)} ${name(one)}`)
          if (one.matches('.pressable') && !one.getAttribute('aria-label') && !one.textContent?.trim())
            found.push(`NAMELESS ${name(one)}`)
        }
        if (!written(one) || Number.parseFloat(style.fontSize) === 0) continue
        if (Number.parseFloat(style.fontSize) < letters)
          found.push(`SMALL LETTERS ${style.fontSize} ${name(one)}`)
        const [a, b] = [light(style.color), light(ground(one))].sort((x, y) => y - x)
        const contrast = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05)
        if (contrast < 4.5) found.push(`PALE ${contrast.toFixed(2)} ${name(one)}`)
        if (style.overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1)
          found.push(`CUT ${name(one)}`)
      }
      return [...new Set(found)].slice(0, 12)
    },
    [elder ? 60 : 44, elder ? 18 : 13, TAPPABLE] as const,
  )
}
