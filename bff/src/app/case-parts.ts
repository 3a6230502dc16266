import { Counter } from 'prom-client'
import { bank } from '../adapters/bank/bank'
import { batchBank } from '../adapters/bank/batches'
import { statementBank } from '../adapters/bank/statements'
import { exchangeCertificates } from '../adapters/data-exchange/certificate-library'
import { exchangeExecutors } from '../adapters/data-exchange/executors'
import { exchangeProofOffice } from '../adapters/data-exchange/proof-office'
import { sha256 } from '../adapters/digest/sha256'
import { postgresAccountChanges } from '../adapters/postgres/account-changes'
import { postgresAccountSharing } from '../adapters/postgres/account-sharing'
import { outboxAnnouncer } from '../adapters/postgres/announce'
import { postgresApplications } from '../adapters/postgres/applications'
import { postgresArrivalQuestions } from '../adapters/postgres/arrival-questions'
import { postgresBankStatements } from '../adapters/postgres/bank-statements'
import { postgresCaseCalendar } from '../adapters/postgres/case-calendar'
import { postgresCaseRecords } from '../adapters/postgres/case-records'
import { postgresConsents } from '../adapters/postgres/consents'
import { postgresDataUses } from '../adapters/postgres/data-uses'
import { postgresEntitlements } from '../adapters/postgres/entitlements'
import { postgresFeedCursors } from '../adapters/postgres/feed-cursors'
import { postgresFulfilments } from '../adapters/postgres/fulfilments'
import { postgresGivenBacks } from '../adapters/postgres/given-backs'
import { postgresJointOpinions } from '../adapters/postgres/joint-opinions'
import { postgresMaterialFiles } from '../adapters/postgres/material-files'
import { postgresMessages } from '../adapters/postgres/messages'
import { postgresNotices } from '../adapters/postgres/notices'
import { postgresObjections } from '../adapters/postgres/objections'
import { postgresOfficeReports } from '../adapters/postgres/office-reports'
import { postgresPayoutRuns } from '../adapters/postgres/payout-runs'
import { postgresPoolQueue } from '../adapters/postgres/pool-queue'
import { postgresProofs } from '../adapters/postgres/proofs'
import { postgresReversals } from '../adapters/postgres/reversals'
import { postgresStepTimes } from '../adapters/postgres/step-times'
import { postgresSupervision } from '../adapters/postgres/supervision'
import { postgresTaps } from '../adapters/postgres/taps'
import { postgresTreasuryFiles } from '../adapters/postgres/treasury-files'
import { postgresWindowVisits } from '../adapters/postgres/window-visits'
import { tencentSms } from '../adapters/sms/tencent'
import { upstream } from '../adapters/upstream/upstream'
import { httpVirusScan, noVirusScan } from '../adapters/virus-scan/virus-scan'
import { wechatPush } from '../adapters/wechat/push'
import type { Bank } from '../ports/bank'
import type { StatementBank } from '../ports/bank-statements'
import type { BatchBank } from '../ports/batch-bank'
import type { CertificateLibrary } from '../ports/certificate-library'
import type { Executors } from '../ports/executors'
import type { ProofOffice } from '../ports/proof-office'
import type { Sms } from '../ports/sms'
import type { VirusScan } from '../ports/virus-scan'
import type { WeChatPush } from '../ports/wechat-push'
import type { Base } from './base'

/** Institutions that tests replace by fakes. */
export interface CaseWorld {
  bank: Bank
  batchBank: BatchBank
  statementBank: StatementBank
  executors: Executors
  sms: Sms
  push: WeChatPush
  certificates: CertificateLibrary
  proofOffice: ProofOffice
  scan: VirusScan
}

const BANK_TIMEOUT_MS = 5_000
const FILE_TIMEOUT_MS = 20_000
const EXECUTOR_TIMEOUT_MS = 10_000
const SCAN_TIMEOUT_MS = 15_000
const RETRIES = 2

