/** The part of Babel that the check uses; Babel ships no types of its own. */
declare module '@babel/core' {
  export type IdentifierPath = {
    node: { name: string; loc?: { start: { line: number; column: number } } | null }
    scope: { hasBinding(name: string, noGlobals: boolean): boolean }
    parentPath: { isUnaryExpression(of: { operator: string }): boolean } | null
  }
  export function parseSync(code: string, options: object): object | null
  export function traverse(tree: object, visitor: { ReferencedIdentifier(path: IdentifierPath): void }): void
}
