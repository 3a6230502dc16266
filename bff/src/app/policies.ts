import { sha256 } from '../adapters/digest/sha256'
import { keyedSceneSeal } from '../adapters/entry-code/scene-seal'
import { bufferedDataUses } from '../adapters/memory/buffered-data-uses'
import { pdfPress } from '../adapters/pdf/press'
import { loadPolicies } from '../adapters/policy-files/load-policies'
import { postgresApplications } from '../adapters/postgres/applications'
import { postgresBeneficiarySnapshots } from '../adapters/postgres/beneficiary-snapshots'
import { postgresCandidates } from '../adapters/postgres/candidates'
import { postgresCaseRecords } from '../adapters/postgres/case-records'
import { postgresDesk } from '../adapters/postgres/desk'
import { postgresEntryCodes } from '../adapters/postgres/entry-codes'
import { postgresFundingPools } from '../adapters/postgres/funding-pools'
import { postgresJointOpinions } from '../adapters/postgres/joint-opinions'
import { postgresMatchRuns } from '../adapters/postgres/match-runs'
import { postgresPolicyItems } from '../adapters/postgres/policy-items'
import { postgresSilentReviews } from '../adapters/postgres/silent-reviews'
import { postgresSupervision } from '../adapters/postgres/supervision'
import { postgresWithdrawals } from '../adapters/postgres/withdrawals'
import { qrLinkCode } from '../adapters/qr/link-code'
import { issuedEntryCodes } from '../adapters/seed-files/entry-codes'
import { fundingPools } from '../adapters/seed-files/funding-pools'
import type { PolicyItemVersion } from '../eligibility'
import { assessmentResolvers } from '../graphql/resolvers/assessment'
import { deskResolvers } from '../graphql/resolvers/desk'
import { entryCodeResolvers } from '../graphql/resolvers/entry-code'
import { policyItemResolvers } from '../graphql/resolvers/policy-item'
import { policyPackageResolvers } from '../graphql/resolvers/policy-package'
import { whatIfResolvers } from '../graphql/resolvers/what-if'
import { entryCodeRoutes } from '../http/entry-codes'
import type { BeneficiarySnapshots } from '../ports/beneficiary-snapshots'
import type { PolicyItems } from '../ports/policy-items'
import { assessItem } from '../usecases/assess-item'
import { callCandidate } from '../usecases/call-candidate'
import { listCandidateLists, readCandidateList } from '../usecases/candidate-lists'
import { checkSample } from '../usecases/check-sample'
import { confirmCandidates } from '../usecases/confirm-candidates'
import { confirmSurePart } from '../usecases/confirm-sure-part'
import { decideDoubtful } from '../usecases/decide-doubtful'
import { drawLinkCode, drawMiniProgramCode } from '../usecases/draw-entry-code'
import { issueEntryCode } from '../usecases/issue-entry-code'
import { listIssuedEntryCodes } from '../usecases/issued-entry-codes'
import { limitRate } from '../usecases/limit-rate'
import { listDoubtful } from '../usecases/list-doubtful'
import { listPolicyItems } from '../usecases/list-policy-items'
import { matchSubject } from '../usecases/match-subject'
import { plannedEndings } from '../usecases/planned-endings'
import { printPoster } from '../usecases/print-poster'
import { readCandidates } from '../usecases/read-candidates'
import { readItemFunds } from '../usecases/read-item-funds'
import { readPolicyItem } from '../usecases/read-policy-item'
import { readPolicyPackage } from '../usecases/read-policy-package'
import { resolveEntryCode } from '../usecases/resolve-entry-code'
import { searchCandidates } from '../usecases/search-candidates'
import { resumeList, stopList } from '../usecases/stop-list'
import { tryWhatIf } from '../usecases/try-what-if'
import { verifyReceipt } from '../usecases/verify-receipt'
import { watchSilence } from '../usecases/watch-silence'
import { withdrawEntryCode } from '../usecases/withdraw-entry-code'
import type { Area, Base } from './base'
import type { IdentityArea } from './identity'
import { matchWork } from './match-work'
import { priorPaymentWork } from './prior-payment-work'
import { rawRecordWork } from './raw-record-work'
import { tagWork } from './tag-work'

/** Which policies there are, what they mean for whom, and who is put before the lead departments. */
export interface PolicyArea extends Area {
  items: PolicyItems
  /** One for all areas: what one has at hand is at hand for the others. */
  snapshots: BeneficiarySnapshots
  assess: ReturnType<typeof assessItem>
}

/** What the area needs of identity. */
export type PolicyNeeds = Pick<
  IdentityArea,
  'authority' | 'subjects' | 'dataUses' | 'wechat' | 'upToDate' | 'imported' | 'exchange'
> & {
  stores: Pick<IdentityArea['stores'], 'register' | 'feeds' | 'users'>
}

/** Many people share one address behind a carrier's gateway. */
const SCANS_PER_MINUTE = 1_200
const LIST_EVERY_MS = 2_000
const FLUSH_EVERY_MS = 1_000

