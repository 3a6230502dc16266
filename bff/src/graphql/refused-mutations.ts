import { type GraphQLError, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql'
import type { Actor } from '../domain/actor'
import type { Refused } from '../usecases/note-refusal'

/** What is no refusal: nobody signed in, or somebody who is asked by us is away, or a bug. */
const NOT_REFUSED: ReadonlySet<unknown> = new Set(['UNAUTHENTICATED', 'UPSTREAM_UNAVAILABLE', 'INTERNAL'])
/** The field a sentence names: 金额（amountFen）. */
const FIELD = /（([a-zA-Z]\w*)）/

interface Asked {
  actor?: Actor
  clientAddress?: string
  reply?: { request: { body?: unknown; ip?: string } }
}

/** The refused mutations of an answer, from its formatted errors; nothing for a query. */
export function refusedMutations(
  errors: readonly Pick<GraphQLError, 'message' | 'path' | 'extensions'>[],
  context: Asked,
  { persisted, mutations }: { persisted: Record<string, string>; mutations: ReadonlySet<string> },
): Refused[] {
  const refused = errors.filter(({ extensions }) => !NOT_REFUSED.has(extensions.code))
  if (refused.length === 0) return []
  const body = (context.reply?.request.body ?? {}) as { query?: string; operationName?: string | null }
  const text = persisted[body.query ?? ''] ?? body.query ?? ''
  const fields = fieldsOf(text, body.operationName ?? null)
  return refused.flatMap(({ message, path, extensions }) => {
    if (path && path.length > 1) return []
    const door = path ? fields.get(String(path[0])) : [...fields.values()][0]
    if (door === undefined || !mutations.has(door)) return []
    return {
      ...{ actor: actorOf(context), source: context.clientAddress ?? context.reply?.request.ip ?? 'unknown' },
      ...{ door, code: String(extensions.code), field: FIELD.exec(message)?.[1] ?? null, reason: message },
      sent: JSON.stringify((body as { variables?: unknown }).variables ?? body),
    }
  })
}

/** Whose session could not be looked up has no actor. */
function actorOf(context: Asked): Actor | null {
  try {
    return context.actor ?? null
  } catch {
    return null
  }
}

/** Key in the answer → field, of a mutation; empty for everything else. */
function fieldsOf(text: string, name: string | null): Map<string, string> {
  const fields = new Map<string, string>()
  for (const field of operationOf(text, name)?.selectionSet.selections ?? [])
    if (field.kind === Kind.FIELD) fields.set((field.alias ?? field.name).value, field.name.value)
  return fields
}

function operationOf(text: string, name: string | null): OperationDefinitionNode | undefined {
  try {
    return parse(text, { noLocation: true }).definitions.find(
      (one): one is OperationDefinitionNode =>
        one.kind === Kind.OPERATION_DEFINITION &&
        one.operation === OperationTypeNode.MUTATION &&
        (name === null || one.name?.value === name),
    )
  } catch {
    return undefined
  }
}
