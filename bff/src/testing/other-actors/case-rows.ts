import type { ForeignIdRow } from './row'

const tapped = '{ __typename }'

/** Fields of cases, objections, notices and messages that take an id. */
export const caseRows: readonly ForeignIdRow[] = [
  {
    field: 'Mutation.confirmSharedAccount',
    whose: 'OWN',
    query:
      'mutation ($id: ID!) { confirmSharedAccount(entitlementId: $id, statement: "和老伴合用一张卡") { words } }',
    variables: ({ entitlement }) => ({ id: entitlement }),
  },
  {
    field: 'Query.entitlement',
    whose: 'OWN',
    query: 'query ($id: ID!) { entitlement(id: $id) { id } }',
    variables: ({ entitlement }) => ({ id: entitlement }),
  },
  {
    field: 'Query.objections',
    whose: 'OWN',
    query: 'query ($id: ID!) { objections(beneficiaryId: $id) { id } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Query.publicNotice',
    whose: { PUBLIC: 'XQ-1: results are published' },
    query: 'query ($id: ID!) { publicNotice(id: $id) { id } }',
    variables: ({ notice }) => ({ id: notice }),
  },
  {
    field: 'Mutation.objectToNotice',
    whose: { PUBLIC: 'a public notice asks everybody; signing in is checked elsewhere', as: 'citizen' },
    query:
      'mutation ($id: ID!) { objectToNotice(noticeLineId: $id, statement: "这家已经停业", idempotencyKey: "other-actors-3") { id } }',
    variables: ({ noticeLine }) => ({ id: noticeLine }),
  },
  {
    field: 'Mutation.raiseObjection',
    whose: 'OWN',
    query: 'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { id } }',
    variables: ({ enterprise, item, entitlement }) => ({
      input: {
        beneficiaryId: enterprise,
        itemId: item,
        entitlementId: entitlement,
        kind: 'APPEAL',
        statement: '金额不对',
        idempotencyKey: 'other-actors-4',
      },
    }),
  },
  {
    field: 'Mutation.answerObjection',
    whose: 'DESK',
    query:
      'mutation ($id: ID!) { answerObjection(id: $id, upheld: false, answer: "核对无误", idempotencyKey: "other-actors-5") { id } }',
    variables: ({ objection }) => ({ id: objection }),
  },
  {
    field: 'Mutation.requestAccountChange',
    whose: 'OWN_TAP',
    query: `mutation ($input: RequestAccountChangeInput!) { requestAccountChange(input: $input) ${tapped} }`,
    variables: ({ declinable }) => ({
      input: {
        entitlementId: declinable,
        accountNumber: '3132209000000018',
        idempotencyKey: 'other-actors-11',
      },
    }),
  },
  {
    field: 'Mutation.answerArrival',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { answerArrival(entitlementId: $id, arrived: true) { status } }',
    variables: ({ fulfilled }) => ({ id: fulfilled }),
  },
  {
    field: 'Query.consents',
    whose: 'OWN',
    query: 'query ($id: ID!) { consents(beneficiaryId: $id) { inForce { kind } } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Mutation.openDataUseRecord',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { openDataUseRecord(beneficiaryId: $id, format: CSV) }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Mutation.decideAccountChange',
    whose: 'LOOK',
    query: 'mutation ($id: ID!) { decideAccountChange(id: $id, agrees: true) { id } }',
    variables: ({ accountChange }) => ({ id: accountChange }),
  },
  {
    field: 'Mutation.stopAccountChange',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { stopAccountChange(id: $id) { id } }',
    variables: ({ accountChange }) => ({ id: accountChange }),
  },
  {
    field: 'Mutation.withdrawConsent',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { withdrawConsent(kind: ACCOUNT_CHECK, accountChangeId: $id) { kind } }',
    variables: ({ accountChange }) => ({ id: accountChange }),
  },
  {
    field: 'Mutation.withdrawCertificateConsent',
    whose: 'OWN',
    query: `mutation ($id: ID!) { withdrawCertificateConsent(applicationId: $id, materialId: "licence") { kind } }`,
    variables: ({ draft }) => ({ id: draft }),
  },
  {
    field: 'Mutation.declineEntitlement',
    whose: 'OWN_TAP',
    query: `mutation ($id: ID!) { declineEntitlement(entitlementId: $id, idempotencyKey: "other-actors-6") ${tapped} }`,
    variables: ({ declinable }) => ({ id: declinable }),
  },
  {
    field: 'Mutation.retryFulfilment',
    whose: 'OWN_TAP',
    query: `mutation ($id: ID!) { retryFulfilment(entitlementId: $id, idempotencyKey: "other-actors-10") ${tapped} }`,
    variables: ({ fulfilled }) => ({ id: fulfilled }),
  },
  {
    field: 'Mutation.confirmEntitlement',
    whose: 'OWN_TAP',
    query: `mutation ($input: ConfirmEntitlementInput!) { confirmEntitlement(input: $input) ${tapped} }`,
    variables: ({ entitlement }) => ({
      input: { entitlementId: entitlement, amountFen: 1, idempotencyKey: 'other-actors-7' },
    }),
  },
  {
    field: 'Mutation.confirmEntitlements',
    whose: 'OWN_TAP',
    query: `mutation ($inputs: [ConfirmEntitlementInput!]!) { confirmEntitlements(inputs: $inputs) ${tapped} }`,
    variables: ({ entitlement }) => ({
      inputs: [{ entitlementId: entitlement, amountFen: 1, idempotencyKey: 'other-actors-8' }],
    }),
  },
  {
    field: 'Mutation.applyInstant',
    whose: 'OWN_TAP',
    query: `mutation ($input: ApplyInstantInput!) { applyInstant(input: $input) ${tapped} }`,
    variables: ({ enterprise, item }) => ({
      input: {
        itemId: item,
        beneficiaryId: enterprise,
        recordKey: 'x',
        amountFen: 1,
        idempotencyKey: 'other-actors-9',
      },
    }),
  },
  {
    field: 'Mutation.rateService',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { rateService(entitlementId: $id, level: SATISFIED) { __typename } }',
    variables: ({ fulfilled }) => ({ id: fulfilled }),
  },
  {
    field: 'Query.receipts',
    whose: 'OWN',
    query: 'query ($id: ID!) { receipts(beneficiaryId: $id, year: 2026) { itemName } }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Mutation.openStatement',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { openStatement(beneficiaryId: $id, year: 2026, format: CSV) }',
    variables: ({ enterprise }) => ({ id: enterprise }),
  },
  {
    field: 'Mutation.openReceipt',
    whose: 'OWN',
    query: 'mutation ($id: ID!) { openReceipt(entitlementId: $id) }',
    variables: ({ fulfilled }) => ({ id: fulfilled }),
  },
]