/** Builds the area; publishes `published` (the reviewed files) first and refuses to start when one was changed. */
export async function policyArea(
  base: Base,
  identity: PolicyNeeds,
  published: readonly PolicyItemVersion[] = loadPolicies(),
): Promise<PolicyArea> {
  const { clock } = base
  const deps = {
    ...policyParts(base),
    ...base,
    ...identity,
    register: identity.stores.register,
    snapshots: postgresBeneficiarySnapshots(base.connection.db, identity.stores.users),
    random: Math.random,
  }
  await publishAll(deps, published, clock.now())
  const rolledUp = rawRecordWork(base, identity)
  const paidBefore = priorPaymentWork(base, { ...identity, upToDate: rolledUp.upToDate }, published)
  const own = bufferedDataUses(identity.dataUses, clock)
  const reading = { ...deps, dataUses: own }
  const assess = assessItem(reading)
  const endings = plannedEndings({ ...deps, withdrawals: postgresWithdrawals(base.connection.db) })
  const match = matchSubject(deps)
  const tags = tagWork(base, { ...reading, ...paidBefore, feeds: identity.stores.feeds })
  return {
    items: deps.items,
    snapshots: deps.snapshots,
    assess,
    resolvers: [
      policyItemResolvers({
        listPolicyItems: listPolicyItems(deps),
        readPolicyItem: readPolicyItem(deps),
        endings,
        readItemFunds: readItemFunds({ ...deps, pools: postgresFundingPools(base.connection.db) }),
      }),
      entryCodeResolvers({
        listIssuedEntryCodes: listIssuedEntryCodes(deps),
        issueEntryCode: issueEntryCode(deps),
        withdrawEntryCode: withdrawEntryCode(deps),
        admit: address => limitRate(base.cache, 'entry-code', address, SCANS_PER_MINUTE),
        resolveEntryCode: resolveEntryCode({
          ...deps,
          verifyReceipt: verifyReceipt({ ...deps, records: deps.receipts, digest: sha256 }),
        }),
      }),
      assessmentResolvers({ assessItem: assess }),
      tags.resolvers,
      paidBefore.resolvers,
      tags.catalogue,
      policyPackageResolvers({ readPolicyPackage: readPolicyPackage({ ...reading, endings }) }),
      whatIfResolvers({ tryWhatIf: tryWhatIf(reading) }),
      deskResolvers({
        listCandidateLists: listCandidateLists(deps),
        readCandidateList: readCandidateList(deps),
        readCandidates: readCandidates(deps),
        searchCandidates: searchCandidates(deps),
        confirmCandidates: confirmCandidates(deps),
        stopList: stopList(deps),
        resumeList: resumeList(deps),
        confirmSurePart: confirmSurePart(deps),
        checkSample: checkSample(deps),
        decideDoubtful: decideDoubtful(deps),
        callCandidate: callCandidate(deps),
      }),
    ],
    topics: {
      'facts-changed': async ({ subjectId }) => {
        await match(String(subjectId))
        await tags.tagSubject(String(subjectId))
      },
    },
    jobs: [
      matchWork(base.log, { ...deps, upToDate: paidBefore.upToDate }),
      paidBefore.job,
      rolledUp.job,
      tags.job,
      { name: 'list-doubtful', everyMs: LIST_EVERY_MS, run: listDoubtful(deps) },
      { name: 'watch-silence', everyMs: LIST_EVERY_MS, run: watchSilence(deps) },
      { name: 'own-data-uses', everyMs: FLUSH_EVERY_MS, run: own.flush },
    ],
    routes(server) {
      const miniProgramCode = drawMiniProgramCode(deps)
      const print = printPoster({ ...deps, miniProgramCode })
      entryCodeRoutes(server, {
        publicUrl: deps.publicUrl,
        miniProgramCode,
        linkCode: drawLinkCode(deps),
        poster: (code, withMiniProgramCode, clientAddress) =>
          print({ code, withMiniProgramCode, clientAddress }),
      })
      server.addHook('onClose', async () => void (await own.flush()))
    },
  }
}

function policyParts({ connection: { db }, config, personalData }: Base) {
  return {
    items: postgresPolicyItems(db, () => performance.now()),
    codes: postgresEntryCodes(db),
    pools: postgresFundingPools(db),
    candidates: postgresCandidates(db),
    runs: postgresMatchRuns(db),
    desk: postgresDesk(db, personalData),
    applications: postgresApplications(db, personalData, () => undefined),
    joint: postgresJointOpinions(db, () => undefined),
    silent: postgresSilentReviews(db),
    tasks: postgresSupervision(db),
    seal: keyedSceneSeal(config.BLIND_INDEX_KEY),
    link: qrLinkCode,
    press: pdfPress,
    receipts: postgresCaseRecords(db),
    publicUrl: config.PUBLIC_URL,
    city: config.CITY_REGION,
  }
}

/** CC-3: only what is reviewed and published here can be matched, offered or paid. */
async function publishAll(
  { items, pools, codes, seal, city }: ReturnType<typeof policyParts>,
  published: readonly PolicyItemVersion[],
  at: Date,
): Promise<void> {
  await items.publish(published, at)
  await pools.add(fundingPools(published.flatMap(({ funding }) => funding.pool ?? [])))
  await codes.add(issuedEntryCodes(seal, city))
}
