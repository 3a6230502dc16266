import type { App } from '../../../bff/src/app'

type Answer = (parent: unknown, args: object, context: object) => Promise<unknown>

/** Asks a resolver of the product as `actor`; the way through GraphQL itself is left out. */
export const ask = <T>(
  app: App,
  field: `${'Query' | 'Mutation'}.${string}`,
  args: object,
  actor: object,
): Promise<T> => {
  const [type, name] = field.split('.') as [string, string]
  return (app.answers.resolvers[type]![name] as Answer)(null, args, { actor }) as Promise<T>
}
