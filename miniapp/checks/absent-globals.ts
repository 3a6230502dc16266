import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync, traverse } from '@babel/core'

/** Globals of browsers and Node that WeChat's JavaScript engine does not have. */
export const ABSENT = [
  'AbortController',
  'AbortSignal',
  'Blob',
  'FormData',
  'Headers',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'XMLHttpRequest',
  'fetch',
  'structuredClone',
] as const

export type AbsentGlobal = { file: string; name: string; line: number; column: number }

/**
 * Uses of such globals in a built script: free identifiers, unless the script asks with `typeof` first.
 */
export function absentGlobalsIn(code: string, file: string): AbsentGlobal[] {
  const tree = parseSync(code, { babelrc: false, configFile: false, sourceType: 'script', filename: file })
  if (!tree) throw new Error(`${file} cannot be parsed`)
  const guarded = new Set<string>()
  const found: AbsentGlobal[] = []
  traverse(tree, {
    ReferencedIdentifier(identifier) {
      const { name, loc } = identifier.node
      if (!ABSENT.some(absent => absent === name) || identifier.scope.hasBinding(name, true)) return
      if (identifier.parentPath?.isUnaryExpression({ operator: 'typeof' })) guarded.add(name)
      else found.push({ file, name, line: loc?.start.line ?? 0, column: loc?.start.column ?? 0 })
    },
  })
  return found.filter(({ name }) => !guarded.has(name))
}

/** All of them in the built mini-program (`dist/weapp`). */
export function absentGlobalsUnder(folder: string): AbsentGlobal[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.js'))
    .map(entry => path.join(entry.parentPath, entry.name))
    .flatMap(file => absentGlobalsIn(readFileSync(file, 'utf8'), path.relative(folder, file)))
}
