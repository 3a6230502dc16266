// Written by `pnpm gen` from shared/schema and src/**/*.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** A request for another account; the holder's name is the beneficiary's own and is not asked. */
export type RequestAccountChangeInput = {
  /** Which case. */
  entitlementId: string;
  /** The account's number, as it is written on the card. */
  accountNumber: string;
  /** As for confirming. */
  idempotencyKey: string;
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

/** How a department that is asked answers. */
export type JointAnswer =
  /** 同意 */
  | 'AGREE'
  /** 不同意 */
  | 'DECLINE'
  /** 要补正 */
  | 'ASK_BACK';

/** One answer. */
export type FieldAnswerInput = {
  /** Id of the field. */
  field: string;
  /** The answer as text; 是 or 否 for YES_NO. */
  text: string;
};

/** One material. */
export type GiveMaterialInput = {
  /** The application. */
  applicationId: string;
  /** The material. */
  materialId: string;
  /** How; CERTIFICATE is the person's consent to fetch it. */
  way: MaterialWay;
  /** A file that was given before; with FILE only. */
  fileId?: string | null | undefined;
};

/** A form that is handed in. */
export type SubmitApplicationInput = {
  /** The application. */
  id: string;
  /** The amount the person saw. */
  amountFen: number;
  /** As for confirming. */
  idempotencyKey: string;
};

/** One part the department asks to have corrected. */
export type AskedPartInput = {
  /** Id of the field or material. */
  id: string;
  /** What to correct; the applicant reads it. */
  reason: string;
};

/** Where an appointment stands. */
export type AppointmentStatus =
  /** 约好了 */
  | 'BOOKED'
  /** 取消了 */
  | 'CANCELLED'
  /** 来了 */
  | 'CAME';

/** What is booked. */
export type BookAppointmentInput = {
  /** For whom. */
  beneficiaryId: string;
  /** Code of the centre. */
  centre: string;
  /** The day. */
  day: string;
  /** When: 08:30. */
  time: string;
  /** What for. */
  itemId?: string | null | undefined;
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

/** Whom to authorise, for what and until when. */
export type AuthoriseAgentInput = {
  /** The enterprise. */
  enterpriseId: string;
  /** Full name of the agent as in their identity document. */
  agentName: string;
  /** Mobile phone of the agent. */
  agentPhone: string;
  /** What they may do; VIEW is always included. */
  scopes: Array<AuthorisationScope>;
  /** Largest amount per confirmation in 分. */
  capFen?: number | null | undefined;
  /** Last day, at most one year ahead. */
  validUntil: string;
};

/** What somebody agreed to, where a use of their data rests on consent (PIPL art. 13 I). */
export type ConsentKind =
  /** Given at sign-in: seeing one's own data on the phone. */
  | 'SIGN_IN'
  /** Given with a request for another account: the bank checks it. */
  | 'ACCOUNT_CHECK'
  /** Given on a form: an e-certificate is fetched (CS-1). */
  | 'CERTIFICATE';

/** On which basis personal data were used (PIPL art. 13). */
export type LegalBasisOfUse =
  /** 依法履职 */
  | 'STATUTORY_DUTY'
  /** 您同意过 */
  | 'CONSENT';

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

/** What the desk decides about a doubtful candidate. */
export type DoubtDecision =
  /** The doubt is settled in favour: turn certain and confirm. */
  | 'CONFIRM'
  /** Not entitled, or not now: return it with the reason. */
  | 'REJECT';

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

/** Kinds of accounts. */
export type PayoutAccountKind =
  /** 对公账户 */
  | 'CORPORATE'
  /** 缴费账户 */
  | 'CONTRIBUTION'
  /** 社保卡 */
  | 'SOCIAL_CARD';

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

/** One tap on one entitlement. */
export type ConfirmEntitlementInput = {
  /** Which. */
  entitlementId: string;
  /** The amount the person saw; another amount refuses with AMOUNT_CHANGED. */
  amountFen: number;
  /** Chosen by the client, the same for every retry of this tap; the first result is returned again. */
  idempotencyKey: string;
};

/** A request for an item that is decided at once. */
export type ApplyInstantInput = {
  /** The item. */
  itemId: string;
  /** For whom. */
  beneficiaryId: string;
  /** The record (certificate number) it concerns. */
  recordKey?: string | null | undefined;
  /** The amount the person saw. */
  amountFen: number;
  /** As for confirming. */
  idempotencyKey: string;
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

/** What a category goes by. */
export type PolicyCategoryKind =
  /** 领域 (SQ-5) */
  | 'DOMAIN'
  /** 货架 (LY-1) */
  | 'SHELF'
  /** 对象: 企业, 个人 */
  | 'AUDIENCE';

/** Items that belong together. */
export type PolicyCategoryInput = {
  /** What it goes by. */
  by: PolicyCategoryKind;
  /** PolicyDomain, PolicyShelf or BeneficiaryKind. */
  value: string;
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

/** A new code. */
export type IssueEntryCodeInput = {
  /** ITEM, CATEGORY, EVENT or PLACEMENT; a specialist's codes come with sharing. */
  kind: EntryCodeKind;
  /** The item it opens, of the own department. */
  itemId?: string | null | undefined;
  /** Or the category. With neither it opens the whole package. */
  category?: PolicyCategoryInput | null | undefined;
  /** Where it hangs, or the event; 2–40 characters. */
  placement: string;
  /** Large letters of the poster: at most 3 lines of 12 characters. */
  headline?: string | null | undefined;
  /** Last day; required for events. */
  validUntil?: string | null | undefined;
  /** The same key again is the same code. */
  idempotencyKey: string;
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

/** Whether it is recorded that what was lent is back. */
export type GivenBackStatus =
  /** 有人记了,等另一个人核对 */
  | 'PROPOSED'
  /** 核对过了,两清 */
  | 'DONE'
  /** 没有同意 */
  | 'REFUSED';

/** That what was lent is back. */
export type RecordGivenBackInput = {
  /** The case. */
  entitlementId: string;
  /** The day. */
  on: string;
  /** What shows it. */
  evidence: string;
};

/** Which items of the hall (政策大厅); what is absent does not narrow. */
export type HallFilter = {
  /** For persons or enterprises. */
  kind?: BeneficiaryKind | null | undefined;
  /** Domain (SQ-5). */
  domain?: PolicyDomain | null | undefined;
  /** Shelf (LY-1). */
  shelf?: PolicyShelf | null | undefined;
  /** Level of the document it rests on first (CC-5). */
  level?: PolicyLevel | null | undefined;
  /** How it is applied for (CC-4). */
  mode?: ApplicationMode | null | undefined;
  /** Visits to a window: 0 or 1. */
  maxVisits?: number | null | undefined;
  /** Code of the lead department. */
  department?: string | null | undefined;
  /** Items that ask about what this tag stands for (标签, BZ-2). */
  tag?: string | null | undefined;
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

/** Stronger from one to the next (XQ-8). */
export type ReminderKind =
  /** 提醒 */
  | 'REMINDER'
  /** 约谈 */
  | 'TALK'
  /** 通报 */
  | 'CIRCULAR';

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
  quietFrom: number;
  /** Full hour, 0 to 23. */
  quietUntil: number;
};

/** What the person answered in WeChat's dialog for one template. */
export type SubscribeAnswer = {
  /** Template id. */
  templateId: string;
  /** accept, reject, ban, filter … exactly as WeChat reports. */
  answer: string;
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

/** Where a department's own piece of news stands. */
export type DeskNewsStatus =
  /** 等另一个人看过发布 */
  | 'WAITING'
  /** 发布了 */
  | 'PUBLISHED'
  /** 撤下了 */
  | 'WITHDRAWN';

/** A piece of news to be written or rewritten. */
export type WriteNewsInput = {
  /** The piece to rewrite, its writer's, not published yet; absent for a new one. */
  id?: string | null | undefined;
  /** 2–40 characters. */
  title: string;
  /** 1–8 paragraphs of at most 300 characters, without addresses to open (N-9). */
  lines: Array<string>;
  /** Items in force it is about; at most 10. */
  itemIds: Array<string>;
  /** The same key again is the same piece. */
  idempotencyKey: string;
};

/** What an objection is about. */
export type ObjectionKind =
  /** 数据有误: a datum is wrong; goes to its owner, the clock stops. */
  | 'WRONG_FACT'
  /** 申诉: the judgement is wrong; goes to somebody who did not decide it. */
  | 'APPEAL'
  /** 公示异议: against a line in public notice; stops that line only. */
  | 'NOTICE';

/** An objection by the beneficiary. */
export type RaiseObjectionInput = {
  /** For whom. */
  beneficiaryId: string;
  /** About which item. */
  itemId: string;
  /** About which case of it; without one, the case of this period. */
  entitlementId?: string | null | undefined;
  /** About which clause, if one. */
  clauseId?: string | null | undefined;
  /** About which datum, for WRONG_FACT. */
  fact?: string | null | undefined;
  /** What it is about. */
  kind: ObjectionKind;
  /** In the person's words, at most 500 characters. */
  statement: string;
  /** As for confirming. */
  idempotencyKey: string;
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

/** A change of a budget to be asked for. */
export type ChangePoolBudgetInput = {
  /** The pool, held by the own department. */
  poolId: string;
  /** What the budget rises by; below zero what is taken out, at most what nobody was promised. */
  amountFen: number;
  /** Number of the document that says so; booked once a pool. */
  reference: string;
  /** The same key again is the same change. */
  idempotencyKey: string;
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

/** What a payment turned out to be. */
export type FindAsidePaymentInput = {
  /** The payment. */
  id: string;
  /** The item it was paid for; null closes it: nothing that counts here. */
  itemId?: string | null | undefined;
  /** 身份证号 or 统一社会信用代码, where the delivery does not say or says it wrongly. */
  identifier?: string | null | undefined;
  /** Where the delivery does not say. */
  paidOn?: string | null | undefined;
  /** Where the delivery does not say. */
  amountFen?: number | null | undefined;
  /** How one knows, at least six characters. */
  finding: string;
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

/** What a reviewer proposes. */
export type ProposeReversalInput = {
  /** The paid case. */
  entitlementId: string;
  /** The clause that was not met, of those it was decided on. */
  clauseId: string;
  /** What shows it; whoever was paid reads it. */
  evidence: string;
  /** At most what was paid and has not been paid back. */
  amountFen: number;
  /** Chosen by the client, the same for every retry. */
  idempotencyKey: string;
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

/** One item that is wanted. */
export type WantedPartInput = {
  /** The item. */
  itemId: string;
  /** The record, for items granted per record. */
  recordKey?: string | null | undefined;
  /** The amount the person saw; null for an item that is begun later by itself. */
  amountFen?: number | null | undefined;
};

/** A bundle that is handed in. */
export type SubmitServiceBundleInput = {
  /** The bundle. */
  bundleId: string;
  /** For whom. */
  beneficiaryId: string;
  /** What of it. */
  parts: Array<WantedPartInput>;
  /** As for confirming. */
  idempotencyKey: string;
};

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

/** A lever put to a value. */
export type SimulationChange = {
  /** Id of the lever. */
  lever: string;
  /** The value, in the lever's unit. */
  value: number;
};

/** What is played through. */
export type SimulationInput = {
  /** The item; for a draft the one it would change. */
  itemId: string;
  /** Text of a policy file (YAML) that nobody has published; it is judged instead of the item and stored nowhere. */
  draft?: string | null | undefined;
  /** Levers that are moved; without it none. */
  changes?: Array<SimulationChange> | null | undefined;
  /** Budget; without it the pool's. */
  budgetFen?: number | null | undefined;
  /** Share of the eligible who come, 0 to 1; without it all of them. */
  share?: number | null | undefined;
};

/** What a distribution is by. */
export type SimulationGrouping =
  /** 区县 */
  | 'REGION'
  /** 行业门类 */
  | 'TRADE'
  /** 企业规模,居民的年龄段 */
  | 'CLASS';

/** Which of the two specialists of a firm (CZ-4 两员). */
export type SpecialistRole =
  /** 企业专员 */
  | 'ENTERPRISE'
  /** 项目专员 */
  | 'PROJECT';

/** So many steps more. */
export type FactChangeInput = {
  /** Key of the datum. */
  fact: string;
  /** Steps, at least 0 and at most what the datum allows. */
  add: number;
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

/** What a clerk reads off the ID card of somebody without a telephone. */
export type ShownCardInput = {
  /** As printed on it. */
  name: string;
  /** Its number; blanks and a small x are forgiven. */
  idNumber: string;
  /** The clerk has seen that the photograph is of whoever sits there. */
  faceCompared: boolean;
};

/** What the person is asked to agree to. */
export type AskAtWindowInput = {
  /** The visit. */
  visitId: string;
  /** The item. */
  itemId: string;
  /** For whom. */
  beneficiaryId: string;
};

/** What a clerk passes on. */
export type PassOnInput = {
  /** The visit. */
  visitId: string;
  /** Which record (certificate), for items granted per record. */
  recordKey?: string | null | undefined;
  /** The amount the person was told. */
  amountFen: number;
  /** As for confirming. */
  idempotencyKey: string;
};

/** What the person says of their account, through the clerk. */
export type ShareAccountAtWindowInput = {
  /** The visit. */
  visitId: string;
  /** The case that waits. */
  entitlementId: string;
  /** In the person's own words: with whom, and why. */
  statement: string;
};

export type AccountChangePartsFragment = { __typename: 'AccountChange', id: string, number: string, status: AccountChangeStatus, words: string, bankName: string, tail: string, requestedAt: string, answerBy: string, paysFrom: string, stoppable: boolean, steps: Array<{ __typename: 'AccountChangeStep', name: string, actor: string, reason: string | null, at: string }> };

export type AccountChangeOfQueryVariables = Exact<{
  entitlementId: string;
}>;


export type AccountChangeOfQuery = { now: string, entitlement: { __typename: 'Entitlement', id: string, caseNumber: string, status: EntitlementStatus, amountFen: number, revision: number, accountChangeable: boolean, item: { __typename: 'PolicyItem', id: string, name: string, beneficiaryKind: BeneficiaryKind, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, accountChange: { __typename: 'AccountChange', id: string, number: string, status: AccountChangeStatus, words: string, bankName: string, tail: string, requestedAt: string, answerBy: string, paysFrom: string, stoppable: boolean, steps: Array<{ __typename: 'AccountChangeStep', name: string, actor: string, reason: string | null, at: string }> } | null } };

export type RequestAccountChangeMutationVariables = Exact<{
  input: RequestAccountChangeInput;
}>;


export type RequestAccountChangeMutation = { requestAccountChange:
    | { __typename: 'AccountChangeRequested', change: { __typename: 'AccountChange', id: string, number: string, status: AccountChangeStatus, words: string, bankName: string, tail: string, requestedAt: string, answerBy: string, paysFrom: string, stoppable: boolean, steps: Array<{ __typename: 'AccountChangeStep', name: string, actor: string, reason: string | null, at: string }> } }
    | { __typename: 'Refused', reason: RefusalReason, message: string, nextStep: string }
   };

export type StopAccountChangeMutationVariables = Exact<{
  id: string;
}>;


export type StopAccountChangeMutation = { stopAccountChange: { __typename: 'AccountChange', id: string, number: string, status: AccountChangeStatus, words: string, bankName: string, tail: string, requestedAt: string, answerBy: string, paysFrom: string, stoppable: boolean, steps: Array<{ __typename: 'AccountChangeStep', name: string, actor: string, reason: string | null, at: string }> } };

export type ApplicationPartsFragment = { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> };

export type ApplicableQueryVariables = Exact<{
  id: string;
}>;


export type ApplicableQuery = { policyItem: { __typename: 'PolicyItem', id: string, beneficiaryKind: BeneficiaryKind, hasForm: boolean } | null };

export type ReadApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ReadApplicationQuery = { application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } };

export type OpenApplicationMutationVariables = Exact<{
  itemId: string;
  beneficiaryId: string;
}>;


export type OpenApplicationMutation = { openApplication: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } };

export type AnswerApplicationMutationVariables = Exact<{
  id: string;
  answers: Array<FieldAnswerInput> | FieldAnswerInput;
}>;


export type AnswerApplicationMutation = { answerApplication: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } };

export type GiveMaterialMutationVariables = Exact<{
  input: GiveMaterialInput;
}>;


export type GiveMaterialMutation = { giveMaterial: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } };

export type TakeMaterialBackMutationVariables = Exact<{
  applicationId: string;
  materialId: string;
}>;


export type TakeMaterialBackMutation = { takeMaterialBack: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } };

export type OpenMaterialUploadMutationVariables = Exact<{
  applicationId: string;
  materialId: string;
}>;


export type OpenMaterialUploadMutation = { openMaterialUpload: string };

export type OpenMaterialFileMutationVariables = Exact<{
  applicationId: string;
  materialId: string;
}>;


export type OpenMaterialFileMutation = { openMaterialFile: string };

export type WithdrawApplicationMutationVariables = Exact<{
  id: string;
  idempotencyKey: string;
}>;


export type WithdrawApplicationMutation = { withdrawApplication:
    | { __typename: 'ApplicationWithdrawn', application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } }
    | { __typename: 'Refused', message: string, nextStep: string }
   };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication:
    | { __typename: 'ApplicationSubmitted', application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } }
    | { __typename: 'ApplicationIncomplete', missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }> }
    | { __typename: 'Refused', reason: RefusalReason, message: string, nextStep: string }
   };

export type AppointmentPartsFragment = { __typename: 'Appointment', id: string, number: string, day: string, time: string, beneficiary: string, status: AppointmentStatus, changeable: boolean, bookedBy: string, centre: { __typename: 'ServiceCentre', code: string, name: string, address: string } };

export type ServiceCentresQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceCentresQuery = { serviceCentres: Array<{ __typename: 'ServiceCentre', code: string, name: string, address: string }> };

export type FreeDaysQueryVariables = Exact<{
  centre: string;
}>;


export type FreeDaysQuery = { now: string, freeDays: Array<{ __typename: 'FreeDay', day: string, slots: Array<{ __typename: 'FreeSlot', time: string, free: number }> }> };

export type MyAppointmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAppointmentsQuery = { now: string, myAppointments: Array<{ __typename: 'Appointment', id: string, number: string, day: string, time: string, beneficiary: string, status: AppointmentStatus, changeable: boolean, bookedBy: string, centre: { __typename: 'ServiceCentre', code: string, name: string, address: string } }> };

export type WindowAppointmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type WindowAppointmentsQuery = { now: string, windowAppointments: Array<{ __typename: 'Appointment', id: string, number: string, day: string, time: string, beneficiary: string, status: AppointmentStatus, changeable: boolean, bookedBy: string, centre: { __typename: 'ServiceCentre', code: string, name: string, address: string } }> };

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { bookAppointment:
    | { __typename: 'Appointment', id: string }
    | { __typename: 'AppointmentRefused', message: string }
   };

export type MoveAppointmentMutationVariables = Exact<{
  id: string;
  centre: string;
  day: string;
  time: string;
}>;


export type MoveAppointmentMutation = { moveAppointment:
    | { __typename: 'Appointment', id: string }
    | { __typename: 'AppointmentRefused', message: string }
   };

export type CancelAppointmentMutationVariables = Exact<{
  id: string;
}>;


export type CancelAppointmentMutation = { cancelAppointment: { __typename: 'Appointment', id: string } };

export type ComeToAppointmentMutationVariables = Exact<{
  id: string;
}>;


export type ComeToAppointmentMutation = { comeToAppointment: { __typename: 'Appointment', id: string } };

export type ClausePartsFragment = { __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null };

export type AssessmentPartsFragment = { __typename: 'Assessment', recordKey: string | null, changeable: Array<string>, verdict: Verdict, headline: string, benefitFen: number | null, assessedAt: string, enquiryNumber: string, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, entitlement: { __typename: 'Entitlement', id: string, status: EntitlementStatus, amountFen: number, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, detail: string | null, promisedDays: number | null }> } | null };

export type AssessmentsQueryVariables = Exact<{
  itemId: string;
  beneficiaryId: string;
}>;


export type AssessmentsQuery = { now: string, assessments: Array<{ __typename: 'Assessment', recordKey: string | null, changeable: Array<string>, verdict: Verdict, headline: string, benefitFen: number | null, assessedAt: string, enquiryNumber: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, proofs: Array<{ __typename: 'ProofKind', code: string, name: string, atOnce: boolean, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, entitlement: { __typename: 'Entitlement', id: string, status: EntitlementStatus, amountFen: number, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, detail: string | null, promisedDays: number | null }> } | null }> };

export type BeneficiaryPartsFragment = { __typename: 'Beneficiary', id: string, kind: BeneficiaryKind, name: string, role: ActingRole, authorisedUntil: string | null, scopes: Array<AuthorisationScope> };

export type AuthorisationPartsFragment = { __typename: 'Authorisation', id: string, enterpriseName: string, agentName: string, agentPhone: string, grantedBy: string, scopes: Array<AuthorisationScope>, capFen: number | null, validUntil: string, status: AuthorisationStatus, grantedAt: string };

export type AuthorisationsQueryVariables = Exact<{
  enterpriseId: string;
}>;


export type AuthorisationsQuery = { now: string, authorisations: Array<{ __typename: 'Authorisation', id: string, enterpriseName: string, agentName: string, agentPhone: string, grantedBy: string, scopes: Array<AuthorisationScope>, capFen: number | null, validUntil: string, status: AuthorisationStatus, grantedAt: string }> };

export type BindEnterpriseMutationVariables = Exact<{
  code: string;
  state: string;
}>;


export type BindEnterpriseMutation = { bindEnterprise:
    | { __typename: 'Beneficiary', id: string, kind: BeneficiaryKind, name: string, role: ActingRole, authorisedUntil: string | null, scopes: Array<AuthorisationScope> }
    | { __typename: 'AuthorisationRejected', reason: AuthorisationRejection, message: string }
   };

export type AuthoriseAgentMutationVariables = Exact<{
  input: AuthoriseAgentInput;
}>;


export type AuthoriseAgentMutation = { authoriseAgent:
    | { __typename: 'Authorisation', id: string, enterpriseName: string, agentName: string, agentPhone: string, grantedBy: string, scopes: Array<AuthorisationScope>, capFen: number | null, validUntil: string, status: AuthorisationStatus, grantedAt: string }
    | { __typename: 'AuthorisationRefused', message: string }
   };

export type AnswerAuthorisationMutationVariables = Exact<{
  id: string;
  accept: boolean;
}>;


export type AnswerAuthorisationMutation = { answerAuthorisation: { __typename: 'Authorisation', id: string, enterpriseName: string, agentName: string, agentPhone: string, grantedBy: string, scopes: Array<AuthorisationScope>, capFen: number | null, validUntil: string, status: AuthorisationStatus, grantedAt: string } };

export type RevokeAuthorisationMutationVariables = Exact<{
  id: string;
}>;


export type RevokeAuthorisationMutation = { revokeAuthorisation: { __typename: 'Authorisation', id: string, enterpriseName: string, agentName: string, agentPhone: string, grantedBy: string, scopes: Array<AuthorisationScope>, capFen: number | null, validUntil: string, status: AuthorisationStatus, grantedAt: string } };

export type LeaveEnterpriseMutationVariables = Exact<{
  enterpriseId: string;
}>;


export type LeaveEnterpriseMutation = { leaveEnterprise: { __typename: 'LeftEnterprise', enterpriseName: string } };

export type CalendarDayPartsFragment = { __typename: 'CalendarDay', id: string, on: string, kind: CalendarKind, itemId: string, name: string, text: string, amountFen: number | null, sure: boolean, mine: boolean, entitlementId: string | null };

export type PolicyCalendarQueryVariables = Exact<{
  beneficiaryId?: string | null | undefined;
}>;


export type PolicyCalendarQuery = { policyCalendar: { __typename: 'PolicyCalendar', today: string, days: Array<{ __typename: 'CalendarDay', id: string, on: string, kind: CalendarKind, itemId: string, name: string, text: string, amountFen: number | null, sure: boolean, mine: boolean, entitlementId: string | null }>, changed: Array<{ __typename: 'CalendarDay', id: string, on: string, kind: CalendarKind, itemId: string, name: string, text: string, amountFen: number | null, sure: boolean, mine: boolean, entitlementId: string | null }> } };

export type ConsentsQueryVariables = Exact<{
  beneficiaryId: string;
}>;


export type ConsentsQuery = { consents: { __typename: 'Consents', inForce: Array<{ __typename: 'Consent', kind: ConsentKind, name: string, what: string, stops: Array<string>, goesOn: Array<string>, givenAt: string, accountChangeId: string | null, number: string | null, applicationId: string | null, materialId: string | null }>, withdrawn: Array<{ __typename: 'WithdrawnConsent', kind: ConsentKind, name: string, at: string }> } };

export type WithdrawConsentMutationVariables = Exact<{
  kind: ConsentKind;
  accountChangeId?: string | null | undefined;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { __typename: 'WithdrawnConsent', kind: ConsentKind, at: string } };

export type WithdrawCertificateConsentMutationVariables = Exact<{
  applicationId: string;
  materialId: string;
}>;


export type WithdrawCertificateConsentMutation = { withdrawCertificateConsent: { __typename: 'WithdrawnConsent', name: string, at: string } };

export type OpenDataUseRecordMutationVariables = Exact<{
  beneficiaryId: string;
  format: StatementFormat;
}>;


export type OpenDataUseRecordMutation = { openDataUseRecord: string };

export type DataUsesQueryVariables = Exact<{
  beneficiaryId: string;
}>;


export type DataUsesQuery = { now: string, dataUses: Array<{ __typename: 'DataUse', id: string, actor: string, byPerson: boolean, ownSide: boolean, what: string, purpose: string, basis: LegalBasisOfUse, at: string }> };

export type DeskAccountChangePartsFragment = { __typename: 'DeskAccountChange', beneficiary: string, itemName: string, caseNumber: string, amountFen: number, presentAccount: string | null, returnReason: string | null, needsTwo: boolean, lookedFirst: string | null, notYou: string | null, change: { __typename: 'AccountChange', id: string, number: string, status: AccountChangeStatus, words: string, bankName: string, tail: string, requestedAt: string, answerBy: string, paysFrom: string, steps: Array<{ __typename: 'AccountChangeStep', name: string, actor: string, at: string }> } };

export type DeskAccountChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAccountChangesQuery = { now: string, deskAccountChanges: Array<{ __typename: 'DeskAccountChange', beneficiary: string, itemName: string, caseNumber: string, amountFen: number, presentAccount: string | null, returnReason: string | null, needsTwo: boolean, lookedFirst: string | null, notYou: string | null, change: { __typename: 'AccountChange', id: string, number: string, status: AccountChangeStatus, words: string, bankName: string, tail: string, requestedAt: string, answerBy: string, paysFrom: string, steps: Array<{ __typename: 'AccountChangeStep', name: string, actor: string, at: string }> } }> };

export type DeskAccountChangeCountQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAccountChangeCountQuery = { deskAccountChangeCount: number };

export type DecideAccountChangeMutationVariables = Exact<{
  id: string;
  agrees: boolean;
  reason?: string | null | undefined;
}>;


export type DecideAccountChangeMutation = { decideAccountChange: { __typename: 'AccountChange', id: string, status: AccountChangeStatus, words: string } };

export type DeskApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskApplicationsQuery = { now: string, deskApplications: Array<{ __typename: 'DeskApplication', beneficiary: string, caseNumber: string, amountFen: number, listId: string | null, acceptedBy: string | null, notYou: string | null, asked: string | null, application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } }> };

export type DeskApplicationCountQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskApplicationCountQuery = { deskApplicationCount: number };

export type AcceptApplicationMutationVariables = Exact<{
  id: string;
}>;


export type AcceptApplicationMutation = { acceptApplication: { __typename: 'Application', id: string, status: ApplicationStatus, words: string } };

export type AnswerJointReviewMutationVariables = Exact<{
  id: string;
  answer: JointAnswer;
  reason: string;
  parts: Array<AskedPartInput> | AskedPartInput;
}>;


export type AnswerJointReviewMutation = { answerJointReview: { __typename: 'Application', id: string, status: ApplicationStatus } };

export type AskForMoreMutationVariables = Exact<{
  id: string;
  parts: Array<AskedPartInput> | AskedPartInput;
}>;


export type AskForMoreMutation = { askForMore: { __typename: 'Application', id: string, status: ApplicationStatus, words: string } };

export type AsideFindingPartsFragment = { __typename: 'AsideFinding', id: string, status: AsideFindingStatus, itemName: string | null, finding: string, staffName: string, at: string, secondName: string | null, secondReason: string | null };

export type AsidePaymentPartsFragment = { __typename: 'AsidePayment', id: string, reason: AsideReason, missing: string, meanwhile: string, who: string, subjectKnown: boolean, payer: string, number: string | null, itemCode: string | null, itemId: string | null, itemName: string | null, amountFen: number | null, paidOn: string | null, period: string, line: string | null, takenAt: string, assignNeedsTwo: boolean, notYou: string | null, proposed: { __typename: 'AsideFinding', id: string } | null, findings: Array<{ __typename: 'AsideFinding', id: string, status: AsideFindingStatus, itemName: string | null, finding: string, staffName: string, at: string, secondName: string | null, secondReason: string | null }> };

export type DeskAsidePaymentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAsidePaymentsQuery = { now: string, deskAsidePayments: Array<{ __typename: 'AsidePayment', id: string, reason: AsideReason, missing: string, meanwhile: string, who: string, subjectKnown: boolean, payer: string, number: string | null, itemCode: string | null, itemId: string | null, itemName: string | null, amountFen: number | null, paidOn: string | null, period: string, line: string | null, takenAt: string, assignNeedsTwo: boolean, notYou: string | null, proposed: { __typename: 'AsideFinding', id: string } | null, findings: Array<{ __typename: 'AsideFinding', id: string, status: AsideFindingStatus, itemName: string | null, finding: string, staffName: string, at: string, secondName: string | null, secondReason: string | null }> }> };

export type DeskAsidePaymentCountQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskAsidePaymentCountQuery = { deskAsidePaymentCount: number };

export type FindAsidePaymentMutationVariables = Exact<{
  input: FindAsidePaymentInput;
}>;


export type FindAsidePaymentMutation = { findAsidePayment: AsideFindingStatus };

export type SecondAsidePaymentMutationVariables = Exact<{
  id: string;
  findingId: string;
  agrees: boolean;
  reason?: string | null | undefined;
}>;


export type SecondAsidePaymentMutation = { secondAsidePayment: AsideFindingStatus };

export type IssuedCodePartsFragment = { __typename: 'IssuedEntryCode', code: string, kind: EntryCodeKind, opens: string, itemId: string | null, placement: string | null, headline: string | null, validFrom: string, validUntil: string | null, status: EntryCodeStatus, issuedBy: string | null, withdrawal: string | null, replacedBy: string | null, scans: number, lastScannedOn: string | null, link: string, posterPath: string | null };

export type IssuedEntryCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type IssuedEntryCodesQuery = { now: string, issuedEntryCodes: Array<{ __typename: 'IssuedEntryCode', code: string, kind: EntryCodeKind, opens: string, itemId: string | null, placement: string | null, headline: string | null, validFrom: string, validUntil: string | null, status: EntryCodeStatus, issuedBy: string | null, withdrawal: string | null, replacedBy: string | null, scans: number, lastScannedOn: string | null, link: string, posterPath: string | null }> };

export type ItemsToIssueQueryVariables = Exact<{ [key: string]: never; }>;


export type ItemsToIssueQuery = { policyItems: Array<{ __typename: 'PolicyItem', id: string, name: string, beneficiaryKind: BeneficiaryKind, leadDepartment: { __typename: 'Department', code: string } }> };

export type IssueEntryCodeMutationVariables = Exact<{
  input: IssueEntryCodeInput;
}>;


export type IssueEntryCodeMutation = { issueEntryCode:
    | { __typename: 'IssuedEntryCode', code: string, kind: EntryCodeKind, opens: string, itemId: string | null, placement: string | null, headline: string | null, validFrom: string, validUntil: string | null, status: EntryCodeStatus, issuedBy: string | null, withdrawal: string | null, replacedBy: string | null, scans: number, lastScannedOn: string | null, link: string, posterPath: string | null }
    | { __typename: 'EntryCodeRefused', message: string }
   };

export type WithdrawEntryCodeMutationVariables = Exact<{
  code: string;
  reason: string;
  replacedBy?: string | null | undefined;
}>;


export type WithdrawEntryCodeMutation = { withdrawEntryCode:
    | { __typename: 'IssuedEntryCode', code: string, kind: EntryCodeKind, opens: string, itemId: string | null, placement: string | null, headline: string | null, validFrom: string, validUntil: string | null, status: EntryCodeStatus, issuedBy: string | null, withdrawal: string | null, replacedBy: string | null, scans: number, lastScannedOn: string | null, link: string, posterPath: string | null }
    | { __typename: 'EntryCodeRefused', message: string }
   };

export type CandidateListPartsFragment = { __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } };

