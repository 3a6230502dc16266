import type { BenchItem, ClauseSpec, Test } from '../items'
import { peerModule } from './installed'
import { nameOf, type PlainRow, plainValue, prefixOf } from './plain'

type Engine = {
  addMethod(name: string, method: (parts: readonly [unknown, string]) => boolean, options: object): void
  build(rule: object): (row: PlainRow) => unknown
}

/** One compiled function an item. */
export function jsonLogic(items: readonly BenchItem[]): ((row: PlainRow) => unknown)[] {
  const { LogicEngine } = peerModule<{ LogicEngine: new () => Engine }>('json-logic-engine')
  const engine = new LogicEngine()
  engine.addMethod('startsWith', ([text, prefix]) => typeof text === 'string' && text.startsWith(prefix), {
    deterministic: true,
    sync: true,
  })
  return items.map(({ clauses }) => engine.build({ and: clauses.map(clauseRule) }))
}

const clauseRule = ({ tests, negated }: ClauseSpec): object => {
  const parts = tests.map(testRule)
  const plain = parts.length === 1 ? parts[0]! : { or: parts }
  return negated ? { '!': [plain] } : plain
}

function testRule({ fact, op, value }: Test): object {
  const read = { var: nameOf(fact) }
  const plain = plainValue(value)
  if (op === 'atLeast') return { '>=': [read, plain] }
  if (op === 'atMost') return { '<=': [read, plain] }
  if (op === 'within') return { startsWith: [read, prefixOf(value)] }
  const members = plain as readonly (string | boolean)[]
  return members.length === 1 ? { '===': [read, members[0]] } : { in: [read, members] }
}
