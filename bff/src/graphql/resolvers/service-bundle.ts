import type {
  MutationOpenServiceBundleArgs,
  MutationSubmitServiceBundleArgs,
  MutationWithdrawBundlePartArgs,
} from '@policy-direct/shared/generated/schema'
import { chinaDateTime } from '@policy-direct/shared/time/china-date'
import type { ServiceBundle } from '../../domain/service-bundle'
import type { PolicyItemVersion } from '../../eligibility'
import type { EntitlementCase } from '../../ports/entitlements'
import type { BundleRequest } from '../../ports/service-bundles'
import type { ShownApplication } from '../../usecases/open-application'
import type { listServiceBundles, OfferedBundle, openServiceBundle } from '../../usecases/open-service-bundle'
import type { ShowApplication } from '../../usecases/show-application'
import type {
  listBundleRequests,
  readBundleRequest,
  submitServiceBundle,
  withdrawBundlePart,
} from '../../usecases/submit-service-bundle'
import type { Resolver, Resolvers } from '../context'
import { applicationView } from '../views/application'
import { assessmentView } from '../views/assessment'
import { policyItemView } from '../views/policy-item'

export interface ServiceBundleUseCases {
  bundles: readonly ServiceBundle[]
  list: ReturnType<typeof listServiceBundles>
  open: ReturnType<typeof openServiceBundle>
  submit: ReturnType<typeof submitServiceBundle>
  read: ReturnType<typeof readBundleRequest>
  readAll: ReturnType<typeof listBundleRequests>
  withdraw: ReturnType<typeof withdrawBundlePart>
  show: ShowApplication
  /** As it was last published; null when it never was. */
  itemOf(itemId: string): Promise<PolicyItemVersion | null>
  casesOf(ids: readonly string[]): Promise<ReadonlyMap<string, EntitlementCase>>
  /** The forms with which these cases were asked for. */
  formsOf(caseIds: readonly string[]): Promise<ShownApplication[]>
}

/** 一件事: offered, handed in together, followed on one page. */
export function serviceBundleResolvers(useCases: ServiceBundleUseCases): Resolvers {
  const nameOf = async (itemId: string) => (await useCases.itemOf(itemId))?.name ?? itemId
  const itemViewOf = async (itemId: string) => {
    const item = await useCases.itemOf(itemId)
    return item && policyItemView(item)
  }
  const requestView = async ({ parts, submittedAt, ...request }: BundleRequest) => {
    const caseIds = parts.flatMap(({ entitlementId }) => entitlementId ?? [])
    const [cases, forms] = await Promise.all([useCases.casesOf(caseIds), useCases.formsOf(caseIds)])
    const formOf = async (caseId: string) => {
      const form = forms.find(({ application }) => application.entitlementId === caseId)
      return form ? applicationView(await useCases.show(form)) : null
    }
    return {
      id: request.id,
      number: request.number,
      bundleId: request.bundleId,
      bundleName: useCases.bundles.find(({ id }) => id === request.bundleId)?.name ?? request.bundleId,
      submittedAt: chinaDateTime(submittedAt),
      parts: await Promise.all(
        parts.map(async ({ itemId, status, after, words, entitlementId }) => ({
          itemId,
          itemName: await nameOf(itemId),
          item: await itemViewOf(itemId),
          status,
          afterName: after && (await nameOf(after)),
          message: words?.message ?? null,
          nextStep: words?.nextStep ?? null,
          entitlement: (entitlementId && cases.get(entitlementId)) || null,
          application: entitlementId && (await formOf(entitlementId)),
        })),
      ),
    }
  }
  const offeredView = async ({ bundle, parts, shared, requests }: OfferedBundle) => ({
    bundle: bundleView(
      bundle,
      parts.map(({ item }) => item),
    ),
    parts: await Promise.all(
      parts.map(async ({ item, after, outlook, rights, application }) => ({
        item: policyItemView(item),
        afterName: after?.name ?? null,
        outlook,
        assessments: rights.map(({ judgement, entitlement }) => assessmentView(judgement, entitlement)),
        application: application && applicationView(await useCases.show(application)),
      })),
    ),
    ...shared,
    requests: await Promise.all(requests.map(requestView)),
  })
  const serviceBundles: Resolver = async () =>
    (await useCases.list()).map(({ bundle, items }) => bundleView(bundle, items))
  const bundleRequest: Resolver<{ id: string }> = async (_, { id }, { actor }) =>
    requestView(await useCases.read(actor, id))
  const bundleRequests: Resolver<{ beneficiaryId: string }> = async (_, { beneficiaryId }, { actor }) =>
    Promise.all((await useCases.readAll(actor, beneficiaryId)).map(requestView))
  const openServiceBundle: Resolver<MutationOpenServiceBundleArgs> = async (_, args, { actor }) =>
    offeredView(await useCases.open(actor, args))
  const submit: Resolver<MutationSubmitServiceBundleArgs> = async (_, { input }, { actor }) => {
    const parts = input.parts.map(({ itemId, recordKey, amountFen }) => ({
      ...{ itemId, recordKey: recordKey ?? null, amountFen: amountFen ?? null },
    }))
    const said = await useCases.submit(actor, { ...input, parts })
    if (said.kind === 'INCOMPLETE') return { __typename: 'BundleIncomplete', missing: said.missing }
    return { __typename: 'BundleSubmitted', request: await requestView(said.request) }
  }
  const withdraw: Resolver<MutationWithdrawBundlePartArgs> = async (_, args, { actor }) =>
    requestView(await useCases.withdraw(actor, args))
  return {
    Query: { serviceBundles, bundleRequest, bundleRequests },
    Mutation: { openServiceBundle, submitServiceBundle: submit, withdrawBundlePart: withdraw },
  }
}

const bundleView = (
  { id, name, summary, beneficiary, basis, contact }: ServiceBundle,
  items: readonly PolicyItemVersion[],
) => ({
  ...{ id, name, summary, beneficiaryKind: beneficiary, basis, contact },
  items: items.map(policyItemView),
})