export type CandidatePartsFragment = { __typename: 'Candidate', id: string, name: string, regionName: string, amountFen: number, doubtful: boolean, doubt: string | null, departmentNote: string | null, phone: string | null, sampled: boolean, sampleChecked: boolean, status: EntitlementStatus, revision: number, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }> };

type DeskDecisionParts_DeskDecision_Fragment = { __typename: 'DeskDecision', decided: number, skipped: number, list: { __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } } };

type DeskDecisionParts_DeskRefused_Fragment = { __typename: 'DeskRefused', message: string };

export type DeskDecisionPartsFragment =
  | DeskDecisionParts_DeskDecision_Fragment
  | DeskDecisionParts_DeskRefused_Fragment
;

export type CallCandidateMutationVariables = Exact<{
  candidateId: string;
}>;


export type CallCandidateMutation = { callCandidate: { __typename: 'CandidateCall', phone: string } };

export type CandidateListsQueryVariables = Exact<{ [key: string]: never; }>;


export type CandidateListsQuery = { now: string, candidateLists: Array<{ __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } }> };

export type CandidatesQueryVariables = Exact<{
  listId: string;
  filter: CandidateFilter;
  after?: string | null | undefined;
}>;


export type CandidatesQuery = { now: string, candidateList: { __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } }, candidates: { __typename: 'CandidatePage', next: string | null, candidates: Array<{ __typename: 'Candidate', id: string, name: string, regionName: string, amountFen: number, doubtful: boolean, doubt: string | null, departmentNote: string | null, phone: string | null, sampled: boolean, sampleChecked: boolean, status: EntitlementStatus, revision: number, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }> }> } };

