/** @jest-environment node */
import { generateOperations, toHashes } from './operations'

const schema = [
  {
    path: 'root.graphql',
    text: 'scalar Fen scalar Date scalar DateTime type Query { now: DateTime! it(id: ID!): It } union It = A | B type A { a: Fen! } type B { b: String }',
  },
]
const operations = [
  { path: 'now.graphql', text: 'query Now { now }' },
  { path: 'it.graphql', text: 'query TheIt($id: ID!) { it(id: $id) { ...ItParts } }' },
  { path: 'parts.graphql', text: 'fragment ItParts on It { ... on A { a } ... on B { b } }' },
]

describe('generating the operations', () => {
  it('lists every operation by the hash its document sends', async () => {
    const { documents, persisted, types } = await generateOperations(schema, operations)
    const hashes = [
      ...Object.values(documents)
        .join('')
        .matchAll(/'([0-9a-f]{16})'/g),
    ].map(match => match[1])
    expect(Object.keys(persisted).sort()).toEqual(hashes.sort())
    expect(Object.keys(documents).sort()).toEqual(['it', 'now'])
    const theIt = Object.values(persisted).find(text => text.includes('TheIt'))
    expect(theIt).toContain('fragment ItParts on It')
    expect(theIt).toContain('__typename')
    expect(types).toContain("__typename: 'A', a: number")
  })

  it('is reproducible whatever the order of the files', async () => {
    const one = await generateOperations(schema, operations)
    const other = await generateOperations(schema, [...operations].reverse())
    expect(other.persisted).toEqual(one.persisted)
    expect(other.documents).toEqual(one.documents)
  })

  it('refuses what the schema does not know', async () => {
    const wrong = [{ path: 'x.graphql', text: 'query X { nowhere }' }]
    await expect(generateOperations(schema, wrong)).rejects.toThrow('nowhere')
    await expect(generateOperations(schema, [{ path: 'y.graphql', text: 'query {' }])).rejects.toThrow(
      'y.graphql',
    )
  })

  it('refuses a variable with a default: a compiled query would refuse whoever leaves it out', async () => {
    const left = [{ path: 'x.graphql', text: 'query X($id: ID! = "a") { it(id: $id) { ... on A { a } } }' }]
    await expect(generateOperations(schema, left)).rejects.toThrow('$id has a default')
  })

  it('refuses two operations of one hash: one would be answered with the other', () => {
    expect(() => toHashes(['query A { now }', 'query B { now }'], () => 'same')).toThrow('same')
  })
})
