import { pdfPress } from '../adapters/pdf/press'
import { postgresShares } from '../adapters/postgres/shares'
import { sm3Digest } from '../adapters/sealing/token-digest'
import { loadServiceBundles } from '../adapters/seed-files/service-bundles'
import type { ServiceBundle } from '../domain/service-bundle'
import { SHARE_LIVES_MS } from '../domain/share-counts'
import { accountChangeResolvers } from '../graphql/resolvers/account-change'
import { arrivalResolvers } from '../graphql/resolvers/arrival'
import { entitlementResolvers } from '../graphql/resolvers/entitlement'
import { messageResolvers } from '../graphql/resolvers/message'
import { noticeResolvers } from '../graphql/resolvers/notice'
import { receiptResolvers } from '../graphql/resolvers/receipt'
import { serviceRatingResolvers } from '../graphql/resolvers/service-rating'
import { callbackRoutes } from '../http/callbacks'
import { paperRoutes } from '../http/papers'
import type { TopicHandler } from '../jobs/relay'
import type { AccountChangeStep } from '../ports/account-changes'
import type { AuthorisationEvent } from '../ports/authorisations'
import { announce, type CaseNews } from '../usecases/announce'
import { answerArrival, arrivalsOfCases } from '../usecases/answer-arrival'
import { tellReversal } from '../usecases/answer-reversal'
import { applyInstant } from '../usecases/apply-instant'
import { caseDetails } from '../usecases/case-details'
import { confirmEntitlement } from '../usecases/confirm-entitlement'
import { confirmEntitlements } from '../usecases/confirm-entitlements'
import { decideAccountChange, listDeskAccountChanges } from '../usecases/decide-account-change'
import { declineEntitlement } from '../usecases/decline-entitlement'
import { goOnWithoutTap } from '../usecases/go-on-without-tap'
import { lastCheck } from '../usecases/last-check'
import { limitRate } from '../usecases/limit-rate'
import { listNotices, readNotice } from '../usecases/list-notices'
import { changeMessageWish, readMessageWish } from '../usecases/message-wishes'
import { listMessages, recordSubscribeAnswers } from '../usecases/own-messages'
import { rateService } from '../usecases/rate-service'
import { readExpectedTime } from '../usecases/read-expected-time'
import { listReceipts, openReceipt, openStatement, takePaper } from '../usecases/receipt-papers'
import { requestAccountChange } from '../usecases/request-account-change'
import { retryFulfilment } from '../usecases/retry-fulfilment'
import { sendFulfilment } from '../usecases/send-fulfilment'
import { sendMessage } from '../usecases/send-message'
import { settleFulfilment } from '../usecases/settle-fulfilment'
import { accountChangesOfCases, showAccountChanges } from '../usecases/show-account-changes'
import { stopAccountChange } from '../usecases/stop-account-change'
import { stopChangesOfGone } from '../usecases/stop-changes-of-gone'
import { takeBankCallback } from '../usecases/take-bank-callback'
import { takeSmsReceipts } from '../usecases/take-sms-receipts'
import { takeWeChatPush } from '../usecases/take-wechat-push'
import { tellAccountChange } from '../usecases/tell-account-change'
import { tellAnswer } from '../usecases/tell-answer'
import { tellAuthorisation } from '../usecases/tell-authorisation'
import { type StandingEvent, tellStanding } from '../usecases/tell-standing'
import { verifyReceipt } from '../usecases/verify-receipt'
import { viewEntitlement } from '../usecases/view-entitlement'
import { applicationWork } from './applications'
import type { Area, Base } from './base'
import { caseJobs } from './case-jobs'
import { type CaseWorld, caseStores, realCaseWorld } from './case-parts'
import { consentWork } from './consents'
import type { IdentityArea } from './identity'
import { moneyBackDesk } from './money-back'
import { objectionDesk } from './objections'
import { payoutRunDesk } from './payout-runs'
import type { PolicyArea } from './policies'
import { proofWork } from './proofs'
import { serviceBundleWork } from './service-bundles'
import { treasuryWork } from './treasury'

