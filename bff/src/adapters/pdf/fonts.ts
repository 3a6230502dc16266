import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Face } from '../../ports/printing'
import { unwrapped } from './woff'

const FILES: Record<Face, readonly [string, string]> = {
  SANS: ['@fontsource/noto-sans-sc', 'noto-sans-sc-chinese-simplified-400-normal.woff'],
  BOLD: ['@fontsource/noto-sans-sc', 'noto-sans-sc-chinese-simplified-700-normal.woff'],
  SONG: ['@fontsource/noto-serif-sc', 'noto-serif-sc-chinese-simplified-700-normal.woff'],
}

/** The fonts (OFL), read anew for each print: a print is rare and takes 50 ms, twelve megabytes would stay for ever. */
export async function loadFonts(): Promise<Record<Face, Buffer>> {
  const load = async ([name, file]: readonly [string, string]) =>
    unwrapped(await readFile(join(dirname(require.resolve(`${name}/package.json`)), 'files', file)))
  const [SANS, BOLD, SONG] = await Promise.all([load(FILES.SANS), load(FILES.BOLD), load(FILES.SONG)])
  return { SANS, BOLD, SONG }
}