export type SearchCandidatesQueryVariables = Exact<{
  listId: string;
  words: string;
  after?: string | null | undefined;
}>;


export type SearchCandidatesQuery = { now: string, candidateList: { __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } }, candidates: { __typename: 'CandidatePage', next: string | null, candidates: Array<{ __typename: 'Candidate', id: string, name: string, regionName: string, amountFen: number, doubtful: boolean, doubt: string | null, departmentNote: string | null, phone: string | null, sampled: boolean, sampleChecked: boolean, status: EntitlementStatus, revision: number, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }> }> } };

export type DeskObjectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskObjectionsQuery = { now: string, deskObjections: Array<{ __typename: 'Objection', about: string | null, statement: string | null, id: string, number: string, kind: ObjectionKind, answerBy: string, answer: string | null, raisedAt: string, department: { __typename: 'Department', code: string, name: string, shortName: string } }> };

export type ConfirmCandidatesMutationVariables = Exact<{
  listId: string;
  candidateIds: Array<string> | string;
  idempotencyKey: string;
}>;


export type ConfirmCandidatesMutation = { confirmCandidates:
    | { __typename: 'DeskDecision', decided: number, skipped: number, list: { __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } } }
    | { __typename: 'DeskRefused', message: string }
   };

export type StopCandidateListMutationVariables = Exact<{
  listId: string;
  reason: string;
  idempotencyKey: string;
}>;


export type StopCandidateListMutation = { stopCandidateList:
    | { __typename: 'DeskDecision', decided: number, skipped: number, list: { __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } } }
    | { __typename: 'DeskRefused', message: string }
   };

export type ResumeCandidateListMutationVariables = Exact<{
  listId: string;
  idempotencyKey: string;
}>;


export type ResumeCandidateListMutation = { resumeCandidateList:
    | { __typename: 'DeskDecision', decided: number, skipped: number, list: { __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } } }
    | { __typename: 'DeskRefused', message: string }
   };

export type ConfirmSurePartMutationVariables = Exact<{
  listId: string;
  exceptIds: Array<string> | string;
  idempotencyKey: string;
}>;


export type ConfirmSurePartMutation = { confirmSurePart:
    | { __typename: 'DeskDecision', decided: number, skipped: number, list: { __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } } }
    | { __typename: 'DeskRefused', message: string }
   };

export type CheckSampleMutationVariables = Exact<{
  candidateId: string;
  agrees: boolean;
}>;


export type CheckSampleMutation = { checkSample:
    | { __typename: 'DeskDecision', decided: number, skipped: number, list: { __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } } }
    | { __typename: 'DeskRefused', message: string }
   };

export type DecideDoubtfulMutationVariables = Exact<{
  candidateId: string;
  decision: DoubtDecision;
  reason: string;
  revision: number;
  idempotencyKey: string;
}>;


export type DecideDoubtfulMutation = { decideDoubtful:
    | { __typename: 'DeskDecision', decided: number, skipped: number, list: { __typename: 'CandidateList', id: string, number: number, matchedAt: string, sureCount: number, sureFen: number, doubtfulCount: number, confirmedCount: number, fulfilledCount: number, rejectedCount: number, stoppableCount: number, stoppedCount: number, openSampleCount: number, item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, dueBackOn: string | null, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } } }
    | { __typename: 'DeskRefused', message: string }
   };

export type AnswerObjectionMutationVariables = Exact<{
  id: string;
  upheld: boolean;
  answer: string;
  idempotencyKey: string;
}>;


export type AnswerObjectionMutation = { answerObjection: { __typename: 'Objection', id: string, number: string, kind: ObjectionKind, answerBy: string, answer: string | null, raisedAt: string, department: { __typename: 'Department', code: string, name: string, shortName: string } } };

export type DeskRemindersQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskRemindersQuery = { now: string, deskReminders: Array<{ __typename: 'Reminder', heard: string | null, id: string, number: string, kind: ReminderKind, itemName: string | null, request: string, dueOn: string, raisedBy: string, raisedAt: string, finding: string | null, closedBy: string | null, closedAt: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }> };

export type CloseReminderMutationVariables = Exact<{
  id: string;
  finding: string;
}>;


export type CloseReminderMutation = { closeReminder: { __typename: 'Reminder', heard: string | null, id: string, number: string, kind: ReminderKind, itemName: string | null, request: string, dueOn: string, raisedBy: string, raisedAt: string, finding: string | null, closedBy: string | null, closedAt: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } } };

export type DeskItemPartsFragment = { __typename: 'DeskItem', earliestOn: string, item: { __typename: 'PolicyItem', id: string, name: string, version: number }, withdrawal: { __typename: 'PlannedWithdrawal', id: string, reason: string, effectiveOn: string, plannedBy: string } | null, successor: { __typename: 'PolicyItem', id: string, name: string } | null, expectedTimes: Array<{ __typename: 'ExpectedTime', step: TimedStep, words: string }> };

export type DeskItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskItemsQuery = { now: string, deskItems: Array<{ __typename: 'DeskItem', earliestOn: string, item: { __typename: 'PolicyItem', id: string, name: string, version: number }, withdrawal: { __typename: 'PlannedWithdrawal', id: string, reason: string, effectiveOn: string, plannedBy: string } | null, successor: { __typename: 'PolicyItem', id: string, name: string } | null, expectedTimes: Array<{ __typename: 'ExpectedTime', step: TimedStep, words: string }> }> };

export type PlanWithdrawalMutationVariables = Exact<{
  itemId: string;
  reason: string;
  effectiveOn: string;
  replacedBy?: string | null | undefined;
}>;


export type PlanWithdrawalMutation = { planWithdrawal: { __typename: 'DeskItem', earliestOn: string, item: { __typename: 'PolicyItem', id: string, name: string, version: number }, withdrawal: { __typename: 'PlannedWithdrawal', id: string, reason: string, effectiveOn: string, plannedBy: string } | null, successor: { __typename: 'PolicyItem', id: string, name: string } | null, expectedTimes: Array<{ __typename: 'ExpectedTime', step: TimedStep, words: string }> } };

export type CallOffWithdrawalMutationVariables = Exact<{
  id: string;
}>;


export type CallOffWithdrawalMutation = { callOffWithdrawal: { __typename: 'DeskItem', earliestOn: string, item: { __typename: 'PolicyItem', id: string, name: string, version: number }, withdrawal: { __typename: 'PlannedWithdrawal', id: string, reason: string, effectiveOn: string, plannedBy: string } | null, successor: { __typename: 'PolicyItem', id: string, name: string } | null, expectedTimes: Array<{ __typename: 'ExpectedTime', step: TimedStep, words: string }> } };

export type FactCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type FactCatalogueQuery = { factCatalogue: Array<{ __typename: 'CatalogueFact', key: string, label: string, kind: FactKind, unit: string | null, subject: BeneficiaryKind, refresh: RefreshCycle, sensitivity: Sensitivity, parts: Array<string>, rolledUp: boolean, tags: Array<string>, department: { __typename: 'Department', code: string, shortName: string }, items: Array<{ __typename: 'PolicyItem', id: string, name: string }> }> };

export type LentCasePartsFragment = { __typename: 'LentCase', entitlementId: string, caseNumber: string, payee: string, itemName: string, fulfilmentKind: FulfilmentKind, amountFen: number, dueBackOn: string, overdue: boolean, notYou: string | null, record: { __typename: 'GivenBackRecord', id: string, status: GivenBackStatus, on: string, evidence: string, firstName: string, at: string, secondName: string | null, secondReason: string | null } | null };

export type LentCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type LentCasesQuery = { now: string, lentCases: Array<{ __typename: 'LentCase', entitlementId: string, caseNumber: string, payee: string, itemName: string, fulfilmentKind: FulfilmentKind, amountFen: number, dueBackOn: string, overdue: boolean, notYou: string | null, record: { __typename: 'GivenBackRecord', id: string, status: GivenBackStatus, on: string, evidence: string, firstName: string, at: string, secondName: string | null, secondReason: string | null } | null }> };

export type RecordGivenBackMutationVariables = Exact<{
  input: RecordGivenBackInput;
}>;


