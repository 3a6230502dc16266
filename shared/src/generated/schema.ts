// Generated from shared/schema by `pnpm gen`.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An amount of money in integer 分 (1 元 = 100 分); serialised as a JSON number below 2^53. */
  Fen: { input: number; output: number; }
  /** As Fen, but it may be below zero: a balance that is wrong, or what was taken out. */
  SignedFen: { input: number; output: number; }
  /** A calendar day in China Standard Time, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with offset, e.g. `2026-11-21T09:41:52+08:00`. */
  DateTime: { input: string; output: string; }
};

/** Where a request to change the account stands. */
export type AccountChangeStatus =
  /** 部门在核 */
  | 'WAITING'
  /** 金额较大,要第二个人核 */
  | 'SECOND_LOOK'
  /** 同意了,等能付的那一天 */
  | 'AGREED'
  /** 已换 */
  | 'DONE'
  /** 部门没有同意 */
  | 'REFUSED'
  /** 停下了 */
  | 'STOPPED'
  /** 不用付了 */
  | 'NOT_NEEDED';

/** A request to pay a case to another account (换收款账户). */
export type AccountChange = {
  __typename?: 'AccountChange';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number to read out. */
  number: Scalars['String']['output'];
  /** Where it stands. */
  status: AccountChangeStatus;
  /** Where it stands, in plain words. */
  words: Scalars['String']['output'];
  /** The new account's bank. */
  bankName: Scalars['String']['output'];
  /** Last four digits of the new account. */
  tail: Scalars['String']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When the department's answer is due. */
  answerBy: Scalars['Date']['output'];
  /** First day on which money may go there. */
  paysFrom: Scalars['Date']['output'];
  /** What happened to it, oldest first. */
  steps: Array<AccountChangeStep>;
  /** It is not in use yet and can be stopped. */
  stoppable: Scalars['Boolean']['output'];
};

