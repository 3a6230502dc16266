import { isMap, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { Path } from '../../eligibility'
import type { FileProblem } from './problem'

/** A YAML file as data, able to say where in the text a field stands. */
export type Source = {
  readonly file: string
  readonly value: unknown
  readonly syntax: readonly FileProblem[]
  /** A problem at a field; for a field that is absent, at the nearest one that encloses it. */
  problemAt(path: Path, reason: string): FileProblem
}

/** Parses one file; syntax errors and duplicate keys are problems, not exceptions. */
export function readSource(file: string, text: string): Source {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const syntax = document.errors.map(error => ({
    file,
    field: '',
    ...place(error.pos[0]),
    reason: `这一行写法不对（${error.code}）：${error.message}`,
  }))
  return {
    file,
    value: syntax.length === 0 ? document.toJS() : undefined,
    syntax,
    problemAt: (path, reason) => ({
      file,
      field: fieldText(path),
      ...place(offsetOf(document.contents, path)),
      reason,
    }),
  }
}

const fieldText = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  )

/** Where a field begins: its key in a map, its value in a list; the nearest enclosing one if it is absent. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isPair(item) && String(item.key) === String(part))
      if (!pair) return offset
      offset = (pair.key as Node).range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof part === 'number') {
      const item = node.items[part] as Node | undefined
      if (!item) return offset
      offset = item.range?.[0] ?? offset
      node = item
    } else return offset
  }
  return offset
}