/** A window's staff check one after the other; many people share an address behind a carrier's gateway. */
const RECEIPTS_PER_MINUTE = 120

/** From the tap to the account. */
export interface CaseArea extends Area {
  /** The tap itself, for whoever measures it without the way through GraphQL. */
  confirm: ReturnType<typeof confirmEntitlement>
  /** What a window does for whoever came, as they would themselves. */
  atWindow: ReturnType<typeof applicationWork>['atWindow'] & Pick<CaseWorld, 'certificates'>
}

/** What the area needs of the others. */
export type CaseNeeds = Pick<IdentityArea, 'authority' | 'subjects' | 'wechat'> & {
  stores: Pick<IdentityArea['stores'], 'users' | 'authorisations'>
}

/** Builds the area on its stores; `world` defaults to the institutions of the settings, `bundles` to the city's. */
export function caseArea(
  base: Base,
  identity: CaseNeeds,
  policies: Pick<PolicyArea, 'items' | 'assess'>,
  world: CaseWorld = realCaseWorld(base),
  bundles: readonly ServiceBundle[] = loadServiceBundles(),
): CaseArea {
  const { users, authorisations } = identity.stores
  const { items } = policies
  const stores = { ...caseStores(base), users, authorisations }
  const deps = { ...base, ...identity, ...stores, ...world, items, uploadDays: base.config.DRAFT_UPLOAD_DAYS }
  const shares = postgresShares(base.connection.db)
  const publicUrl = base.config.PUBLIC_URL
  const papers = { ...deps, press: pdfPress, ticketDigest: sm3Digest, publicUrl }
  const consents = consentWork(papers)
  const settle = settleFulfilment(deps)
  const confirm = confirmEntitlement(deps)
  const details = caseDetails({ ...deps, expected: readExpectedTime(deps) })
  const tell = announce(deps)
  const checkOnceMore = lastCheck(deps)
  const send = sendFulfilment({ ...deps, settle, lastCheck: checkOnceMore })
  const sendOne = sendMessage(deps)
  const goOn = goOnWithoutTap(deps)
  const announceOne: TopicHandler = async ({ entitlementId, event, occasion, reason }) => {
    const id = String(entitlementId)
    // Off the tap's way: which share a confirmation counts for.
    await shares.attribute(id, SHARE_LIVES_MS)
    await tell(id, event as CaseNews, String(occasion), reason === undefined ? null : String(reason))
  }
  const tellOfReversal = tellReversal(deps, tell)
  const tellAnswerOf = tellAnswer(deps)
  const tellAbout = tellAuthorisation(deps)
  const tellChange = tellAccountChange(deps)
  const tellLeft = tellStanding(deps)
  const stopOf = stopChangesOfGone(deps)
  const applications = applicationWork(deps)
  const proofs = proofWork(deps)
  const together = serviceBundleWork({ ...deps, assess: policies.assess, bundles })
  const treasury = treasuryWork(deps, base.config)

  return {
    confirm,
    atWindow: { ...applications.atWindow, certificates: world.certificates },
    resolvers: [
      entitlementResolvers({
        view: viewEntitlement(deps),
        verifyReceipt: verifyReceipt(deps),
        confirm,
        confirmMany: confirmEntitlements(confirm),
        decline: declineEntitlement(deps),
        apply: applyInstant(deps),
        retry: retryFulfilment(deps),
        details,
        publicUrl,
        admit: address => limitRate(base.cache, 'receipt', address, RECEIPTS_PER_MINUTE),
      }),
      arrivalResolvers({
        ofCases: arrivalsOfCases(deps),
        answer: answerArrival(deps),
        now: () => base.clock.now(),
      }),
      accountChangeResolvers({
        ofCases: accountChangesOfCases(deps),
        request: requestAccountChange(deps),
        stop: stopAccountChange(deps),
        desk: listDeskAccountChanges(deps),
        decide: decideAccountChange(deps),
        show: showAccountChanges(deps),
      }),
      objectionDesk(deps),
      noticeResolvers({ list: listNotices(deps), read: readNotice(deps) }),
      messageResolvers({
        list: listMessages(deps),
        recordAnswers: recordSubscribeAnswers(deps),
        readWish: readMessageWish(deps),
        changeWish: changeMessageWish(deps),
      }),
      receiptResolvers({
        list: listReceipts(papers),
        open: openReceipt(papers),
        openStatement: openStatement(papers),
        publicUrl,
      }),
      payoutRunDesk({ ...treasury.deps, city: base.config.CITY_REGION }),
      consents.resolvers,
      treasury.resolvers,
      applications.resolvers,
      together.resolvers,
      proofs.resolvers,
      ...moneyBackDesk({ ...deps, now: () => base.clock.now() }),
      serviceRatingResolvers({ rate: rateService(deps) }),
    ],
    topics: {
      ...applications.topics,
      'send-fulfilment': ({ fulfilmentId }) => send(String(fulfilmentId)),
      'send-singly': ({ itemId }) => deps.runs.sendSingly(String(itemId)),
      offered: async ({ entitlementId, revision }) => {
        const id = String(entitlementId)
        if (!(await goOn(id))) await tell(id, 'OFFERED', `offered-${revision ?? 0}`)
      },
      announce: announceOne,
      'announce-run': async ({ news }) => {
        for (const each of news as Record<string, unknown>[]) await announceOne(each)
      },
      'sent-back': async ({ entitlementId, revision }) =>
        void (await tell(String(entitlementId), 'SENT_BACK', `sent-back-${revision}`)),
      deemed: async ({ entitlementId, revision }) =>
        void (await tell(String(entitlementId), 'DEEMED', `deemed-${revision}`)),
      stopped: async ({ entitlementId, revision }) =>
        void (await tell(String(entitlementId), 'TAKEN_BACK', `taken-back-${revision}`)),
      reversal: ({ reversalId, event }) => tellOfReversal(String(reversalId), String(event)),
      'send-message': ({ messageId }) => sendOne(String(messageId)),
      'send-offer': ({ messageId }) => sendOne(String(messageId)),
      notify: async ({ kind, event, authorisationId, objectionId, accountChangeId, ...more }) => {
        if (kind === 'OBJECTION') await tellAnswerOf(String(objectionId))
        if (kind === 'STANDING') {
          await stopOf(String(more.enterpriseId), String(more.personId))
          await tellLeft({
            enterpriseId: String(more.enterpriseId),
            personId: String(more.personId),
            event: event as StandingEvent,
            occasion: String(more.occasion),
          })
        }
        if (kind === 'BUNDLE_PART') await together.tell(String(more.requestId), String(more.itemId))
        if (kind === 'PROOF' && more.waited) await proofs.tell(String(more.proofId))
        if (kind === 'APPLICATION') await applications.tell(String(more.applicationId), String(event))
        if (kind === 'ACCOUNT_CHANGE')
          await tellChange(String(accountChangeId), event as AccountChangeStep['event'])
        if (kind === 'AUTHORISATION') {
          const ended = await authorisations.get(String(authorisationId))
          if (ended?.agentPersonId) await stopOf(ended.enterpriseId, ended.agentPersonId)
          await tellAbout(String(authorisationId), event as AuthorisationEvent)
        }
      },
    },
    jobs: [
      ...[...applications.jobs, proofs.job, together.job],
      ...caseJobs({
        ...treasury.deps,
        settle,
        send,
        announce: tell,
        lastCheck: checkOnceMore,
        city: base.config.CITY_REGION,
      }),
    ],
    routes(server) {
      paperRoutes(server, takePaper(papers))
      applications.routes(server)
      treasury.routes(server)
      consents.routes(server)
      return callbackRoutes(server, {
        bank: takeBankCallback({ bank: world.bank, settle }),
        smsReceipts: takeSmsReceipts(deps),
        wechat: { ...world.push, take: takeWeChatPush({ ...deps, send: sendOne }) },
        smsKey: base.config.SMS_CALLBACK_KEY,
        note: base.refusals.note,
      })
    },
  }
}