export type RecordGivenBackMutation = { recordGivenBack: { __typename: 'LentCase', entitlementId: string, caseNumber: string, payee: string, itemName: string, fulfilmentKind: FulfilmentKind, amountFen: number, dueBackOn: string, overdue: boolean, notYou: string | null, record: { __typename: 'GivenBackRecord', id: string, status: GivenBackStatus, on: string, evidence: string, firstName: string, at: string, secondName: string | null, secondReason: string | null } | null } };

export type SecondGivenBackMutationVariables = Exact<{
  id: string;
  agrees: boolean;
  reason?: string | null | undefined;
}>;


export type SecondGivenBackMutation = { secondGivenBack: { __typename: 'LentCase', entitlementId: string, caseNumber: string, payee: string, itemName: string, fulfilmentKind: FulfilmentKind, amountFen: number, dueBackOn: string, overdue: boolean, notYou: string | null, record: { __typename: 'GivenBackRecord', id: string, status: GivenBackStatus, on: string, evidence: string, firstName: string, at: string, secondName: string | null, secondReason: string | null } | null } };

export type EverydayWordPartsFragment = { __typename: 'EverydayWord', id: string, say: string, proposedBy: string, mine: boolean, accepted: boolean | null, item: { __typename: 'PolicyItem', id: string, name: string } };

export type MissedSearchesQueryVariables = Exact<{
  month: string;
}>;


export type MissedSearchesQuery = { missedSearches: { __typename: 'MissedMonth', rare: number, words: Array<{ __typename: 'MissedWord', word: string, times: number, everydayWord: { __typename: 'EverydayWord', id: string, say: string, proposedBy: string, mine: boolean, accepted: boolean | null, item: { __typename: 'PolicyItem', id: string, name: string } } | null }> } };

export type EverydayWordsQueryVariables = Exact<{ [key: string]: never; }>;


export type EverydayWordsQuery = { now: string, everydayWords: Array<{ __typename: 'EverydayWord', id: string, say: string, proposedBy: string, mine: boolean, accepted: boolean | null, item: { __typename: 'PolicyItem', id: string, name: string } }> };

export type ProposeEverydayWordMutationVariables = Exact<{
  say: string;
  itemId: string;
  idempotencyKey: string;
}>;


export type ProposeEverydayWordMutation = { proposeEverydayWord: { __typename: 'EverydayWord', id: string, say: string, proposedBy: string, mine: boolean, accepted: boolean | null, item: { __typename: 'PolicyItem', id: string, name: string } } };

export type DecideEverydayWordMutationVariables = Exact<{
  id: string;
  accepted: boolean;
}>;


export type DecideEverydayWordMutation = { decideEverydayWord: { __typename: 'EverydayWord', id: string, say: string, proposedBy: string, mine: boolean, accepted: boolean | null, item: { __typename: 'PolicyItem', id: string, name: string } } };

export type DeskNewsPartsFragment = { __typename: 'DeskNews', id: string, title: string, lines: Array<string>, status: DeskNewsStatus, revision: number, writtenBy: string, writtenAt: string, mine: boolean, publishedBy: string | null, publishedAt: string | null, withdrawal: string | null, items: Array<{ __typename: 'NewsItem', itemId: string, name: string, inForce: boolean }> };

export type DeskNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskNewsQuery = { now: string, deskNews: Array<{ __typename: 'DeskNews', id: string, title: string, lines: Array<string>, status: DeskNewsStatus, revision: number, writtenBy: string, writtenAt: string, mine: boolean, publishedBy: string | null, publishedAt: string | null, withdrawal: string | null, items: Array<{ __typename: 'NewsItem', itemId: string, name: string, inForce: boolean }> }> };

export type WriteNewsMutationVariables = Exact<{
  input: WriteNewsInput;
}>;


export type WriteNewsMutation = { writeNews: { __typename: 'DeskNews', id: string, title: string, lines: Array<string>, status: DeskNewsStatus, revision: number, writtenBy: string, writtenAt: string, mine: boolean, publishedBy: string | null, publishedAt: string | null, withdrawal: string | null, items: Array<{ __typename: 'NewsItem', itemId: string, name: string, inForce: boolean }> } };

export type PublishNewsMutationVariables = Exact<{
  id: string;
  revision: number;
}>;


export type PublishNewsMutation = { publishNews: { __typename: 'DeskNews', id: string, title: string, lines: Array<string>, status: DeskNewsStatus, revision: number, writtenBy: string, writtenAt: string, mine: boolean, publishedBy: string | null, publishedAt: string | null, withdrawal: string | null, items: Array<{ __typename: 'NewsItem', itemId: string, name: string, inForce: boolean }> } };

export type WithdrawNewsMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WithdrawNewsMutation = { withdrawNews: { __typename: 'DeskNews', id: string, title: string, lines: Array<string>, status: DeskNewsStatus, revision: number, writtenBy: string, writtenAt: string, mine: boolean, publishedBy: string | null, publishedAt: string | null, withdrawal: string | null, items: Array<{ __typename: 'NewsItem', itemId: string, name: string, inForce: boolean }> } };

export type OpenOfficeReportMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenOfficeReportMutation = { openOfficeReport: string };

export type PayoutRunPartsFragment = { __typename: 'PayoutRun', id: string, number: string, itemName: string, status: PayoutRunStatus, words: string, lineCount: number, totalFen: number, droppedCount: number, checkingCount: number, waitingCount: number, onTheWayCount: number, paidCount: number, paidFen: number, backCount: number, fileCount: number, trouble: string | null, treasury: boolean, exportable: boolean, awaitsResult: boolean, differenceCount: number, openDifferenceCount: number, needsTwo: boolean, notYou: string | null, preparedAt: string, steps: Array<{ __typename: 'PayoutRunStep', name: string, actor: string, reason: string | null, at: string }> };

export type PayoutRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type PayoutRunsQuery = { now: string, payoutRunItems: Array<{ __typename: 'PayoutRunItem', itemId: string, itemName: string, inRuns: boolean, treasury: boolean, switchedBy: string | null, switchedAt: string | null, waitingCount: number, waitingFen: number }>, payoutRuns: Array<{ __typename: 'PayoutRun', id: string, number: string, itemName: string, status: PayoutRunStatus, words: string, lineCount: number, totalFen: number, droppedCount: number, checkingCount: number, waitingCount: number, onTheWayCount: number, paidCount: number, paidFen: number, backCount: number, fileCount: number, trouble: string | null, treasury: boolean, exportable: boolean, awaitsResult: boolean, differenceCount: number, openDifferenceCount: number, needsTwo: boolean, notYou: string | null, preparedAt: string, steps: Array<{ __typename: 'PayoutRunStep', name: string, actor: string, reason: string | null, at: string }> }> };

export type DroppedPayoutsQueryVariables = Exact<{
  runId: string;
}>;


export type DroppedPayoutsQuery = { droppedPayouts: Array<{ __typename: 'DroppedPayout', id: string, caseNumber: string, name: string, amountFen: number, reason: string }> };

export type SwitchRunItemMutationVariables = Exact<{
  itemId: string;
  inRuns: boolean;
  treasury: boolean;
}>;


export type SwitchRunItemMutation = { switchRunItem: { __typename: 'PayoutRunItem', itemId: string, inRuns: boolean, treasury: boolean, waitingCount: number } };

export type PreparePayoutRunMutationVariables = Exact<{
  itemId: string;
  idempotencyKey: string;
}>;


export type PreparePayoutRunMutation = { preparePayoutRun: { __typename: 'PayoutRun', id: string, number: string } };

export type ReleasePayoutRunMutationVariables = Exact<{
  id: string;
  lineCount: number;
  totalFen: number;
}>;


export type ReleasePayoutRunMutation = { releasePayoutRun: { __typename: 'PayoutRun', id: string, words: string } };

export type RefusePayoutRunMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RefusePayoutRunMutation = { refusePayoutRun: { __typename: 'PayoutRun', id: string, words: string } };

export type StopPayoutRunMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type StopPayoutRunMutation = { stopPayoutRun: { __typename: 'PayoutRun', id: string, words: string } };

export type OpenTreasuryApplicationMutationVariables = Exact<{
  runId: string;
}>;


export type OpenTreasuryApplicationMutation = { openTreasuryApplication: string };

export type OpenTreasuryResultMutationVariables = Exact<{
  runId: string;
}>;


export type OpenTreasuryResultMutation = { openTreasuryResult: string };

export type ResumePayoutRunMutationVariables = Exact<{
  id: string;
}>;


export type ResumePayoutRunMutation = { resumePayoutRun: { __typename: 'PayoutRun', id: string, words: string } };

export type DeskPoolBooksQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type DeskPoolBooksQuery = { now: string, poolBooks: Array<{ __typename: 'PoolBooks', id: string, name: string, budgetFen: number, poolFen: number, heldFen: number, inTransitFen: number, atTreasuryFen: number, arrivedFen: number, returnedFen: number, availableFen: number | null, balanced: boolean, budgetChanges: Array<{ __typename: 'PoolBudgetChange', id: string, amountFen: number, reference: string, askedBy: string, askedAt: string, mine: boolean, agreed: boolean | null, decidedBy: string | null, decidedAt: string | null }> }>, statementDays: Array<{ __typename: 'StatementDay', payerTail: string, day: string, clean: boolean, debitFen: number, ownDebitFen: number, creditFen: number, ownCreditFen: number, openCount: number, trouble: string | null }>, officeReports: Array<{ __typename: 'OfficeReport', id: string, number: string, officeName: string, scopeName: string, day: string, comparing: boolean, lineCount: number, doneFen: number, ownDoneFen: number, backFen: number, ownBackFen: number, openCount: number, differenceCount: number, broughtBy: string, at: string }> };

export type ChangePoolBudgetMutationVariables = Exact<{
  input: ChangePoolBudgetInput;
}>;


export type ChangePoolBudgetMutation = { changePoolBudget: { __typename: 'PoolBudgetChange', id: string, amountFen: number, reference: string } };

export type DecidePoolBudgetMutationVariables = Exact<{
  id: string;
  agrees: boolean;
}>;


export type DecidePoolBudgetMutation = { decidePoolBudget: { __typename: 'PoolBudgetChange', id: string, amountFen: number, agreed: boolean | null, mine: boolean } };

export type PoolHistoryQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type PoolHistoryQuery = { poolBooks: Array<{ __typename: 'PoolBooks', id: string, days: Array<{ __typename: 'PoolDay', day: string, budgetFen: number, heldFen: number, releasedFen: number, sentFen: number, arrivedFen: number, returnedFen: number, restoredFen: number, repaidFen: number }> }> };

export type PublishedLineQueryVariables = Exact<{
  text: string;
}>;


export type PublishedLineQuery = { now: string, publicityCheck: { __typename: 'LineCheck', standing: LineStanding, message: string | null, proof: { __typename: 'LineProof', lines: Array<{ __typename: 'ProvenLine', index: number, text: string | null }> } | null } };

export type TakeDownLineMutationVariables = Exact<{
  receipt: string;
  reason: string;
}>;


export type TakeDownLineMutation = { takeDownLine: { __typename: 'TakenDownLine', receipt: string, reason: string, staffName: string, at: string } };

export type DeskReversalPartsFragment = { __typename: 'DeskReversal', payee: string, itemName: string, preparedBy: string, preparedAt: string, decidableFrom: string | null, cameBack: boolean, notYou: string | null, mayTakeBack: boolean, steps: Array<{ __typename: 'ReversalStep', name: string, actor: string, words: string | null, at: string }>, repayments: Array<{ __typename: 'Repayment', serial: string, amountFen: number, at: string }>, reversal: { __typename: 'Reversal', id: string, number: string, caseNumber: string, status: ReversalStatus, owedFen: number, repaidFen: number, clauseText: string, evidence: string, hearingUntil: string | null, statement: string | null, decision: string | null, instalments: Array<{ __typename: 'Instalment', number: number, dueOn: string, amountFen: number, repaidFen: number }> } };

export type DeskReversalsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskReversalsQuery = { now: string, deskReversals: Array<{ __typename: 'DeskReversal', payee: string, itemName: string, preparedBy: string, preparedAt: string, decidableFrom: string | null, cameBack: boolean, notYou: string | null, mayTakeBack: boolean, steps: Array<{ __typename: 'ReversalStep', name: string, actor: string, words: string | null, at: string }>, repayments: Array<{ __typename: 'Repayment', serial: string, amountFen: number, at: string }>, reversal: { __typename: 'Reversal', id: string, number: string, caseNumber: string, status: ReversalStatus, owedFen: number, repaidFen: number, clauseText: string, evidence: string, hearingUntil: string | null, statement: string | null, decision: string | null, instalments: Array<{ __typename: 'Instalment', number: number, dueOn: string, amountFen: number, repaidFen: number }> } }> };

export type PaidCaseQueryVariables = Exact<{
  caseNumber: string;
}>;


export type PaidCaseQuery = { paidCase: { __typename: 'PaidCase', entitlementId: string, caseNumber: string, payee: string, itemName: string, paidAt: string, amountFen: number, open: string | null, clauses: Array<{ __typename: 'PaidClause', id: string, text: string }> } };

export type ProposeReversalMutationVariables = Exact<{
  input: ProposeReversalInput;
}>;


export type ProposeReversalMutation = { proposeReversal: { __typename: 'Reversal', id: string, number: string } };

export type ServeReversalMutationVariables = Exact<{
  id: string;
}>;


export type ServeReversalMutation = { serveReversal: { __typename: 'Reversal', id: string, number: string, hearingUntil: string | null } };

export type DecideReversalMutationVariables = Exact<{
  id: string;
  reverse: boolean;
  reason: string;
  instalments: number;
}>;


export type DecideReversalMutation = { decideReversal: { __typename: 'Reversal', id: string, number: string, status: ReversalStatus } };

export type BookRepaymentMutationVariables = Exact<{
  id: string;
  amountFen: number;
  serial: string;
}>;


export type BookRepaymentMutation = { bookRepayment: { __typename: 'Reversal', id: string, number: string, owedFen: number, repaidFen: number } };

export type TagCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TagCountsQuery = { tagCounts: Array<{ __typename: 'TagCount', count: number | null, tag: { __typename: 'Tag', id: string, name: string, class: string, kind: BeneficiaryKind, text: string }, items: Array<{ __typename: 'PolicyItem', id: string, name: string }> }> };

