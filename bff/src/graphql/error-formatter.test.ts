import { GraphQLError } from 'graphql'
import { Fault } from '../domain/fault'
import { errorFormatter, formatError } from './error-formatter'

describe('error formatter: fault, refused request, bug', () => {
  const bugs: Error[] = []
  const format = (error: Error) => formatError(error, 'trace-1', bug => bugs.push(bug))
  beforeEach(() => {
    bugs.length = 0
  })

  it('a fault keeps its code and its words, never its detail', () => {
    const fault = new Fault('UPSTREAM_UNAVAILABLE', '银行现在连不上。', { secret: '6217860220104066604' })
    expect(format(new GraphQLError('银行现在连不上。', { originalError: fault, path: ['confirm'] }))).toEqual(
      {
        message: '银行现在连不上。',
        path: ['confirm'],
        extensions: { code: 'UPSTREAM_UNAVAILABLE', traceId: 'trace-1' },
      },
    )
    expect(bugs).toEqual([])
  })
  it.each([
    ['a thrown SQL text', new Error('relation "entitlement" does not exist')],
    ['a programming mistake', new TypeError("Cannot read properties of undefined (reading 'idNumber')")],
  ])('%s says nothing to the client and everything to the log', (_, error) => {
    const formatted = format(new GraphQLError(error.message, { originalError: error, path: ['viewer'] }))
    expect(formatted.extensions).toEqual({ code: 'INTERNAL', traceId: 'trace-1' })
    expect(formatted.message).not.toContain(error.message.slice(0, 8))
    expect(bugs).toEqual([error])
  })
  it('a request that is not ours is INVALID_INPUT without an echo of it', () => {
    const error = Object.assign(new Error('Unknown query "abc"'), {
      code: 'MER_ERR_GQL_PERSISTED_QUERY_NOT_FOUND',
    })
    expect(format(error)).toMatchObject({ extensions: { code: 'INVALID_INPUT' } })
    expect(format(error).message).not.toContain('abc')
  })
  it('a variable of the wrong shape is INVALID_INPUT', () => {
    expect(format(new GraphQLError('Variable "$id" got invalid value {}'))).toMatchObject({
      extensions: { code: 'INVALID_INPUT' },
    })
  })
  it.each([
    ['-1 at "input.amountFen"; Fen is a non-negative integer', 'amountFen'],
    ['0.5 at "inputs[1].amountFen"; Expected type "Fen". Fen is', 'amountFen'],
    ['"x"; Expected type Fen.', 'totalFen'],
  ])('a sum that is none is told by its field: %s', (said, field) => {
    const text = `Variable "$totalFen" got invalid value ${said}`
    const words = `金额（${field}）要是不小于 0 的整数，单位是分。什么也没有办。`
    expect(format(new GraphQLError(text)).message).toBe(words)
    const many = Object.assign(new Error('Graphql validation error'), {
      code: 'MER_ERR_GQL_VALIDATION',
      errors: [new GraphQLError(text)],
    })
    expect(format(new GraphQLError(many.message, { originalError: many })).message).toBe(words)
  })
  it('keeps the data that could be had', () => {
    const { response } = errorFormatter(
      {
        data: { now: 'x' },
        errors: [new GraphQLError('boom', { path: ['a'], originalError: new Error('boom') })],
      },
      't',
      () => undefined,
    )
    expect(response.data).toEqual({ now: 'x' })
    expect(response.errors).toHaveLength(1)
  })
})
