import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { PolicyItemVersion } from '../../eligibility'
import { type FileProblem, problemLine } from './problem'
import { readPolicyFile } from './read-policy-file'

/** The policy library of this project. */
export const POLICIES_FOLDER = join(__dirname, '../../../policies')

/** Every `<item-id>/<version>.yaml` of a folder, read and checked, in a stable order. */
export function readPolicyFolder(folder: string = POLICIES_FOLDER): {
  readonly files: number
  readonly items: readonly PolicyItemVersion[]
  readonly problems: readonly FileProblem[]
} {
  const read = policyFiles(folder).map(file =>
    readPolicyFile(`${basename(folder)}/${file}`, readFileSync(join(folder, file), 'utf8')),
  )
  return {
    files: read.length,
    items: read.flatMap(({ item }) => (item === undefined ? [] : [item])),
    problems: read.flatMap(({ problems }) => [...problems]),
  }
}

/**
 * The library, or nothing of it.
 * @throws Error naming every file, field and reason when one file is bad
 */
export function loadPolicies(folder: string = POLICIES_FOLDER): readonly PolicyItemVersion[] {
  const { items, problems } = readPolicyFolder(folder)
  if (problems.length > 0) throw new Error(`bad policy files\n${problems.map(problemLine).join('\n')}`)
  return items
}

function policyFiles(folder: string): string[] {
  return (
    readdirSync(folder, { withFileTypes: true })
      // 一件事 are made of items and are none.
      .filter(entry => entry.isDirectory() && entry.name !== 'bundles')
      .flatMap(entry =>
        readdirSync(join(folder, entry.name))
          .filter(name => name.endsWith('.yaml') || name.endsWith('.yml'))
          .map(name => `${entry.name}/${name}`),
      )
      .sort()
  )
}