export type ArrivalPartsFragment = { __typename: 'ArrivalQuestion', status: ArrivalStatus, words: string, taskNumber: string | null, finding: string | null };

export type AnswerArrivalMutationVariables = Exact<{
  entitlementId: string;
  arrived: boolean;
}>;


export type AnswerArrivalMutation = { answerArrival: { __typename: 'ArrivalQuestion', status: ArrivalStatus, words: string, taskNumber: string | null, finding: string | null } };

export type PayoutAccountPartsFragment = { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string };

export type ReceiptPartsFragment = { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null };

export type EntitlementPartsFragment = { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null };

type ConfirmationParts_EntitlementConfirmed_Fragment = { __typename: 'EntitlementConfirmed', entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } };

type ConfirmationParts_SecondaryConfirmationRequired_Fragment = { __typename: 'SecondaryConfirmationRequired', message: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } };

type ConfirmationParts_Refused_Fragment = { __typename: 'Refused', reason: RefusalReason, message: string, nextStep: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, current: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } | null };

export type ConfirmationPartsFragment =
  | ConfirmationParts_EntitlementConfirmed_Fragment
  | ConfirmationParts_SecondaryConfirmationRequired_Fragment
  | ConfirmationParts_Refused_Fragment
;

export type EntitlementQueryVariables = Exact<{
  id: string;
}>;


export type EntitlementQuery = { now: string, entitlement: { __typename: 'Entitlement', accountChangeable: boolean, givenBackOn: string | null, id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, proofs: Array<{ __typename: 'Proof', id: string, words: string, kind: { __typename: 'ProofKind', name: string } }>, sharedAccount: { __typename: 'SharedAccount', words: string, mayConfirm: boolean } | null, place: { __typename: 'PoolPlace', position: number, event: QueueEvent, ahead: number } | null, accountChange: { __typename: 'AccountChange', id: string, words: string, stoppable: boolean } | null, arrival: { __typename: 'ArrivalQuestion', status: ArrivalStatus, words: string, taskNumber: string | null, finding: string | null } | null, reversal: { __typename: 'Reversal', id: string, status: ReversalStatus, words: string | null, statement: string | null } | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } };

export type ConfirmEntitlementMutationVariables = Exact<{
  input: ConfirmEntitlementInput;
}>;


export type ConfirmEntitlementMutation = { confirmEntitlement:
    | { __typename: 'EntitlementConfirmed', entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } }
    | { __typename: 'SecondaryConfirmationRequired', message: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } }
    | { __typename: 'Refused', reason: RefusalReason, message: string, nextStep: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, current: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } | null }
   };

export type ConfirmEntitlementsMutationVariables = Exact<{
  inputs: Array<ConfirmEntitlementInput> | ConfirmEntitlementInput;
}>;


export type ConfirmEntitlementsMutation = { confirmEntitlements: Array<
    | { __typename: 'EntitlementConfirmed', entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } }
    | { __typename: 'SecondaryConfirmationRequired', message: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } }
    | { __typename: 'Refused', reason: RefusalReason, message: string, nextStep: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, current: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } | null }
  > };

export type DeclineEntitlementMutationVariables = Exact<{
  entitlementId: string;
  idempotencyKey: string;
}>;


export type DeclineEntitlementMutation = { declineEntitlement:
    | { __typename: 'EntitlementConfirmed', entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } }
    | { __typename: 'SecondaryConfirmationRequired', message: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } }
    | { __typename: 'Refused', reason: RefusalReason, message: string, nextStep: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, current: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } | null }
   };

export type ApplyInstantMutationVariables = Exact<{
  input: ApplyInstantInput;
}>;


export type ApplyInstantMutation = { applyInstant:
    | { __typename: 'EntitlementConfirmed', entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } }
    | { __typename: 'SecondaryConfirmationRequired', message: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } }
    | { __typename: 'Refused', reason: RefusalReason, message: string, nextStep: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, current: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } | null }
   };

export type RetryFulfilmentMutationVariables = Exact<{
  entitlementId: string;
  accountId?: string | null | undefined;
  idempotencyKey: string;
}>;


export type RetryFulfilmentMutation = { retryFulfilment:
    | { __typename: 'EntitlementConfirmed', entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } }
    | { __typename: 'SecondaryConfirmationRequired', message: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } }
    | { __typename: 'Refused', reason: RefusalReason, message: string, nextStep: string, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, current: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, applicationId: string | null, departmentNote: string | null, secondsToFulfil: number | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, formula: Array<{ __typename: 'FormulaLine', label: string, text: string }>, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, actor: string | null, detail: string | null, light: SupervisionLight | null, promisedDays: number | null, pausedBecause: string | null }>, fundPath: Array<{ __typename: 'FundStation', holder: string, note: string | null, state: StepState, at: string | null }>, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null, listed: { __typename: 'ListedReceipt', officeName: string, number: string, day: string } | null } | null, rating: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } | null } | null }
   };

export type ConfirmSharedAccountMutationVariables = Exact<{
  entitlementId: string;
  statement: string;
}>;


export type ConfirmSharedAccountMutation = { confirmSharedAccount: { __typename: 'SharedAccount', words: string, mayConfirm: boolean } };

export type ReversalPartsFragment = { __typename: 'Reversal', id: string, status: ReversalStatus, words: string | null, statement: string | null };

export type ObjectToReversalMutationVariables = Exact<{
  id: string;
  statement: string;
}>;


export type ObjectToReversalMutation = { objectToReversal: { __typename: 'Reversal', id: string, status: ReversalStatus, words: string | null, statement: string | null } };

export type EntryCodeQueryVariables = Exact<{
  text: string;
}>;


export type EntryCodeQuery = { entryCode:
    | { __typename: 'GenuineEntryCode', code: string, placement: string | null, validFrom: string, sharedBy: string | null, category: { __typename: 'PolicyCategory', by: PolicyCategoryKind, value: string, label: string } | null, issuedBy: { __typename: 'Department', name: string, shortName: string }, item: { __typename: 'PolicyItem', id: string, name: string, version: number } | null }
    | { __typename: 'RejectedEntryCode', problem: EntryCodeProblem, message: string, advice: Array<string>, replacementCode: string | null, replacement: { __typename: 'PolicyItem', id: string, name: string } | null }
   };

export type CameByCodeMutationVariables = Exact<{
  code: string;
}>;


export type CameByCodeMutation = { cameByCode: boolean };

export type HallQueryVariables = Exact<{
  text?: string | null | undefined;
  filter?: HallFilter | null | undefined;
  beneficiaryId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type HallQuery = { now: string, hall: { __typename: 'HallPage', total: number, next: string | null, otherKind: number, unfiltered: number, shelves: Array<{ __typename: 'ShelfCount', shelf: PolicyShelf, count: number }>, tags: Array<{ __typename: 'TagChoice', count: number, mine: boolean, tag: { __typename: 'Tag', id: string, name: string } }>, departments: Array<{ __typename: 'Department', code: string, name: string, shortName: string }>, entries: Array<{ __typename: 'HallEntry', item: { __typename: 'PolicyItem', id: string, name: string, audience: string, benefitText: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, fulfilmentKind: FulfilmentKind, level: PolicyLevel, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, mine: { __typename: 'Assessment', verdict: Verdict, headline: string, benefitFen: number | null, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, gap: { __typename: 'ClauseGap', text: string } | null }>, entitlement: { __typename: 'Entitlement', id: string, status: EntitlementStatus, amountFen: number, likelyBy: string | null } | null } | null }> } };

export type TakeUpPartsFragment = { __typename: 'TakeUp', asOf: string | null, rows: Array<{ __typename: 'TakeUpRow', key: string, name: string, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind | null, executor: { __typename: 'Department', code: string, name: string, shortName: string } | null, department: { __typename: 'Department', code: string, name: string, shortName: string } | null, stages: Array<{ __typename: 'TakeUpFigure', stage: TakeUpStage, count: number | null, amountFen: number | null }> }> };

export type ReminderPartsFragment = { __typename: 'Reminder', id: string, number: string, kind: ReminderKind, itemName: string | null, request: string, dueOn: string, raisedBy: string, raisedAt: string, finding: string | null, closedBy: string | null, closedAt: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } };

