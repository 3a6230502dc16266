import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, kilobytes, weight } from './files'

type AppJson = { subPackages?: { root: string }[]; subpackages?: { root: string }[] }

/** Sizes of a built weapp. WeChat counts everything outside the subpackages as the main package. */
export function weappSizes(folder: string) {
  const { subPackages = [], subpackages = [] } = JSON.parse(
    readFileSync(join(folder, 'app.json'), 'utf8'),
  ) as AppJson
  const roots = [...subPackages, ...subpackages].map(({ root }) => `${join(folder, root)}/`)
  // Licences and maps are not uploaded.
  const files = filesBelow(folder).filter(file => !/\.(map|LICENSE\.txt)$/.test(file))
  const main = files.filter(file => !roots.some(root => file.startsWith(root)))
  return { weappMainKB: kilobytes(weight(main)), weappTotalKB: kilobytes(weight(files)) }
}
