import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import type { Resolvers } from './context'

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

function fen(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new GraphQLError('Fen is a non-negative integer number of 分')
}

function signedFen(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw new GraphQLError('SignedFen is an integer number of 分')
}

function date(value: unknown): string {
  if (typeof value === 'string' && DATE.test(value)) return value
  throw new GraphQLError('Date is YYYY-MM-DD')
}

function dateTime(value: unknown): string {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value
  throw new GraphQLError('DateTime is ISO 8601')
}

const scalar = <T>(name: string, check: (value: unknown) => T, literal: string) =>
  new GraphQLScalarType({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: node =>
      check(node.kind === Kind.INT ? Number(node.value) : node.kind === Kind.STRING ? node.value : literal),
  })

export const scalars = {
  Fen: scalar('Fen', fen, ''),
  SignedFen: scalar('SignedFen', signedFen, ''),
  Date: scalar('Date', date, ''),
  DateTime: scalar('DateTime', dateTime, ''),
} as unknown as Resolvers