export type LeaderOverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type LeaderOverviewQuery = { now: string, takeUp: { __typename: 'TakeUp', asOf: string | null, rows: Array<{ __typename: 'TakeUpRow', key: string, name: string, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind | null, executor: { __typename: 'Department', code: string, name: string, shortName: string } | null, department: { __typename: 'Department', code: string, name: string, shortName: string } | null, stages: Array<{ __typename: 'TakeUpFigure', stage: TakeUpStage, count: number | null, amountFen: number | null }> }> }, departmentLights: Array<{ __typename: 'DepartmentLights', red: number, yellow: number, green: number, paused: number, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, poolGauges: Array<{ __typename: 'PoolGauge', id: string, name: string, budgetFen: number, availableFen: number }>, openObjections: Array<{ __typename: 'OpenObjection', number: string, kind: ObjectionKind, itemName: string, answerBy: string, department: { __typename: 'Department', code: string, name: string, shortName: string } }> };

export type LeaderItemQueryVariables = Exact<{
  itemId: string;
  by: TakeUpDimension;
}>;


export type LeaderItemQuery = { now: string, takeUp: { __typename: 'TakeUp', asOf: string | null, rows: Array<{ __typename: 'TakeUpRow', key: string, name: string, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind | null, executor: { __typename: 'Department', code: string, name: string, shortName: string } | null, department: { __typename: 'Department', code: string, name: string, shortName: string } | null, stages: Array<{ __typename: 'TakeUpFigure', stage: TakeUpStage, count: number | null, amountFen: number | null }> }> } };

export type CasesBehindQueryVariables = Exact<{
  itemId: string;
  stage: TakeUpStage;
  stillBefore?: boolean | null | undefined;
  regionCode?: string | null | undefined;
  trade?: string | null | undefined;
  month?: string | null | undefined;
  work?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesBehindQuery = { now: string, casesBehind: { __typename: 'CasesBehindPage', next: string | null, hidden: boolean, cases: Array<{ __typename: 'CaseBehind', caseNumber: string, who: string | null, regionName: string | null, step: string, since: string, usedDays: number | null, promisedDays: number | null, light: SupervisionLight | null, amountFen: number }> } };

export type LeaderDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type LeaderDepartmentsQuery = { now: string, departmentLights: Array<{ __typename: 'DepartmentLights', red: number, yellow: number, green: number, paused: number, department: { __typename: 'Department', code: string, name: string, shortName: string }, work: Array<{ __typename: 'LitWork', key: string, itemId: string, itemName: string, step: string, since: string, count: number, usedDays: number, promisedDays: number | null, light: SupervisionLight }> }>, openObjections: Array<{ __typename: 'OpenObjection', number: string, kind: ObjectionKind, itemName: string, answerBy: string, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, reminders: Array<{ __typename: 'Reminder', id: string, number: string, kind: ReminderKind, itemName: string | null, request: string, dueOn: string, raisedBy: string, raisedAt: string, finding: string | null, closedBy: string | null, closedAt: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }> };

export type LeaderBulletinQueryVariables = Exact<{
  month: string;
  before: string;
}>;


export type LeaderBulletinQuery = { now: string, takeUp: { __typename: 'TakeUp', asOf: string | null, rows: Array<{ __typename: 'TakeUpRow', key: string, name: string, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind | null, executor: { __typename: 'Department', code: string, name: string, shortName: string } | null, department: { __typename: 'Department', code: string, name: string, shortName: string } | null, stages: Array<{ __typename: 'TakeUpFigure', stage: TakeUpStage, count: number | null, amountFen: number | null }> }> }, earlier: { __typename: 'TakeUp', asOf: string | null, rows: Array<{ __typename: 'TakeUpRow', key: string, name: string, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind | null, executor: { __typename: 'Department', code: string, name: string, shortName: string } | null, department: { __typename: 'Department', code: string, name: string, shortName: string } | null, stages: Array<{ __typename: 'TakeUpFigure', stage: TakeUpStage, count: number | null, amountFen: number | null }> }> }, departmentLights: Array<{ __typename: 'DepartmentLights', red: number, yellow: number, green: number, paused: number, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, reminders: Array<{ __typename: 'Reminder', id: string, number: string, kind: ReminderKind, itemName: string | null, request: string, dueOn: string, raisedBy: string, raisedAt: string, finding: string | null, closedBy: string | null, closedAt: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }> };

export type RemindDepartmentMutationVariables = Exact<{
  department: string;
  kind: ReminderKind;
  request: string;
  idempotencyKey: string;
}>;


export type RemindDepartmentMutation = { remindDepartment: { __typename: 'Reminder', id: string, number: string, kind: ReminderKind, itemName: string | null, request: string, dueOn: string, raisedBy: string, raisedAt: string, finding: string | null, closedBy: string | null, closedAt: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } } };

export type OpenAuditExportMutationVariables = Exact<{
  from: string;
  until: string;
  format: AuditFormat;
}>;


export type OpenAuditExportMutation = { openAuditExport: string };

export type MessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type MessagesQuery = { now: string, messages: Array<{ __typename: 'Message', id: string, title: string, text: string, channel: MessageChannel, status: MessageStatus, at: string, heldUntil: string | null, entitlementId: string | null }> };

export type SubscribeTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type SubscribeTemplatesQuery = { subscribeTemplates: Array<{ __typename: 'SubscribeTemplate', id: string, title: string }> };

export type RecordSubscribeAnswersMutationVariables = Exact<{
  answers: Array<SubscribeAnswer> | SubscribeAnswer;
}>;


export type RecordSubscribeAnswersMutation = { recordSubscribeAnswers: boolean };

export type WishPartsFragment = { __typename: 'MessageWish', quietFrom: number, quietUntil: number, switches: Array<{ __typename: 'MessageSwitch', topic: MessageTopic, channel: WishChannel, on: boolean }> };

export type MessageWishQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageWishQuery = { messageWish: { __typename: 'MessageWish', quietFrom: number, quietUntil: number, switches: Array<{ __typename: 'MessageSwitch', topic: MessageTopic, channel: WishChannel, on: boolean }> } };

export type SetMessageWishMutationVariables = Exact<{
  wish: MessageWishInput;
}>;


export type SetMessageWishMutation = { setMessageWish: { __typename: 'MessageWish', quietFrom: number, quietUntil: number, switches: Array<{ __typename: 'MessageSwitch', topic: MessageTopic, channel: WishChannel, on: boolean }> } };

export type NewsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NewsQuery = { now: string, news: { __typename: 'NewsPage', next: string | null, entries: Array<{ __typename: 'NewsEntry', id: string, kind: NewsKind, on: string, title: string, lines: Array<string>, department: { __typename: 'Department', code: string, name: string, shortName: string }, items: Array<{ __typename: 'NewsItem', itemId: string, name: string, inForce: boolean }> }> } };

export type NoticePartsFragment = { __typename: 'PublicNotice', id: string, from: string, until: string, item: { __typename: 'PolicyItem', id: string, name: string, beneficiaryKind: BeneficiaryKind }, department: { __typename: 'Department', code: string, name: string, shortName: string }, lines: Array<{ __typename: 'NoticeLine', id: string, beneficiaryName: string, amountFen: number, objected: boolean }> };

export type PublicNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicNoticesQuery = { now: string, publicNotices: Array<{ __typename: 'PublicNotice', id: string, from: string, until: string, item: { __typename: 'PolicyItem', id: string, name: string, beneficiaryKind: BeneficiaryKind }, department: { __typename: 'Department', code: string, name: string, shortName: string }, lines: Array<{ __typename: 'NoticeLine', id: string, beneficiaryName: string, amountFen: number, objected: boolean }> }> };

export type PublicNoticeQueryVariables = Exact<{
  id: string;
}>;


export type PublicNoticeQuery = { now: string, publicNotice: { __typename: 'PublicNotice', id: string, from: string, until: string, item: { __typename: 'PolicyItem', id: string, name: string, beneficiaryKind: BeneficiaryKind }, department: { __typename: 'Department', code: string, name: string, shortName: string }, lines: Array<{ __typename: 'NoticeLine', id: string, beneficiaryName: string, amountFen: number, objected: boolean }> } | null };

export type ResultsQueryVariables = Exact<{
  month: string;
}>;


export type ResultsQuery = { now: string, results: Array<{ __typename: 'MonthResult', month: string, count: number | null, amountFen: number | null, published: boolean, item: { __typename: 'PolicyItem', id: string, name: string, beneficiaryKind: BeneficiaryKind, fulfilmentKind: FulfilmentKind, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } }> };

export type ResultLinesQueryVariables = Exact<{
  itemId: string;
  month: string;
  receipt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ResultLinesQuery = { resultLines: { __typename: 'ResultPage', next: string | null, lines: Array<{ __typename: 'ResultLine', receipt: string, name: string, amountFen: number | null, on: string | null }> } };

export type ObjectionPartsFragment = { __typename: 'Objection', id: string, number: string, kind: ObjectionKind, answerBy: string, answer: string | null, raisedAt: string, department: { __typename: 'Department', code: string, name: string, shortName: string } };

export type ObjectionsQueryVariables = Exact<{
  beneficiaryId: string;
}>;


export type ObjectionsQuery = { now: string, objections: Array<{ __typename: 'Objection', id: string, number: string, kind: ObjectionKind, answerBy: string, answer: string | null, raisedAt: string, department: { __typename: 'Department', code: string, name: string, shortName: string } }> };

export type RaiseObjectionMutationVariables = Exact<{
  input: RaiseObjectionInput;
}>;


export type RaiseObjectionMutation = { raiseObjection: { __typename: 'Objection', id: string, number: string, kind: ObjectionKind, answerBy: string, answer: string | null, raisedAt: string, department: { __typename: 'Department', code: string, name: string, shortName: string } } };

export type ObjectToNoticeMutationVariables = Exact<{
  noticeLineId: string;
  statement: string;
  idempotencyKey: string;
}>;


export type ObjectToNoticeMutation = { objectToNotice: { __typename: 'Objection', id: string, number: string, kind: ObjectionKind, answerBy: string, answer: string | null, raisedAt: string, department: { __typename: 'Department', code: string, name: string, shortName: string } } };

export type NearMissPartsFragment = { __typename: 'Assessment', recordKey: string | null, verdict: Verdict, headline: string, benefitFen: number | null, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, name: string, summary: string, audience: string, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, beneficiaryKind: BeneficiaryKind, dueBackOn: string | null, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } };

export type PackageEntitlementFragment = { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, departmentNote: string | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, clauses: Array<{ __typename: 'ClauseAssessment', id: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, source: { __typename: 'Department', shortName: string } }> }>, item: { __typename: 'PolicyItem', id: string, name: string, summary: string, audience: string, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, beneficiaryKind: BeneficiaryKind, dueBackOn: string | null, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, light: SupervisionLight | null, pausedBecause: string | null }> };

export type PolicyPackageQueryVariables = Exact<{
  beneficiaryId: string;
}>;


export type PolicyPackageQuery = { now: string, policyPackage: { __typename: 'PolicyPackage', readyFen: number, dueBackFen: number, changeable: Array<string>, dataAsOf: string, bestProven: boolean, beneficiary: { __typename: 'Beneficiary', id: string, kind: BeneficiaryKind, name: string, role: ActingRole, authorisedUntil: string | null, scopes: Array<AuthorisationScope> }, endings: Array<{ __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null }>, dataGaps: Array<{ __typename: 'DataGap', since: string, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, ready: Array<{ __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, departmentNote: string | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, clauses: Array<{ __typename: 'ClauseAssessment', id: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, source: { __typename: 'Department', shortName: string } }> }>, item: { __typename: 'PolicyItem', id: string, name: string, summary: string, audience: string, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, beneficiaryKind: BeneficiaryKind, dueBackOn: string | null, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, light: SupervisionLight | null, pausedBecause: string | null }> }>, reduced: Array<{ __typename: 'ReducedOffer', amountFen: number, entitlement: { __typename: 'Entitlement', id: string } }>, alternatives: Array<{ __typename: 'OfferAlternative', lessFen: number | null, because: string, insteadOf: Array<{ __typename: 'Entitlement', id: string, amountFen: number, item: { __typename: 'PolicyItem', name: string } }>, entitlement: { __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, departmentNote: string | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, clauses: Array<{ __typename: 'ClauseAssessment', id: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, source: { __typename: 'Department', shortName: string } }> }>, item: { __typename: 'PolicyItem', id: string, name: string, summary: string, audience: string, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, beneficiaryKind: BeneficiaryKind, dueBackOn: string | null, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, light: SupervisionLight | null, pausedBecause: string | null }> } }>, instant: Array<{ __typename: 'Assessment', recordKey: string | null, verdict: Verdict, headline: string, benefitFen: number | null, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, name: string, summary: string, audience: string, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, beneficiaryKind: BeneficiaryKind, dueBackOn: string | null, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } }>, nearMisses: Array<{ __typename: 'Assessment', recordKey: string | null, verdict: Verdict, headline: string, benefitFen: number | null, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', id: string, name: string, summary: string, audience: string, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, beneficiaryKind: BeneficiaryKind, dueBackOn: string | null, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } }>, inProgress: Array<{ __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, departmentNote: string | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, clauses: Array<{ __typename: 'ClauseAssessment', id: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, source: { __typename: 'Department', shortName: string } }> }>, item: { __typename: 'PolicyItem', id: string, name: string, summary: string, audience: string, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, beneficiaryKind: BeneficiaryKind, dueBackOn: string | null, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, light: SupervisionLight | null, pausedBecause: string | null }> }>, finished: Array<{ __typename: 'Entitlement', id: string, beneficiaryId: string, caseNumber: string, recordKey: string | null, status: EntitlementStatus, amountFen: number, confirmBy: string | null, confirmedByDepartmentOn: string | null, dueBackOn: string | null, likelyBy: string | null, revision: number, departmentNote: string | null, expectedTime: { __typename: 'ExpectedTime', usualDays: number | null, words: string } | null, clauses: Array<{ __typename: 'ClauseAssessment', id: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, source: { __typename: 'Department', shortName: string } }> }>, item: { __typename: 'PolicyItem', id: string, name: string, summary: string, audience: string, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, beneficiaryKind: BeneficiaryKind, dueBackOn: string | null, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, payoutAccount: { __typename: 'PayoutAccount', id: string, kind: PayoutAccountKind, bankName: string, tail: string, holderMatches: boolean, reason: string } | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, light: SupervisionLight | null, pausedBecause: string | null }> }> } };

export type QueuedPlaceQueryVariables = Exact<{
  id: string;
}>;


export type QueuedPlaceQuery = { entitlement: { __typename: 'Entitlement', id: string, place: { __typename: 'PoolPlace', position: number, event: QueueEvent, ahead: number } | null } };

export type PolicyDocumentsQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PolicyDocumentsQuery = { policyDocuments: { __typename: 'PolicyDocumentPage', total: number, next: string | null, documents: Array<{ __typename: 'PolicyDocument', id: string, title: string, documentNumber: string | null, level: PolicyLevel, items: Array<{ __typename: 'PolicyItem', id: string, name: string }> }> } };

export type PolicyDocumentQueryVariables = Exact<{
  id: string;
}>;


export type PolicyDocumentQuery = { policyDocument: { __typename: 'PolicyDocument', id: string, title: string, documentNumber: string | null, url: string | null, level: PolicyLevel, items: Array<{ __typename: 'PolicyItem', id: string, name: string, benefitText: string, audience: string, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }> } | null };

export type ItemFundsQueryVariables = Exact<{
  itemId: string;
}>;


export type ItemFundsQuery = { itemFunds: { __typename: 'ItemFunds', budgetFen: number, leftFen: number, dryOn: string | null, takenFen: number, waiting: number } | null };

export type DepartmentPartsFragment = { __typename: 'Department', code: string, name: string, shortName: string };

export type ItemEndingPartsFragment = { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null };

export type PolicyItemPartsFragment = { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> };

export type PolicyItemCardFragment = { __typename: 'PolicyItem', id: string, name: string, summary: string, audience: string, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, beneficiaryKind: BeneficiaryKind, dueBackOn: string | null, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } };

export type PolicyItemQueryVariables = Exact<{
  id: string;
}>;


export type PolicyItemQuery = { now: string, policyItem: { __typename: 'PolicyItem', id: string, version: number, name: string, summary: string, audience: string, beneficiaryKind: BeneficiaryKind, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, confirmBy: string | null, dueBackOn: string | null, noticeWorkingDays: number, reviewedOn: string, sample: boolean, ending: { __typename: 'ItemEnding', itemId: string, on: string, reason: string, successor: { __typename: 'PolicyItem', id: string, name: string } | null } | null, executor: { __typename: 'Department', code: string, name: string, shortName: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string }, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, sources: Array<{ __typename: 'Department', code: string, name: string, shortName: string }> }>, materials: Array<{ __typename: 'ApplicationMaterial', name: string, suppliedBy: { __typename: 'Department', code: string, name: string, shortName: string } | null }>, steps: Array<{ __typename: 'ProcedureStep', name: string, actor: string, description: string, promisedDays: number | null }>, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, legalBasis: Array<{ __typename: 'LegalBasis', title: string, documentNumber: string | null, url: string | null }> } | null };

export type PolicyItemsQueryVariables = Exact<{
  kind?: BeneficiaryKind | null | undefined;
}>;


export type PolicyItemsQuery = { policyItems: Array<{ __typename: 'PolicyItem', id: string, name: string, summary: string, audience: string, applicationMode: ApplicationMode, maxVisits: number, fulfilmentKind: FulfilmentKind, benefitText: string, beneficiaryKind: BeneficiaryKind, dueBackOn: string | null, sample: boolean, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }> };

export type PolicyItemRulesQueryVariables = Exact<{
  id: string;
}>;


export type PolicyItemRulesQuery = { policyItem: { __typename: 'PolicyItem', id: string, version: number, canonicalFormula: string | null, conditions: Array<{ __typename: 'PolicyCondition', id: string, text: string, canonicalText: string | null }>, ruleTerms: Array<{ __typename: 'RuleTerm', text: string, meaning: string }> } | null };

export type ProofKindPartsFragment = { __typename: 'ProofKind', code: string, name: string, atOnce: boolean, department: { __typename: 'Department', code: string, name: string, shortName: string } };

export type ProofPartsFragment = { __typename: 'Proof', id: string, itemId: string, status: ProofStatus, words: string, askedAt: string, kind: { __typename: 'ProofKind', code: string, name: string, atOnce: boolean, department: { __typename: 'Department', code: string, name: string, shortName: string } } };

export type ProofsQueryVariables = Exact<{
  beneficiaryId: string;
}>;


export type ProofsQuery = { proofs: Array<{ __typename: 'Proof', id: string, itemId: string, status: ProofStatus, words: string, askedAt: string, kind: { __typename: 'ProofKind', code: string, name: string, atOnce: boolean, department: { __typename: 'Department', code: string, name: string, shortName: string } } }> };

export type AskProofMutationVariables = Exact<{
  beneficiaryId: string;
  itemId: string;
  kind: string;
}>;


export type AskProofMutation = { askProof: { __typename: 'Proof', id: string, itemId: string, status: ProofStatus, words: string, askedAt: string, kind: { __typename: 'ProofKind', code: string, name: string, atOnce: boolean, department: { __typename: 'Department', code: string, name: string, shortName: string } } } };

export type PublicityCheckQueryVariables = Exact<{
  text: string;
  seen?: number | null | undefined;
}>;


export type PublicityCheckQuery = { now: string, publicityCheck: { __typename: 'LineCheck', standing: LineStanding, message: string | null, proof: { __typename: 'LineProof', consistency: Array<string> | null, head: { __typename: 'TreeHead', size: number, root: string, city: string, day: string, at: string, algorithm: string, publicKey: string, signature: string }, lines: Array<{ __typename: 'ProvenLine', index: number, salt: string | null, text: string | null, leaf: string, path: Array<string> }> } | null } };

export type VerifyReceiptQueryVariables = Exact<{
  text: string;
}>;


export type VerifyReceiptQuery = { now: string, verifyReceipt: { __typename: 'ReceiptCheck', genuine: boolean, message: string, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null } | null } };

export type YearReceiptsQueryVariables = Exact<{
  beneficiaryId: string;
  year?: number | null | undefined;
}>;


