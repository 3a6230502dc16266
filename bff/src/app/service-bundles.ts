import { chinaDate } from '@policy-direct/shared/time/china-date'
import { outboxAnnouncer } from '../adapters/postgres/announce'
import { postgresServiceBundles } from '../adapters/postgres/service-bundles'
import { serviceBundleResolvers } from '../graphql/resolvers/service-bundle'
import type { Job } from '../jobs/schedule'
import type { EntitlementReader } from '../ports/entitlements'
import { applyFor } from '../usecases/apply-instant'
import { carryServiceBundles } from '../usecases/carry-service-bundles'
import { type ConfirmDeps, confirmEntitlement } from '../usecases/confirm-entitlement'
import { shown } from '../usecases/open-application'
import { listServiceBundles, openServiceBundle } from '../usecases/open-service-bundle'
import { type ShowApplicationDeps, showApplication } from '../usecases/show-application'
import { submitApplication } from '../usecases/submit-application'
import {
  listBundleRequests,
  readBundleRequest,
  type SubmitBundleDeps,
  submitServiceBundle,
  withdrawBundlePart,
} from '../usecases/submit-service-bundle'
import { type TellBundlePartDeps, tellBundlePart } from '../usecases/tell-bundle-part'
import type { Base } from './base'

const CARRY_EVERY_MS = 1_000

type BundleNeeds = Pick<Base, 'connection'> &
  ConfirmDeps &
  Omit<TellBundlePartDeps, 'serviceBundles'> &
  ShowApplicationDeps & { entitlements: EntitlementReader } & Omit<
    SubmitBundleDeps,
    'serviceBundles' | 'confirm' | 'apply' | 'submit'
  >

/** 一件事: several items in one submission, and what follows by itself. */
export function serviceBundleWork(needs: BundleNeeds) {
  const apply = applyFor(needs)
  const deps = {
    ...needs,
    serviceBundles: postgresServiceBundles(needs.connection.db, outboxAnnouncer(needs.connection.db)),
    apply,
    confirm: confirmEntitlement(needs),
    submit: submitApplication({ ...needs, apply }),
  }
  const job: Job = { name: 'carry-service-bundles', everyMs: CARRY_EVERY_MS, run: carryServiceBundles(deps) }
  return {
    job,
    tell: tellBundlePart(deps),
    resolvers: serviceBundleResolvers({
      bundles: deps.bundles,
      list: listServiceBundles(deps),
      open: openServiceBundle(deps),
      submit: submitServiceBundle(deps),
      read: readBundleRequest(deps),
      readAll: listBundleRequests(deps),
      withdraw: withdrawBundlePart(deps),
      show: showApplication(deps),
      casesOf: ids => deps.entitlements.getMany([...ids]),
      async formsOf(caseIds) {
        const forms = await deps.applications.ofCases(caseIds)
        return Promise.all(forms.map(form => shown(deps, form)))
      },
      itemOf: itemId => deps.items.latest(itemId, chinaDate(deps.clock.now())),
    }),
  }
}
