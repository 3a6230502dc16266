/** The public face of the engine room: policies and facts in, verdicts and amounts out. Pure and synchronous. */
export type {
  Assessment,
  BenefitAssessment,
  ClauseAssessment,
  ClauseGap,
  ClauseRoad,
  FactProblem,
  FactUsed,
  FormulaLine,
  LimitAssessment,
  LimitState,
} from './assessment'
export type { Formula, Rounding } from './benefit/formula'
export {
  type Amounts,
  type Bits,
  type Counts,
  type Judged,
  type JudgedRecord,
  type KernelName,
  Population,
  type Subtotal,
} from './bulk'
export { completedYears, isDate } from './calendar'
export {
  readCondition,
  readFormula,
  readTally,
  writeCondition,
  writeFormula,
  writeTally,
} from './canon/canon'
export { figureText, unitOfFigure } from './canon/figure'
export { ReadingError } from './canon/reading-error'
export { type Vocabulary, vocabularyOf } from './canon/vocabulary'
export { maySilenceApprove } from './checking/check-deemed-approval'
export { checkItem } from './checking/check-item'
export type { ItemProblem, Path } from './checking/problem'
export { warningsOf } from './checking/warnings'
export {
  type Alternative,
  bestCombination,
  type Choice,
  type Combination,
} from './combination/best-combination'
export type { GrantedClaim, Option, Remainder } from './combination/option'
export type { PackageChange, PackageChangeKind } from './combination/package-delta'
export { fullRuleOf } from './combination/place'
export type { Condition, Tally } from './condition/condition'
export { explain } from './explain'
export type { FreshAssessment } from './explaining/asked-item'
export { Explainer } from './explaining/explainer'
export { type Explain, lastingExplain } from './explaining/lasting-explain'
export type { Claim, Exclusion, GrantHistory, Limit, PastClaim } from './limit/limit'
export { payerOfPaidBefore } from './limit/paid-before'
export { asideClaim, type PaidBefore, type PriorClaim, priorClaims, termsOf } from './limit/prior-claims'
export { limitRegister, UNSAID, UNSAID_DAY } from './limit/registers'
export { factsUsedBy } from './policy-item/facts-used-by'
export { periodOf, versionInForce } from './policy-item/in-force'
export type {
  ApplicationMaterial,
  Clause,
  FormField,
  LegalBasis,
  MessageEvent,
  Parameter,
  PolicyItemVersion,
  ProcedureStep,
  StepStage,
} from './policy-item/policy-item'
export { type Publication, publicationOf } from './policy-item/publication'
export {
  type ApplicationMode,
  AWARD_TYPES,
  type AwardType,
  type FulfilmentKind,
  type PayoutAccountKind,
  POLICY_DOMAINS,
  POLICY_SHELVES,
  type PolicyDomain,
  type PolicyLevel,
  type PolicyShelf,
} from './policy-item/terms'
export { isValidValue } from './reading/valid-value'
export { type DialectName, factRowOf, factTableSql, type ItemSql, sqlOf } from './sql'
export { checkTag, factsOfTag, type JudgedTag, TagBook, type TagRule } from './tag'
export type { FactChange } from './what-if/changed-facts'
export { type WhatIf, whatIf } from './what-if/what-if'
export { headlineOf } from './wording/headline'