export type YearReceiptsQuery = { now: string, receipts: Array<{ __typename: 'YearReceipt', entitlementId: string, itemName: string, fulfilmentKind: FulfilmentKind, receipt: { __typename: 'Receipt', number: string, amountFen: number, payer: string, payee: string, at: string, serial: string, digest: string, qr: string, position: number | null, link: string | null } }> };

export type OpenReceiptMutationVariables = Exact<{
  entitlementId: string;
}>;


export type OpenReceiptMutation = { openReceipt: string };

export type OpenStatementMutationVariables = Exact<{
  beneficiaryId: string;
  year: number;
  format: StatementFormat;
}>;


export type OpenStatementMutation = { openStatement: string };

export type ServiceBundlesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceBundlesQuery = { now: string, serviceBundles: Array<{ __typename: 'ServiceBundle', id: string, name: string, summary: string, beneficiaryKind: BeneficiaryKind, basis: string, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string }, items: Array<{ __typename: 'PolicyItem', id: string, name: string, benefitText: string }> }> };

export type BundlePartPartsFragment = { __typename: 'BundlePart', itemId: string, itemName: string, status: BundlePartStatus, afterName: string | null, message: string | null, nextStep: string | null, item: { __typename: 'PolicyItem', contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string } } | null, application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } | null, entitlement: { __typename: 'Entitlement', id: string, status: EntitlementStatus, amountFen: number, caseNumber: string, confirmBy: string | null, likelyBy: string | null, departmentNote: string | null, secondsToFulfil: number | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, light: SupervisionLight | null, pausedBecause: string | null }>, item: { __typename: 'PolicyItem', id: string, fulfilmentKind: FulfilmentKind } } | null };

export type BundleRequestPartsFragment = { __typename: 'BundleRequest', id: string, number: string, bundleId: string, bundleName: string, submittedAt: string, parts: Array<{ __typename: 'BundlePart', itemId: string, itemName: string, status: BundlePartStatus, afterName: string | null, message: string | null, nextStep: string | null, item: { __typename: 'PolicyItem', contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string } } | null, application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } | null, entitlement: { __typename: 'Entitlement', id: string, status: EntitlementStatus, amountFen: number, caseNumber: string, confirmBy: string | null, likelyBy: string | null, departmentNote: string | null, secondsToFulfil: number | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, light: SupervisionLight | null, pausedBecause: string | null }>, item: { __typename: 'PolicyItem', id: string, fulfilmentKind: FulfilmentKind } } | null }> };

export type BundleRequestsQueryVariables = Exact<{
  beneficiaryId: string;
}>;


export type BundleRequestsQuery = { now: string, bundleRequests: Array<{ __typename: 'BundleRequest', id: string, number: string, bundleId: string, bundleName: string, submittedAt: string, parts: Array<{ __typename: 'BundlePart', itemId: string, status: BundlePartStatus, entitlement: { __typename: 'Entitlement', id: string, status: EntitlementStatus } | null }> }> };

export type BundleRequestQueryVariables = Exact<{
  id: string;
}>;


export type BundleRequestQuery = { now: string, bundleRequest: { __typename: 'BundleRequest', id: string, number: string, bundleId: string, bundleName: string, submittedAt: string, parts: Array<{ __typename: 'BundlePart', itemId: string, itemName: string, status: BundlePartStatus, afterName: string | null, message: string | null, nextStep: string | null, item: { __typename: 'PolicyItem', contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string } } | null, application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } | null, entitlement: { __typename: 'Entitlement', id: string, status: EntitlementStatus, amountFen: number, caseNumber: string, confirmBy: string | null, likelyBy: string | null, departmentNote: string | null, secondsToFulfil: number | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, light: SupervisionLight | null, pausedBecause: string | null }>, item: { __typename: 'PolicyItem', id: string, fulfilmentKind: FulfilmentKind } } | null }> } };

export type WithdrawBundlePartMutationVariables = Exact<{
  requestId: string;
  itemId: string;
}>;


export type WithdrawBundlePartMutation = { withdrawBundlePart: { __typename: 'BundleRequest', id: string, number: string, bundleId: string, bundleName: string, submittedAt: string, parts: Array<{ __typename: 'BundlePart', itemId: string, itemName: string, status: BundlePartStatus, afterName: string | null, message: string | null, nextStep: string | null, item: { __typename: 'PolicyItem', contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string } } | null, application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } | null, entitlement: { __typename: 'Entitlement', id: string, status: EntitlementStatus, amountFen: number, caseNumber: string, confirmBy: string | null, likelyBy: string | null, departmentNote: string | null, secondsToFulfil: number | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, light: SupervisionLight | null, pausedBecause: string | null }>, item: { __typename: 'PolicyItem', id: string, fulfilmentKind: FulfilmentKind } } | null }> } };

export type OpenServiceBundleMutationVariables = Exact<{
  bundleId: string;
  beneficiaryId: string;
}>;


