import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SKIPPED = new Set(['node_modules', 'dist', '.data', '.cache', '.swc', '.git'])

function* filesBelow(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return
  if (statSync(full).isFile()) {
    yield path
    return
  }
  for (const name of readdirSync(full).sort())
    if (!SKIPPED.has(name)) yield* filesBelow(root, join(path, name))
}

/**
 * One hash over the names and contents of files and folders, and of any words beside them.
 * @param {string} root the project's folder
 * @param {string[]} paths files and folders below it; those that do not exist count as absent
 * @param {string[]} words what else decides, such as a platform's name
 * @returns {string}
 */
export function fingerprint(root, paths, words = []) {
  const hash = createHash('sha256').update(words.join('\0'))
  for (const file of paths.flatMap(path => [...filesBelow(root, path)]))
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
