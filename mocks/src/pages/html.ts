/** Text that is already markup. */
export interface Html {
  readonly markup: string
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** @returns the text with everything that could be read as markup escaped */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character]!)
}

type Part = string | number | Html | readonly Html[] | undefined | false

function markupOf(part: Part): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  if ('markup' in part) return part.markup
  return part.map(inner => inner.markup).join('')
}

/** Template tag: everything put in is escaped unless it is `Html` itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    markup: texts.map((text, index) => text + (index < parts.length ? markupOf(parts[index]) : '')).join(''),
  }
}
