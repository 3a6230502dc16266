import type { CatalogueFact as CatalogueFactView } from '@policy-direct/shared/generated/schema'
import type { CatalogueFact } from '../../domain/fact-catalogue'
import type { readFactCatalogue } from '../../usecases/read-fact-catalogue'
import type { Resolver, Resolvers } from '../context'
import { departmentView } from '../views/department'
import { policyItemView } from '../views/policy-item'

/** 数据目录: what the platform may judge by. */
export function factCatalogueResolvers(read: ReturnType<typeof readFactCatalogue>): Resolvers {
  const factCatalogue: Resolver = async (_, _args, { actor }) => (await read(actor)).map(view)
  return { Query: { factCatalogue } }
}

const view = ({ key, definition, rolledUp, items, tags }: CatalogueFact): CatalogueFactView => ({
  key,
  label: definition.label,
  kind: definition.kind,
  unit: definition.unit === '分' ? '元' : (definition.unit ?? null),
  subject: definition.subject,
  department: departmentView(definition.department),
  refresh: definition.refresh,
  sensitivity: definition.sensitivity,
  parts: [
    ...Object.values(definition.values ?? {}),
    ...Object.values(definition.fields ?? {}).map(({ label }) => label),
  ],
  rolledUp,
  items: items.map(policyItemView),
  tags: tags.map(({ name }) => name),
})