/** One thing that happened to a request. */
export type AccountChangeStep = {
  __typename?: 'AccountChangeStep';
  /** What, in plain words. */
  name: Scalars['String']['output'];
  /** Who: masked people, staff in full. */
  actor: Scalars['String']['output'];
  /** Their sentence. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** A request as the department sees it. */
export type DeskAccountChange = {
  __typename?: 'DeskAccountChange';
  /** The request. */
  change: AccountChange;
  /** Enterprise name, or masked person. */
  beneficiary: Scalars['String']['output'];
  /** The item. */
  itemName: Scalars['String']['output'];
  /** The case. */
  caseNumber: Scalars['String']['output'];
  /** What is to be paid. */
  amountFen: Scalars['Fen']['output'];
  /** Where it would go now. */
  presentAccount?: Maybe<Scalars['String']['output']>;
  /** Why the money came back, if it did. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** Two people have to look. */
  needsTwo: Scalars['Boolean']['output'];
  /** Who looked first. */
  lookedFirst?: Maybe<Scalars['String']['output']>;
  /** Why the signed-in person cannot agree; null when they can. */
  notYou?: Maybe<Scalars['String']['output']>;
};

/** A request for another account; the holder's name is the beneficiary's own and is not asked. */
export type RequestAccountChangeInput = {
  /** Which case. */
  entitlementId: Scalars['ID']['input'];
  /** The account's number, as it is written on the card. */
  accountNumber: Scalars['String']['input'];
  /** As for confirming. */
  idempotencyKey: Scalars['String']['input'];
};

/** The request as recorded. */
export type AccountChangeRequested = {
  __typename?: 'AccountChangeRequested';
  /** The request. */
  change: AccountChange;
};

/** Result of asking for another account. */
export type RequestAccountChangeResult = AccountChangeRequested | Refused;

/** A benefit of one beneficiary under one item (应享权益). */
export type Entitlement = {
  __typename?: 'Entitlement';
  /** The newest request to pay it to another account. */
  accountChange?: Maybe<AccountChange>;
  /** Another account can be asked for now. */
  accountChangeable: Scalars['Boolean']['output'];
  /** Set while a run has left this payment out because of its account. */
  sharedAccount?: Maybe<SharedAccount>;
  /** The form it was asked for with, if there was one. */
  applicationId?: Maybe<Scalars['ID']['output']>;
  /** Whether the money arrived, once that is asked. */
  arrival?: Maybe<ArrivalQuestion>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Whose it is, whoever the viewer acts for at the moment. */
  beneficiaryId: Scalars['ID']['output'];
  /** Case number to read out (办件号). */
  caseNumber: Scalars['String']['output'];
  /** The item, in the version it was decided on. */
  item: PolicyItem;
  /** Which record it concerns, for items granted per record. */
  recordKey?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: EntitlementStatus;
  /** Amount decided. */
  amountFen: Scalars['Fen']['output'];
  /** The worked formula it was decided on. */
  formula: Array<FormulaLine>;
  /** Clauses it was decided on, kept for ever. */
  clauses: Array<ClauseAssessment>;
  /** The department confirmed it. */
  confirmedByDepartmentOn?: Maybe<Scalars['Date']['output']>;
  /** Last day to confirm. */
  confirmBy?: Maybe<Scalars['Date']['output']>;
  /** Day the money is due back, for released deposits. */
  dueBackOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which it is promised. */
  likelyBy?: Maybe<Scalars['Date']['output']>;
  /** How long what the beneficiary waits for usually takes; null where nothing more comes. */
  expectedTime?: Maybe<ExpectedTime>;
  /** The account that would be or was paid, masked. */
  payoutAccount?: Maybe<PayoutAccount>;
  /** Steps. */
  timeline: Array<TimelineStep>;
  /** Stations of the money; empty for benefits that are not money. */
  fundPath: Array<FundStation>;
  /** Proof, once fulfilled. */
  receipt?: Maybe<Receipt>;
  /** Seconds from tap to account, once fulfilled. */
  secondsToFulfil?: Maybe<Scalars['Int']['output']>;
  /** The viewer's rating, once given. */
  rating?: Maybe<ServiceRating>;
  /** Its place in the order of its pool (N-6); null without a pool, and before the tap. */
  place?: Maybe<PoolPlace>;
  /** What the department still asks, while DOUBTFUL or after REJECTED. */
  departmentNote?: Maybe<Scalars['String']['output']>;
  /** Version to send with a change; grows with every change. */
  revision: Scalars['Int']['output'];
  /** The day on which what was lent came back (补足、补缴); null before. */
  givenBackOn?: Maybe<Scalars['Date']['output']>;
  /** Proofs that were asked for it (CS-2), each kind by its newest request. */
  proofs: Array<Proof>;
  /** Money asked back, once its owner was told. */
  reversal?: Maybe<Reversal>;
};

/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type Query = {
  __typename?: 'Query';
  /** Account changes waiting for the signed-in person's department. */
  deskAccountChanges: Array<DeskAccountChange>;
  /** How many wait there; shows nobody and is no look. */
  deskAccountChangeCount: Scalars['Int']['output'];
  /** One application of one of the viewer's beneficiaries. */
  application: Application;
  /** Applications of the signed-in person's department that are not decided, then what was taken back lately, without its content, and last those of others that wait for its opinion. */
  deskApplications: Array<DeskApplication>;
  /** How many wait there to be accepted; shows nobody and is no look. */
  deskApplicationCount: Scalars['Int']['output'];
  /** Where one can go. */
  serviceCentres: Array<ServiceCentre>;
  /** Days and times of a centre. */
  freeDays: Array<FreeDay>;
  /** Appointments of everybody the viewer acts for, from today on. */
  myAppointments: Array<Appointment>;
  /** Who comes to the centres of the signed-in clerk's region; today unless told. */
  windowAppointments: Array<Appointment>;
  /** Judges one item for one beneficiary on today's data; one entry, or one per record (certificate). `beneficiaryId` must be the viewer's. */
  assessments: Array<Assessment>;
  /** Agents of an enterprise, newest first; the legal representative only. */
  authorisations: Array<Authorisation>;
  /** The signed-in person's consents: their own, and those for a beneficiary they act for. */
  consents: Consents;
  /** Who looked at a beneficiary's data in the last 30 days, newest first. */
  dataUses: Array<DataUse>;
  /** Items in force that the signed-in person's department leads. */
  deskItems: Array<DeskItem>;
  /** Lists of the signed-in person's department and region; who accepts cases looks and does not decide (XQ-5). */
  candidateLists: Array<CandidateList>;
  /** One list. */
  candidateList: CandidateList;
  /** Its candidates, samples that nobody has compared yet first, 50 a page. */
  candidates: CandidatePage;
  /** Who of a list fits, in whatever state: `words` is a part of an enterprise's name, or a whole ID number, USCC or case number; names of persons are not searched. */
  searchCandidates: CandidatePage;
  /** Objections waiting for the signed-in person's department. */
  deskObjections: Array<Objection>;
  /** One case of one of the viewer's beneficiaries. */
  entitlement: Entitlement;
  /** Checks a receipt's number (or the QR text); open to everyone. By the number alone only what its item publishes in full is shown. */
  verifyReceipt: ReceiptCheck;
  /** Codes of the signed-in person's department and region, newest first. */
  issuedEntryCodes: Array<IssuedEntryCode>;
  /** Checks a scanned text (ordinary-link URL, 小程序码 scene, or a typed number). Never opens foreign addresses. */
  entryCode: EntryCodeResult;
  /** For staff: every datum of the catalogue, whose it is and what it is used for. */
  factCatalogue: Array<CatalogueFact>;
  /** What the signed-in person's department lent: due within 60 days or overdue, then what is back. */
  lentCases: Array<LentCase>;
  /**
   * The hall (BZ-1), for everybody; `beneficiaryId` must be the viewer's. `text` is looked for in name, document, its
   * number, department and conditions, in everyday words and in initials. `first` at most 50, 20 unless told.
   */
  hall: HallPage;
  /** Take-up of what the asking leader answers for (N-5); `month` (`YYYY-MM`): what happened in it. */
  takeUp: TakeUp;
  /** The cases behind a figure of an item: those that reached `stage`, or (`stillBefore`) those that are one stage short of it; or, with `work`, those of a line of lit work. */
  casesBehind: CasesBehindPage;
  /** Lights of the departments, red first. */
  departmentLights: Array<DepartmentLights>;
  /** Funding pools. */
  poolGauges: Array<PoolGauge>;
  /** Unanswered objections, the one due first first. */
  openObjections: Array<OpenObjection>;
  /** Reminders, open ones first. */
  reminders: Array<Reminder>;
  /** Reminders to the signed-in person's department. */
  deskReminders: Array<Reminder>;
  /** What the viewer wants to be told. */
  messageWish: MessageWish;
  /** The viewer's messages, newest first, at most 50. */
  messages: Array<Message>;
  /** Templates to ask for inside the tap; ids of one type only (long-term and one-time cannot be mixed). */
  subscribeTemplates: Array<SubscribeTemplate>;
  /** News of the last thirteen months (CC-1), for everybody. */
  news: NewsPage;
  /** What the own department wrote, the newest first. */
  deskNews: Array<DeskNews>;
  /** Words people searched and found nothing for in a month (`YYYY-MM`). */
  missedSearches: MissedMonth;
  /** Everyday words of the own department's items, waiting ones first. */
  everydayWords: Array<EverydayWord>;
  /** What was fulfilled in a month (`YYYY-MM`) by item, no sign-in needed (XQ-1). */
  results: Array<MonthResult>;
  /** Lines of an item's month, or the one of a receipt's number; none for persons. */
  resultLines: ResultPage;
  /** Notices now open, no sign-in needed (XQ-1). */
  publicNotices: Array<PublicNotice>;
  /** One notice. */
  publicNotice?: Maybe<PublicNotice>;
  /** Objections of one beneficiary, newest first. */
  objections: Array<Objection>;
  /** Lists of offices that are the matter of the signed-in member of staff, the newest day first. */
  officeReports: Array<OfficeReport>;
  /** Items of the signed-in person's department that can be paid in runs. */
  payoutRunItems: Array<PayoutRunItem>;
  /** Runs of the signed-in person's department, newest first. */
  payoutRuns: Array<PayoutRun>;
  /** One run of theirs. */
  payoutRun: PayoutRun;
  /** Who is not paid with it, and why; a hundred at a time. */
  droppedPayouts: Array<DroppedPayout>;
  /** The calendar (N-11), for everybody; `beneficiaryId` must be the viewer's. */
  policyCalendar: PolicyCalendar;
  /** Documents behind the items in force (CC-1), for everybody; `text` is looked for in title and number. */
  policyDocuments: PolicyDocumentPage;
  /** One document; null when no item in force rests on it. */
  policyDocument?: Maybe<PolicyDocument>;
  /** Items in force, for people who only look. Optionally those for one kind of beneficiary. */
  policyItems: Array<PolicyItem>;
  /** One item in force; null when there is none of that id. */
  policyItem?: Maybe<PolicyItem>;
  /** How much money an item still has; null when no pool of ours pays it. */
  itemFunds?: Maybe<ItemFunds>;
  /** The package of one of the viewer's beneficiaries. */
  policyPackage: PolicyPackage;
  /** Trial balance of the pools the signed-in member of staff may read, at the end of a day; null is now. */
  poolBooks: Array<PoolBooks>;
  /** Days compared with the bank's statement, newest first. */
  statementDays: Array<StatementDay>;
  /** Payments put aside that the signed-in person's department has to find out about. */
  deskAsidePayments: Array<AsidePayment>;
  /** How many wait there; shows nobody and is no look. */
  deskAsidePaymentCount: Scalars['Int']['output'];
  /** Proofs asked for on behalf of one of the viewer's beneficiaries, newest first. */
  proofs: Array<Proof>;
  /** A published line with its proof, by receipt number or QR text; open to everyone. `seen`: lines of the tree this device saw before. */
  publicityCheck: LineCheck;
  /** Receipts of a beneficiary dated in a year (this one unless told) and still standing, oldest first. */
  receipts: Array<YearReceipt>;
  /** Reversals of the signed-in person's department, open ones first. */
  deskReversals: Array<DeskReversal>;
  /** A paid case of the department by its number; that somebody looked is written down. */
  paidCase: PaidCase;
  /** The moment the city's clock shows; deadlines on screen count from here. */
  now: Scalars['DateTime']['output'];
  /** Bundles whose items are in force. */
  serviceBundles: Array<ServiceBundle>;
  /** What one asked for together. */
  bundleRequest: BundleRequest;
  /** What was asked for together for one of the viewer's beneficiaries, newest first. */
  bundleRequests: Array<BundleRequest>;
  /** Ratings of items and departments, for everybody. */
  publicRatings: PublicRatings;
  /** Who is signed in; null without a valid session. */
  viewer?: Maybe<Viewer>;
  /** The page to send the person to. `returnTo` is a path inside the product. */
  authorisationPage: AuthorisationPage;
  /** Items the asking member of staff may take into the sandbox: a reviewer the department's own, leaders those they answer for. */
  simulationItems: Array<SimulationItem>;
  /** How far the sandbox is loaded; asking begins it. */
  simulationReady: SimulationReadiness;
  /** What comes of an item with figures moved, or of a draft, for the whole city: rounded sums only, nothing of fewer than five, nothing is stored or granted. */
  simulation: SimulationResult;
  /** The same at every place of one lever. */
  simulationCurve: SimulationCurveResult;
  /** The same on last year's facts, as far as they are still there. */
  simulationReplay: SimulationReplayResult;
  /** The signed-in specialist's firms and what each can still get; looking is recorded for each firm. */
  specialistDesk: SpecialistDesk;
  /** Tags of a beneficiary one may act for, on today's data. */
  beneficiaryTags: Array<HeldTag>;
  /** Items in force that ask about what a tag stands for (the menu of a tag). */
  itemsByTag: Array<PolicyItem>;
  /** For staff: how many subjects of their region have each tag. */
  tagCounts: Array<TagCount>;
  /** 算一算 (N-11) for one of the viewer's beneficiaries; `changes` only of data the catalogue marks as changeable. */
  whatIf: WhatIf;
  /** Visits to the windows of the signed-in clerk's region, of the last thirty days and all that are open. */
  windowVisits: Array<WindowVisit>;
  /** One visit: of the clerk's region, or one's own. */
  windowVisit: WindowVisit;
  /** One's own visits that are not over. */
  myWindowVisits: Array<WindowVisit>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryFreeDaysArgs = {
  centre: Scalars['String']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryWindowAppointmentsArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryAssessmentsArgs = {
  itemId: Scalars['ID']['input'];
  beneficiaryId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryAuthorisationsArgs = {
  enterpriseId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryConsentsArgs = {
  beneficiaryId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryDataUsesArgs = {
  beneficiaryId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryCandidateListArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryCandidatesArgs = {
  listId: Scalars['ID']['input'];
  filter: CandidateFilter;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QuerySearchCandidatesArgs = {
  listId: Scalars['ID']['input'];
  words: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryEntitlementArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryVerifyReceiptArgs = {
  text: Scalars['String']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryEntryCodeArgs = {
  text: Scalars['String']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryHallArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HallFilter>;
  beneficiaryId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryTakeUpArgs = {
  by: TakeUpDimension;
  itemId?: InputMaybe<Scalars['ID']['input']>;
  month?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryCasesBehindArgs = {
  itemId: Scalars['ID']['input'];
  stage: TakeUpStage;
  stillBefore?: InputMaybe<Scalars['Boolean']['input']>;
  month?: InputMaybe<Scalars['String']['input']>;
  regionCode?: InputMaybe<Scalars['String']['input']>;
  trade?: InputMaybe<Scalars['String']['input']>;
  work?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryNewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryMissedSearchesArgs = {
  month: Scalars['String']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryResultsArgs = {
  month: Scalars['String']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryResultLinesArgs = {
  itemId: Scalars['ID']['input'];
  month: Scalars['String']['input'];
  receipt?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPublicNoticeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryObjectionsArgs = {
  beneficiaryId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPayoutRunArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryDroppedPayoutsArgs = {
  runId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPolicyCalendarArgs = {
  beneficiaryId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPolicyDocumentsArgs = {
  text?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPolicyDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPolicyItemsArgs = {
  kind?: InputMaybe<BeneficiaryKind>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPolicyItemArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryItemFundsArgs = {
  itemId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPolicyPackageArgs = {
  beneficiaryId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPoolBooksArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryProofsArgs = {
  beneficiaryId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPublicityCheckArgs = {
  text: Scalars['String']['input'];
  seen?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryReceiptsArgs = {
  beneficiaryId: Scalars['ID']['input'];
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryPaidCaseArgs = {
  caseNumber: Scalars['String']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryBundleRequestArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryBundleRequestsArgs = {
  beneficiaryId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryAuthorisationPageArgs = {
  purpose: AuthorisationPurpose;
  returnTo: Scalars['String']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QuerySimulationReadyArgs = {
  kind: BeneficiaryKind;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QuerySimulationArgs = {
  input: SimulationInput;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QuerySimulationCurveArgs = {
  input: SimulationInput;
  lever: Scalars['String']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QuerySimulationReplayArgs = {
  input: SimulationInput;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryBeneficiaryTagsArgs = {
  beneficiaryId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryItemsByTagArgs = {
  tagId: Scalars['ID']['input'];
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryWhatIfArgs = {
  beneficiaryId: Scalars['ID']['input'];
  changes?: Array<FactChangeInput>;
};


/** Everything that can be asked. An id of somebody else answers NOT_FOUND, never FORBIDDEN, so that ids cannot be probed. */
export type QueryWindowVisitArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Asks to pay a case to another account; the bank checks the holder's name at once, the department decides. */
  requestAccountChange: RequestAccountChangeResult;
  /** 不是我申请的: stops a request before it is in use. Open to everybody who acts for the beneficiary. */
  stopAccountChange: AccountChange;
  /** The department agrees or refuses; from 10 万元 on two people agree, one of them a reviewer. */
  decideAccountChange: AccountChange;
  /** Says in one's own words that the account is shared on purpose, once; the next run pays when all who share it have said so. */
  confirmSharedAccount: SharedAccount;
  /** The application for an item, opened as a draft when there is none. */
  openApplication: Application;
  /** Keeps answers as a draft. */
  answerApplication: Application;
  /** Gives a material without a new file: an e-certificate, a file of before, a promise, or later. */
  giveMaterial: Application;
  /** Takes a material back, and with it the consent to use a certificate. */
  takeMaterialBack: Application;
  /** Where to send a file as a material (POST its bytes within five minutes); a path on our own server. */
  openMaterialUpload: Scalars['String']['output'];
  /** Where to see a file that was given (two minutes); recorded with the beneficiary. */
  openMaterialFile: Scalars['String']['output'];
  /** Hands the form in; the case is opened and the department accepts and decides it. */
  submitApplication: SubmitApplicationResult;
  /** 撤回申报: takes back what was handed in, while the department has not decided. Twice is once. */
  withdrawApplication: WithdrawApplicationResult;
  /** 受理: taken in by one person, decided by another (XQ-5). */
  acceptApplication: Application;
  /** 一次性告知: everything that has to be corrected, said once. */
  askForMore: Application;
  /** 并联审查: a department that is asked says yes, no, or what has to be corrected; once an acceptance. */
  answerJointReview: Application;
  /** Books a window. */
  bookAppointment: BookAppointmentResult;
  /** Moves it; the old place is given back only with the new one. */
  moveAppointment: BookAppointmentResult;
  /** Gives the place back. */
  cancelAppointment: Appointment;
  /** A clerk: whoever was booked is here. */
  comeToAppointment: Appointment;
  /** 到账了, or 没有到账 (also after a mistaken 到账了): then the bank is asked, and the department follows it to the end. */
  answerArrival: ArrivalQuestion;
  /** Binds the enterprise whose 电子营业执照 the legal representative has just shown. */
  bindEnterprise: BindEnterpriseResult;
  /** The legal representative authorises an agent; the agent has to accept with a proven real name. */
  authoriseAgent: AuthoriseAgentResult;
  /** The named agent accepts (or refuses). */
  answerAuthorisation: Authorisation;
  /** Takes an authorisation back; the agent's next request already sees nothing. */
  revokeAuthorisation: Authorisation;
  /** 解绑 (the legal representative) or 交回授权 (an agent): the next request sees nothing of it; its cases go on. */
  leaveEnterprise: LeftEnterprise;
  /** Takes a consent back (PIPL art. 15), but for CERTIFICATE. After SIGN_IN the caller is signed out everywhere. Twice is once. */
  withdrawConsent: WithdrawnConsent;
  /** Takes the consent to fetch an e-certificate back: it is fetched no more. Twice is once. */
  withdrawCertificateConsent: WithdrawnConsent;
  /** The whole record of who used a beneficiary's data: a path on this server, good for two minutes. Recorded as well. */
  openDataUseRecord: Scalars['String']['output'];
  /** Plans the withdrawal of an item, five working days ahead at least; its codes and posters follow on that day (XQ-4). */
  planWithdrawal: DeskItem;
  /** Calls a planned withdrawal off before its day. */
  callOffWithdrawal: DeskItem;
  /** Confirms certain candidates in bulk; samples must have been checked first. The list is reported the same day (XQ-4). */
  confirmCandidates: DeskDecisionResult;
  /** Stops a list confirmed by mistake before execution: offers are to be confirmed again, lines in notice wait, whoever was told is told. */
  stopCandidateList: DeskDecisionResult;
  /** Lets what a stop left standing in notice go on. */
  resumeCandidateList: DeskDecisionResult;
  /** Confirms the next part of all certain candidates of a list but `exceptIds`; asked again, with a new key, until none wait. */
  confirmSurePart: DeskDecisionResult;
  /** Records that a sampled candidate was compared with the original. */
  checkSample: DeskDecisionResult;
  /** 拨打: the whole number of a doubtful candidate, for one call; the person sees who saw it and why. */
  callCandidate: CandidateCall;
  /** Decides a doubtful candidate, with a sentence the beneficiary will read. */
  decideDoubtful: DeskDecisionResult;
  /** Answers an objection; a line in notice goes on or is returned. */
  answerObjection: Objection;
  /** 免申即享: the one tap. Money moves only after the stateful checks inside the same transaction. */
  confirmEntitlement: ConfirmEntitlementResult;
  /** Several taps in one; each has its own result, in the same order. */
  confirmEntitlements: Array<ConfirmEntitlementResult>;
  /** The beneficiary does not want it; can be undone by confirming before the last day. */
  declineEntitlement: ConfirmEntitlementResult;
  /** Pays again what came back (退汇), to another account or the same; the money was kept for this case. */
  retryFulfilment: ConfirmEntitlementResult;
  /** 秒批秒兑 (CC-6): decided by the machine and paid, or handed to a person with the reason. */
  applyInstant: ConfirmEntitlementResult;
  /** Issues a code; nothing of it changes afterwards but its withdrawal. */
  issueEntryCode: IssueEntryCodeResult;
  /** Withdraws a code of the own department; what hangs already answers with what replaced it. */
  withdrawEntryCode: IssueEntryCodeResult;
  /** Writes down that what was lent is back; it counts once a second person has looked. */
  recordGivenBack: LentCase;
  /** The second look, one of the two a reviewer; a no needs a sentence. */
  secondGivenBack: LentCase;
  /** Reminds a department; it has five working days for a REMINDER, three for the others. */
  remindDepartment: Reminder;
  /** The department closes a reminder with what it found. */
  closeReminder: Reminder;
  /** A path on our own address that gives the events of these days once, within two minutes; the export is recorded. */
  openAuditExport: Scalars['String']['output'];
  /** Changes what the viewer wants to be told; who may act for whom is always told (N-8). */
  setMessageWish: MessageWish;
  /** Records what the person answered; a refusal only changes the channel. */
  recordSubscribeAnswers: Scalars['Boolean']['output'];
  /** Writes a piece, or rewrites one that is not published yet. */
  writeNews: DeskNews;
  /** Publishes a piece somebody else of the department wrote; everybody reads it from then on. */
  publishNews: DeskNews;
  /** Takes a piece down, published or not; the reason stays with the department. */
  withdrawNews: DeskNews;
  /** Proposes that a word people use means an item the department leads. */
  proposeEverydayWord: EverydayWord;
  /** Puts a word into use or says no; never who proposed it. */
  decideEverydayWord: EverydayWord;
  /** One tap from any clause (N-2). */
  raiseObjection: Objection;
  /** Against a line in public notice; open to everyone who proved their real name. */
  objectToNotice: Objection;
  /** Where one office's list of a day can be posted, for five minutes; the list says itself what it is of. */
  openOfficeReport: Scalars['String']['output'];
  /** Switches an item between runs and single payments, for what is ordered from now on; what waits for a run is paid by one. */
  switchRunItem: PayoutRunItem;
  /** Puts everything of an item that waits on a run; its people are checked again. */
  preparePayoutRun: PayoutRun;
  /** Somebody other than its author lets it leave, for exactly what they saw; from 100 万元 on two of them. */
  releasePayoutRun: PayoutRun;
  /** Nobody is paid with it; everybody waits for the next one. */
  refusePayoutRun: PayoutRun;
  /** No further file leaves. */
  stopPayoutRun: PayoutRun;
  /** Where the 支付申请 of a run can be downloaded for two minutes; who takes it is recorded. */
  openTreasuryApplication: Scalars['String']['output'];
  /** Where one result of the treasury can be posted, for five minutes. */
  openTreasuryResult: Scalars['String']['output'];
  /** Lets a stopped run go on. */
  resumePayoutRun: PayoutRun;
  /** Asks for a change of a pool's budget; nothing moves until another person agrees. */
  changePoolBudget: PoolBudgetChange;
  /** Agrees to a change somebody else asked for, or says no; agreed, budget and money move at once. */
  decidePoolBudget: PoolBudgetChange;
  /** Says what a payment was, or closes it. DONE when it counts, PROPOSED when a second person has to look first. */
  findAsidePayment: AsideFindingStatus;
  /** The second look at a finding: agrees, or says why not. DONE or REFUSED. */
  secondAsidePayment: AsideFindingStatus;
  /** Asks the owner of a datum for a proof, for one item; asked for already, it is the same one. */
  askProof: Proof;
  /** Takes a published line of the department down: its salt is destroyed, the tree stays as it is. Once. */
  takeDownLine: TakenDownLine;
  /** A receipt as an A5 page to file: a path on this server, good for two minutes. */
  openReceipt: Scalars['String']['output'];
  /** All receipts of a year for the accountant: a path on this server, good for two minutes. */
  openStatement: Scalars['String']['output'];
  /** Prepares a reversal (also whoever accepts cases); nobody is told and nothing is owed before another person serves it. */
  proposeReversal: Reversal;
  /** Serves the notice: ten working days to speak begin. Not by its author. */
  serveReversal: Reversal;
  /** Whoever was paid says what they have to say. */
  objectToReversal: Reversal;
  /** Decides after the hearing, or drops it. Not by its author. */
  decideReversal: Reversal;
  /** Books money that came back, by the bank's serial; once a serial, never more than is owed. */
  bookRepayment: Reversal;
  /** Ends the caller's session at once, on every instance. True also when there was none. */
  signOut: Scalars['Boolean']['output'];
  /** A bundle for one of the viewer's beneficiaries: judged, with a draft for each form. */
  openServiceBundle: OfferedBundle;
  /** Hands it in: one submission, a case for each item. */
  submitServiceBundle: SubmitServiceBundleResult;
  /** Takes back an item that has not begun; the others go on. */
  withdrawBundlePart: BundleRequest;
  /** Rates a finished case once. */
  rateService: ServiceRating;
  /** Signs in with WeChat's one-time code. */
  signIn: SignInResult;
  /** Binds the real name proven by 统一身份认证 to the signed-in user (ID-1). */
  verifyIdentity: VerifyIdentityResult;
  /** Signs a member of staff in through the city's sign-on. */
  signInStaff: SignInResult;
  /** The specialist's own code for an item (or for the whole package): made once, the same afterwards. */
  shareItem: IssuedEntryCode;
  /** The signed-in person came by this code. False when it is not one of ours or no longer open. */
  cameByCode: Scalars['Boolean']['output'];
  /** Shows a code for a minute, in place of the one before; needs a name that somebody checked. */
  showIdentityCode: IdentityCode;
  /** A clerk scans or types a code; it is used up. */
  receiveVisitor: ReceiveVisitorResult;
  /** A clerk reads an ID card: its number and name are compared with the library of certificates; the look is recorded. */
  receiveByIdCard: ReceiveVisitorResult;
  /** Asks the person, on their own phone, to let the clerk enter one item for them. */
  askAtWindow: WindowVisit;
  /** The person agrees (for half an hour, for this one item) or not. */
  answerWindowVisit: WindowVisit;
  /** Somebody who came without a telephone has signed the printed paper, for half an hour and this one item. */
  signAtWindow: WindowVisit;
  /** The person takes their word back; the clerk sees and enters nothing more at once. */
  withdrawFromWindow: WindowVisit;
  /** Hands in, asks for or confirms for the person, and accepts at the window; the department decides (XQ-5). */
  passOnAtWindow: PassOnResult;
  /** Everything that is missing is said once; the person brings or sends it, the clock stands still. */
  tellMissingAtWindow: WindowVisit;
  /** The person says through the clerk that the account is shared on purpose, once; the next run goes by it (CC-7). */
  shareAccountAtWindow: WindowVisit;
  /** The department's answer was told to the person. */
  giveBackAtWindow: WindowVisit;
  /** Nothing comes of a visit. */
  leaveAtWindow: WindowVisit;
  /** Where to get the paper the person takes home (A4, two minutes); a path on our own server. */
  openWindowPaper: Scalars['String']['output'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationRequestAccountChangeArgs = {
  input: RequestAccountChangeInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationStopAccountChangeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationDecideAccountChangeArgs = {
  id: Scalars['ID']['input'];
  agrees: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationConfirmSharedAccountArgs = {
  entitlementId: Scalars['ID']['input'];
  statement: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenApplicationArgs = {
  itemId: Scalars['ID']['input'];
  beneficiaryId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAnswerApplicationArgs = {
  id: Scalars['ID']['input'];
  answers: Array<FieldAnswerInput>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationGiveMaterialArgs = {
  input: GiveMaterialInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationTakeMaterialBackArgs = {
  applicationId: Scalars['ID']['input'];
  materialId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenMaterialUploadArgs = {
  applicationId: Scalars['ID']['input'];
  materialId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenMaterialFileArgs = {
  applicationId: Scalars['ID']['input'];
  materialId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationSubmitApplicationArgs = {
  input: SubmitApplicationInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationWithdrawApplicationArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAcceptApplicationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAskForMoreArgs = {
  id: Scalars['ID']['input'];
  parts: Array<AskedPartInput>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAnswerJointReviewArgs = {
  id: Scalars['ID']['input'];
  answer: JointAnswer;
  reason: Scalars['String']['input'];
  parts?: Array<AskedPartInput>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationBookAppointmentArgs = {
  input: BookAppointmentInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationMoveAppointmentArgs = {
  id: Scalars['ID']['input'];
  centre: Scalars['String']['input'];
  day: Scalars['Date']['input'];
  time: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationCancelAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationComeToAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAnswerArrivalArgs = {
  entitlementId: Scalars['ID']['input'];
  arrived: Scalars['Boolean']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationBindEnterpriseArgs = {
  code: Scalars['String']['input'];
  state: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAuthoriseAgentArgs = {
  input: AuthoriseAgentInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAnswerAuthorisationArgs = {
  id: Scalars['ID']['input'];
  accept: Scalars['Boolean']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationRevokeAuthorisationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationLeaveEnterpriseArgs = {
  enterpriseId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationWithdrawConsentArgs = {
  kind: ConsentKind;
  accountChangeId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationWithdrawCertificateConsentArgs = {
  applicationId: Scalars['ID']['input'];
  materialId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenDataUseRecordArgs = {
  beneficiaryId: Scalars['ID']['input'];
  format: StatementFormat;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationPlanWithdrawalArgs = {
  itemId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  effectiveOn: Scalars['Date']['input'];
  replacedBy?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationCallOffWithdrawalArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationConfirmCandidatesArgs = {
  listId: Scalars['ID']['input'];
  candidateIds: Array<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationStopCandidateListArgs = {
  listId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationResumeCandidateListArgs = {
  listId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationConfirmSurePartArgs = {
  listId: Scalars['ID']['input'];
  exceptIds: Array<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationCheckSampleArgs = {
  candidateId: Scalars['ID']['input'];
  agrees: Scalars['Boolean']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationCallCandidateArgs = {
  candidateId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationDecideDoubtfulArgs = {
  candidateId: Scalars['ID']['input'];
  decision: DoubtDecision;
  reason: Scalars['String']['input'];
  revision: Scalars['Int']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAnswerObjectionArgs = {
  id: Scalars['ID']['input'];
  upheld: Scalars['Boolean']['input'];
  answer: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationConfirmEntitlementArgs = {
  input: ConfirmEntitlementInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationConfirmEntitlementsArgs = {
  inputs: Array<ConfirmEntitlementInput>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationDeclineEntitlementArgs = {
  entitlementId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationRetryFulfilmentArgs = {
  entitlementId: Scalars['ID']['input'];
  accountId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationApplyInstantArgs = {
  input: ApplyInstantInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationIssueEntryCodeArgs = {
  input: IssueEntryCodeInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationWithdrawEntryCodeArgs = {
  code: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  replacedBy?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationRecordGivenBackArgs = {
  input: RecordGivenBackInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationSecondGivenBackArgs = {
  id: Scalars['ID']['input'];
  agrees: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationRemindDepartmentArgs = {
  department: Scalars['String']['input'];
  kind: ReminderKind;
  itemId?: InputMaybe<Scalars['ID']['input']>;
  request: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationCloseReminderArgs = {
  id: Scalars['ID']['input'];
  finding: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenAuditExportArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
  format: AuditFormat;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationSetMessageWishArgs = {
  wish: MessageWishInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationRecordSubscribeAnswersArgs = {
  answers: Array<SubscribeAnswer>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationWriteNewsArgs = {
  input: WriteNewsInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationPublishNewsArgs = {
  id: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationWithdrawNewsArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationProposeEverydayWordArgs = {
  say: Scalars['String']['input'];
  itemId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationDecideEverydayWordArgs = {
  id: Scalars['ID']['input'];
  accepted: Scalars['Boolean']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationRaiseObjectionArgs = {
  input: RaiseObjectionInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationObjectToNoticeArgs = {
  noticeLineId: Scalars['ID']['input'];
  statement: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationSwitchRunItemArgs = {
  itemId: Scalars['ID']['input'];
  inRuns: Scalars['Boolean']['input'];
  treasury?: Scalars['Boolean']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationPreparePayoutRunArgs = {
  itemId: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationReleasePayoutRunArgs = {
  id: Scalars['ID']['input'];
  lineCount: Scalars['Int']['input'];
  totalFen: Scalars['Fen']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationRefusePayoutRunArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationStopPayoutRunArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenTreasuryApplicationArgs = {
  runId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenTreasuryResultArgs = {
  runId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationResumePayoutRunArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationChangePoolBudgetArgs = {
  input: ChangePoolBudgetInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationDecidePoolBudgetArgs = {
  id: Scalars['ID']['input'];
  agrees: Scalars['Boolean']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationFindAsidePaymentArgs = {
  input: FindAsidePaymentInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationSecondAsidePaymentArgs = {
  id: Scalars['ID']['input'];
  findingId: Scalars['ID']['input'];
  agrees: Scalars['Boolean']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAskProofArgs = {
  beneficiaryId: Scalars['ID']['input'];
  itemId: Scalars['ID']['input'];
  kind: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationTakeDownLineArgs = {
  receipt: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenReceiptArgs = {
  entitlementId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenStatementArgs = {
  beneficiaryId: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  format: StatementFormat;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationProposeReversalArgs = {
  input: ProposeReversalInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationServeReversalArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationObjectToReversalArgs = {
  id: Scalars['ID']['input'];
  statement: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationDecideReversalArgs = {
  id: Scalars['ID']['input'];
  reverse: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
  instalments: Scalars['Int']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationBookRepaymentArgs = {
  id: Scalars['ID']['input'];
  amountFen: Scalars['Fen']['input'];
  serial: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenServiceBundleArgs = {
  bundleId: Scalars['ID']['input'];
  beneficiaryId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationSubmitServiceBundleArgs = {
  input: SubmitServiceBundleInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationWithdrawBundlePartArgs = {
  requestId: Scalars['ID']['input'];
  itemId: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationRateServiceArgs = {
  entitlementId: Scalars['ID']['input'];
  level: RatingLevel;
  comment?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationSignInArgs = {
  channel: SignInChannel;
  code: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationVerifyIdentityArgs = {
  code: Scalars['String']['input'];
  state: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationSignInStaffArgs = {
  code: Scalars['String']['input'];
  state: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationShareItemArgs = {
  itemId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationCameByCodeArgs = {
  code: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationReceiveVisitorArgs = {
  code: Scalars['String']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationReceiveByIdCardArgs = {
  card: ShownCardInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAskAtWindowArgs = {
  input: AskAtWindowInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationAnswerWindowVisitArgs = {
  id: Scalars['ID']['input'];
  agree: Scalars['Boolean']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationSignAtWindowArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationWithdrawFromWindowArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationPassOnAtWindowArgs = {
  input: PassOnInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationTellMissingAtWindowArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationShareAccountAtWindowArgs = {
  input: ShareAccountAtWindowInput;
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationGiveBackAtWindowArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationLeaveAtWindowArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be done. What the world refuses is an arm of the result union; `errors[]` carries only faults
 * (`extensions.code` of UNAUTHENTICATED FORBIDDEN NOT_FOUND INVALID_INPUT CONFLICT TOO_MANY_REQUESTS UPSTREAM_UNAVAILABLE INTERNAL)
 * with `extensions.traceId`.
 */
export type MutationOpenWindowPaperArgs = {
  id: Scalars['ID']['input'];
};

/** Why a payment waits: its account receives somebody else's money in the same run (CC-7). */
export type SharedAccount = {
  __typename?: 'SharedAccount';
  /** In plain words, with what to do; nobody is told who else is paid there. */
  words: Scalars['String']['output'];
  /** Whoever is paid may still say that it is meant so. */
  mayConfirm: Scalars['Boolean']['output'];
};

/** Where an application (申报) stands. */
export type ApplicationStatus =
  /** 在填 */
  | 'DRAFT'
  /** 已提交,等受理 */
  | 'SUBMITTED'
  /** 要补正 */
  | 'INCOMPLETE'
  /** 已受理,等核定 */
  | 'ACCEPTED'
  /** 当场核定了 (LY-2) */
  | 'DECIDED'
  /** 您撤回了 */
  | 'WITHDRAWN'
  /** 过去了,有新的一份 */
  | 'CLOSED';

/** Kinds of what is asked in a form. */
export type FormFieldKind =
  /** 文字 */
  | 'TEXT'
  /** 数字 */
  | 'NUMBER'
  /** 日期 */
  | 'DATE'
  /** 选择 */
  | 'CHOICE'
  /** 是或否 */
  | 'YES_NO';

/** How a material is given. */
export type MaterialWay =
  /** 上传照片或 PDF */
  | 'FILE'
  /** 授权调取电子证照 (CS-1) */
  | 'CERTIFICATE'
  /** 告知承诺 */
  | 'COMMITMENT'
  /** 容缺,先办后补 */
  | 'LATER';

/** One thing no department knows and the applicant says. */
export type FormField = {
  __typename?: 'FormField';
  /** Id within the form. */
  id: Scalars['ID']['output'];
  /** What is asked. */
  label: Scalars['String']['output'];
  /** Kind of the answer. */
  kind: FormFieldKind;
  /** What may be chosen; empty unless CHOICE. */
  choices: Array<Scalars['String']['output']>;
  /** A word of help. */
  hint?: Maybe<Scalars['String']['output']>;
  /** May stay empty. */
  optional: Scalars['Boolean']['output'];
  /** What is filled in. */
  answer?: Maybe<Scalars['String']['output']>;
};

/** A file as it is listed; its content is opened by `openMaterialFile`. */
export type MaterialFile = {
  __typename?: 'MaterialFile';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** JPG, PNG or PDF, by its content. */
  kind: Scalars['String']['output'];
  /** Bytes. */
  sizeBytes: Scalars['Int']['output'];
  /** When it was given. */
  at: Scalars['DateTime']['output'];
};

/** A material of a form. */
export type FormMaterial = {
  __typename?: 'FormMaterial';
  /** Id within the form. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Name of the e-certificate that replaces it; null when none does. */
  certificate?: Maybe<Scalars['String']['output']>;
  /** The sentence that may be promised instead of it; null when it may not. */
  commitment?: Maybe<Scalars['String']['output']>;
  /** By when it may come later; null when it may not. */
  laterUntil?: Maybe<Scalars['Date']['output']>;
  /** How it was given; null when it was not. */
  way?: Maybe<MaterialWay>;
  /** How it was given, or why an upload of it is gone, in words. */
  words?: Maybe<Scalars['String']['output']>;
  /** The file that was given. */
  file?: Maybe<MaterialFile>;
  /** A file that was given before for the same and is still good. */
  reusable?: Maybe<MaterialFile>;
  /** It may be given, or given anew, now. */
  open: Scalars['Boolean']['output'];
};

/** One part that is missing or wrong. */
export type MissingPart = {
  __typename?: 'MissingPart';
  /** Id of the field or material. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Why, and what to do. */
  why: Scalars['String']['output'];
};

/** One thing that happened to an application. */
export type ApplicationStep = {
  __typename?: 'ApplicationStep';
  /** What, in plain words. */
  name: Scalars['String']['output'];
  /** Who: masked people, staff in full. */
  actor: Scalars['String']['output'];
  /** The department's sentence. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** Where the opinion of another department stands (并联审查). */
export type JointStatus =
  /** 等它的意见 */
  | 'WAITING'
  /** 同意 */
  | 'AGREED'
  /** 不同意 */
  | 'DECLINED'
  /** 要补正 */
  | 'ASKED_BACK';

/** What another department says of an application beside the lead one (并联审查). */
export type JointOpinion = {
  __typename?: 'JointOpinion';
  /** Who is asked. */
  department: Department;
  /** What it looks at. */
  asks: Scalars['String']['output'];
  /** Where its opinion stands. */
  status: JointStatus;
  /** Where it stands, in plain words. */
  words: Scalars['String']['output'];
  /** By when. */
  dueOn: Scalars['Date']['output'];
  /** Who said it, in full; null while it is waited for. */
  by?: Maybe<Scalars['String']['output']>;
  /** What they said. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  at?: Maybe<Scalars['DateTime']['output']>;
};

/** How a department that is asked answers. */
export type JointAnswer =
  /** 同意 */
  | 'AGREE'
  /** 不同意 */
  | 'DECLINE'
  /** 要补正 */
  | 'ASK_BACK';

/** A form filled in for an item (申报表). */
export type Application = {
  __typename?: 'Application';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The item, in the version whose form it is. */
  item: PolicyItem;
  /** Whose it is. */
  beneficiaryId: Scalars['ID']['output'];
  /** Where it stands. */
  status: ApplicationStatus;
  /** Where it stands, in plain words. */
  words: Scalars['String']['output'];
  /** What is asked beside the departments' data. */
  fields: Array<FormField>;
  /** What is to be given. */
  materials: Array<FormMaterial>;
  /** Everything that is missing, at once; empty when it can be handed in or was. */
  missing: Array<MissingPart>;
  /** It may be filled in now. */
  editable: Scalars['Boolean']['output'];
  /** Why the one before was declined, in plain words, while this one is a draft. */
  declinedBefore?: Maybe<Scalars['String']['output']>;
  /** The last day on which uploads of a draft are kept that nobody hands in; null when there are none. */
  uploadsUntil?: Maybe<Scalars['Date']['output']>;
  /** Departments that look at it together with the lead one, since it was last accepted; empty where the item asks nobody else. */
  opinions: Array<JointOpinion>;
  /** What happened, oldest first. */
  steps: Array<ApplicationStep>;
  /** The case, once it was handed in. */
  entitlementId?: Maybe<Scalars['ID']['output']>;
  /** When the department accepts it or says what is missing. */
  answerBy?: Maybe<Scalars['Date']['output']>;
  /** Grows with every change. */
  revision: Scalars['Int']['output'];
};

/** An application as the department sees it. */
export type DeskApplication = {
  __typename?: 'DeskApplication';
  /** The application. */
  application: Application;
  /** Enterprise name, or masked person. */
  beneficiary: Scalars['String']['output'];
  /** The case. */
  caseNumber: Scalars['String']['output'];
  /** What is asked for. */
  amountFen: Scalars['Fen']['output'];
  /** The list on which the case is decided, once it is on one. */
  listId?: Maybe<Scalars['ID']['output']>;
  /** Who accepted it. */
  acceptedBy?: Maybe<Scalars['String']['output']>;
  /** Why the signed-in person cannot accept; null when they can. */
  notYou?: Maybe<Scalars['String']['output']>;
  /** What the signed-in person's department is asked beside the lead one; null when it leads. */
  asked?: Maybe<Scalars['String']['output']>;
};

/** One answer. */
export type FieldAnswerInput = {
  /** Id of the field. */
  field: Scalars['ID']['input'];
  /** The answer as text; 是 or 否 for YES_NO. */
  text: Scalars['String']['input'];
};

/** One material. */
export type GiveMaterialInput = {
  /** The application. */
  applicationId: Scalars['ID']['input'];
  /** The material. */
  materialId: Scalars['ID']['input'];
  /** How; CERTIFICATE is the person's consent to fetch it. */
  way: MaterialWay;
  /** A file that was given before; with FILE only. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
};

/** A form that is handed in. */
export type SubmitApplicationInput = {
  /** The application. */
  id: Scalars['ID']['input'];
  /** The amount the person saw. */
  amountFen: Scalars['Fen']['input'];
  /** As for confirming. */
  idempotencyKey: Scalars['String']['input'];
};

/** One part the department asks to have corrected. */
export type AskedPartInput = {
  /** Id of the field or material. */
  id: Scalars['ID']['input'];
  /** What to correct; the applicant reads it. */
  reason: Scalars['String']['input'];
};

/** The application is with the department. */
export type ApplicationSubmitted = {
  __typename?: 'ApplicationSubmitted';
  /** As it stands. */
  application: Application;
};

/** It was not handed in: this is everything that is missing. */
export type ApplicationIncomplete = {
  __typename?: 'ApplicationIncomplete';
  /** Every part. */
  missing: Array<MissingPart>;
};

/** Result of handing in. */
export type SubmitApplicationResult = ApplicationSubmitted | ApplicationIncomplete | Refused;

/** It was taken back; the department does not see it any more. */
export type ApplicationWithdrawn = {
  __typename?: 'ApplicationWithdrawn';
  /** As it stands. */
  application: Application;
};

/** Result of taking an application back. */
export type WithdrawApplicationResult = ApplicationWithdrawn | Refused;

/** A policy service item (政策服务事项) in the version in force: what the guide shows. */
export type PolicyItem = {
  __typename?: 'PolicyItem';
  /** It is applied for with a form. */
  hasForm: Scalars['Boolean']['output'];
  /** 即报即批即付: handed in with everything known, it is decided and carried out at once; the text that allows it. */
  decidedAtOnce?: Maybe<Scalars['String']['output']>;
  /** Stable id of the item. */
  id: Scalars['ID']['output'];
  /** Version shown. */
  version: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** One sentence on what it gives. */
  summary: Scalars['String']['output'];
  /** Domain. */
  domain: PolicyDomain;
  /** Shelf. */
  shelf: PolicyShelf;
  /** Level of the document it rests on first. */
  level: PolicyLevel;
  /** Award type. */
  awardType: AwardType;
  /** Whom it serves, in words (面向旅行社). */
  audience: Scalars['String']['output'];
  /** Person or enterprise. */
  beneficiaryKind: BeneficiaryKind;
  /** How it is applied for. */
  applicationMode: ApplicationMode;
  /** Visits to a window: 0 零跑动, 1 最多跑一次. */
  maxVisits: Scalars['Int']['output'];
  /** What the fulfilment is. */
  fulfilmentKind: FulfilmentKind;
  /** Who executes it. */
  executor: Department;
  /** The department in charge (牵头部门). */
  leadDepartment: Department;
  /** Benefit in one phrase (已交现金保证金的 100 %). */
  benefitText: Scalars['String']['output'];
  /** Conditions, all of which must hold. */
  conditions: Array<PolicyCondition>;
  /** How the amount is worked out, in canonical form; null for a service without money. */
  canonicalFormula?: Maybe<Scalars['String']['output']>;
  /** The figures and lists that the rules speak of, in 【】. */
  ruleTerms: Array<RuleTerm>;
  /** What to hand in; empty when data sharing supplies all. */
  materials: Array<ApplicationMaterial>;
  /** Steps. */
  steps: Array<ProcedureStep>;
  /** Last day to confirm or apply; null when open-ended. */
  confirmBy?: Maybe<Scalars['Date']['output']>;
  /** Day a deposit released under this item is due back; null otherwise. */
  dueBackOn?: Maybe<Scalars['Date']['output']>;
  /** Working days of public notice before execution; 0 when none. */
  noticeWorkingDays: Scalars['Int']['output'];
  /** Contact. */
  contact: PolicyContact;
  /** Who explains one's rights for free when the answer was no (法律援助, LY-2). */
  legalHelp: PolicyContact;
  /** Documents it rests on. */
  legalBasis: Array<LegalBasis>;
  /** Day it passed 标准化审查 (CC-3). */
  reviewedOn: Scalars['Date']['output'];
  /** True while a city has not checked the text (样例). */
  sample: Scalars['Boolean']['output'];
  /** Its announced end; null when none is planned. */
  ending?: Maybe<ItemEnding>;
};

/** Where an appointment stands. */
export type AppointmentStatus =
  /** 约好了 */
  | 'BOOKED'
  /** 取消了 */
  | 'CANCELLED'
  /** 来了 */
  | 'CAME';

/** A service centre with windows for every department. */
export type ServiceCentre = {
  __typename?: 'ServiceCentre';
  /** Short name in addresses. */
  code: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Where it is. */
  address: Scalars['String']['output'];
  /** Its phone. */
  phone: Scalars['String']['output'];
};

/** A time that can be booked. */
export type FreeSlot = {
  __typename?: 'FreeSlot';
  /** When it begins: 08:30. */
  time: Scalars['String']['output'];
  /** Places left. */
  free: Scalars['Int']['output'];
};

/** A day that can be booked; days on which the windows are closed are not there. */
export type FreeDay = {
  __typename?: 'FreeDay';
  /** The day. */
  day: Scalars['Date']['output'];
  /** Its times, those that have begun left out. */
  slots: Array<FreeSlot>;
};

/** An appointment at a window (HR-1). */
export type Appointment = {
  __typename?: 'Appointment';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number to be said at the window. */
  number: Scalars['String']['output'];
  /** Where. */
  centre: ServiceCentre;
  /** The day. */
  day: Scalars['Date']['output'];
  /** When: 08:30. */
  time: Scalars['String']['output'];
  /** For whom: a firm by its name, a person masked. */
  beneficiary: Scalars['String']['output'];
  /** What for; null for whatever comes up. */
  item?: Maybe<PolicyItem>;
  /** Where it stands. */
  status: AppointmentStatus;
  /** It can be moved or cancelled now. */
  changeable: Scalars['Boolean']['output'];
  /** Who booked it, masked. */
  bookedBy: Scalars['String']['output'];
};

/** It could not be booked. */
export type AppointmentRefused = {
  __typename?: 'AppointmentRefused';
  /** Why, and what to do. */
  message: Scalars['String']['output'];
};

/** Result of booking or moving. */
export type BookAppointmentResult = Appointment | AppointmentRefused;

/** What is booked. */
export type BookAppointmentInput = {
  /** For whom. */
  beneficiaryId: Scalars['ID']['input'];
  /** Code of the centre. */
  centre: Scalars['String']['input'];
  /** The day. */
  day: Scalars['Date']['input'];
  /** When: 08:30. */
  time: Scalars['String']['input'];
  /** What for. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
};

/** Where the question whether the money arrived stands (N-10). */
export type ArrivalStatus =
  /** 到账了吗? */
  | 'ASKED'
  /** 您说到账了 */
  | 'ARRIVED'
  /** 正在问银行 */
  | 'WITH_BANK'
  /** 银行说付到了 */
  | 'PAID'
  /** 银行说退回来了 */
  | 'CAME_BACK';

/** Seven days after a payment: 到账了吗? Whoever says no gets the bank's answer, not ours. */
export type ArrivalQuestion = {
  __typename?: 'ArrivalQuestion';
  /** Where it stands. */
  status: ArrivalStatus;
  /** The question, or what became of it, in plain words. */
  words: Scalars['String']['output'];
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Number of the department's task, to read out. */
  taskNumber?: Maybe<Scalars['String']['output']>;
  /** What the department found. */
  finding?: Maybe<Scalars['String']['output']>;
};

/** Three-valued result (认定结果). UNDETERMINED is never treated as either of the others. */
export type Verdict =
  /** 符合 */
  | 'ELIGIBLE'
  /** 不符合 */
  | 'INELIGIBLE'
  /** 暂时判断不了 */
  | 'UNDETERMINED';

/** Three-valued result of one clause. */
export type ClauseVerdict =
  /** 符合 */
  | 'MET'
  /** 不符合 */
  | 'NOT_MET'
  /** 判断不了 */
  | 'UNKNOWN';

/** A value a clause used, as its owner knows it. */
export type FactUsed = {
  __typename?: 'FactUsed';
  /** Key of the datum, to report it as wrong. */
  fact: Scalars['String']['output'];
  /** Name of the datum. */
  label: Scalars['String']['output'];
  /** Value in words; null when nobody supplied it. */
  text?: Maybe<Scalars['String']['output']>;
  /** Whose datum it is. */
  source: Department;
  /** As of which day; null when nobody supplied it. */
  asOf?: Maybe<Scalars['Date']['output']>;
};

/** How far a clause is from being met. */
export type ClauseGap = {
  __typename?: 'ClauseGap';
  /** The gap as a sentence (还差 2 个月). */
  text: Scalars['String']['output'];
  /** Present quantity, if it can be counted. */
  have?: Maybe<Scalars['Float']['output']>;
  /** Needed quantity, if it can be counted. */
  need?: Maybe<Scalars['Float']['output']>;
  /** Unit of both. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Earliest day it can hold, if time heals it. */
  earliest?: Maybe<Scalars['Date']['output']>;
};

/** What to do about an unmet or unknown clause. */
export type ClauseRoad = {
  __typename?: 'ClauseRoad';
  /** The advice as a sentence. */
  text: Scalars['String']['output'];
  /** The institution that can settle it. */
  department?: Maybe<Department>;
};

/** One clause, judged. */
export type ClauseAssessment = {
  __typename?: 'ClauseAssessment';
  /** Id of the condition in the item version. */
  id: Scalars['ID']['output'];
  /** The condition as a sentence. */
  text: Scalars['String']['output'];
  /** The judgement. */
  verdict: ClauseVerdict;
  /** Values used, with owner and date. */
  values: Array<FactUsed>;
  /** Present unless met. */
  gap?: Maybe<ClauseGap>;
  /** Present unless met. */
  road?: Maybe<ClauseRoad>;
  /** Proofs that say what is missing here; empty unless the clause is UNKNOWN for want of a datum. */
  proofs: Array<ProofKind>;
};

/** One line of the worked formula. */
export type FormulaLine = {
  __typename?: 'FormulaLine';
  /** Left side (已交现金保证金, × 暂退比例, = 可领). */
  label: Scalars['String']['output'];
  /** Right side, formatted. */
  text: Scalars['String']['output'];
};

/** What an item means for one beneficiary, clause by clause (N-2). */
export type Assessment = {
  __typename?: 'Assessment';
  /** The item, in the version judged. */
  item: PolicyItem;
  /** Which record it concerns, for items granted per record (a certificate); null otherwise. */
  recordKey?: Maybe<Scalars['String']['output']>;
  /** The result. */
  verdict: Verdict;
  /** One sentence: verdict, reason, road. */
  headline: Scalars['String']['output'];
  /** Amount by the formula; null while a value is missing or the item is not for this beneficiary. */
  benefitFen?: Maybe<Scalars['Fen']['output']>;
  /** The worked formula. */
  formula: Array<FormulaLine>;
  /** Clauses, unmet first, then unknown, then met. */
  clauses: Array<ClauseAssessment>;
  /** What one may try out that this item looks at (算一算, the deeds of `ChangeableFact`); empty where nothing can be changed. */
  changeable: Array<Scalars['String']['output']>;
  /** When it was judged. */
  assessedAt: Scalars['DateTime']['output'];
  /** The case already open for this item, if any. */
  entitlement?: Maybe<Entitlement>;
  /** Short number to read out on the phone. */
  enquiryNumber: Scalars['String']['output'];
};

/** Who a policy serves (服务对象). */
export type BeneficiaryKind =
  /** 个人 */
  | 'PERSON'
  /** 企业 */
  | 'ENTERPRISE';

/** In which capacity the signed-in user acts. */
export type ActingRole =
  /** 本人 */
  | 'SELF'
  /** 法定代表人 */
  | 'LEGAL_REPRESENTATIVE'
  /** 经办人 */
  | 'AGENT';

/** A person or enterprise the signed-in user may act for. */
export type Beneficiary = {
  __typename?: 'Beneficiary';
  /** Opaque id, accepted wherever a `beneficiaryId` is asked. */
  id: Scalars['ID']['output'];
  /** Person or enterprise. */
  kind: BeneficiaryKind;
  /** Full name of an enterprise, masked name of a person. */
  name: Scalars['String']['output'];
  /** In which capacity. */
  role: ActingRole;
  /** Last day an agent may act; null for oneself and for the legal representative. */
  authorisedUntil?: Maybe<Scalars['Date']['output']>;
  /** What an agent may do; everything for oneself and the legal representative. */
  scopes: Array<AuthorisationScope>;
};

/** What an agent (经办人) may do for an enterprise. */
export type AuthorisationScope =
  /** 看能领多少、办到哪了 */
  | 'VIEW'
  /** 确认领取 */
  | 'CONFIRM'
  /** 改收款账户 */
  | 'CHANGE_ACCOUNT';

/** State of an authorisation. */
export type AuthorisationStatus =
  /** Waits for the agent's acceptance. */
  | 'PENDING'
  /** In force. */
  | 'ACTIVE'
  /** Taken back by the legal representative, or refused by the agent. */
  | 'REVOKED'
  /** Past its last day. */
  | 'EXPIRED';

/** An enterprise's written authorisation of an agent (N-8). */
export type Authorisation = {
  __typename?: 'Authorisation';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The enterprise that authorises. */
  enterpriseName: Scalars['String']['output'];
  /** Masked name of the agent. */
  agentName: Scalars['String']['output'];
  /** Masked phone of the agent. */
  agentPhone: Scalars['String']['output'];
  /** Masked name of the legal representative who granted it. */
  grantedBy: Scalars['String']['output'];
  /** What the agent may do. */
  scopes: Array<AuthorisationScope>;
  /** Largest amount per confirmation, null without limit. */
  capFen?: Maybe<Scalars['Fen']['output']>;
  /** Last day it is valid. */
  validUntil: Scalars['Date']['output'];
  /** Where it stands. */
  status: AuthorisationStatus;
  /** When it was granted. */
  grantedAt: Scalars['DateTime']['output'];
};

/** The authorisation could not be granted. */
export type AuthorisationRefused = {
  __typename?: 'AuthorisationRefused';
  /** What is wrong and what to do. */
  message: Scalars['String']['output'];
};

/** Result of granting. */
export type AuthoriseAgentResult = Authorisation | AuthorisationRefused;

/** Result of binding an enterprise. */
export type BindEnterpriseResult = Beneficiary | AuthorisationRejected;

/** Whom to authorise, for what and until when. */
export type AuthoriseAgentInput = {
  /** The enterprise. */
  enterpriseId: Scalars['ID']['input'];
  /** Full name of the agent as in their identity document. */
  agentName: Scalars['String']['input'];
  /** Mobile phone of the agent. */
  agentPhone: Scalars['String']['input'];
  /** What they may do; VIEW is always included. */
  scopes: Array<AuthorisationScope>;
  /** Largest amount per confirmation in 分. */
  capFen?: InputMaybe<Scalars['Fen']['input']>;
  /** Last day, at most one year ahead. */
  validUntil: Scalars['Date']['input'];
};

/** An enterprise one no longer acts for. */
export type LeftEnterprise = {
  __typename?: 'LeftEnterprise';
  /** Its name. */
  enterpriseName: Scalars['String']['output'];
};

/** What somebody agreed to, where a use of their data rests on consent (PIPL art. 13 I). */
export type ConsentKind =
  /** Given at sign-in: seeing one's own data on the phone. */
  | 'SIGN_IN'
  /** Given with a request for another account: the bank checks it. */
  | 'ACCOUNT_CHECK'
  /** Given on a form: an e-certificate is fetched (CS-1). */
  | 'CERTIFICATE';

/** A consent in force. */
export type Consent = {
  __typename?: 'Consent';
  /** Which. */
  kind: ConsentKind;
  /** In plain words. */
  name: Scalars['String']['output'];
  /** What was agreed to. */
  what: Scalars['String']['output'];
  /** What ends when it is taken back. */
  stops: Array<Scalars['String']['output']>;
  /** What goes on, and why. */
  goesOn: Array<Scalars['String']['output']>;
  /** When it was given. */
  givenAt: Scalars['DateTime']['output'];
  /** The request, for ACCOUNT_CHECK. */
  accountChangeId?: Maybe<Scalars['ID']['output']>;
  /** Its number to read out. */
  number?: Maybe<Scalars['String']['output']>;
  /** The form, for CERTIFICATE. */
  applicationId?: Maybe<Scalars['ID']['output']>;
  /** The material of the form, for CERTIFICATE. */
  materialId?: Maybe<Scalars['ID']['output']>;
};

/** A consent that was taken back. */
export type WithdrawnConsent = {
  __typename?: 'WithdrawnConsent';
  /** Which. */
  kind: ConsentKind;
  /** In plain words. */
  name: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** What rests on consent now, and what was taken back, newest first. */
export type Consents = {
  __typename?: 'Consents';
  /** In force. */
  inForce: Array<Consent>;
  /** Taken back. */
  withdrawn: Array<WithdrawnConsent>;
};

/** On which basis personal data were used (PIPL art. 13). */
export type LegalBasisOfUse =
  /** 依法履职 */
  | 'STATUTORY_DUTY'
  /** 您同意过 */
  | 'CONSENT';

/** One recorded use of somebody's data; cannot be changed or deleted. */
export type DataUse = {
  __typename?: 'DataUse';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Who: 您自己, 经办人 李*, a named member of staff with their department, or 自动比对. */
  actor: Scalars['String']['output'];
  /** True for people, false for matching. */
  byPerson: Scalars['Boolean']['output'];
  /** True for the beneficiary and those who act for them: their own look, nobody else's. */
  ownSide: Scalars['Boolean']['output'];
  /** What was used, in words. */
  what: Scalars['String']['output'];
  /** What for. */
  purpose: Scalars['String']['output'];
  /** On which basis. */
  basis: LegalBasisOfUse;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** A list of candidates for one item that its lead department has to confirm (SQ-3 二次确认). */
export type CandidateList = {
  __typename?: 'CandidateList';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number of the list within the item (第 2 批). */
  number: Scalars['Int']['output'];
  /** The item. */
  item: PolicyItem;
  /** When the match was made. */
  matchedAt: Scalars['DateTime']['output'];
  /** Certain ones still waiting. */
  sureCount: Scalars['Int']['output'];
  /** Sum of the certain ones still waiting. */
  sureFen: Scalars['Fen']['output'];
  /** Doubtful ones still waiting. */
  doubtfulCount: Scalars['Int']['output'];
  /** Confirmed by the department and not arrived yet: waiting for the tap, in notice, on its way, declined, lapsed. */
  confirmedCount: Scalars['Int']['output'];
  /** Arrived. */
  fulfilledCount: Scalars['Int']['output'];
  /** Returned by the department. */
  rejectedCount: Scalars['Int']['output'];
  /** Confirmed, and nothing sent to an executor yet: what a stop would reach. */
  stoppableCount: Scalars['Int']['output'];
  /** Stopped after the tap; they keep their place and wait. */
  stoppedCount: Scalars['Int']['output'];
  /** Drawn as samples (GB/T 2828.1) and not compared with the original yet: before that nothing is confirmed in bulk. */
  openSampleCount: Scalars['Int']['output'];
};

/** One candidate as the department sees it. */
export type Candidate = {
  __typename?: 'Candidate';
  /** Opaque id (of the entitlement). */
  id: Scalars['ID']['output'];
  /** Enterprise name, or masked person. */
  name: Scalars['String']['output'];
  /** District. */
  regionName: Scalars['String']['output'];
  /** Amount. */
  amountFen: Scalars['Fen']['output'];
  /** Certain or doubtful. */
  doubtful: Scalars['Boolean']['output'];
  /** Clauses. */
  clauses: Array<ClauseAssessment>;
  /** What is doubtful, in one line. */
  doubt?: Maybe<Scalars['String']['output']>;
  /** The sentence the department wrote when it settled or returned it; the beneficiary reads it. */
  departmentNote?: Maybe<Scalars['String']['output']>;
  /** Masked phone of the contact. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Must be looked at before the bulk confirmation (sampling). */
  sampled: Scalars['Boolean']['output'];
  /** The sample was looked at and agrees. */
  sampleChecked: Scalars['Boolean']['output'];
  /** Where it stands. */
  status: EntitlementStatus;
  /** Version to send with a decision. */
  revision: Scalars['Int']['output'];
};

/** Candidates, a page at a time. */
export type CandidatePage = {
  __typename?: 'CandidatePage';
  /** The candidates. */
  candidates: Array<Candidate>;
  /** Cursor of the next page; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
};

/** Which candidates to show. */
export type CandidateFilter =
  /** 待核定,存疑 */
  | 'DOUBTFUL'
  /** 待核定,确定 */
  | 'SURE'
  /** 部门已核定,还没到账(等确认、公示、在路上、放弃、过期) */
  | 'CONFIRMED'
  /** 已到账 */
  | 'FULFILLED'
  /** 已退回,或者申请人撤回 */
  | 'REJECTED';

/** Outcome of a decision at the desk. */
export type DeskDecision = {
  __typename?: 'DeskDecision';
  /** How many were confirmed (or returned). */
  decided: Scalars['Int']['output'];
  /** How many had changed meanwhile and were left as they are. */
  skipped: Scalars['Int']['output'];
  /** The list afterwards. */
  list: CandidateList;
};

/** The decision could not be taken. */
export type DeskRefused = {
  __typename?: 'DeskRefused';
  /** Why and what to do. */
  message: Scalars['String']['output'];
};

/** Result of a decision at the desk. */
export type DeskDecisionResult = DeskDecision | DeskRefused;

/** A number to call once; that it was shown is recorded with the person. */
export type CandidateCall = {
  __typename?: 'CandidateCall';
  /** The whole number. */
  phone: Scalars['String']['output'];
};

/** What the desk decides about a doubtful candidate. */
export type DoubtDecision =
  /** The doubt is settled in favour: turn certain and confirm. */
  | 'CONFIRM'
  /** Not entitled, or not now: return it with the reason. */
  | 'REJECT';

/** A withdrawal that is announced and has not taken effect (XQ-4). */
export type PlannedWithdrawal = {
  __typename?: 'PlannedWithdrawal';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Why; people read it. */
  reason: Scalars['String']['output'];
  /** From this day. */
  effectiveOn: Scalars['Date']['output'];
  /** Who planned it. */
  plannedBy: Scalars['String']['output'];
};

/** An item the department leads. */
export type DeskItem = {
  __typename?: 'DeskItem';
  /** The version in force. */
  item: PolicyItem;
  /** Its planned withdrawal, if any. */
  withdrawal?: Maybe<PlannedWithdrawal>;
  /** What leads on after the planned withdrawal, if named. */
  successor?: Maybe<PolicyItem>;
  /** The first day on which a withdrawal planned today may take effect: five working days ahead. */
  earliestOn: Scalars['Date']['output'];
  /** How long its steps really take. */
  expectedTimes: Array<ExpectedTime>;
};

/** Where a benefit stands, as shown to people; internal states map totally onto these. */
export type EntitlementStatus =
  /** 数据比对出来了,部门还没核定 */
  | 'UNDER_REVIEW'
  /** 部门要再核实一项 */
  | 'DOUBTFUL'
  /** 等您确认 */
  | 'READY'
  /** 确认好了,资金用完了,按先后排队 */
  | 'QUEUED'
  /** 公示中 */
  | 'IN_NOTICE'
  /** 在路上 */
  | 'IN_EXECUTION'
  /** 到账了 / 办结了 */
  | 'FULFILLED'
  /** 退回来了,要换账户 */
  | 'RETURNED'
  /** 您放弃了 */
  | 'DECLINED'
  /** 部门退回了 */
  | 'REJECTED'
  /** 过期了 */
  | 'LAPSED'
  /** 您撤回了申报 */
  | 'WITHDRAWN';

/** A light of electronic supervision: always with a word and a shape. */
export type SupervisionLight =
  /** 按时 */
  | 'GREEN'
  /** 临近时限 */
  | 'YELLOW'
  /** 超时 */
  | 'RED'
  /** 暂停 */
  | 'PAUSED';

/** State of one step on the way. */
export type StepState =
  /** done */
  | 'DONE'
  /** now */
  | 'NOW'
  /** later */
  | 'LATER';

/** One step of the way from match to account. */
export type TimelineStep = {
  __typename?: 'TimelineStep';
  /** Name (数据比对, 部门核定, 您已确认, 公示, 拨付, 到账). */
  name: Scalars['String']['output'];
  /** Where it stands. */
  state: StepState;
  /** When it ended or began. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Who acts. */
  actor?: Maybe<Scalars['String']['output']>;
  /** What happened, in plain words. */
  detail?: Maybe<Scalars['String']['output']>;
  /** The light of a step with a promise. */
  light?: Maybe<SupervisionLight>;
  /** Promised working days. */
  promisedDays?: Maybe<Scalars['Int']['output']>;
  /** Why the clock stands still, while it does. */
  pausedBecause?: Maybe<Scalars['String']['output']>;
};

/** One station of the money (CZ-3). */
export type FundStation = {
  __typename?: 'FundStation';
  /** Who holds it. */
  holder: Scalars['String']['output'];
  /** Masked account or note. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: StepState;
  /** When it arrived there. */
  at?: Maybe<Scalars['DateTime']['output']>;
};

/** Proof of a fulfilment. */
export type Receipt = {
  __typename?: 'Receipt';
  /** Number to verify it with. */
  number: Scalars['String']['output'];
  /** Amount. */
  amountFen: Scalars['Fen']['output'];
  /** Where from. */
  payer: Scalars['String']['output'];
  /** Where to, masked. */
  payee: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The bank's or executor's serial number. */
  serial: Scalars['String']['output'];
  /** SHA-256 of the receipt's fields; the QR carries it. */
  digest: Scalars['String']['output'];
  /** Text of the QR. */
  qr: Scalars['String']['output'];
  /** Its position in the order of the taps on its pool (N-6); null for what no pool paid, and from before there was an order. */
  position?: Maybe<Scalars['Int']['output']>;
  /** The link of the pool's public hash chain that gave it the money. */
  link?: Maybe<Scalars['String']['output']>;
  /** The executing office's own list says the same; null while no such list has come. */
  listed?: Maybe<ListedReceipt>;
};

/** What happens to a position in the order of a pool (N-6). */
export type QueueEvent =
  /** 当场留出 */
  | 'TAKEN'
  /** 排队 */
  | 'WAITING'
  /** 轮到,留出 */
  | 'GRANTED'
  /** 轮到了,还差别的,名次留着 */
  | 'ASIDE'
  /** 退出 */
  | 'LEFT';

/** The place of a case in the order of its pool, and what proves it in the public chain. */
export type PoolPlace = {
  __typename?: 'PoolPlace';
  /** Given once, in the order of the taps. */
  position: Scalars['Int']['output'];
  /** What happened to it last. */
  event: QueueEvent;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How many wait before it; 0 when it does not wait. */
  ahead: Scalars['Int']['output'];
  /** The pool. */
  poolId: Scalars['ID']['output'];
  /** The link of the chain that says so. */
  link: Scalars['String']['output'];
  /** With the case number and the amount in 分 it makes the digest in the link; nobody else has it. */
  salt: Scalars['String']['output'];
};

/** What is measured of cases (N-4). */
export type TimedStep =
  /** 部门核定 */
  | 'DEPARTMENT_REVIEW'
  /** 公示 */
  | 'PUBLIC_NOTICE'
  /** 拨付、执行 */
  | 'EXECUTION'
  /** 从确认到办结 */
  | 'TAP_TO_END';

/** How long a step really takes, in working days, from what finished in the last half year; days of waiting for the applicant do not count (N-4). */
export type ExpectedTime = {
  __typename?: 'ExpectedTime';
  /** Which step. */
  step: TimedStep;
  /** Half of them took at most so long (P50); null while fewer than 20 have finished. */
  usualDays?: Maybe<Scalars['Int']['output']>;
  /** Nine in ten took at most so long (P90); null while fewer than 20 have finished. */
  slowDays?: Maybe<Scalars['Int']['output']>;
  /** Promised; null where nothing is. */
  limitDays?: Maybe<Scalars['Int']['output']>;
  /** How many finished ones it rests on. */
  counted: Scalars['Int']['output'];
  /** In plain words, never beyond the promise. */
  words: Scalars['String']['output'];
};

/** An account money can go to. */
export type PayoutAccount = {
  __typename?: 'PayoutAccount';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** 对公账户, 缴费账户, 社保卡. */
  kind: PayoutAccountKind;
  /** Bank. */
  bankName: Scalars['String']['output'];
  /** Last four digits. */
  tail: Scalars['String']['output'];
  /** The holder is the beneficiary. */
  holderMatches: Scalars['Boolean']['output'];
  /** Why this account (有对公账户时打到对公账户). */
  reason: Scalars['String']['output'];
};

/** Kinds of accounts. */
export type PayoutAccountKind =
  /** 对公账户 */
  | 'CORPORATE'
  /** 缴费账户 */
  | 'CONTRIBUTION'
  /** 社保卡 */
  | 'SOCIAL_CARD';

/** The tap is recorded; from here the money is on its way. */
export type EntitlementConfirmed = {
  __typename?: 'EntitlementConfirmed';
  /** The case after the tap. */
  entitlement: Entitlement;
};

/** A datum changed or is missing: a person of the department looks again before anything is paid. */
export type SecondaryConfirmationRequired = {
  __typename?: 'SecondaryConfirmationRequired';
  /** The case after the change. */
  entitlement: Entitlement;
  /** What is being looked at, in plain words. */
  message: Scalars['String']['output'];
  /** Clauses concerned. */
  clauses: Array<ClauseAssessment>;
};

/** Why the answer is no. */
export type RefusalReason =
  /** A clause no longer holds. */
  | 'NOT_ELIGIBLE'
  /** Already decided: confirmed, declined, closed. */
  | 'ALREADY_DECIDED'
  /** Past the last day. */
  | 'TOO_LATE'
  /** The pool is empty. */
  | 'POOL_EMPTY'
  /** A limit (once per person, three a year) is used up. */
  | 'LIMIT_REACHED'
  /** The agent's authorisation does not cover this (scope or amount). */
  | 'NOT_AUTHORISED'
  /** There is no account to pay to. */
  | 'NO_ACCOUNT'
  /** The real-name level is too low for money. */
  | 'IDENTITY_TOO_WEAK'
  /** The amount shown is no longer the amount due. */
  | 'AMOUNT_CHANGED'
  /** The item is not published or not reviewed (CC-3). */
  | 'NOT_PUBLISHED'
  /** Too early or not in a state for this. */
  | 'NOT_NOW';

/** No, and why, and what to do (a full card, never a toast). */
export type Refused = {
  __typename?: 'Refused';
  /** Reason. */
  reason: RefusalReason;
  /** In plain words. */
  message: Scalars['String']['output'];
  /** Clauses concerned, with value, source and date. */
  clauses: Array<ClauseAssessment>;
  /** What to do next. */
  nextStep: Scalars['String']['output'];
  /** The case, if there is one. */
  entitlement?: Maybe<Entitlement>;
};

/** Result of a tap. */
export type ConfirmEntitlementResult = EntitlementConfirmed | SecondaryConfirmationRequired | Refused;

/** One tap on one entitlement. */
export type ConfirmEntitlementInput = {
  /** Which. */
  entitlementId: Scalars['ID']['input'];
  /** The amount the person saw; another amount refuses with AMOUNT_CHANGED. */
  amountFen: Scalars['Fen']['input'];
  /** Chosen by the client, the same for every retry of this tap; the first result is returned again. */
  idempotencyKey: Scalars['String']['input'];
};

/** A request for an item that is decided at once. */
export type ApplyInstantInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** For whom. */
  beneficiaryId: Scalars['ID']['input'];
  /** The record (certificate number) it concerns. */
  recordKey?: InputMaybe<Scalars['String']['input']>;
  /** The amount the person saw. */
  amountFen: Scalars['Fen']['input'];
  /** As for confirming. */
  idempotencyKey: Scalars['String']['input'];
};

/** What whoever scans a receipt sees. */
export type ReceiptCheck = {
  __typename?: 'ReceiptCheck';
  /** True when number and digest belong to a fulfilment that stands. */
  genuine: Scalars['Boolean']['output'];
  /** In plain words. */
  message: Scalars['String']['output'];
  /** Item, amount, payee as public, and time, when genuine. */
  receipt?: Maybe<Receipt>;
};

/** A code found on a poster, in a message or on a receipt, and genuine. */
export type GenuineEntryCode = {
  __typename?: 'GenuineEntryCode';
  /** The short number printed under the code (LX-BZJ-01). */
  code: Scalars['String']['output'];
  /** What it opens; null for a code that opens many items. */
  item?: Maybe<PolicyItem>;
  /** Which items it opens, where it opens a category; null for one item and for the whole package. */
  category?: Maybe<PolicyCategory>;
  /** The enterprise specialist who shares it, as printed; null for a department's code. */
  sharedBy?: Maybe<Scalars['String']['output']>;
  /** Who issued it. */
  issuedBy: Department;
  /** Where it hangs or which channel carries it, if known. */
  placement?: Maybe<Scalars['String']['output']>;
  /** Valid from. */
  validFrom: Scalars['Date']['output'];
};

/** Why a code opens nothing. */
export type EntryCodeProblem =
  /** Not one of ours: do not open, do not pay, do not type anything. */
  | 'NOT_OURS'
  /** One of ours, past its time. */
  | 'EXPIRED'
  /** One of ours, withdrawn with its item. */
  | 'WITHDRAWN'
  /** One of ours once, but changed by somebody. */
  | 'TAMPERED'
  /** Somebody's identity code (亮码): only a window reads it. */
  | 'IDENTITY_CODE';

/** A code that opens nothing (N-9). */
export type RejectedEntryCode = {
  __typename?: 'RejectedEntryCode';
  /** Which kind of problem. */
  problem: EntryCodeProblem;
  /** In plain words. */
  message: Scalars['String']['output'];
  /** What to do now. */
  advice: Array<Scalars['String']['output']>;
  /** An item that took the place of a withdrawn one. */
  replacement?: Maybe<PolicyItem>;
  /** The code that took its place (撤码不用重印), open to be shown at once. */
  replacementCode?: Maybe<Scalars['String']['output']>;
};

/** What a scanned or typed code turns out to be. */
export type EntryCodeResult = GenuineEntryCode | RejectedEntryCode;

/** What a category goes by. */
export type PolicyCategoryKind =
  /** 领域 (SQ-5) */
  | 'DOMAIN'
  /** 货架 (LY-1) */
  | 'SHELF'
  /** 对象: 企业, 个人 */
  | 'AUDIENCE';

/** Items that belong together, as a code opens them. */
export type PolicyCategory = {
  __typename?: 'PolicyCategory';
  /** What it goes by. */
  by: PolicyCategoryKind;
  /** PolicyDomain, PolicyShelf or BeneficiaryKind. */
  value: Scalars['String']['output'];
  /** As people read it (惠企政策). */
  label: Scalars['String']['output'];
};

/** Items that belong together. */
export type PolicyCategoryInput = {
  /** What it goes by. */
  by: PolicyCategoryKind;
  /** PolicyDomain, PolicyShelf or BeneficiaryKind. */
  value: Scalars['String']['input'];
};

/** What a code is for (XQ-2). */
export type EntryCodeKind =
  /** 一个事项 */
  | 'ITEM'
  /** 一类事项 */
  | 'CATEGORY'
  /** 一场活动 */
  | 'EVENT'
  /** 一位企业服务专员 */
  | 'SPECIALIST'
  /** 一处张贴 */
  | 'PLACEMENT';

/** Where a code stands. */
export type EntryCodeStatus =
  /** 在用 */
  | 'STANDING'
  /** 过期 */
  | 'EXPIRED'
  /** 已停用 */
  | 'WITHDRAWN';

/** A code as those see it who issued it. Scans are counts: nobody is named. */
export type IssuedEntryCode = {
  __typename?: 'IssuedEntryCode';
  /** The short number; also its id. */
  code: Scalars['ID']['output'];
  /** What it is for. */
  kind: EntryCodeKind;
  /** What it opens, in words. */
  opens: Scalars['String']['output'];
  /** The item it opens; null for many. */
  itemId?: Maybe<Scalars['ID']['output']>;
  /** Where it hangs, or the event. */
  placement?: Maybe<Scalars['String']['output']>;
  /** Large letters of the poster, lines apart; null for the name of what it opens. */
  headline?: Maybe<Scalars['String']['output']>;
  /** Valid from. */
  validFrom: Scalars['Date']['output'];
  /** Last day; null when open-ended. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  status: EntryCodeStatus;
  /** Full name of the member of staff; null for codes that came with the installation. */
  issuedBy?: Maybe<Scalars['String']['output']>;
  /** Why and by whom it was withdrawn. */
  withdrawal?: Maybe<Scalars['String']['output']>;
  /** The code that took its place. */
  replacedBy?: Maybe<Scalars['String']['output']>;
  /** How often it was scanned. */
  scans: Scalars['Int']['output'];
  /** The last day it was scanned. */
  lastScannedOn?: Maybe<Scalars['Date']['output']>;
  /** Address inside its ordinary-link QR. */
  link: Scalars['String']['output'];
  /** Path of the A4 poster as PDF; with `?mini=1` also the 小程序码. Null once it no longer opens anything. */
  posterPath?: Maybe<Scalars['String']['output']>;
};

/** The code could not be issued or withdrawn. */
export type EntryCodeRefused = {
  __typename?: 'EntryCodeRefused';
  /** Why and what to do. */
  message: Scalars['String']['output'];
};

/** Result of issuing or withdrawing. */
export type IssueEntryCodeResult = IssuedEntryCode | EntryCodeRefused;

/** A new code. */
export type IssueEntryCodeInput = {
  /** ITEM, CATEGORY, EVENT or PLACEMENT; a specialist's codes come with sharing. */
  kind: EntryCodeKind;
  /** The item it opens, of the own department. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** Or the category. With neither it opens the whole package. */
  category?: InputMaybe<PolicyCategoryInput>;
  /** Where it hangs, or the event; 2–40 characters. */
  placement: Scalars['String']['input'];
  /** Large letters of the poster: at most 3 lines of 12 characters. */
  headline?: InputMaybe<Scalars['String']['input']>;
  /** Last day; required for events. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The same key again is the same code. */
  idempotencyKey: Scalars['String']['input'];
};

/** What a datum is. */
export type FactKind =
  /** 金额 */
  | 'MONEY'
  /** 数量 */
  | 'COUNT'
  /** 日期 */
  | 'DATE'
  /** 是或否 */
  | 'BOOLEAN'
  /** 选项 */
  | 'ENUM'
  /** 文字 */
  | 'TEXT'
  /** 地区 */
  | 'REGION'
  /** 行业 */
  | 'INDUSTRY'
  /** 清单 */
  | 'LIST';

/** How often its department delivers a datum again. */
export type RefreshCycle =
  /** 每天更新 */
  | 'DAILY'
  /** 每周更新 */
  | 'WEEKLY'
  /** 每月更新 */
  | 'MONTHLY'
  /** 每年更新 */
  | 'YEARLY';

/** How much care a datum needs. */
export type Sensitivity =
  /** 公开 */
  | 'PUBLIC'
  /** 企业内部 */
  | 'INTERNAL'
  /** 个人信息 */
  | 'PERSONAL'
  /** 敏感个人信息 */
  | 'SENSITIVE';

/** A datum the platform may judge by (数据目录, SQ-1); never anybody's value. */
export type CatalogueFact = {
  __typename?: 'CatalogueFact';
  /** Key. */
  key: Scalars['ID']['output'];
  /** Name, as the rules call it. */
  label: Scalars['String']['output'];
  /** What it is. */
  kind: FactKind;
  /** Unit (人, 元); null where there is none. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Whom it is about. */
  subject: BeneficiaryKind;
  /** Whose datum it is. */
  department: Department;
  /** How often it is delivered again. */
  refresh: RefreshCycle;
  /** How much care it needs. */
  sensitivity: Sensitivity;
  /** The choices of an ENUM, the columns of a LIST; else empty. */
  parts: Array<Scalars['String']['output']>;
  /** Whether the platform works it out from raw records instead of taking it over. */
  rolledUp: Scalars['Boolean']['output'];
  /** Items in force that may look at it. */
  items: Array<PolicyItem>;
  /** Names of the tags that look at it. */
  tags: Array<Scalars['String']['output']>;
};

/** Whether it is recorded that what was lent is back. */
export type GivenBackStatus =
  /** 有人记了,等另一个人核对 */
  | 'PROPOSED'
  /** 核对过了,两清 */
  | 'DONE'
  /** 没有同意 */
  | 'REFUSED';

/** A record that what was lent is back. */
export type GivenBackRecord = {
  __typename?: 'GivenBackRecord';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  status: GivenBackStatus;
  /** The day on which it came back. */
  on: Scalars['Date']['output'];
  /** What shows it. */
  evidence: Scalars['String']['output'];
  /** Who wrote it down; 执行机构 for what was reported. */
  firstName: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who looked second. */
  secondName?: Maybe<Scalars['String']['output']>;
  /** Why they did not agree. */
  secondReason?: Maybe<Scalars['String']['output']>;
};

/** What was only lent (暂退, 缓缴), for the department that released it (CC-13). */
export type LentCase = {
  __typename?: 'LentCase';
  /** The case. */
  entitlementId: Scalars['ID']['output'];
  /** Its number. */
  caseNumber: Scalars['String']['output'];
  /** Whom it was lent to: an enterprise in full, a person masked. */
  payee: Scalars['String']['output'];
  /** The item. */
  itemName: Scalars['String']['output'];
  /** 暂退, 缓缴 … */
  fulfilmentKind: FulfilmentKind;
  /** How much. */
  amountFen: Scalars['Fen']['output'];
  /** By when it has to be back. */
  dueBackOn: Scalars['Date']['output'];
  /** The day has passed and it is not back. */
  overdue: Scalars['Boolean']['output'];
  /** What is recorded of its return. */
  record?: Maybe<GivenBackRecord>;
  /** Why whoever looks may not look second; null when they may, or when nothing waits for it. */
  notYou?: Maybe<Scalars['String']['output']>;
};

/** That what was lent is back. */
export type RecordGivenBackInput = {
  /** The case. */
  entitlementId: Scalars['ID']['input'];
  /** The day. */
  on: Scalars['Date']['input'];
  /** What shows it. */
  evidence: Scalars['String']['input'];
};

/** Which items of the hall (政策大厅); what is absent does not narrow. */
export type HallFilter = {
  /** For persons or enterprises. */
  kind?: InputMaybe<BeneficiaryKind>;
  /** Domain (SQ-5). */
  domain?: InputMaybe<PolicyDomain>;
  /** Shelf (LY-1). */
  shelf?: InputMaybe<PolicyShelf>;
  /** Level of the document it rests on first (CC-5). */
  level?: InputMaybe<PolicyLevel>;
  /** How it is applied for (CC-4). */
  mode?: InputMaybe<ApplicationMode>;
  /** Visits to a window: 0 or 1. */
  maxVisits?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the lead department. */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Items that ask about what this tag stands for (标签, BZ-2). */
  tag?: InputMaybe<Scalars['ID']['input']>;
};

/** One line of the hall. */
export type HallEntry = {
  __typename?: 'HallEntry';
  /** The item. */
  item: PolicyItem;
  /** What it means for the beneficiary asked about; null without one, and for items of the other kind. */
  mine?: Maybe<Assessment>;
};

/** How many items stand on a shelf. */
export type ShelfCount = {
  __typename?: 'ShelfCount';
  /** Shelf. */
  shelf: PolicyShelf;
  /** Items. */
  count: Scalars['Int']['output'];
};

/** A tag one can narrow to. */
export type TagChoice = {
  __typename?: 'TagChoice';
  /** The tag. */
  tag: Tag;
  /** How many items of the hall ask about it. */
  count: Scalars['Int']['output'];
  /** Whether the beneficiary asked about has it. */
  mine: Scalars['Boolean']['output'];
};

/** A page of the hall. */
export type HallPage = {
  __typename?: 'HallPage';
  /** Items on all pages. */
  total: Scalars['Int']['output'];
  /** Lines of this page; for a beneficiary what can be had comes first. */
  entries: Array<HallEntry>;
  /** Cursor of the next page; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
  /** Items by shelf, without regard to the shelf asked for. */
  shelves: Array<ShelfCount>;
  /** Tags one can narrow to; one's own first, then those most items ask about. */
  tags: Array<TagChoice>;
  /** Lead departments one can narrow to. */
  departments: Array<Department>;
  /** Items for the other kind of beneficiary that the same words find. */
  otherKind: Scalars['Int']['output'];
  /** Items the words find when nothing but the kind narrows. */
  unfiltered: Scalars['Int']['output'];
};

/** How far a right has come; every stage holds those of the next one too (N-5). */
export type TakeUpStage =
  /** 该得:条件全符合 */
  | 'ELIGIBLE'
  /** 部门核定了 */
  | 'CONFIRMED'
  /** 告诉了 */
  | 'TOLD'
  /** 点了确认 */
  | 'TAPPED'
  /** 到账了 */
  | 'PAID';

/** What the rows of a take-up table are. */
export type TakeUpDimension =
  /** 事项 */
  | 'ITEM'
  /** 区县 */
  | 'REGION'
  /** 行业门类 */
  | 'TRADE'
  /** 月份 */
  | 'MONTH';

/** How many reached a stage, and for how much. Both null: one or two persons, who are not shown. */
export type TakeUpFigure = {
  __typename?: 'TakeUpFigure';
  /** Stage. */
  stage: TakeUpStage;
  /** How many. */
  count?: Maybe<Scalars['Int']['output']>;
  /** How much. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
};

/** One item, area, trade or month. */
export type TakeUpRow = {
  __typename?: 'TakeUpRow';
  /** Value of the dimension: item id, region code, section letter of GB/T 4754, `YYYY-MM`. */
  key: Scalars['String']['output'];
  /** The value in words. */
  name: Scalars['String']['output'];
  /** Lead department, where the rows are items. */
  department?: Maybe<Department>;
  /** How it is carried out, where the rows are items: paid and reduced money are never added up (CC-13). */
  fulfilmentKind?: Maybe<FulfilmentKind>;
  /** Who carries it out, where the rows are items. */
  executor?: Maybe<Department>;
  /** Enterprises and persons are never added up. */
  beneficiaryKind: BeneficiaryKind;
  /** The five stages in their order. */
  stages: Array<TakeUpFigure>;
};

/** A take-up table. */
export type TakeUp = {
  __typename?: 'TakeUp';
  /** What is counted up to when; null before the first count. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The rows. */
  rows: Array<TakeUpRow>;
};

/** Cases of one item that began the same step on the same day. */
export type LitWork = {
  __typename?: 'LitWork';
  /** Names this line, for `casesBehind`. */
  key: Scalars['ID']['output'];
  /** Id of the item. */
  itemId: Scalars['ID']['output'];
  /** Name of the item. */
  itemName: Scalars['String']['output'];
  /** The step they are at. */
  step: Scalars['String']['output'];
  /** Since when. */
  since: Scalars['Date']['output'];
  /** How many. */
  count: Scalars['Int']['output'];
  /** Working days used. */
  usedDays: Scalars['Int']['output'];
  /** Working days promised; null where nothing is. */
  promisedDays?: Maybe<Scalars['Int']['output']>;
  /** Light by that clock. */
  light: SupervisionLight;
};

/** Lights of one department. */
export type DepartmentLights = {
  __typename?: 'DepartmentLights';
  /** The department. */
  department: Department;
  /** Past their time. */
  red: Scalars['Int']['output'];
  /** On their last day. */
  yellow: Scalars['Int']['output'];
  /** In time. */
  green: Scalars['Int']['output'];
  /** Waiting for the beneficiary or an objection. */
  paused: Scalars['Int']['output'];
  /** The cases behind the figures, oldest first; no names, no numbers. */
  work: Array<LitWork>;
};

/** How full a pool is. */
export type PoolGauge = {
  __typename?: 'PoolGauge';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Budget. */
  budgetFen: Scalars['Fen']['output'];
  /** Not set aside for anybody yet. */
  availableFen: Scalars['Fen']['output'];
};

/** An unanswered objection, without who and what. */
export type OpenObjection = {
  __typename?: 'OpenObjection';
  /** Number to ask the department by. */
  number: Scalars['String']['output'];
  /** Kind. */
  kind: ObjectionKind;
  /** Department that answers. */
  department: Department;
  /** Name of the item. */
  itemName: Scalars['String']['output'];
  /** Answer due. */
  answerBy: Scalars['Date']['output'];
};

/** Stronger from one to the next (XQ-8). */
export type ReminderKind =
  /** 提醒 */
  | 'REMINDER'
  /** 约谈 */
  | 'TALK'
  /** 通报 */
  | 'CIRCULAR';

/** A leader's reminder to a department, and what the department found. */
export type Reminder = {
  __typename?: 'Reminder';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number to quote. */
  number: Scalars['String']['output'];
  /** Kind. */
  kind: ReminderKind;
  /** To whom. */
  department: Department;
  /** About which item, if one. */
  itemName?: Maybe<Scalars['String']['output']>;
  /** What is to be looked into. */
  request: Scalars['String']['output'];
  /** Answer due. */
  dueOn: Scalars['Date']['output'];
  /** Who reminded. */
  raisedBy: Scalars['String']['output'];
  /** When. */
  raisedAt: Scalars['DateTime']['output'];
  /** What has been heard since, of money somebody misses; at the department's desk only. */
  heard?: Maybe<Scalars['String']['output']>;
  /** What the department found; null while it is open. */
  finding?: Maybe<Scalars['String']['output']>;
  /** Who closed it. */
  closedBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A case behind a figure: no person, an enterprise masked. */
export type CaseBehind = {
  __typename?: 'CaseBehind';
  /** Number to ask the department by. */
  caseNumber: Scalars['ID']['output'];
  /** `长春市****有限公司`; null for persons. */
  who?: Maybe<Scalars['String']['output']>;
  /** Area; null for persons. */
  regionName?: Maybe<Scalars['String']['output']>;
  /** Where it stands, in words. */
  step: Scalars['String']['output'];
  /** Since when. */
  since: Scalars['Date']['output'];
  /** Working days used of this step; null while no office is at it. */
  usedDays?: Maybe<Scalars['Int']['output']>;
  /** Working days promised; null where nothing is. */
  promisedDays?: Maybe<Scalars['Int']['output']>;
  /** Light by that clock; null while no office is at it. */
  light?: Maybe<SupervisionLight>;
  /** Amount. */
  amountFen: Scalars['Fen']['output'];
};

/** Cases behind a figure, a page at a time. */
export type CasesBehindPage = {
  __typename?: 'CasesBehindPage';
  /** Those that stand longest first. */
  cases: Array<CaseBehind>;
  /** Cursor of the next page; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
  /** True where one or two persons would be pointed at: none is shown. */
  hidden: Scalars['Boolean']['output'];
};

/** Form of an audit export. */
export type AuditFormat =
  /** 表格 */
  | 'CSV'
  /** 每行一个 JSON */
  | 'NDJSON';

/** How a message travelled. */
export type MessageChannel =
  /** 长期订阅消息 */
  | 'LONG_TERM'
  /** 一次性订阅消息 */
  | 'ONE_TIME'
  /** 短信 */
  | 'SMS';

/** What became of a message. */
export type MessageStatus =
  /** Waits to be sent. */
  | 'QUEUED'
  /** Accepted by the carrier or WeChat. */
  | 'SENT'
  /** Receipt says delivered. */
  | 'DELIVERED'
  /** Could not be delivered by any channel. */
  | 'FAILED'
  /** To be read here only: the topic is switched off, or it was settled before it was sent. */
  | 'KEPT';

/** What messages are about. */
export type MessageTopic =
  /** 有能领的 */
  | 'OFFER'
  /** 办到哪一步 */
  | 'PROGRESS'
  /** 钱到没到 */
  | 'MONEY'
  /** 快到期的 */
  | 'DUE';

/** How a person names a channel. */
export type WishChannel =
  /** 微信 */
  | 'WECHAT'
  /** 短信 */
  | 'SMS';

/** A topic by a channel. */
export type MessageSwitch = {
  __typename?: 'MessageSwitch';
  /** What it is about. */
  topic: MessageTopic;
  /** By which channel. */
  channel: WishChannel;
  /** Whether it is sent. */
  on: Scalars['Boolean']['output'];
};

/** What the viewer wants to be told, and in which hours nothing rings. */
export type MessageWish = {
  __typename?: 'MessageWish';
  /** Every topic by every channel. */
  switches: Array<MessageSwitch>;
  /** Full hour of the city's day from which nothing rings; equal to `quietUntil`: there is no silence. */
  quietFrom: Scalars['Int']['output'];
  /** Full hour until which nothing rings. */
  quietUntil: Scalars['Int']['output'];
};

/** A topic by a channel that is switched off. */
export type ClosedTopic = {
  /** What it is about. */
  topic: MessageTopic;
  /** By which channel. */
  channel: WishChannel;
};

/** What the viewer wants from now on. */
export type MessageWishInput = {
  /** Everything else is on. */
  closed: Array<ClosedTopic>;
  /** Full hour, 0 to 23. */
  quietFrom: Scalars['Int']['input'];
  /** Full hour, 0 to 23. */
  quietUntil: Scalars['Int']['input'];
};

/** A message to the viewer. */
export type Message = {
  __typename?: 'Message';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Text. */
  text: Scalars['String']['output'];
  /** How it travelled. */
  channel: MessageChannel;
  /** What became of it. */
  status: MessageStatus;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Waits until then: nothing rings in the quiet hours. */
  heldUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The case it concerns; none where several are told together. */
  entitlementId?: Maybe<Scalars['ID']['output']>;
};

/** A subscribe-message template the tap may ask for. */
export type SubscribeTemplate = {
  __typename?: 'SubscribeTemplate';
  /** WeChat's template id. */
  id: Scalars['String']['output'];
  /** What it announces. */
  title: Scalars['String']['output'];
};

/** What the person answered in WeChat's dialog for one template. */
export type SubscribeAnswer = {
  /** Template id. */
  templateId: Scalars['String']['input'];
  /** accept, reject, ban, filter … exactly as WeChat reports. */
  answer: Scalars['String']['input'];
};

/** What happened (资讯动态). */
export type NewsKind =
  /** 上线 */
  | 'PUBLISHED'
  /** 开始办理 */
  | 'OPENED'
  /** 有变化 */
  | 'CHANGED'
  /** 截止 */
  | 'CLOSED'
  /** 停办 */
  | 'WITHDRAWN'
  /** 部门写的 */
  | 'WRITTEN';

/** An item a piece of news is about. */
export type NewsItem = {
  __typename?: 'NewsItem';
  /** Id of the item. */
  itemId: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Whether it is in force today and its guide can be opened. */
  inForce: Scalars['Boolean']['output'];
};

/** One piece of news, made from what happened or written by a department. */
export type NewsEntry = {
  __typename?: 'NewsEntry';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: NewsKind;
  /** On which day. */
  on: Scalars['Date']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** What it means, a paragraph each. */
  lines: Array<Scalars['String']['output']>;
  /** Who says so. */
  department: Department;
  /** Items it is about. */
  items: Array<NewsItem>;
};

/** A page of news. */
export type NewsPage = {
  __typename?: 'NewsPage';
  /** The newest first. */
  entries: Array<NewsEntry>;
  /** Cursor of the next page; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
};

/** Where a department's own piece of news stands. */
export type DeskNewsStatus =
  /** 等另一个人看过发布 */
  | 'WAITING'
  /** 发布了 */
  | 'PUBLISHED'
  /** 撤下了 */
  | 'WITHDRAWN';

/** A piece of news a department wrote itself (CC-1), as the department sees it. */
export type DeskNews = {
  __typename?: 'DeskNews';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Paragraphs. */
  lines: Array<Scalars['String']['output']>;
  /** Items it is about. */
  items: Array<NewsItem>;
  /** Where it stands. */
  status: DeskNewsStatus;
  /** Counts rewritings; publishing names the one that was read. */
  revision: Scalars['Int']['output'];
  /** Who wrote it. */
  writtenBy: Scalars['String']['output'];
  /** When. */
  writtenAt: Scalars['DateTime']['output'];
  /** True for the one who wrote it, who does not publish it. */
  mine: Scalars['Boolean']['output'];
  /** Who published it. */
  publishedBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn, and by whom. */
  withdrawal?: Maybe<Scalars['String']['output']>;
};

/** A piece of news to be written or rewritten. */
export type WriteNewsInput = {
  /** The piece to rewrite, its writer's, not published yet; absent for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** 2–40 characters. */
  title: Scalars['String']['input'];
  /** 1–8 paragraphs of at most 300 characters, without addresses to open (N-9). */
  lines: Array<Scalars['String']['input']>;
  /** Items in force it is about; at most 10. */
  itemIds: Array<Scalars['ID']['input']>;
  /** The same key again is the same piece. */
  idempotencyKey: Scalars['String']['input'];
};

/** A word people use for an item, proposed by its department. */
export type EverydayWord = {
  __typename?: 'EverydayWord';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What people say. */
  say: Scalars['String']['output'];
  /** The item it means. */
  item: PolicyItem;
  /** Who proposed it. */
  proposedBy: Scalars['String']['output'];
  /** True for the one who proposed it, who does not decide it. */
  mine: Scalars['Boolean']['output'];
  /** True once it is in use, false when a second person said no, null while it waits. */
  accepted?: Maybe<Scalars['Boolean']['output']>;
};

/** A search that found nothing, in one month (CC-10); nobody with it. */
export type MissedWord = {
  __typename?: 'MissedWord';
  /** The words. */
  word: Scalars['String']['output'];
  /** How often. */
  times: Scalars['Int']['output'];
  /** Proposed or in use for an item of the own department. */
  everydayWord?: Maybe<EverydayWord>;
};

/** What was searched and not found in a month. */
export type MissedMonth = {
  __typename?: 'MissedMonth';
  /** Words looked for three times or more, the most missed first; at most 100. */
  words: Array<MissedWord>;
  /** How many words more were looked for only once or twice; they are not shown. */
  rare: Scalars['Int']['output'];
};

/** One line of a public notice, masked by the rules of publication. */
export type NoticeLine = {
  __typename?: 'NoticeLine';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Enterprise name in full, a person as 张*. */
  beneficiaryName: Scalars['String']['output'];
  /** Amount. */
  amountFen: Scalars['Fen']['output'];
  /** True while an objection stops this line. */
  objected: Scalars['Boolean']['output'];
};

/** A public notice (公示) before execution. */
export type PublicNotice = {
  __typename?: 'PublicNotice';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The item. */
  item: PolicyItem;
  /** Which department answers objections. */
  department: Department;
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day on which an objection stops a line. */
  until: Scalars['Date']['output'];
  /** Lines. */
  lines: Array<NoticeLine>;
};

/** What was fulfilled of one item in one month (结果公示). */
export type MonthResult = {
  __typename?: 'MonthResult';
  /** The item. */
  item: PolicyItem;
  /** `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** How many; null: one or two persons, who are not shown. */
  count?: Maybe<Scalars['Int']['output']>;
  /** How much; null with the count. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Whether its lines are published, as the item says; persons only as sums. */
  published: Scalars['Boolean']['output'];
};

/** One fulfilled benefit of an enterprise. */
export type ResultLine = {
  __typename?: 'ResultLine';
  /** Receipt number; anybody can verify it. */
  receipt: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Amount; null where the item does not publish it. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Day of arrival; null where the item does not publish it. */
  on?: Maybe<Scalars['Date']['output']>;
};

/** Lines, a page at a time. */
export type ResultPage = {
  __typename?: 'ResultPage';
  /** The lines, newest first. */
  lines: Array<ResultLine>;
  /** Cursor of the next page; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
};

/** What an objection is about. */
export type ObjectionKind =
  /** 数据有误: a datum is wrong; goes to its owner, the clock stops. */
  | 'WRONG_FACT'
  /** 申诉: the judgement is wrong; goes to somebody who did not decide it. */
  | 'APPEAL'
  /** 公示异议: against a line in public notice; stops that line only. */
  | 'NOTICE';

/** An objection as recorded. */
export type Objection = {
  __typename?: 'Objection';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number to read out. */
  number: Scalars['String']['output'];
  /** What it is about. */
  kind: ObjectionKind;
  /** What it concerns, in one line: the item with the clause, or the line in notice (一次性扩岗补助，公示第 11 批，长春市木兰旅行社有限公司). */
  about?: Maybe<Scalars['String']['output']>;
  /** In the words of whoever raised it; null for everybody but them and the department that answers. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Who has to answer. */
  department: Department;
  /** When an answer is due (working days). */
  answerBy: Scalars['Date']['output'];
  /** The answer, once given. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was raised. */
  raisedAt: Scalars['DateTime']['output'];
};

/** An objection by the beneficiary. */
export type RaiseObjectionInput = {
  /** For whom. */
  beneficiaryId: Scalars['ID']['input'];
  /** About which item. */
  itemId: Scalars['ID']['input'];
  /** About which case of it; without one, the case of this period. */
  entitlementId?: InputMaybe<Scalars['ID']['input']>;
  /** About which clause, if one. */
  clauseId?: InputMaybe<Scalars['ID']['input']>;
  /** About which datum, for WRONG_FACT. */
  fact?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  kind: ObjectionKind;
  /** In the person's words, at most 500 characters. */
  statement: Scalars['String']['input'];
  /** As for confirming. */
  idempotencyKey: Scalars['String']['input'];
};

/** An office's own list of a day (what it waived, refunded, released or paid), compared with our books (CC-13). */
export type OfficeReport = {
  __typename?: 'OfficeReport';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number of the list, by the office. */
  number: Scalars['String']['output'];
  /** Whose list it is. */
  officeName: Scalars['String']['output'];
  /** The item, or the treasury's account by its last digits. */
  scopeName: Scalars['String']['output'];
  /** The day it is of. */
  day: Scalars['Date']['output'];
  /** It was read and is not compared yet: what it says has not reached our books, which are waited for. */
  comparing: Scalars['Boolean']['output'];
  /** Its lines. */
  lineCount: Scalars['Int']['output'];
  /** Carried out, by the office. */
  doneFen: Scalars['Fen']['output'];
  /** Carried out, by our books. */
  ownDoneFen: Scalars['Fen']['output'];
  /** Came back, by the office: what was lent (补足、补缴), or a payment (退回). */
  backFen: Scalars['Fen']['output'];
  /** Came back, by our books. */
  ownBackFen: Scalars['Fen']['output'];
  /** Differences; each is a task. */
  differenceCount: Scalars['Int']['output'];
  /** Differences nobody has closed with a finding yet. */
  openCount: Scalars['Int']['output'];
  /** Who brought it. */
  broughtBy: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** Where a receipt's fulfilment stands in the executing office's own list of the day, with nothing said against it. */
export type ListedReceipt = {
  __typename?: 'ListedReceipt';
  /** Whose list it is. */
  officeName: Scalars['String']['output'];
  /** Number of the list. */
  number: Scalars['String']['output'];
  /** The day it is of. */
  day: Scalars['Date']['output'];
};

/** Where a run of payments stands (成批发放). */
export type PayoutRunStatus =
  /** 正在逐人再核一遍 */
  | 'PREPARING'
  /** 等另一个人放行 */
  | 'WAITING'
  /** 金额大,等第二个人放行 */
  | 'SECOND_LOOK'
  /** 在发 */
  | 'RELEASED'
  /** 停下了 */
  | 'STOPPED'
  /** 发完了 */
  | 'DONE'
  /** 退回了 */
  | 'REFUSED';

/** One thing that happened to a run. */
export type PayoutRunStep = {
  __typename?: 'PayoutRunStep';
  /** What, in plain words. */
  name: Scalars['String']['output'];
  /** Who; staff in full. */
  actor: Scalars['String']['output'];
  /** Their sentence. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** Payments of one item that leave together. */
export type PayoutRun = {
  __typename?: 'PayoutRun';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number to read out. */
  number: Scalars['String']['output'];
  /** Id of the item. */
  itemId: Scalars['String']['output'];
  /** Name of the item. */
  itemName: Scalars['String']['output'];
  /** It goes by 国库集中支付: a person takes the 支付申请 to the treasury and brings the results. */
  treasury: Scalars['Boolean']['output'];
  /** The 支付申请 can be downloaded: released, and every payment of it is written. */
  exportable: Scalars['Boolean']['output'];
  /** It was handed over: results can be brought. */
  awaitsResult: Scalars['Boolean']['output'];
  /** What the treasury says otherwise than our books; each is a task. */
  differenceCount: Scalars['Int']['output'];
  /** Of these, what nobody has closed with a finding yet. */
  openDifferenceCount: Scalars['Int']['output'];
  /** Where it stands. */
  status: PayoutRunStatus;
  /** Where it stands, in plain words. */
  words: Scalars['String']['output'];
  /** People on it. */
  lineCount: Scalars['Int']['output'];
  /** What they get together. */
  totalFen: Scalars['Fen']['output'];
  /** People who are not paid with it; each with a reason. */
  droppedCount: Scalars['Int']['output'];
  /** People who are being checked again. */
  checkingCount: Scalars['Int']['output'];
  /** People whose payment has not left yet. */
  waitingCount: Scalars['Int']['output'];
  /** People whose payment the bank has no final answer about. */
  onTheWayCount: Scalars['Int']['output'];
  /** People who have been paid. */
  paidCount: Scalars['Int']['output'];
  /** What they got. */
  paidFen: Scalars['Fen']['output'];
  /** People whose payment came back. */
  backCount: Scalars['Int']['output'];
  /** Files that have left. */
  fileCount: Scalars['Int']['output'];
  /** Why the bank took nothing of a file, while somebody has to look. */
  trouble?: Maybe<Scalars['String']['output']>;
  /** Two people beside the author have to release it. */
  needsTwo: Scalars['Boolean']['output'];
  /** Why the signed-in person cannot release it; null when they can. */
  notYou?: Maybe<Scalars['String']['output']>;
  /** When it was prepared. */
  preparedAt: Scalars['DateTime']['output'];
  /** When it came to its end. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened, oldest first. */
  steps: Array<PayoutRunStep>;
};

/** Somebody who is not paid with a run. */
export type DroppedPayout = {
  __typename?: 'DroppedPayout';
  /** Opaque id; the next page goes on behind it. */
  id: Scalars['ID']['output'];
  /** The case. */
  caseNumber: Scalars['String']['output'];
  /** Enterprise name, or masked person. */
  name: Scalars['String']['output'];
  /** What it would have been. */
  amountFen: Scalars['Fen']['output'];
  /** Why, in plain words. */
  reason: Scalars['String']['output'];
};

/** An item that can be paid in runs. */
export type PayoutRunItem = {
  __typename?: 'PayoutRunItem';
  /** Id of the item. */
  itemId: Scalars['String']['output'];
  /** Its name. */
  itemName: Scalars['String']['output'];
  /** What is ordered of it now waits for a run instead of leaving by itself. */
  inRuns: Scalars['Boolean']['output'];
  /** Its runs go by 国库集中支付 instead of to the bank. */
  treasury: Scalars['Boolean']['output'];
  /** Who switched it last, in full; null when nobody ever did. */
  switchedBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  switchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Payments that wait for a run: of an item that is not in runs any more, those ordered while it was. */
  waitingCount: Scalars['Int']['output'];
  /** What they come to. */
  waitingFen: Scalars['Fen']['output'];
};

/** What a day in the calendar is. */
export type CalendarKind =
  /** 开始 */
  | 'OPENS'
  /** 截止 */
  | 'CLOSES'
  /** 变化 */
  | 'CHANGES'
  /** 多数这天前到账 */
  | 'ARRIVES'
  /** 预计满足 */
  | 'MEETS'
  /** 要补足 */
  | 'DUE_BACK';

/** A day to know of (N-11). */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Which day. */
  on: Scalars['Date']['output'];
  /** What it is. */
  kind: CalendarKind;
  /** Id of the item. */
  itemId: Scalars['ID']['output'];
  /** Name of the item. */
  name: Scalars['String']['output'];
  /** What it means, in one or two sentences. */
  text: Scalars['String']['output'];
  /** Amount, where one is known for the beneficiary. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Whether somebody has confirmed the amount. */
  sure: Scalars['Boolean']['output'];
  /** Whether it concerns the beneficiary asked about. */
  mine: Scalars['Boolean']['output'];
  /** The beneficiary's case, if it is about one. */
  entitlementId?: Maybe<Scalars['ID']['output']>;
};

/** Openings, closings, changes and one's own days. */
export type PolicyCalendar = {
  __typename?: 'PolicyCalendar';
  /** The day it is in the city. */
  today: Scalars['Date']['output'];
  /** From today on, the nearest first. */
  days: Array<CalendarDay>;
  /** What changed or ended this year, the newest first. */
  changed: Array<CalendarDay>;
};

/** A policy document (政策文件) that items in force rest on. */
export type PolicyDocument = {
  __typename?: 'PolicyDocument';
  /** Its number, or its title where it has none. */
  id: Scalars['ID']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Document number exactly as printed; null when there is none. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Address of the official text, if published. */
  url?: Maybe<Scalars['String']['output']>;
  /** Who issued it. */
  level: PolicyLevel;
  /** Items in force that rest on it. */
  items: Array<PolicyItem>;
};

/** A page of documents. */
export type PolicyDocumentPage = {
  __typename?: 'PolicyDocumentPage';
  /** Documents on all pages. */
  total: Scalars['Int']['output'];
  /** Documents of this page: state first, district last, then by number. */
  documents: Array<PolicyDocument>;
  /** Cursor of the next page; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
};

/** A government department or another institution that supplies data or executes. */
export type Department = {
  __typename?: 'Department';
  /** Code, e.g. `culture-tourism`. */
  code: Scalars['String']['output'];
  /** Full official name. */
  name: Scalars['String']['output'];
  /** Short name for lists (市文广旅局). */
  shortName: Scalars['String']['output'];
};

/** How a benefit is applied for (办理方式). */
export type ApplicationMode =
  /** 免申即享 */
  | 'AUTO'
  /** 即申即享 */
  | 'INSTANT'
  /** 申报 */
  | 'STANDARD';

/** What a fulfilment is (CC-13); only PAYOUT touches a bank of ours. */
export type FulfilmentKind =
  /** 发放 */
  | 'PAYOUT'
  /** 减免 */
  | 'WAIVER'
  /** 缓缴 */
  | 'DEFERRAL'
  /** 退费 */
  | 'REFUND'
  /** 暂退保证金 */
  | 'DEPOSIT_RELEASE'
  /** 服务 */
  | 'SERVICE';

/** Whom a policy serves first (领域, SQ-5). */
export type PolicyDomain =
  /** 惠民 */
  | 'PEOPLE'
  /** 惠企 */
  | 'ENTERPRISE'
  /** 惠人才 */
  | 'TALENT'
  /** 惠招商 */
  | 'INVESTMENT'
  /** 惠金融 */
  | 'FINANCE';

/** Where a policy stands in the hall (货架, LY-1). */
export type PolicyShelf =
  /** 税收优惠 */
  | 'TAX_RELIEF'
  /** 降本增效 */
  | 'COST_EFFICIENCY'
  /** 资金奖补 */
  | 'FUND_AWARD'
  /** 金融支持 */
  | 'FINANCIAL_SUPPORT'
  /** 要素保障 */
  | 'RESOURCE_GUARANTEE';

/** Who issued the document an item rests on (政策层级, CC-5). */
export type PolicyLevel =
  /** 国家 */
  | 'NATIONAL'
  /** 省 */
  | 'PROVINCIAL'
  /** 市 */
  | 'MUNICIPAL'
  /** 县（区） */
  | 'DISTRICT';

/** What sort of benefit it is (兑现类型, CC-5). */
export type AwardType =
  /** 资金奖励 */
  | 'FUND_AWARD'
  /** 资金补贴 */
  | 'FUND_SUBSIDY'
  /** 资金返还 */
  | 'FUND_RETURN'
  /** 降低费率 */
  | 'RATE_REDUCTION'
  /** 税收优惠 */
  | 'TAX_RELIEF'
  /** 费用减免 */
  | 'FEE_RELIEF'
  /** 租金减免 */
  | 'RENT_RELIEF'
  /** 延期缓缴 */
  | 'PAYMENT_DEFERRAL'
  /** 保证金退还 */
  | 'DEPOSIT_RELEASE'
  /** 贷款贴息 */
  | 'INTEREST_SUBSIDY'
  /** 融资支持 */
  | 'FINANCING_SUPPORT'
  /** 服务保障 */
  | 'SERVICE_SUPPORT';

/** One condition of an item in plain words. */
export type PolicyCondition = {
  __typename?: 'PolicyCondition';
  /** Stable id inside the item version. */
  id: Scalars['ID']['output'];
  /** The condition as a sentence. */
  text: Scalars['String']['output'];
  /** Departments whose data settle it. */
  sources: Array<Department>;
  /** The condition exactly as the platform judges by it, in its one canonical Chinese form; figures and lists of the item in 【】. Null for a limit, which counts earlier grants. */
  canonicalText?: Maybe<Scalars['String']['output']>;
};

/** A figure or list that an item's rules call by its text in 【】. */
export type RuleTerm = {
  __typename?: 'RuleTerm';
  /** The text in 【】. */
  text: Scalars['String']['output'];
  /** What it stands for: the value, by year where it changes, or the records a list counts, in canonical form. */
  meaning: Scalars['String']['output'];
};

/** A thing the person has to hand in (申报要件). */
export type ApplicationMaterial = {
  __typename?: 'ApplicationMaterial';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Where it comes from if data sharing supplies it; null when the person brings it. */
  suppliedBy?: Maybe<Department>;
};

/** One step of the procedure. */
export type ProcedureStep = {
  __typename?: 'ProcedureStep';
  /** Name, e.g. 意愿确认. */
  name: Scalars['String']['output'];
  /** Who acts, in plain words (不用您做 / 您点一下). */
  actor: Scalars['String']['output'];
  /** What happens. */
  description: Scalars['String']['output'];
  /** Promised working days; null where there is no promise. */
  promisedDays?: Maybe<Scalars['Int']['output']>;
};

/** Whom to ask. */
export type PolicyContact = {
  __typename?: 'PolicyContact';
  /** Office or person. */
  name: Scalars['String']['output'];
  /** Phone. */
  phone: Scalars['String']['output'];
  /** Opening hours. */
  hours: Scalars['String']['output'];
};

/** The document an item rests on. */
export type LegalBasis = {
  __typename?: 'LegalBasis';
  /** Title. */
  title: Scalars['String']['output'];
  /** Document number exactly as printed; null when there is none. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** Address of the official text, if published. */
  url?: Maybe<Scalars['String']['output']>;
  /** Who issued it. */
  level: PolicyLevel;
};

/** An item's end, told ahead (停办预告, XQ-4); it may still be called off. */
export type ItemEnding = {
  __typename?: 'ItemEnding';
  /** The item that ends. */
  itemId: Scalars['ID']['output'];
  /** From this day nothing new is offered or paid. */
  on: Scalars['Date']['output'];
  /** Why, in the department's words. */
  reason: Scalars['String']['output'];
  /** The item that leads on; old codes and posters open it. */
  successor?: Maybe<PolicyItem>;
};

/** The pool an item is paid from, as everybody may know it (N-6): sums only, a minute old. */
export type ItemFunds = {
  __typename?: 'ItemFunds';
  /** Budget. */
  budgetFen: Scalars['Fen']['output'];
  /** Not set aside for anybody yet, cut to 万元. */
  leftFen: Scalars['Fen']['output'];
  /** The day it runs dry at the pace of this month and the one before; today when it is; null when nobody can tell. */
  dryOn?: Maybe<Scalars['Date']['output']>;
  /** Set aside or paid, rounded up to 万元. */
  takenFen: Scalars['Fen']['output'];
  /** How many confirmed and wait for money, in the order of their taps. */
  waiting: Scalars['Int']['output'];
  /** The pool, for whoever checks its public chain. */
  poolId: Scalars['ID']['output'];
};

/** A department whose data could not be had, and since when; the rest of the package still stands. */
export type DataGap = {
  __typename?: 'DataGap';
  /** Whose data. */
  department: Department;
  /** Since when it does not answer; what is shown is from before. */
  since: Scalars['DateTime']['output'];
};

/** An offer of which another one takes some members first (the same hired person under two subsidies). */
export type ReducedOffer = {
  __typename?: 'ReducedOffer';
  /** The offer; its own amount is the whole one. */
  entitlement: Entitlement;
  /** What is left of it. */
  amountFen: Scalars['Fen']['output'];
};

/** An offer that the recommended ones exclude. */
export type OfferAlternative = {
  __typename?: 'OfferAlternative';
  /** The offer. */
  entitlement: Entitlement;
  /** Recommended offers that would be given up, or come to less. */
  insteadOf: Array<Entitlement>;
  /** How much less everything together comes to with it; null when an earlier grant leaves nothing of it. */
  lessFen?: Maybe<Scalars['Fen']['output']>;
  /** The rule in the words of the policy, or what an earlier grant has used up. */
  because: Scalars['String']['output'];
};

/** What is for one beneficiary now (政策包). */
export type PolicyPackage = {
  __typename?: 'PolicyPackage';
  /** For whom. */
  beneficiary: Beneficiary;
  /** Confirmed by the department, waiting for one tap: the best that can be had together (N-3 就高不重复), the most money first. */
  ready: Array<Entitlement>;
  /** What `ready` comes to together, reduced ones as reduced. */
  readyFen: Scalars['Fen']['output'];
  /** Of `ready`, those that come to less beside the others; to be confirmed with this amount, after the others. */
  reduced: Array<ReducedOffer>;
  /** Offers that cannot be had beside `ready`, or not whole, each with what it would cost. */
  alternatives: Array<OfferAlternative>;
  /** False when there were too many offers to weigh all of them: `ready` is allowed, but perhaps not the best. */
  bestProven: Scalars['Boolean']['output'];
  /** The part of `readyFen` that has to come back (保证金暂退). */
  dueBackFen: Scalars['Fen']['output'];
  /** Items to be had on request, filled in: at once (即申即享), or after the department has looked (申报). */
  instant: Array<Assessment>;
  /** One unmet or unknown clause away, with the road (N-1). */
  nearMisses: Array<Assessment>;
  /** On its way: found, with the department, confirmed, in notice, paid out. */
  inProgress: Array<Entitlement>;
  /** Arrived, declined, closed; newest first, at most 20. */
  finished: Array<Entitlement>;
  /** Announced ends of items above that can still be had (XQ-4). */
  endings: Array<ItemEnding>;
  /** What one may try out for this beneficiary (算一算, the deeds of `ChangeableFact`); empty where nothing can be changed. */
  changeable: Array<Scalars['String']['output']>;
  /** How fresh the data are. */
  dataAsOf: Scalars['DateTime']['output'];
  /** Departments whose data are missing at the moment. */
  dataGaps: Array<DataGap>;
};

/** What a pool's books say at the end of a day; the six parts come to the budget. */
export type PoolBooks = {
  __typename?: 'PoolBooks';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Budget: what the pool was opened with and the changes up to that day. */
  budgetFen: Scalars['Fen']['output'];
  /** Not set aside for anybody. */
  poolFen: Scalars['SignedFen']['output'];
  /** Set aside, not handed to the bank. */
  heldFen: Scalars['SignedFen']['output'];
  /** Handed to the bank, no final answer. */
  inTransitFen: Scalars['SignedFen']['output'];
  /** In a 支付申请 at the treasury (国库集中支付), no final answer. */
  atTreasuryFen: Scalars['SignedFen']['output'];
  /** Arrived. */
  arrivedFen: Scalars['SignedFen']['output'];
  /** Came back, kept for whom it was meant. */
  returnedFen: Scalars['SignedFen']['output'];
  /** What can be taken of it now, by the row that taps look at; poolFen when all is well. Null at an earlier day. */
  availableFen?: Maybe<Scalars['Fen']['output']>;
  /** The parts come to the budget, none is below zero, and what can be taken is what the books leave in the pool. */
  balanced: Scalars['Boolean']['output'];
  /** Changes of its budget: those that wait for a second person first, then the latest. */
  budgetChanges: Array<PoolBudgetChange>;
  /** What moved, a line a day on which something did; a year at most. */
  days: Array<PoolDay>;
};


/** What a pool's books say at the end of a day; the six parts come to the budget. */
export type PoolBooksDaysArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

/** A change of a pool's budget by a document (下达预算文号): asked by one person of its holder, agreed by another. */
export type PoolBudgetChange = {
  __typename?: 'PoolBudgetChange';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What the budget rises by; below zero what is taken out. */
  amountFen: Scalars['SignedFen']['output'];
  /** Number of the document. */
  reference: Scalars['String']['output'];
  /** Who asked. */
  askedBy: Scalars['String']['output'];
  /** When. */
  askedAt: Scalars['DateTime']['output'];
  /** True for the one who asked, who does not agree to it. */
  mine: Scalars['Boolean']['output'];
  /** True once it is booked, false when somebody said no or it was taken back, null while it waits. */
  agreed?: Maybe<Scalars['Boolean']['output']>;
  /** Who said so. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A change of a budget to be asked for. */
export type ChangePoolBudgetInput = {
  /** The pool, held by the own department. */
  poolId: Scalars['ID']['input'];
  /** What the budget rises by; below zero what is taken out, at most what nobody was promised. */
  amountFen: Scalars['SignedFen']['input'];
  /** Number of the document that says so; booked once a pool. */
  reference: Scalars['String']['input'];
  /** The same key again is the same change. */
  idempotencyKey: Scalars['String']['input'];
};

/** What moved in a pool on a day. */
export type PoolDay = {
  __typename?: 'PoolDay';
  /** The day. */
  day: Scalars['Date']['output'];
  /** What the budget rose by; below zero what was taken out of it. */
  budgetFen: Scalars['SignedFen']['output'];
  /** Set aside. */
  heldFen: Scalars['Fen']['output'];
  /** Given back to the pool. */
  releasedFen: Scalars['Fen']['output'];
  /** Handed to the bank. */
  sentFen: Scalars['Fen']['output'];
  /** Arrived. */
  arrivedFen: Scalars['Fen']['output'];
  /** Came back. */
  returnedFen: Scalars['Fen']['output'];
  /** Set aside once more, for another account. */
  restoredFen: Scalars['Fen']['output'];
  /** Asked back and paid back (追回). */
  repaidFen: Scalars['Fen']['output'];
};

/** The bank's statement of one day of one account, compared with our books (对账). */
export type StatementDay = {
  __typename?: 'StatementDay';
  /** Last four digits of the account. */
  payerTail: Scalars['String']['output'];
  /** The day. */
  day: Scalars['Date']['output'];
  /** Every line fits. */
  clean: Scalars['Boolean']['output'];
  /** Lines of the bank. */
  lineCount: Scalars['Int']['output'];
  /** Paid, by the bank. */
  debitFen: Scalars['Fen']['output'];
  /** Paid, by our books. */
  ownDebitFen: Scalars['Fen']['output'];
  /** Came back, by the bank. */
  creditFen: Scalars['Fen']['output'];
  /** Came back, by our books. */
  ownCreditFen: Scalars['Fen']['output'];
  /** Differences; each is a task. */
  differenceCount: Scalars['Int']['output'];
  /** Differences nobody has closed with a finding yet. */
  openCount: Scalars['Int']['output'];
  /** Why the bank's statement could not be had whole; nothing is compared until it is. */
  trouble?: Maybe<Scalars['String']['output']>;
};

/** Why a payment from before go-live (上线前已发) could not be placed. */
export type AsideReason =
  /** Something that has to be known is not in the delivery. */
  | 'UNCLEAR'
  /** Nobody knows the code it was paid under. */
  | 'UNKNOWN_ITEM'
  /** Nobody of the register has the number it was paid to. */
  | 'UNKNOWN_SUBJECT';

/** Where a finding on such a payment stands. */
export type AsideFindingStatus =
  /** Waits for a second person. */
  | 'PROPOSED'
  /** Counts. */
  | 'DONE'
  /** The second person did not agree. */
  | 'REFUSED'
  /** The payment was delivered anew meanwhile. */
  | 'VOID';

/** What a member of staff found out about a payment. */
export type AsideFinding = {
  __typename?: 'AsideFinding';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  status: AsideFindingStatus;
  /** The item it was paid for; null: nothing that counts here. */
  itemName?: Maybe<Scalars['String']['output']>;
  /** Their sentence. */
  finding: Scalars['String']['output'];
  /** Who: staff are named in full. */
  staffName: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who looked a second time. */
  secondName?: Maybe<Scalars['String']['output']>;
  /** Why the second person did not agree. */
  secondReason?: Maybe<Scalars['String']['output']>;
};

/** A payment from before go-live that waits for somebody to find out what it was. */
export type AsidePayment = {
  __typename?: 'AsidePayment';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Why it waits. */
  reason: AsideReason;
  /** What is missing, in plain words. */
  missing: Scalars['String']['output'];
  /** What that means for money meanwhile, in plain words. */
  meanwhile: Scalars['String']['output'];
  /** Enterprise name or number; a person's number masked. */
  who: Scalars['String']['output'];
  /** Whether that is somebody of the register. */
  subjectKnown: Scalars['Boolean']['output'];
  /** Who paid. */
  payer: Scalars['String']['output'];
  /** The payer's number of it; null when the delivery does not say. */
  number?: Maybe<Scalars['String']['output']>;
  /** The code it was paid under; null when the delivery does not say. */
  itemCode?: Maybe<Scalars['String']['output']>;
  /** The item that code means today. */
  itemId?: Maybe<Scalars['ID']['output']>;
  /** Its name. */
  itemName?: Maybe<Scalars['String']['output']>;
  /** Null when the delivery does not say. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Null when the delivery does not say. */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** What it was paid for: a year, a month, or nothing. */
  period: Scalars['String']['output'];
  /** What stands in the delivery where something is missing, as it was written; persons masked. */
  line?: Maybe<Scalars['String']['output']>;
  /** When it came. */
  takenAt: Scalars['DateTime']['output'];
  /** What was found so far, oldest first. */
  findings: Array<AsideFinding>;
  /** The finding that waits for a second person. */
  proposed?: Maybe<AsideFinding>;
  /** Why the signed-in person cannot be the second; null when they can, or when nothing waits. */
  notYou?: Maybe<Scalars['String']['output']>;
  /** Placing it lets other money go: a second person looks. Closing always does. */
  assignNeedsTwo: Scalars['Boolean']['output'];
};

/** What a payment turned out to be. */
export type FindAsidePaymentInput = {
  /** The payment. */
  id: Scalars['ID']['input'];
  /** The item it was paid for; null closes it: nothing that counts here. */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** 身份证号 or 统一社会信用代码, where the delivery does not say or says it wrongly. */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** Where the delivery does not say. */
  paidOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the delivery does not say. */
  amountFen?: InputMaybe<Scalars['Fen']['input']>;
  /** How one knows, at least six characters. */
  finding: Scalars['String']['input'];
};

/** Where a proof (证明) stands. */
export type ProofStatus =
  /** 正在请部门开 */
  | 'ASKED'
  /** 部门要人工核对 */
  | 'WAITING'
  /** 开好了,已经用它重新判断 */
  | 'ISSUED'
  /** 部门开不了 */
  | 'REFUSED'
  /** 没有通过核验,没有采用 */
  | 'DISTRUSTED';

/** A proof that settles a clause nobody can decide (CS-2). */
export type ProofKind = {
  __typename?: 'ProofKind';
  /** Code of the kind. */
  code: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Who issues it: the owner of the datum. */
  department: Department;
  /** Generated from data at once; otherwise somebody there looks first. */
  atOnce: Scalars['Boolean']['output'];
};

/** A proof that was asked for. */
export type Proof = {
  __typename?: 'Proof';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The item it was asked for. */
  itemId: Scalars['ID']['output'];
  /** What it proves. */
  kind: ProofKind;
  /** Where it stands. */
  status: ProofStatus;
  /** Where it stands and what can be done, in plain words. */
  words: Scalars['String']['output'];
  /** Number of the proof, once it is issued. */
  number?: Maybe<Scalars['String']['output']>;
  /** The last day it is good for. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** When the answer was taken in; of one that is issued, its signature was verified then. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A tree of published lines as the city signed it; the last one of a day is that day's. */
export type TreeHead = {
  __typename?: 'TreeHead';
  /** Lines in the tree. */
  size: Scalars['Int']['output'];
  /** Hash over all of them (总指纹), 64 hex digits. */
  root: Scalars['String']['output'];
  /** GB/T 2260 code of the city. */
  city: Scalars['String']['output'];
  /** City calendar day. */
  day: Scalars['Date']['output'];
  /** When it was signed: ISO 8601 in UTC, to the millisecond, exactly as it is signed. */
  at: Scalars['String']['output'];
  /** SHA-256 or SM3. */
  algorithm: Scalars['String']['output'];
  /** Ed25519, 64 hex digits. */
  publicKey: Scalars['String']['output'];
  /** Ed25519 over the head's fields, a row each. */
  signature: Scalars['String']['output'];
};

/** One line in the tree, with what proves it. */
export type ProvenLine = {
  __typename?: 'ProvenLine';
  /** Its place, from 0, for ever. */
  index: Scalars['Int']['output'];
  /** 32 hex digits; null once the line was taken down, and where only whoever holds the receipt may read it. */
  salt?: Maybe<Scalars['String']['output']>;
  /** The line in its one form; null together with the salt. */
  text?: Maybe<Scalars['String']['output']>;
  /** What stands in the tree for it. */
  leaf: Scalars['String']['output'];
  /** Neighbours on the way up to the root. */
  path: Array<Scalars['String']['output']>;
};

/** What a device of one's own needs to check a line. */
export type LineProof = {
  __typename?: 'LineProof';
  /** The newest head. */
  head: TreeHead;
  /** The fulfilment; and a second line when it no longer stands. */
  lines: Array<ProvenLine>;
  /** From the tree seen before to this one; null without one, or when there never was such a tree. */
  consistency?: Maybe<Array<Scalars['String']['output']>>;
};

/** Where a line stands. */
export type LineStanding =
  /** In the public log. */
  | 'PUBLISHED'
  /** In the public log, and a later line says that the money came back. */
  | 'RETURNED'
  /** No longer shown; its leaf stays. */
  | 'TAKEN_DOWN'
  /** Fulfilled a moment ago, in the log in seconds. */
  | 'NOT_YET'
  /** No such receipt, or changed. */
  | 'UNKNOWN';

/** What the public log says of a receipt (N-7). */
export type LineCheck = {
  __typename?: 'LineCheck';
  /** Where it stands. */
  standing: LineStanding;
  /** In plain words, when the proof does not say it all. */
  message?: Maybe<Scalars['String']['output']>;
  /** Null for what is not in the log. */
  proof?: Maybe<LineProof>;
};

/** A published line that is no longer shown. */
export type TakenDownLine = {
  __typename?: 'TakenDownLine';
  /** Receipt number. */
  receipt: Scalars['String']['output'];
  /** Why; everybody may read it. */
  reason: Scalars['String']['output'];
  /** By whom. */
  staffName: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** A receipt of a year, with what it was for. */
export type YearReceipt = {
  __typename?: 'YearReceipt';
  /** The case. */
  entitlementId: Scalars['ID']['output'];
  /** Name of the item. */
  itemName: Scalars['String']['output'];
  /** 发放, 减免, 退费, 暂退 … */
  fulfilmentKind: FulfilmentKind;
  /** The receipt. */
  receipt: Receipt;
};

/** How a year's receipts are written. */
export type StatementFormat =
  /** Pages to print. */
  | 'PDF'
  /** A table for a spreadsheet. */
  | 'CSV';

/** Where money that is asked back stands (N-13). */
export type ReversalStatus =
  /** 部门里提出来了,还没告诉人 */
  | 'PROPOSED'
  /** 告知了,听您说 */
  | 'HEARING'
  /** 您说过了,等没有经手的人来定 */
  | 'OBJECTED'
  /** 定了,分期退 */
  | 'REPAYING'
  /** 都退了 */
  | 'REPAID'
  /** 不追回了 */
  | 'DROPPED';

/** A part of what is paid back. */
export type Instalment = {
  __typename?: 'Instalment';
  /** Which. */
  number: Scalars['Int']['output'];
  /** By when. */
  dueOn: Scalars['Date']['output'];
  /** How much. */
  amountFen: Scalars['Fen']['output'];
  /** How much of it has come back; what comes is counted for the earliest part. */
  repaidFen: Scalars['Fen']['output'];
};

/** A step of a reversal, as the desk reads it. */
export type ReversalStep = {
  __typename?: 'ReversalStep';
  /** 提出来了, 告知了 … */
  name: Scalars['String']['output'];
  /** Who; whoever was paid is masked. */
  actor: Scalars['String']['output'];
  /** What they wrote. */
  words?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** Money that came back, by the bank's serial. */
export type Repayment = {
  __typename?: 'Repayment';
  /** Of the bank. */
  serial: Scalars['String']['output'];
  /** How much. */
  amountFen: Scalars['Fen']['output'];
  /** When it was booked. */
  at: Scalars['DateTime']['output'];
};

/** 追回 at the desk: whose money, how far it has come, and what whoever looks may do. */
export type DeskReversal = {
  __typename?: 'DeskReversal';
  /** The reversal. */
  reversal: Reversal;
  /** Who was paid: an enterprise in full, a person masked. */
  payee: Scalars['String']['output'];
  /** The item. */
  itemName: Scalars['String']['output'];
  /** Who prepared it. */
  preparedBy: Scalars['String']['output'];
  /** When. */
  preparedAt: Scalars['DateTime']['output'];
  /** First day on which it may be decided; null outside the hearing. */
  decidableFrom?: Maybe<Scalars['Date']['output']>;
  /** The bank has given all of it back: nobody has it, it can only be ended. */
  cameBack: Scalars['Boolean']['output'];
  /** Why whoever looks may not serve or decide it; null when they may. */
  notYou?: Maybe<Scalars['String']['output']>;
  /** Whoever looks prepared it and may take it back: nobody was told yet. */
  mayTakeBack: Scalars['Boolean']['output'];
  /** What has happened. */
  steps: Array<ReversalStep>;
  /** What has come back. */
  repayments: Array<Repayment>;
};

/** A condition a paid case was decided on. */
export type PaidClause = {
  __typename?: 'PaidClause';
  /** Id within the case. */
  id: Scalars['ID']['output'];
  /** In words. */
  text: Scalars['String']['output'];
};

/** A paid case, looked up by its number to ask money back. */
export type PaidCase = {
  __typename?: 'PaidCase';
  /** The case. */
  entitlementId: Scalars['ID']['output'];
  /** Its number. */
  caseNumber: Scalars['String']['output'];
  /** Who was paid: an enterprise in full, a person masked. */
  payee: Scalars['String']['output'];
  /** The item. */
  itemName: Scalars['String']['output'];
  /** When it was paid. */
  paidAt: Scalars['DateTime']['output'];
  /** What of it may be asked back: paid, not paid back yet. */
  amountFen: Scalars['Fen']['output'];
  /** The conditions it was decided on. */
  clauses: Array<PaidClause>;
  /** Number of the reversal that is open, if one is. */
  open?: Maybe<Scalars['String']['output']>;
};

/** 追回: money that was paid is asked back by people, after a notice and a hearing; never by a match (N-13). */
export type Reversal = {
  __typename?: 'Reversal';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number to read out. */
  number: Scalars['String']['output'];
  /** Number of the case. */
  caseNumber: Scalars['String']['output'];
  /** Where it stands. */
  status: ReversalStatus;
  /** What is asked back. */
  owedFen: Scalars['Fen']['output'];
  /** What has come back. */
  repaidFen: Scalars['Fen']['output'];
  /** The clause that was not met. */
  clauseText: Scalars['String']['output'];
  /** What shows it. */
  evidence: Scalars['String']['output'];
  /** Last day of the hearing; null before it is served. */
  hearingUntil?: Maybe<Scalars['Date']['output']>;
  /** What whoever was paid said. */
  statement?: Maybe<Scalars['String']['output']>;
  /** Why it was decided so. */
  decision?: Maybe<Scalars['String']['output']>;
  /** Parts it is paid back in, once decided. */
  instalments: Array<Instalment>;
  /** Where it stands in plain words, for whoever was paid; null before they are told. */
  words?: Maybe<Scalars['String']['output']>;
};

/** What a reviewer proposes. */
export type ProposeReversalInput = {
  /** The paid case. */
  entitlementId: Scalars['ID']['input'];
  /** The clause that was not met, of those it was decided on. */
  clauseId: Scalars['ID']['input'];
  /** What shows it; whoever was paid reads it. */
  evidence: Scalars['String']['input'];
  /** At most what was paid and has not been paid back. */
  amountFen: Scalars['Fen']['input'];
  /** Chosen by the client, the same for every retry. */
  idempotencyKey: Scalars['String']['input'];
};

/** Where one item of what was asked for together stands. */
export type BundlePartStatus =
  /** 等前一项办成 */
  | 'WAITING'
  /** 在办,看它的进度 */
  | 'STARTED'
  /** 没有办上,说明原因 */
  | 'REFUSED'
  /** 前一项没有办成,没有接着办 */
  | 'DROPPED'
  /** 撤回了 */
  | 'WITHDRAWN';

/** Several items that belong together (一件事). */
export type ServiceBundle = {
  __typename?: 'ServiceBundle';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** One sentence. */
  summary: Scalars['String']['output'];
  /** For whom. */
  beneficiaryKind: BeneficiaryKind;
  /** What the bundling rests on. */
  basis: Scalars['String']['output'];
  /** Who answers questions. */
  contact: PolicyContact;
  /** Its items in force, in order. */
  items: Array<PolicyItem>;
};

/** One item of a bundle, for one beneficiary. */
export type OfferedBundlePart = {
  __typename?: 'OfferedBundlePart';
  /** The item. */
  item: PolicyItem;
  /** Name of the item after which it is begun by itself; null when it begins at once. */
  afterName?: Maybe<Scalars['String']['output']>;
  /** What today's data say already of one that is judged later, in plain words: yes, no with the reason, or not yet known. It decides nothing; null when it begins at once. */
  outlook?: Maybe<Scalars['String']['output']>;
  /** How it is judged today: one right, or one per record. */
  assessments: Array<Assessment>;
  /** Its form, opened as a draft; null when it has none. */
  application?: Maybe<Application>;
};

/** A field or material that several forms want: filled in once, in the first of them. */
export type SharedPart = {
  __typename?: 'SharedPart';
  /** Id in the first form. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Applications that want it, the one where it is filled in first. */
  applicationIds: Array<Scalars['ID']['output']>;
};

/** A bundle for one beneficiary. */
export type OfferedBundle = {
  __typename?: 'OfferedBundle';
  /** The bundle. */
  bundle: ServiceBundle;
  /** Its items in force, in order. */
  parts: Array<OfferedBundlePart>;
  /** Fields asked once for all forms. */
  fields: Array<SharedPart>;
  /** Materials asked once for all forms. */
  materials: Array<SharedPart>;
  /** What was asked for before, newest first. */
  requests: Array<BundleRequest>;
};

/** One item of what was asked for together. */
export type BundlePart = {
  __typename?: 'BundlePart';
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** Its name. */
  itemName: Scalars['String']['output'];
  /** As it was last published, with whom to ask; null when it never was. */
  item?: Maybe<PolicyItem>;
  /** Where it stands. */
  status: BundlePartStatus;
  /** Name of the item it waits for. */
  afterName?: Maybe<Scalars['String']['output']>;
  /** What it was answered with, in plain words; while it waits for another one, what the data said of it on the day it was handed in. */
  message?: Maybe<Scalars['String']['output']>;
  /** What to do. */
  nextStep?: Maybe<Scalars['String']['output']>;
  /** Its case, once there is one. */
  entitlement?: Maybe<Entitlement>;
  /** Its form with what the department asks to have corrected; null when it was asked for without one. */
  application?: Maybe<Application>;
};

/** Several items asked for by one tap; each is a case of its own. */
export type BundleRequest = {
  __typename?: 'BundleRequest';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number to read out. */
  number: Scalars['String']['output'];
  /** Id of the bundle. */
  bundleId: Scalars['ID']['output'];
  /** Name of the bundle. */
  bundleName: Scalars['String']['output'];
  /** When. */
  submittedAt: Scalars['DateTime']['output'];
  /** Its items, in order. */
  parts: Array<BundlePart>;
};

/** One item that is wanted. */
export type WantedPartInput = {
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** The record, for items granted per record. */
  recordKey?: InputMaybe<Scalars['String']['input']>;
  /** The amount the person saw; null for an item that is begun later by itself. */
  amountFen?: InputMaybe<Scalars['Fen']['input']>;
};

/** A bundle that is handed in. */
export type SubmitServiceBundleInput = {
  /** The bundle. */
  bundleId: Scalars['ID']['input'];
  /** For whom. */
  beneficiaryId: Scalars['ID']['input'];
  /** What of it. */
  parts: Array<WantedPartInput>;
  /** As for confirming. */
  idempotencyKey: Scalars['String']['input'];
};

/** Handed in: every item on its way or answered. */
export type BundleSubmitted = {
  __typename?: 'BundleSubmitted';
  /** As it stands. */
  request: BundleRequest;
};

/** It was not handed in: this is everything that is missing, for all forms at once. */
export type BundleIncomplete = {
  __typename?: 'BundleIncomplete';
  /** Every part. */
  missing: Array<MissingPart>;
};

/** Result of handing a bundle in. */
export type SubmitServiceBundleResult = BundleSubmitted | BundleIncomplete;

/** Five levels of 好差评; the last two are 差评 and are answered within working days. */
export type RatingLevel =
  /** 非常满意 */
  | 'VERY_SATISFIED'
  /** 满意 */
  | 'SATISFIED'
  /** 基本满意 */
  | 'FAIR'
  /** 不满意 */
  | 'UNSATISFIED'
  /** 非常不满意 */
  | 'VERY_UNSATISFIED';

/** A rating (LY-2 一事一评); the department does not see who gave it. */
export type ServiceRating = {
  __typename?: 'ServiceRating';
  /** Level. */
  level: RatingLevel;
  /** Words, if any. */
  comment?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By when an answer is due, for 差评. */
  answerBy?: Maybe<Scalars['Date']['output']>;
};

/** How often a level was given. */
export type RatingCount = {
  __typename?: 'RatingCount';
  /** Level. */
  level: RatingLevel;
  /** How often. */
  count: Scalars['Int']['output'];
};

/** Ratings of an item or of a department, added up; nobody can be made out in them. */
export type RatingSummary = {
  __typename?: 'RatingSummary';
  /** Name of the item or the department. */
  name: Scalars['String']['output'];
  /** Code of the department. */
  department: Scalars['String']['output'];
  /** Id of the item; null for a department. */
  itemId?: Maybe<Scalars['ID']['output']>;
  /** How many rated. */
  rated: Scalars['Int']['output'];
  /** How many could have: finished cases. */
  finished: Scalars['Int']['output'];
  /** 5 非常满意 … 1 非常不满意; null while too few have rated. */
  average?: Maybe<Scalars['Float']['output']>;
  /** By level; empty while too few have rated. */
  levels: Array<RatingCount>;
};

/** 服务评价 in public (CC-1, BZ-6). */
export type PublicRatings = {
  __typename?: 'PublicRatings';
  /** Fewer ratings than this are not shown: they could be traced to somebody. */
  fewest: Scalars['Int']['output'];
  /** By item, the most rated first. */
  items: Array<RatingSummary>;
  /** By lead department, the most rated first. */
  departments: Array<RatingSummary>;
};

/** Where the sign-in code comes from. */
export type SignInChannel =
  /** wx.login in the mini-program (code2session). */
  | 'WEAPP'
  /** WeChat's web authorisation (公众号网页授权) in a browser. */
  | 'H5';

/** What an authorisation page elsewhere is wanted for. */
export type AuthorisationPurpose =
  /** WeChat's web authorisation, H5 only. */
  | 'WECHAT'
  /** 省统一身份认证: proves who the person is. */
  | 'IDENTITY'
  /** 电子营业执照: proves who speaks for an enterprise. */
  | 'LICENSE'
  /** The city's staff sign-on. */
  | 'STAFF';

/** A page outside the product that the person has to visit, and what comes back from it. */
export type AuthorisationPage = {
  __typename?: 'AuthorisationPage';
  /** The address to open; it returns to the product with `code` and `state`. */
  url: Scalars['String']['output'];
  /** Opaque value that must come back unchanged. */
  state: Scalars['String']['output'];
};

/** A signed-in user. The token is shown once and kept by the client. */
export type Session = {
  __typename?: 'Session';
  /** Bearer token for the `Authorization` header; opaque. */
  token: Scalars['String']['output'];
  /** When it ends without use. */
  expiresAt: Scalars['DateTime']['output'];
};

/** Who is signed in and for whom they may act. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Opaque id of the user. */
  id: Scalars['ID']['output'];
  /** Masked name (李*), null before real-name verification. */
  name?: Maybe<Scalars['String']['output']>;
  /** Masked phone (138****5620), null while unknown. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Real-name level, null before 统一身份认证. */
  identity?: Maybe<IdentityLevel>;
  /** Themselves and the enterprises they may act for, first the one used last. Empty before real-name verification. */
  beneficiaries: Array<Beneficiary>;
  /** Authorisations that wait for this person's answer (they are named as 经办人). */
  invitations: Array<Authorisation>;
  /** Set when the user is a member of staff. */
  staff?: Maybe<StaffMember>;
};

/** How strongly a person's identity is proven, and by whom. Levels differ by province. */
export type IdentityLevel = {
  __typename?: 'IdentityLevel';
  /** The platform that vouches. */
  issuer: Scalars['String']['output'];
  /** Its level: 2 self-declared, 3 two-factor, 4 face, 5 certificate or counter. */
  level: Scalars['Int']['output'];
  /** When it was last proven. */
  verifiedAt: Scalars['DateTime']['output'];
};

/** A civil servant as the city's sign-on knows them. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Full name: staff on duty are named in full. */
  name: Scalars['String']['output'];
  /** Their department. */
  department: Department;
  /** Region they answer for (GB/T 2260). */
  regionCode: Scalars['String']['output'];
  /** What they may do. */
  roles: Array<StaffRole>;
  /** Where a window's clerk sits, in words; null for everybody else. */
  windowName?: Maybe<Scalars['String']['output']>;
};

/** Duties of staff. XQ-5: who accepts a case may not review it. */
export type StaffRole =
  /** 受理 */
  | 'ACCEPTOR'
  /** 审核、核定 */
  | 'REVIEWER'
  /** 企业服务专员 */
  | 'SPECIALIST'
  /** 领导 */
  | 'LEADER'
  /** 督察审计 */
  | 'AUDITOR'
  /** 窗口 */
  | 'WINDOW';

/** A code from an authorisation page was not accepted. */
export type AuthorisationRejected = {
  __typename?: 'AuthorisationRejected';
  /** Why, for the log of support calls. */
  reason: AuthorisationRejection;
  /** What to tell the person and what to do next. */
  message: Scalars['String']['output'];
};

/** Why a code from an authorisation page was not accepted. */
export type AuthorisationRejection =
  /** Used before, or older than five minutes. */
  | 'CODE_EXPIRED'
  /** The state does not belong to this user or this page. */
  | 'STATE_MISMATCH'
  /** The identity belongs to another user of this product. */
  | 'IDENTITY_TAKEN'
  /** The licence holder is not the person signed in. */
  | 'NOT_LEGAL_REPRESENTATIVE'
  /** The enterprise is cancelled or revoked. */
  | 'ENTERPRISE_NOT_ACTIVE'
  /** Real-name verification comes first. */
  | 'IDENTITY_REQUIRED'
  /** Staff sign-on does not know this person. */
  | 'NOT_STAFF';

/** Result of signing in. */
export type SignInResult = Session | AuthorisationRejected;

/** Result of proving one's identity. */
export type VerifyIdentityResult = Viewer | AuthorisationRejected;

/** A figure of an item that the sandbox may move (CC-8 沙盘推演). */
export type SimulationLever = {
  __typename?: 'SimulationLever';
  /** Path into the item: `parameters.layoffCeiling`. */
  id: Scalars['ID']['output'];
  /** What it is, in words. */
  label: Scalars['String']['output'];
  /** The clause it stands in; null for a parameter. */
  clause?: Maybe<Scalars['String']['output']>;
  /** Unit it is moved in: %, 元, 个月, 天, 年, 人, 周岁, or nothing. */
  unit: Scalars['String']['output'];
  /** What the item says now. */
  value: Scalars['Float']['output'];
  /** Least it may be put to. */
  least: Scalars['Float']['output'];
  /** Most it may be put to. */
  most: Scalars['Float']['output'];
  /** Steps in which it moves. */
  step: Scalars['Float']['output'];
};

/** An item that may be taken into the sandbox. */
export type SimulationItem = {
  __typename?: 'SimulationItem';
  /** The version in force. */
  item: PolicyItem;
  /** What may be moved. */
  levers: Array<SimulationLever>;
};

/** How far the city's subjects of a kind are loaded into the sandbox. */
export type SimulationReadiness = {
  __typename?: 'SimulationReadiness';
  /** Whether it answers. */
  ready: Scalars['Boolean']['output'];
  /** Subjects loaded so far. */
  loaded: Scalars['Int']['output'];
};

/** A lever put to a value. */
export type SimulationChange = {
  /** Id of the lever. */
  lever: Scalars['String']['input'];
  /** The value, in the lever's unit. */
  value: Scalars['Float']['input'];
};

/** What is played through. */
export type SimulationInput = {
  /** The item; for a draft the one it would change. */
  itemId: Scalars['ID']['input'];
  /** Text of a policy file (YAML) that nobody has published; it is judged instead of the item and stored nowhere. */
  draft?: InputMaybe<Scalars['String']['input']>;
  /** Levers that are moved; without it none. */
  changes?: InputMaybe<Array<SimulationChange>>;
  /** Budget; without it the pool's. */
  budgetFen?: InputMaybe<Scalars['Fen']['input']>;
  /** Share of the eligible who come, 0 to 1; without it all of them. */
  share?: InputMaybe<Scalars['Float']['input']>;
};

/** One version over everybody in the city. An estimate; who is undetermined is counted and never paid for. Counts are told to the nearest five, null for one to four; money in round units no finer than the largest single amount. */
export type SimulationSide = {
  __typename?: 'SimulationSide';
  /** Every clause met; null: fewer than five. */
  eligible?: Maybe<Scalars['Int']['output']>;
  /** Something is not known; null: fewer than five. */
  undetermined?: Maybe<Scalars['Int']['output']>;
  /** A clause is not met; null: fewer than five. */
  ineligible?: Maybe<Scalars['Int']['output']>;
  /** What the eligible are due, each once; null: fewer than five are. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** The average of it, two digits; null where too few are eligible to speak of one. */
  averageFen?: Maybe<Scalars['Fen']['output']>;
};

/** How many, to the nearest five, and how much it makes, in round units; both null for one to four. */
export type SimulationShift = {
  __typename?: 'SimulationShift';
  /** How many. */
  count?: Maybe<Scalars['Int']['output']>;
  /** How much. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
};

/** What the draft makes more or less than the version in force. Nothing changes where all of them are 0. */
export type SimulationDifference = {
  __typename?: 'SimulationDifference';
  /** Eligible, below zero for fewer; null: fewer than five more or less. */
  count?: Maybe<Scalars['Int']['output']>;
  /** So much more is due; null: not told, because fewer than five stand behind a part of it. */
  moreFen?: Maybe<Scalars['Fen']['output']>;
  /** So much less is due; null with the other. */
  lessFen?: Maybe<Scalars['Fen']['output']>;
};

/** Who gains and who loses when the draft takes the place of the version in force. */
export type SimulationShifts = {
  __typename?: 'SimulationShifts';
  /** Eligible only under the draft. */
  gained: SimulationShift;
  /** Eligible only under the version in force. */
  lost: SimulationShift;
  /** Eligible under both and given more; how much more. */
  more: SimulationShift;
  /** Eligible under both and given less; how much less. */
  less: SimulationShift;
};

/** What a distribution is by. */
export type SimulationGrouping =
  /** 区县 */
  | 'REGION'
  /** 行业门类 */
  | 'TRADE'
  /** 企业规模,居民的年龄段 */
  | 'CLASS';

/** One group, rounded as the sides are. Groups of fewer than five, or in which fewer than five come or go, stand together as `OTHERS`: a sum of four tells what each of them gets. */
export type SimulationGroup = {
  __typename?: 'SimulationGroup';
  /** Region code, section letter, size class, age band, or `OTHERS`. */
  key: Scalars['String']['output'];
  /** In words. */
  name: Scalars['String']['output'];
  /** Eligible under the draft. */
  count: Scalars['Int']['output'];
  /** Amount under the draft. */
  amountFen: Scalars['Fen']['output'];
  /** Eligible under the version in force. */
  countBefore: Scalars['Int']['output'];
  /** Amount under the version in force. */
  amountBeforeFen: Scalars['Fen']['output'];
};

/** A distribution of the eligible; empty where all of them are alike. */
export type SimulationDistribution = {
  __typename?: 'SimulationDistribution';
  /** What it is by. */
  by: SimulationGrouping;
  /** Biggest group first, `OTHERS` last. */
  groups: Array<SimulationGroup>;
};

/** What is left of a budget at the end of a month. */
export type BurnDownMonth = {
  __typename?: 'BurnDownMonth';
  /** `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** Likely. */
  leftFen: Scalars['Fen']['output'];
  /** If everybody undetermined turned out eligible, at the average amount. */
  leftAtWorstFen: Scalars['Fen']['output'];
};

/** A pool over twelve months. */
export type BurnDown = {
  __typename?: 'BurnDown';
  /** Name of the pool. */
  poolName: Scalars['String']['output'];
  /** Budget it starts with. */
  budgetFen: Scalars['Fen']['output'];
  /** What twelve months take. */
  neededFen: Scalars['Fen']['output'];
  /** What is missing for it. */
  shortFen: Scalars['Fen']['output'];
  /** Twelve months. */
  months: Array<BurnDownMonth>;
  /** The day nothing is left; null: it lasts. */
  dryOn?: Maybe<Scalars['Date']['output']>;
  /** The earliest such day, if everybody undetermined turned out eligible. */
  dryAtWorstOn?: Maybe<Scalars['Date']['output']>;
};

/** An item or draft played through. Everything in it is an estimate (估算). */
export type Simulation = {
  __typename?: 'Simulation';
  /** The day it is judged on. */
  asOf: Scalars['Date']['output'];
  /** The item or draft as written, before anything is moved. */
  itemName: Scalars['String']['output'];
  /** Enterprises or persons. */
  beneficiaryKind: BeneficiaryKind;
  /** What may be moved. */
  levers: Array<SimulationLever>;
  /** Subjects judged. */
  size: Scalars['Int']['output'];
  /** With the levers as they were put. */
  draft: SimulationSide;
  /** The version in force; null for an item that is all new. */
  current?: Maybe<SimulationSide>;
  /** One against the other. */
  shifts?: Maybe<SimulationShifts>;
  /** What comes of them all; null where there is nothing to compare with. */
  difference?: Maybe<SimulationDifference>;
  /** By area, trade and class. */
  distributions: Array<SimulationDistribution>;
  /** The budget; null where no pool pays, or fewer than five are eligible. */
  burnDown?: Maybe<BurnDown>;
  /** What was moved and what comes of it, in a line. */
  finding: Scalars['String']['output'];
  /** What the estimate rests on, a sentence each. */
  assumptions: Array<Scalars['String']['output']>;
};

/** The city's subjects are still being loaded; ask again. */
export type SimulationLoading = {
  __typename?: 'SimulationLoading';
  /** Subjects loaded so far. */
  loaded: Scalars['Int']['output'];
};

/** Something wrong with a draft, and where. */
export type DraftProblem = {
  __typename?: 'DraftProblem';
  /** Line, from 1. */
  line: Scalars['Int']['output'];
  /** Column, from 1. */
  column: Scalars['Int']['output'];
  /** Path of the field; empty for the whole text. */
  field: Scalars['String']['output'];
  /** What is wrong, in words. */
  reason: Scalars['String']['output'];
};

/** The draft cannot be judged. */
export type DraftRefused = {
  __typename?: 'DraftRefused';
  /** Everything that is wrong, in the order of the text. */
  problems: Array<DraftProblem>;
};

/** Result of playing something through. */
export type SimulationResult = Simulation | SimulationLoading | DraftRefused;

/** What comes of a lever at one place. */
export type SimulationPoint = {
  __typename?: 'SimulationPoint';
  /** Value of the lever. */
  value: Scalars['Float']['output'];
  /** Eligible there; null: fewer than five. */
  eligible?: Maybe<Scalars['Int']['output']>;
  /** Undetermined there; null: fewer than five. */
  undetermined?: Maybe<Scalars['Int']['output']>;
  /** What the eligible are due; null: fewer than five are. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
};

/** One lever over its whole way. */
export type SimulationCurve = {
  __typename?: 'SimulationCurve';
  /** The lever. */
  lever: SimulationLever;
  /** At least twenty places where it has so many steps, ascending. */
  points: Array<SimulationPoint>;
  /** What a step more or less makes, in a sentence. */
  words: Scalars['String']['output'];
};

/** Result of asking for a curve. */
export type SimulationCurveResult = SimulationCurve | SimulationLoading | DraftRefused;

/** A fact the platform holds only as it is now, and of how many subjects. */
export type LackingFact = {
  __typename?: 'LackingFact';
  /** Fact, in words. */
  label: Scalars['String']['output'];
  /** Of how many subjects; null: fewer than five. */
  subjects?: Maybe<Scalars['Int']['output']>;
};

/** The draft on the same day a year before, by what was known then; who is undetermined is never paid for. */
export type SimulationReplay = {
  __typename?: 'SimulationReplay';
  /** That day. */
  day: Scalars['Date']['output'];
  /** Subjects judged. */
  size: Scalars['Int']['output'];
  /** What came of it. */
  side: SimulationSide;
  /** What is not known any more of the facts the item uses. */
  lacking: Array<LackingFact>;
  /** What came of it and how far it can be trusted, a sentence each. */
  words: Array<Scalars['String']['output']>;
};

/** Result of a replay. */
export type SimulationReplayResult = SimulationReplay | SimulationLoading | DraftRefused;

/** Which of the two specialists of a firm (CZ-4 两员). */
export type SpecialistRole =
  /** 企业专员 */
  | 'ENTERPRISE'
  /** 项目专员 */
  | 'PROJECT';

/** A benefit of a firm as its specialist sees it: item, amount, state. No account, no data behind it. */
export type AssignedRight = {
  __typename?: 'AssignedRight';
  /** The item. */
  itemId: Scalars['ID']['output'];
  /** Its name. */
  itemName: Scalars['String']['output'];
  /** Amount; null while it is not known. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Where it stands, in words (等企业确认, 部门核定中, 已到账, 还差 1 项). */
  state: Scalars['String']['output'];
  /** The condition of the policy that is missing, without the firm's figures; null when nothing is. */
  missing?: Maybe<Scalars['String']['output']>;
};

/** A firm that the signed-in specialist serves. */
export type AssignedEnterprise = {
  __typename?: 'AssignedEnterprise';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Registered name. */
  name: Scalars['String']['output'];
  /** District. */
  regionName: Scalars['String']['output'];
  /** As which of the two. */
  role: SpecialistRole;
  /** Confirmed by the department, waiting for the firm's tap. */
  ready: Array<AssignedRight>;
  /** Sum of `ready`. */
  readyFen: Scalars['Fen']['output'];
  /** The day the department confirmed the newest of them. */
  pushedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether somebody acting for the firm has looked since then. */
  opened: Scalars['Boolean']['output'];
  /** One condition away. */
  nearMisses: Array<AssignedRight>;
  /** On its way. */
  inProgress: Array<AssignedRight>;
};

/**
 * What came of a specialist's shares in the last thirty days. Scans and views are counted without anybody's name being
 * written down. Confirmations are counted for the code the person came by last; one or two of them are not told exactly,
 * so that no firm can be guessed.
 */
export type ShareFunnel = {
  __typename?: 'ShareFunnel';
  /** Codes opened. */
  scanned: Scalars['Int']['output'];
  /** Own results looked at after signing in. */
  viewed: Scalars['Int']['output'];
  /** Confirmed; null for one or two. */
  confirmed?: Maybe<Scalars['Int']['output']>;
};

/** What the signed-in specialist serves and shares. */
export type SpecialistDesk = {
  __typename?: 'SpecialistDesk';
  /** Number in the city's directory. */
  staffNo: Scalars['String']['output'];
  /** Firms, those with most to confirm first. */
  enterprises: Array<AssignedEnterprise>;
  /** What came of the shares. */
  funnel: ShareFunnel;
};

/** A class of persons or enterprises (标签), derived from departments' data by a condition (BZ-2). */
export type Tag = {
  __typename?: 'Tag';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** Name (小微企业). */
  name: Scalars['String']['output'];
  /** What it is about (规模, 行业, 年龄 …). */
  class: Scalars['String']['output'];
  /** Who can have it. */
  kind: BeneficiaryKind;
  /** The condition as a sentence. */
  text: Scalars['String']['output'];
};

/** A tag a beneficiary has now. */
export type HeldTag = {
  __typename?: 'HeldTag';
  /** The tag. */
  tag: Tag;
  /** Why: the condition with the values it was judged on, their owners and dates. */
  why: ClauseAssessment;
  /** Items in force that ask about what the tag stands for. */
  items: Array<PolicyItem>;
};

/** How many subjects of the caller's region have a tag; numbers only. */
export type TagCount = {
  __typename?: 'TagCount';
  /** The tag. */
  tag: Tag;
  /** Subjects; null for fewer than five, who could be recognised. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Items in force that ask about what the tag stands for. */
  items: Array<PolicyItem>;
};

/** A datum the viewer can change by what they do, and may try out (算一算). */
export type ChangeableFact = {
  __typename?: 'ChangeableFact';
  /** Key, to be sent back. */
  fact: Scalars['String']['output'];
  /** What one does (再招毕业生、失业青年). */
  deed: Scalars['String']['output'];
  /** What is assumed of every step (签劳动合同，缴满 6 个月社保); null where nothing is. */
  assuming?: Maybe<Scalars['String']['output']>;
  /** Name of the datum (今年新招用人员). */
  label: Scalars['String']['output'];
  /** What one step adds (人, 个月). */
  unit: Scalars['String']['output'];
  /** Where it stands today; null when nobody supplied it: then trying says nothing. */
  now?: Maybe<Scalars['Int']['output']>;
  /** Whose datum it is. */
  source: Department;
  /** Steps that may be tried. */
  most: Scalars['Int']['output'];
  /** Names of the items in force that look at it. */
  itemNames: Array<Scalars['String']['output']>;
};

/** So many steps more. */
export type FactChangeInput = {
  /** Key of the datum. */
  fact: Scalars['String']['input'];
  /** Steps, at least 0 and at most what the datum allows. */
  add: Scalars['Int']['input'];
};

/** What would become of an item. */
export type WhatIfChangeKind =
  /** 能领了 */
  | 'NEW'
  /** 多了 */
  | 'HIGHER'
  /** 少了 */
  | 'LOWER'
  /** 领不了了 */
  | 'GONE'
  /** 更近了 */
  | 'NEARER'
  /** 更远了 */
  | 'FARTHER';

/** One right that would be another. */
export type WhatIfChange = {
  __typename?: 'WhatIfChange';
  /** What would become of it. */
  kind: WhatIfChangeKind;
  /** The item. */
  item: PolicyItem;
  /** The record it concerns; null for most. */
  recordText?: Maybe<Scalars['String']['output']>;
  /** Amount by the formula today; null while it cannot be worked out. */
  beforeFen?: Maybe<Scalars['Fen']['output']>;
  /** Amount as it would be. */
  afterFen?: Maybe<Scalars['Fen']['output']>;
  /** Verdict, reason and road as they would be, in one sentence. */
  headline: Scalars['String']['output'];
};

/** What would be by today's policies: an estimate (估算), never a promise; nothing of it is stored. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** What may be tried, with where it stands today. */
  changeable: Array<ChangeableFact>;
  /** What would change; empty for no change. */
  changes: Array<WhatIfChange>;
  /** What can be had together today: the best legal combination. */
  beforeFen: Scalars['Fen']['output'];
  /** What could be had together then. */
  afterFen: Scalars['Fen']['output'];
};

/** Where one coming to a window stands (窗口收件). */
export type WindowVisitStatus =
  /** 身份码已核对 */
  | 'RECEIVED'
  /** 等本人在手机上同意 */
  | 'ASKED'
  /** 本人同意了,窗口代填 */
  | 'AGREED'
  /** 一次说清了还差什么,等本人补 */
  | 'WAITING'
  /** 已转部门 */
  | 'PASSED_ON'
  /** 结果已告诉本人 */
  | 'GIVEN_BACK'
  /** 没有办下去 */
  | 'ENDED';

/** A dynamic identity code (亮码): holds nothing of the person, works once, at a window. */
export type IdentityCode = {
  __typename?: 'IdentityCode';
  /** What the QR holds. */
  text: Scalars['String']['output'];
  /** The same as twelve digits, to be read out. */
  digits: Scalars['String']['output'];
  /** When it ends; the screen shows the next one before. */
  expiresAt: Scalars['DateTime']['output'];
};

/** One thing that happened at a window. */
export type WindowVisitStep = {
  __typename?: 'WindowVisitStep';
  /** What, in plain words. */
  name: Scalars['String']['output'];
  /** Who: masked people, staff in full. */
  actor: Scalars['String']['output'];
  /** The sentence with it. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** For whom somebody who came may act: a firm by its name, a person masked. */
export type VisitBeneficiary = {
  __typename?: 'VisitBeneficiary';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: BeneficiaryKind;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A datum that departments supply: not asked for again. The clerk sees that it is there, not what it says. */
export type KnownDatum = {
  __typename?: 'KnownDatum';
  /** Its name. */
  label: Scalars['String']['output'];
  /** Whose it is. */
  source: Department;
  /** As of which day. */
  asOf: Scalars['Date']['output'];
};

/** What an item comes to for whoever came, as far as the clerk has to know. */
export type WindowRight = {
  __typename?: 'WindowRight';
  /** Which record (certificate) it concerns. */
  recordKey?: Maybe<Scalars['String']['output']>;
  /** What the record is, to choose among several; null when there is only one. */
  recordText?: Maybe<Scalars['String']['output']>;
  /** The result. */
  verdict: Verdict;
  /** One sentence: verdict, reason, road. */
  headline: Scalars['String']['output'];
  /** Amount; null while it is not known. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** What departments supplied. */
  known: Array<KnownDatum>;
  /** Conditions that are not met or not known, as sentences of the policy. */
  open: Array<Scalars['String']['output']>;
};

/** A case whose payment waits for its account, to be explained at the window (CC-7). */
export type AccountToExplain = {
  __typename?: 'AccountToExplain';
  /** The case. */
  entitlementId: Scalars['ID']['output'];
  /** Its number. */
  caseNumber: Scalars['String']['output'];
  /** What waits. */
  amountFen: Scalars['Fen']['output'];
  /** In plain words, with what to do; nobody is told who else is paid there. */
  words: Scalars['String']['output'];
  /** It was not said yet. */
  mayConfirm: Scalars['Boolean']['output'];
};

/** One coming to a window (XQ-3, BZ-10), as its clerk and the person see it. */
export type WindowVisit = {
  __typename?: 'WindowVisit';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Number on the paper the person takes home. */
  number: Scalars['String']['output'];
  /** Where it stands. */
  status: WindowVisitStatus;
  /** Where it stands, in plain words. */
  words: Scalars['String']['output'];
  /** Who came, masked. */
  visitor: Scalars['String']['output'];
  /** The window. */
  windowName: Scalars['String']['output'];
  /** Its clerk, in full. */
  clerk: Scalars['String']['output'];
  /** The signed-in clerk may enter now. */
  entering: Scalars['Boolean']['output'];
  /** Received by the ID card, for want of a telephone: the word is a signature on the printed paper, and so are the answers. */
  onPaper: Scalars['Boolean']['output'];
  /** For whom the person may act; empty once an item was chosen. */
  beneficiaries: Array<VisitBeneficiary>;
  /** The item. */
  item?: Maybe<PolicyItem>;
  /** For whom: a firm by its name, a person masked. */
  beneficiary?: Maybe<Scalars['String']['output']>;
  /** The form, while its clerk may enter or it is one's own. */
  application?: Maybe<Application>;
  /** What the item comes to, while its clerk may enter. */
  rights: Array<WindowRight>;
  /** The case of this item that waits for its account, while its clerk may enter. */
  sharedAccount?: Maybe<AccountToExplain>;
  /** The case, once there is one. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** What the department answered, to be told to the person; null before. */
  answer?: Maybe<Scalars['String']['output']>;
  /** The clerk may enter until then. */
  agreedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** To be passed on by then; null while the clock stands still or it was. */
  passOnBy?: Maybe<Scalars['Date']['output']>;
  /** The light of that clock; null when it runs no more. */
  light?: Maybe<SupervisionLight>;
  /** When the person came. */
  receivedAt: Scalars['DateTime']['output'];
  /** What happened, oldest first. */
  steps: Array<WindowVisitStep>;
};

/** A code that opens nothing. */
export type CodeRefused = {
  __typename?: 'CodeRefused';
  /** Why, and what to ask the person for. */
  message: Scalars['String']['output'];
};

/** What a scanned or typed code opens at a window. */
export type ReceiveVisitorResult = WindowVisit | CodeRefused;

/** What a clerk reads off the ID card of somebody without a telephone. */
export type ShownCardInput = {
  /** As printed on it. */
  name: Scalars['String']['input'];
  /** Its number; blanks and a small x are forgiven. */
  idNumber: Scalars['String']['input'];
  /** The clerk has seen that the photograph is of whoever sits there. */
  faceCompared: Scalars['Boolean']['input'];
};

/** What the person is asked to agree to. */
export type AskAtWindowInput = {
  /** The visit. */
  visitId: Scalars['ID']['input'];
  /** The item. */
  itemId: Scalars['ID']['input'];
  /** For whom. */
  beneficiaryId: Scalars['ID']['input'];
};

/** What a clerk passes on. */
export type PassOnInput = {
  /** The visit. */
  visitId: Scalars['ID']['input'];
  /** Which record (certificate), for items granted per record. */
  recordKey?: InputMaybe<Scalars['String']['input']>;
  /** The amount the person was told. */
  amountFen: Scalars['Fen']['input'];
  /** As for confirming. */
  idempotencyKey: Scalars['String']['input'];
};

/** What the person says of their account, through the clerk. */
export type ShareAccountAtWindowInput = {
  /** The visit. */
  visitId: Scalars['ID']['input'];
  /** The case that waits. */
  entitlementId: Scalars['ID']['input'];
  /** In the person's own words: with whom, and why. */
  statement: Scalars['String']['input'];
};

/** It is with the department. */
export type WindowVisitPassedOn = {
  __typename?: 'WindowVisitPassedOn';
  /** As it stands. */
  visit: WindowVisit;
};

/** Result of passing on. */
export type PassOnResult = WindowVisitPassedOn | ApplicationIncomplete | Refused;
