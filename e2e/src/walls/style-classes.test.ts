import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = path.join(__dirname, '../../../miniapp/src')
const RULE = /([^{}]+)\{/g
const ALONE = /^\.([\w-]+)$/

/** Class → the style sheets that lay it out by itself, outside of any other class. */
function owners(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.css')) continue
    const text = readFileSync(path.join(SOURCES, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    // Paper is laid out over the screens of everybody.
    const screens = text.replace(/@media print \{[\s\S]*?\n\}/g, '')
    for (const [, selectors = ''] of screens.matchAll(RULE))
      for (const selector of selectors.split(',')) {
        const name = ALONE.exec(selector.trim())?.[1]
        if (name) found.set(name, (found.get(name) ?? new Set()).add(file))
      }
  }
  return found
}

// Screens share chunks in H5: what one calls `.funnel` lays out the `.funnel` of another.
it('lays out every class in one style sheet only', () => {
  const all = [...owners()]
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter(([, files]) => files.size > 1)).toEqual([])
})
