import { buildSchema, type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql'
import { schemaText } from '../../adapters/contract/contract'

/** Every query and mutation that takes an id, directly or inside an input: `Query.entitlement`. */
export function fieldsTakingIds(): string[] {
  const schema = buildSchema(schemaText())
  return [schema.getQueryType(), schema.getMutationType()].flatMap(type =>
    Object.values(type?.getFields() ?? {})
      .filter(field => field.args.some(argument => takesId(argument.type)))
      .map(field => `${type!.name}.${field.name}`),
  )
}

function takesId(type: GraphQLInputType): boolean {
  const named = getNamedType(type)
  if (named.name === 'ID') return true
  return isInputObjectType(named) && Object.values(named.getFields()).some(field => takesId(field.type))
}
