import { join } from 'node:path'
import { endsOf, STATE_MACHINES, type StateMachine } from '../../domain/state-machines'

export const PICTURES_FILE = join(__dirname, '../../domain/README.md')

const HEAD = `# State machines of the domain

Each life is a table in the file of its name, and happens nowhere else: what is not in the table cannot happen. The pictures
are drawn from the tables by \`npm run gen\`; a test compares them, and another one tries every status with every event.
`

/** The tables as Mermaid diagrams, one Markdown text. */
export const picturesText = (): string =>
  [HEAD, ...STATE_MACHINES.map(section)].join('\n').replace(/\n*$/, '\n')

const section = (machine: StateMachine): string => `## ${machine.title}

[\`${machine.name}.ts\`](${machine.name}.ts): ${machine.statuses.length} statuses, ${machine.events.length} events, ${machine.transitions.length} of the ${pairs(machine)} pairs happen. It ends in ${ends(machine)}.

\`\`\`mermaid
${diagram(machine)}
\`\`\`
`

/** A life that an event of the table begins has "not there yet" as one more place to be. */
const pairs = ({ statuses, events, begins }: StateMachine): number =>
  (statuses.length + (begins === null ? 1 : 0)) * events.length

function ends(machine: StateMachine): string {
  const names = endsOf(machine).map(status => `\`${status}\``)
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? 'nothing')
}

/** Arrows between the same two statuses are one, with all their events. */
function diagram(machine: StateMachine): string {
  const arrows = new Map<string, string[]>()
  for (const [from, event, to] of machine.transitions) {
    const arrow = `${from ?? '[*]'} --> ${to}`
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), event])
  }
  return [
    'stateDiagram-v2',
    ...(machine.begins === null ? [] : [`  [*] --> ${machine.begins}`]),
    ...[...arrows].map(([arrow, events]) => `  ${arrow} : ${events.join(', ')}`),
    ...endsOf(machine).map(status => `  ${status} --> [*]`),
  ].join('\n')
}
