import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unwrapWoff } from './woff'

const WEIGHTS = /-(400|700)-normal\.woff$/

/** Unwraps the fonts once; a killed run leaves no half folder. */
function unwrapFonts(target: string): void {
  if (existsSync(target)) return
  const source = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files')
  const building = `${target}.${process.pid}`
  mkdirSync(building, { recursive: true })
  for (const name of readdirSync(source).filter(file => WEIGHTS.test(file)))
    writeFileSync(join(building, name.replace(/woff$/, 'ttf')), unwrapWoff(readFileSync(join(source, name))))
  try {
    renameSync(building, target)
  } catch (error) {
    // Another run was faster.
    rmSync(building, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
}

/**
 * Makes a font configuration that knows the machine's fonts and the Chinese one from npm, so that every machine can
 * draw every character of the screens.
 * @param cache where it is kept
 * @param machine the machine's own configuration
 * @returns the path of the configuration
 */
export function fontConfiguration(cache: string, machine = '/etc/fonts/fonts.conf'): string {
  const fonts = join(cache, 'fonts-noto-sans-sc')
  unwrapFonts(fonts)
  const file = join(cache, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${machine}</include>
  <dir>${fonts}</dir>
  <cachedir>${join(cache, 'fontconfig')}</cachedir>
</fontconfig>
`,
  )
  return file
}
