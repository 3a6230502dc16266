import type { Path, PolicyItemVersion } from '../../eligibility'
import { checkItem } from '../../eligibility'
import type { FileProblem } from './problem'
import { shapeProblems } from './shape'
import { readSource } from './source'

/** A file as an item, or everything wrong with it. */
export type PolicyFile =
  | { readonly item: PolicyItemVersion; readonly problems: readonly [] }
  | { readonly item?: undefined; readonly problems: readonly FileProblem[] }

/**
 * Reads one policy file: syntax, then shape, then meaning; the next check only runs when the one before is clean.
 * @param file its name as reported, ending in `<item-id>/<version>.yaml`
 */
export function readPolicyFile(file: string, text: string): PolicyFile {
  return readPolicyText(file, text, item => misplaced(file, item))
}

/**
 * The same for a text that stands in no folder: nothing is asked of its name.
 * @param alsoWrong what else may be wrong with an item of the right shape
 */
export function readPolicyText(
  file: string,
  text: string,
  alsoWrong: (item: PolicyItemVersion) => readonly { path: Path; reason: string }[] = () => [],
): PolicyFile {
  const source = readSource(file, text)
  if (source.syntax.length > 0) return { problems: source.syntax }
  const shape = shapeProblems(source.value)
  if (shape.length > 0) return { problems: shape.map(({ path, reason }) => source.problemAt(path, reason)) }
  const item = withDefaults(source.value as PolicyItemVersion)
  const meaning = [...alsoWrong(item), ...checkItem(item)]
  if (meaning.length > 0)
    return { problems: meaning.map(({ path, reason }) => source.problemAt(path, reason)) }
  return { item, problems: [] }
}

/** What a file may leave out. */
function withDefaults(item: PolicyItemVersion): PolicyItemVersion {
  return {
    ...item,
    supportingDepartments: item.supportingDepartments ?? [],
    parameters: item.parameters ?? {},
    tallies: item.tallies ?? {},
    limits: item.limits ?? [],
    exclusions: item.exclusions ?? [],
    materials: item.materials ?? [],
    messages: item.messages ?? {},
    fulfilment: { ...item.fulfilment, accounts: item.fulfilment.accounts ?? [] },
  }
}

function misplaced(file: string, item: PolicyItemVersion): { path: string[]; reason: string }[] {
  const [folder, name] = file.split('/').slice(-2)
  const wrong: { path: string[]; reason: string }[] = []
  if (folder !== item.id) wrong.push({ path: ['id'], reason: `编号“${item.id}”和文件夹“${folder}”不一样` })
  if (name !== `${item.version}.yaml`) {
    wrong.push({ path: ['version'], reason: `版本 ${item.version} 和文件名“${name}”不一样` })
  }
  return wrong
}