/** The institutions of the settings. */
export function realCaseWorld({ config, metrics }: Base): CaseWorld {
  const now = () => Date.now()
  const line = (name: string, who: string, baseUrl: string, timeoutMs: number) =>
    upstream({ name, who, baseUrl, timeoutMs, retries: RETRIES, metrics })
  const bankLine = line('bank', '付款银行', config.BANK_BASE_URL, BANK_TIMEOUT_MS)
  // A line of its own: files that take long leave the single payments' circuit alone.
  const fileLine = line('bank-files', '付款银行', config.BANK_BASE_URL, FILE_TIMEOUT_MS)
  const executorLine = line('executors', '执行机构', config.EXCHANGE_BASE_URL, EXECUTOR_TIMEOUT_MS)
  const signing = {
    baseUrl: config.BANK_BASE_URL,
    clientId: config.BANK_CLIENT_ID,
    secret: config.BANK_SECRET,
    now,
  }
  return {
    bank: bank(bankLine, signing),
    batchBank: batchBank(fileLine, signing),
    statementBank: statementBank(fileLine, signing),
    executors: exchangeExecutors(executorLine, config.EXCHANGE_TOKEN),
    certificates: exchangeCertificates(
      line('certificates', '电子证照库', config.EXCHANGE_BASE_URL, EXECUTOR_TIMEOUT_MS),
      config.EXCHANGE_TOKEN,
    ),
    proofOffice: exchangeProofOffice(
      line('proofs', '开证明的部门', config.EXCHANGE_BASE_URL, EXECUTOR_TIMEOUT_MS),
      config.EXCHANGE_TOKEN,
    ),
    scan: config.VIRUS_SCAN_BASE_URL
      ? httpVirusScan(line('virus-scan', '文件查毒', config.VIRUS_SCAN_BASE_URL, SCAN_TIMEOUT_MS))
      : noVirusScan,
    sms: tencentSms({
      baseUrl: config.SMS_BASE_URL,
      secretId: config.SMS_SECRET_ID,
      secretKey: config.SMS_SECRET_KEY,
      sdkAppId: config.SMS_SDK_APP_ID,
      signName: config.SMS_SIGN_NAME,
    }),
    push: wechatPush({
      token: config.WECHAT_PUSH_TOKEN,
      aesKey: config.WECHAT_PUSH_AES_KEY,
      appId: config.WECHAT_APP_ID,
      now,
    }),
  }
}

/** Everything cases keep, in PostgreSQL, and the alarm bell. */
export function caseStores({ connection, personalData, ids, clock, metrics, log }: Base) {
  const { db } = connection
  const committed = outboxAnnouncer(db)
  const alarms = new Counter({
    name: 'case_alarms_total',
    help: 'Reports about money that a person has to look at',
    labelNames: ['what'],
    registers: [metrics],
  })
  return {
    taps: postgresTaps(db, committed, connection.gathered),
    entitlements: postgresEntitlements(db),
    fulfilments: postgresFulfilments(db, personalData, committed, connection.gathered),
    statements: postgresBankStatements(db),
    runs: postgresPayoutRuns(db, personalData, committed),
    treasuryFiles: postgresTreasuryFiles(db, personalData, committed),
    officeReports: postgresOfficeReports(db, personalData),
    poolQueue: postgresPoolQueue(db),
    notices: postgresNotices(db),
    objections: postgresObjections(db, committed),
    consents: postgresConsents(db, personalData),
    visits: postgresWindowVisits(db),
    applications: postgresApplications(db, personalData, committed),
    joint: postgresJointOpinions(db, committed),
    proofs: postgresProofs(db, personalData, committed),
    files: postgresMaterialFiles(db, personalData),
    accountChanges: postgresAccountChanges(db, personalData, ids, committed),
    dataUses: postgresDataUses(db, { clock, ids }),
    records: postgresCaseRecords(db),
    messages: postgresMessages(db, personalData, committed),
    cases: postgresCaseCalendar(db),
    arrivals: postgresArrivalQuestions(db),
    stepTimes: postgresStepTimes(db),
    sharing: postgresAccountSharing(db),
    givenBacks: postgresGivenBacks(db, personalData),
    reversals: postgresReversals(db, personalData),
    tasks: postgresSupervision(db),
    cursors: postgresFeedCursors(db),
    digest: sha256,
    alarm(what: string, detail: Readonly<Record<string, string>>) {
      alarms.labels(what).inc()
      log.error({ alarm: what, ...detail }, 'a person has to look')
    },
  }
}