export type OpenServiceBundleMutation = { openServiceBundle: { __typename: 'OfferedBundle', bundle: { __typename: 'ServiceBundle', id: string, name: string, summary: string, basis: string, contact: { __typename: 'PolicyContact', name: string, phone: string, hours: string } }, parts: Array<{ __typename: 'OfferedBundlePart', afterName: string | null, outlook: string | null, item: { __typename: 'PolicyItem', id: string, name: string, applicationMode: ApplicationMode, decidedAtOnce: string | null, fulfilmentKind: FulfilmentKind, beneficiaryKind: BeneficiaryKind, benefitText: string, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, assessments: Array<{ __typename: 'Assessment', recordKey: string | null, verdict: Verdict, headline: string, benefitFen: number | null, clauses: Array<{ __typename: 'ClauseAssessment', id: string, text: string, verdict: ClauseVerdict, values: Array<{ __typename: 'FactUsed', fact: string, label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', code: string, name: string, shortName: string } }>, gap: { __typename: 'ClauseGap', text: string, have: number | null, need: number | null, unit: string | null, earliest: string | null } | null, road: { __typename: 'ClauseRoad', text: string, department: { __typename: 'Department', code: string, name: string, shortName: string } | null } | null }>, item: { __typename: 'PolicyItem', beneficiaryKind: BeneficiaryKind }, entitlement: { __typename: 'Entitlement', id: string, status: EntitlementStatus, amountFen: number } | null }>, application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } | null }>, fields: Array<{ __typename: 'SharedPart', id: string, name: string, applicationIds: Array<string> }>, materials: Array<{ __typename: 'SharedPart', id: string, name: string, applicationIds: Array<string> }>, requests: Array<{ __typename: 'BundleRequest', id: string, number: string, submittedAt: string }> } };

export type SubmitServiceBundleMutationVariables = Exact<{
  input: SubmitServiceBundleInput;
}>;


export type SubmitServiceBundleMutation = { submitServiceBundle:
    | { __typename: 'BundleSubmitted', request: { __typename: 'BundleRequest', id: string, number: string, bundleId: string, bundleName: string, submittedAt: string, parts: Array<{ __typename: 'BundlePart', itemId: string, itemName: string, status: BundlePartStatus, afterName: string | null, message: string | null, nextStep: string | null, item: { __typename: 'PolicyItem', contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string } } | null, application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } | null, entitlement: { __typename: 'Entitlement', id: string, status: EntitlementStatus, amountFen: number, caseNumber: string, confirmBy: string | null, likelyBy: string | null, departmentNote: string | null, secondsToFulfil: number | null, timeline: Array<{ __typename: 'TimelineStep', name: string, state: StepState, at: string | null, light: SupervisionLight | null, pausedBecause: string | null }>, item: { __typename: 'PolicyItem', id: string, fulfilmentKind: FulfilmentKind } } | null }> } }
    | { __typename: 'BundleIncomplete', missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }> }
   };

export type RatingSummaryPartsFragment = { __typename: 'RatingSummary', name: string, department: string, itemId: string | null, rated: number, finished: number, average: number | null, levels: Array<{ __typename: 'RatingCount', level: RatingLevel, count: number }> };

export type PublicRatingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicRatingsQuery = { publicRatings: { __typename: 'PublicRatings', fewest: number, items: Array<{ __typename: 'RatingSummary', name: string, department: string, itemId: string | null, rated: number, finished: number, average: number | null, levels: Array<{ __typename: 'RatingCount', level: RatingLevel, count: number }> }>, departments: Array<{ __typename: 'RatingSummary', name: string, department: string, itemId: string | null, rated: number, finished: number, average: number | null, levels: Array<{ __typename: 'RatingCount', level: RatingLevel, count: number }> }> } };

export type ServiceRatingPartsFragment = { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null };

export type RateServiceMutationVariables = Exact<{
  entitlementId: string;
  level: RatingLevel;
  comment?: string | null | undefined;
}>;


export type RateServiceMutation = { rateService: { __typename: 'ServiceRating', level: RatingLevel, comment: string | null, at: string, answerBy: string | null } };

export type ViewerPartsFragment = { __typename: 'Viewer', id: string, name: string | null, phone: string | null, identity: { __typename: 'IdentityLevel', issuer: string, level: number, verifiedAt: string } | null, beneficiaries: Array<{ __typename: 'Beneficiary', id: string, kind: BeneficiaryKind, name: string, role: ActingRole, authorisedUntil: string | null, scopes: Array<AuthorisationScope> }>, invitations: Array<{ __typename: 'Authorisation', id: string, enterpriseName: string, agentName: string, agentPhone: string, grantedBy: string, scopes: Array<AuthorisationScope>, capFen: number | null, validUntil: string, status: AuthorisationStatus, grantedAt: string }>, staff: { __typename: 'StaffMember', id: string, name: string, regionCode: string, roles: Array<StaffRole>, windowName: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } } | null };

export type RejectionPartsFragment = { __typename: 'AuthorisationRejected', reason: AuthorisationRejection, message: string };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', id: string, name: string | null, phone: string | null, identity: { __typename: 'IdentityLevel', issuer: string, level: number, verifiedAt: string } | null, beneficiaries: Array<{ __typename: 'Beneficiary', id: string, kind: BeneficiaryKind, name: string, role: ActingRole, authorisedUntil: string | null, scopes: Array<AuthorisationScope> }>, invitations: Array<{ __typename: 'Authorisation', id: string, enterpriseName: string, agentName: string, agentPhone: string, grantedBy: string, scopes: Array<AuthorisationScope>, capFen: number | null, validUntil: string, status: AuthorisationStatus, grantedAt: string }>, staff: { __typename: 'StaffMember', id: string, name: string, regionCode: string, roles: Array<StaffRole>, windowName: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } } | null } | null };

export type AuthorisationPageQueryVariables = Exact<{
  purpose: AuthorisationPurpose;
  returnTo: string;
}>;


export type AuthorisationPageQuery = { authorisationPage: { __typename: 'AuthorisationPage', url: string, state: string } };

export type SignInMutationVariables = Exact<{
  channel: SignInChannel;
  code: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Session', token: string, expiresAt: string }
    | { __typename: 'AuthorisationRejected', reason: AuthorisationRejection, message: string }
   };

export type SignInStaffMutationVariables = Exact<{
  code: string;
  state: string;
}>;


export type SignInStaffMutation = { signInStaff:
    | { __typename: 'Session', token: string, expiresAt: string }
    | { __typename: 'AuthorisationRejected', reason: AuthorisationRejection, message: string }
   };

export type VerifyIdentityMutationVariables = Exact<{
  code: string;
  state: string;
}>;


export type VerifyIdentityMutation = { verifyIdentity:
    | { __typename: 'Viewer', id: string, name: string | null, phone: string | null, identity: { __typename: 'IdentityLevel', issuer: string, level: number, verifiedAt: string } | null, beneficiaries: Array<{ __typename: 'Beneficiary', id: string, kind: BeneficiaryKind, name: string, role: ActingRole, authorisedUntil: string | null, scopes: Array<AuthorisationScope> }>, invitations: Array<{ __typename: 'Authorisation', id: string, enterpriseName: string, agentName: string, agentPhone: string, grantedBy: string, scopes: Array<AuthorisationScope>, capFen: number | null, validUntil: string, status: AuthorisationStatus, grantedAt: string }>, staff: { __typename: 'StaffMember', id: string, name: string, regionCode: string, roles: Array<StaffRole>, windowName: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } } | null }
    | { __typename: 'AuthorisationRejected', reason: AuthorisationRejection, message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SimulationLeverPartsFragment = { __typename: 'SimulationLever', id: string, label: string, clause: string | null, unit: string, value: number, least: number, most: number, step: number };

export type SimulationSidePartsFragment = { __typename: 'SimulationSide', eligible: number | null, undetermined: number | null, amountFen: number | null, averageFen: number | null };

export type DraftRefusedPartsFragment = { __typename: 'DraftRefused', problems: Array<{ __typename: 'DraftProblem', line: number, column: number, field: string, reason: string }> };

export type SimulationPartsFragment = { __typename: 'Simulation', asOf: string, itemName: string, beneficiaryKind: BeneficiaryKind, size: number, finding: string, assumptions: Array<string>, levers: Array<{ __typename: 'SimulationLever', id: string, label: string, clause: string | null, unit: string, value: number, least: number, most: number, step: number }>, draft: { __typename: 'SimulationSide', eligible: number | null, undetermined: number | null, amountFen: number | null, averageFen: number | null }, current: { __typename: 'SimulationSide', eligible: number | null, undetermined: number | null, amountFen: number | null, averageFen: number | null } | null, shifts: { __typename: 'SimulationShifts', gained: { __typename: 'SimulationShift', count: number | null, amountFen: number | null }, lost: { __typename: 'SimulationShift', count: number | null, amountFen: number | null }, more: { __typename: 'SimulationShift', count: number | null, amountFen: number | null }, less: { __typename: 'SimulationShift', count: number | null, amountFen: number | null } } | null, difference: { __typename: 'SimulationDifference', count: number | null, moreFen: number | null, lessFen: number | null } | null, distributions: Array<{ __typename: 'SimulationDistribution', by: SimulationGrouping, groups: Array<{ __typename: 'SimulationGroup', key: string, name: string, count: number, amountFen: number, countBefore: number, amountBeforeFen: number }> }>, burnDown: { __typename: 'BurnDown', poolName: string, budgetFen: number, neededFen: number, shortFen: number, dryOn: string | null, dryAtWorstOn: string | null, months: Array<{ __typename: 'BurnDownMonth', month: string, leftFen: number, leftAtWorstFen: number }> } | null };

export type SimulationItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type SimulationItemsQuery = { simulationItems: Array<{ __typename: 'SimulationItem', item: { __typename: 'PolicyItem', id: string, name: string, version: number, beneficiaryKind: BeneficiaryKind }, levers: Array<{ __typename: 'SimulationLever', id: string, label: string, clause: string | null, unit: string, value: number, least: number, most: number, step: number }> }> };

export type SimulateQueryVariables = Exact<{
  input: SimulationInput;
}>;


export type SimulateQuery = { simulation:
    | { __typename: 'Simulation', asOf: string, itemName: string, beneficiaryKind: BeneficiaryKind, size: number, finding: string, assumptions: Array<string>, levers: Array<{ __typename: 'SimulationLever', id: string, label: string, clause: string | null, unit: string, value: number, least: number, most: number, step: number }>, draft: { __typename: 'SimulationSide', eligible: number | null, undetermined: number | null, amountFen: number | null, averageFen: number | null }, current: { __typename: 'SimulationSide', eligible: number | null, undetermined: number | null, amountFen: number | null, averageFen: number | null } | null, shifts: { __typename: 'SimulationShifts', gained: { __typename: 'SimulationShift', count: number | null, amountFen: number | null }, lost: { __typename: 'SimulationShift', count: number | null, amountFen: number | null }, more: { __typename: 'SimulationShift', count: number | null, amountFen: number | null }, less: { __typename: 'SimulationShift', count: number | null, amountFen: number | null } } | null, difference: { __typename: 'SimulationDifference', count: number | null, moreFen: number | null, lessFen: number | null } | null, distributions: Array<{ __typename: 'SimulationDistribution', by: SimulationGrouping, groups: Array<{ __typename: 'SimulationGroup', key: string, name: string, count: number, amountFen: number, countBefore: number, amountBeforeFen: number }> }>, burnDown: { __typename: 'BurnDown', poolName: string, budgetFen: number, neededFen: number, shortFen: number, dryOn: string | null, dryAtWorstOn: string | null, months: Array<{ __typename: 'BurnDownMonth', month: string, leftFen: number, leftAtWorstFen: number }> } | null }
    | { __typename: 'SimulationLoading', loaded: number }
    | { __typename: 'DraftRefused', problems: Array<{ __typename: 'DraftProblem', line: number, column: number, field: string, reason: string }> }
   };

export type SimulateCurveQueryVariables = Exact<{
  input: SimulationInput;
  lever: string;
}>;


export type SimulateCurveQuery = { simulationCurve:
    | { __typename: 'SimulationCurve', words: string, lever: { __typename: 'SimulationLever', id: string, label: string, clause: string | null, unit: string, value: number, least: number, most: number, step: number }, points: Array<{ __typename: 'SimulationPoint', value: number, eligible: number | null, amountFen: number | null }> }
    | { __typename: 'SimulationLoading' }
    | { __typename: 'DraftRefused' }
   };

export type SimulateReplayQueryVariables = Exact<{
  input: SimulationInput;
}>;


export type SimulateReplayQuery = { simulationReplay:
    | { __typename: 'SimulationReplay', words: Array<string> }
    | { __typename: 'SimulationLoading', loaded: number }
    | { __typename: 'DraftRefused' }
   };

export type AssignedRightPartsFragment = { __typename: 'AssignedRight', itemId: string, itemName: string, amountFen: number | null, state: string, missing: string | null };

export type SpecialistDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type SpecialistDeskQuery = { now: string, specialistDesk: { __typename: 'SpecialistDesk', staffNo: string, funnel: { __typename: 'ShareFunnel', scanned: number, viewed: number, confirmed: number | null }, enterprises: Array<{ __typename: 'AssignedEnterprise', id: string, name: string, regionName: string, role: SpecialistRole, readyFen: number, pushedOn: string | null, opened: boolean, ready: Array<{ __typename: 'AssignedRight', itemId: string, itemName: string, amountFen: number | null, state: string, missing: string | null }>, nearMisses: Array<{ __typename: 'AssignedRight', itemId: string, itemName: string, amountFen: number | null, state: string, missing: string | null }>, inProgress: Array<{ __typename: 'AssignedRight', itemId: string, itemName: string, amountFen: number | null, state: string, missing: string | null }> }> } };

export type ShareItemMutationVariables = Exact<{
  itemId?: string | null | undefined;
}>;


export type ShareItemMutation = { shareItem: { __typename: 'IssuedEntryCode', code: string, opens: string, itemId: string | null, link: string, posterPath: string | null } };

export type BeneficiaryTagsQueryVariables = Exact<{
  beneficiaryId: string;
}>;


export type BeneficiaryTagsQuery = { now: string, beneficiaryTags: Array<{ __typename: 'HeldTag', tag: { __typename: 'Tag', id: string, name: string, class: string, text: string }, why: { __typename: 'ClauseAssessment', values: Array<{ __typename: 'FactUsed', label: string, text: string | null, asOf: string | null, source: { __typename: 'Department', shortName: string } }> }, items: Array<{ __typename: 'PolicyItem', id: string, name: string }> }> };

export type WhatIfQueryVariables = Exact<{
  beneficiaryId: string;
  changes: Array<FactChangeInput> | FactChangeInput;
}>;


export type WhatIfQuery = { whatIf: { __typename: 'WhatIf', beforeFen: number, afterFen: number, changeable: Array<{ __typename: 'ChangeableFact', fact: string, deed: string, assuming: string | null, unit: string, now: number | null, most: number, source: { __typename: 'Department', shortName: string } }>, changes: Array<{ __typename: 'WhatIfChange', kind: WhatIfChangeKind, recordText: string | null, beforeFen: number | null, afterFen: number | null, headline: string, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind } }> } };

export type WindowVisitLineFragment = { __typename: 'WindowVisit', id: string, number: string, status: WindowVisitStatus, words: string, visitor: string, windowName: string, clerk: string, onPaper: boolean, entering: boolean, beneficiary: string | null, passOnBy: string | null, light: SupervisionLight | null, caseNumber: string | null, answer: string | null, agreedUntil: string | null, receivedAt: string, item: { __typename: 'PolicyItem', id: string, name: string, applicationMode: ApplicationMode, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } | null };

export type WindowVisitWholeFragment = { __typename: 'WindowVisit', id: string, number: string, status: WindowVisitStatus, words: string, visitor: string, windowName: string, clerk: string, onPaper: boolean, entering: boolean, beneficiary: string | null, passOnBy: string | null, light: SupervisionLight | null, caseNumber: string | null, answer: string | null, agreedUntil: string | null, receivedAt: string, beneficiaries: Array<{ __typename: 'VisitBeneficiary', id: string, kind: BeneficiaryKind, name: string }>, application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } | null, rights: Array<{ __typename: 'WindowRight', recordKey: string | null, recordText: string | null, verdict: Verdict, headline: string, amountFen: number | null, open: Array<string>, known: Array<{ __typename: 'KnownDatum', label: string, asOf: string, source: { __typename: 'Department', code: string, name: string, shortName: string } }> }>, sharedAccount: { __typename: 'AccountToExplain', entitlementId: string, caseNumber: string, amountFen: number, words: string, mayConfirm: boolean } | null, steps: Array<{ __typename: 'WindowVisitStep', name: string, actor: string, reason: string | null, at: string }>, item: { __typename: 'PolicyItem', id: string, name: string, applicationMode: ApplicationMode, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } | null };

export type WindowVisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type WindowVisitsQuery = { now: string, windowVisits: Array<{ __typename: 'WindowVisit', id: string, number: string, status: WindowVisitStatus, words: string, visitor: string, windowName: string, clerk: string, onPaper: boolean, entering: boolean, beneficiary: string | null, passOnBy: string | null, light: SupervisionLight | null, caseNumber: string | null, answer: string | null, agreedUntil: string | null, receivedAt: string, item: { __typename: 'PolicyItem', id: string, name: string, applicationMode: ApplicationMode, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } | null }> };

export type WindowVisitQueryVariables = Exact<{
  id: string;
}>;


export type WindowVisitQuery = { now: string, windowVisit: { __typename: 'WindowVisit', id: string, number: string, status: WindowVisitStatus, words: string, visitor: string, windowName: string, clerk: string, onPaper: boolean, entering: boolean, beneficiary: string | null, passOnBy: string | null, light: SupervisionLight | null, caseNumber: string | null, answer: string | null, agreedUntil: string | null, receivedAt: string, beneficiaries: Array<{ __typename: 'VisitBeneficiary', id: string, kind: BeneficiaryKind, name: string }>, application: { __typename: 'Application', id: string, status: ApplicationStatus, words: string, editable: boolean, declinedBefore: string | null, revision: number, beneficiaryId: string, entitlementId: string | null, answerBy: string | null, uploadsUntil: string | null, opinions: Array<{ __typename: 'JointOpinion', asks: string, status: JointStatus, words: string, dueOn: string, by: string | null, reason: string | null, department: { __typename: 'Department', code: string, name: string, shortName: string } }>, item: { __typename: 'PolicyItem', id: string, name: string, fulfilmentKind: FulfilmentKind, decidedAtOnce: string | null, contact: { __typename: 'PolicyContact', name: string, phone: string }, legalHelp: { __typename: 'PolicyContact', name: string, phone: string }, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } }, fields: Array<{ __typename: 'FormField', id: string, label: string, kind: FormFieldKind, choices: Array<string>, hint: string | null, optional: boolean, answer: string | null }>, materials: Array<{ __typename: 'FormMaterial', id: string, name: string, certificate: string | null, commitment: string | null, laterUntil: string | null, way: MaterialWay | null, words: string | null, open: boolean, file: { __typename: 'MaterialFile', id: string, kind: string, sizeBytes: number, at: string } | null, reusable: { __typename: 'MaterialFile', id: string, kind: string, at: string } | null }>, missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }>, steps: Array<{ __typename: 'ApplicationStep', name: string, actor: string, reason: string | null, at: string }> } | null, rights: Array<{ __typename: 'WindowRight', recordKey: string | null, recordText: string | null, verdict: Verdict, headline: string, amountFen: number | null, open: Array<string>, known: Array<{ __typename: 'KnownDatum', label: string, asOf: string, source: { __typename: 'Department', code: string, name: string, shortName: string } }> }>, sharedAccount: { __typename: 'AccountToExplain', entitlementId: string, caseNumber: string, amountFen: number, words: string, mayConfirm: boolean } | null, steps: Array<{ __typename: 'WindowVisitStep', name: string, actor: string, reason: string | null, at: string }>, item: { __typename: 'PolicyItem', id: string, name: string, applicationMode: ApplicationMode, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } | null } };

export type MyWindowVisitsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWindowVisitsQuery = { now: string, myWindowVisits: Array<{ __typename: 'WindowVisit', id: string, number: string, status: WindowVisitStatus, words: string, visitor: string, windowName: string, clerk: string, onPaper: boolean, entering: boolean, beneficiary: string | null, passOnBy: string | null, light: SupervisionLight | null, caseNumber: string | null, answer: string | null, agreedUntil: string | null, receivedAt: string, item: { __typename: 'PolicyItem', id: string, name: string, applicationMode: ApplicationMode, leadDepartment: { __typename: 'Department', code: string, name: string, shortName: string } } | null }> };

export type WindowItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type WindowItemsQuery = { policyItems: Array<{ __typename: 'PolicyItem', id: string, name: string, beneficiaryKind: BeneficiaryKind }> };

export type ShowIdentityCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type ShowIdentityCodeMutation = { showIdentityCode: { __typename: 'IdentityCode', text: string, digits: string, expiresAt: string } };

export type ReceiveVisitorMutationVariables = Exact<{
  code: string;
}>;


export type ReceiveVisitorMutation = { receiveVisitor:
    | { __typename: 'WindowVisit', id: string }
    | { __typename: 'CodeRefused', message: string }
   };

export type ReceiveByIdCardMutationVariables = Exact<{
  card: ShownCardInput;
}>;


export type ReceiveByIdCardMutation = { receiveByIdCard:
    | { __typename: 'WindowVisit', id: string }
    | { __typename: 'CodeRefused', message: string }
   };

export type SignAtWindowMutationVariables = Exact<{
  id: string;
}>;


export type SignAtWindowMutation = { signAtWindow: { __typename: 'WindowVisit', id: string } };

export type AskAtWindowMutationVariables = Exact<{
  input: AskAtWindowInput;
}>;


export type AskAtWindowMutation = { askAtWindow: { __typename: 'WindowVisit', id: string } };

export type AnswerWindowVisitMutationVariables = Exact<{
  id: string;
  agree: boolean;
}>;


export type AnswerWindowVisitMutation = { answerWindowVisit: { __typename: 'WindowVisit', id: string } };

export type WithdrawFromWindowMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawFromWindowMutation = { withdrawFromWindow: { __typename: 'WindowVisit', id: string } };

export type PassOnAtWindowMutationVariables = Exact<{
  input: PassOnInput;
}>;


export type PassOnAtWindowMutation = { passOnAtWindow:
    | { __typename: 'WindowVisitPassedOn', visit: { __typename: 'WindowVisit', id: string } }
    | { __typename: 'ApplicationIncomplete', missing: Array<{ __typename: 'MissingPart', id: string, name: string, why: string }> }
    | { __typename: 'Refused', message: string, nextStep: string }
   };

export type ShareAccountAtWindowMutationVariables = Exact<{
  input: ShareAccountAtWindowInput;
}>;


export type ShareAccountAtWindowMutation = { shareAccountAtWindow: { __typename: 'WindowVisit', id: string } };

export type TellMissingAtWindowMutationVariables = Exact<{
  id: string;
}>;


export type TellMissingAtWindowMutation = { tellMissingAtWindow: { __typename: 'WindowVisit', id: string } };

export type GiveBackAtWindowMutationVariables = Exact<{
  id: string;
}>;


export type GiveBackAtWindowMutation = { giveBackAtWindow: { __typename: 'WindowVisit', id: string } };

export type LeaveAtWindowMutationVariables = Exact<{
  id: string;
}>;


export type LeaveAtWindowMutation = { leaveAtWindow: { __typename: 'WindowVisit', id: string } };

export type OpenWindowPaperMutationVariables = Exact<{
  id: string;
}>;


export type OpenWindowPaperMutation = { openWindowPaper: string };
