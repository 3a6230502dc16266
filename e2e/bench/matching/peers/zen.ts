import type { BenchItem, ClauseSpec, Test } from '../items'
import { peerModule } from './installed'
import { nameOf, type PlainRow, plainValue, prefixOf } from './plain'

type Decision = {
  evaluate(
    context: PlainRow,
    options?: { trace: boolean },
  ): Promise<{ result: readonly { item: number }[]; trace?: unknown }>
}
type Zen = { ZenEngine: new () => { createDecision(content: object): Decision } }

/** One decision table, a row an item (two where a clause has two ways): the fastest shape of this engine. */
export function zenTable(items: readonly Pick<BenchItem, 'clauses'>[]): Decision {
  const { ZenEngine } = peerModule<Zen>('@gorules/zen-engine')
  const facts = [
    ...new Set(items.flatMap(({ clauses }) => clauses.flatMap(({ tests }) => tests.map(test => test.fact)))),
  ]
  const inputs = facts.map(fact => ({
    id: nameOf(fact),
    name: fact,
    field: nameOf(fact),
    type: 'expression',
  }))
  const outputs = [{ id: 'item', name: 'item', field: 'item', type: 'expression' }]
  const rules = items.flatMap(({ clauses }, item) =>
    waysOf(clauses).map((way, number) => ({
      _id: `${item}-${number}`,
      ...Object.fromEntries(inputs.map(({ id }) => [id, ''])),
      ...Object.fromEntries(way.map(([test, negated]) => [nameOf(test.fact), cellOf(test, negated)])),
      item: `${item}`,
    })),
  )
  const node = (id: string, type: string, content: object = {}) => ({ id, type, name: id, content })
  return new ZenEngine().createDecision({
    nodes: [
      node('facts', 'inputNode'),
      node('items', 'decisionTableNode', { hitPolicy: 'collect', inputs, outputs, rules }),
      node('granted', 'outputNode'),
    ],
    edges: [
      { id: 'a', sourceId: 'facts', targetId: 'items', type: 'edge' },
      { id: 'b', sourceId: 'items', targetId: 'granted', type: 'edge' },
    ],
  })
}

/** Every way to meet all clauses. */
const waysOf = (clauses: readonly ClauseSpec[]): (readonly [Test, boolean])[][] =>
  clauses.reduce<(readonly [Test, boolean])[][]>(
    (ways, { tests, negated }) => ways.flatMap(way => tests.map(test => [...way, [test, negated] as const])),
    [[]],
  )

function cellOf({ op, value }: Test, negated: boolean): string {
  const plain = JSON.stringify(plainValue(value))
  if (op === 'atLeast') return `${negated ? '<' : '>='} ${plain}`
  if (op === 'atMost') return `${negated ? '>' : '<='} ${plain}`
  const inside = `startsWith($, "${prefixOf(value)}")`
  if (op === 'within') return negated ? `not(${inside})` : inside
  return `${negated ? 'not in' : 'in'} ${plain}`
}
