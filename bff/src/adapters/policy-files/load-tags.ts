import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import schema from '../../../policies/policy-item.schema.json'
import { checkTag, type TagRule } from '../../eligibility'
import { type FileProblem, problemLine } from './problem'
import { shapeCheck } from './shape'
import { readSource } from './source'

export const TAGS_FOLDER = join(__dirname, '../../../tags')

const KINDS = { 'enterprise.yaml': 'ENTERPRISE', 'person.yaml': 'PERSON' } as const
const words = (description: string) => ({ type: 'string', minLength: 1, description })
const shape = shapeCheck({
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: {
      id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$', description: '编号，小写字母、数字和短横' },
      name: words('标签名称'),
      class: words('类别'),
      text: words('条件，用一句话写'),
      condition: { $ref: `${schema.$id}#/$defs/condition` },
    },
    required: ['id', 'name', 'class', 'text', 'condition'],
    additionalProperties: false,
  },
})

/** Every tag of one file, or everything wrong with it: syntax, then shape, then meaning. */
export function readTagFile(
  file: string,
  text: string,
  kind: TagRule['kind'],
): { tags: TagRule[]; problems: FileProblem[] } {
  const source = readSource(file, text)
  if (source.syntax.length > 0) return { tags: [], problems: [...source.syntax] }
  const wrong = shape(source.value)
  if (wrong.length > 0) {
    return { tags: [], problems: wrong.map(({ path, reason }) => source.problemAt(path, reason)) }
  }
  const tags = (source.value as Omit<TagRule, 'kind'>[]).map(tag => ({ ...tag, kind }))
  const problems = tags.flatMap((tag, at) => [
    ...checkTag(tag).map(({ path, reason }) => source.problemAt([at, ...path], reason)),
    ...['id' as const, 'name' as const].flatMap(field =>
      tags.findIndex(other => other[field] === tag[field]) < at
        ? [source.problemAt([at, field], `“${tag[field]}”前面已经有了`)]
        : [],
    ),
  ])
  return { tags, problems }
}

/**
 * The tags of `bff/tags`, or nothing of it.
 * @throws Error naming every file, field and reason when one tag is bad, or an id is in two files
 */
export function loadTags(folder: string = TAGS_FOLDER): readonly TagRule[] {
  const read = Object.entries(KINDS)
    .filter(([name]) => readdirSync(folder).includes(name))
    .map(([name, kind]) => readTagFile(`tags/${name}`, readFileSync(join(folder, name), 'utf8'), kind))
  const lines = read.flatMap(({ problems }) => problems.map(problemLine))
  const tags = read.flatMap(file => file.tags)
  const twice = tags.filter(({ id }, at) => tags.findIndex(other => other.id === id) < at)
  lines.push(...twice.map(({ id }) => `tags/person.yaml id：“${id}”在企业标签里已经有了`))
  if (lines.length > 0) throw new Error(`bad tag files\n${lines.join('\n')}`)
  return tags
}
