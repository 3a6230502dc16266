import Ajv, { type JSONSchemaType } from 'ajv'

/** Every setting of the BFF. This file is the only reader of the environment. */
export interface Config {
  NODE_ENV: 'production' | 'development' | 'test'
  HOST: string
  PORT: number
  /** Where people reach this server, without a trailing slash; goes into QR codes and callbacks. */
  PUBLIC_URL: string
  /** Built H5 mini-program to serve; empty to serve none. */
  H5_DIR: string
  LOG_LEVEL: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent'
  /** The unprivileged role. */
  DATABASE_URL: string
  DATABASE_POOL: number
  /** Empty: an in-process cache, for one BFF process only. */
  REDIS_URL: string
  /** Empty: the machine's clock. */
  CLOCK_URL: string
  /** 32 hex digits (SM4). */
  PERSONAL_DATA_KEY: string
  /** 64 hex digits (HMAC-SM3). */
  BLIND_INDEX_KEY: string
  /** 64 hex digits (Ed25519): signs the heads of the public log. */
  PUBLIC_LOG_KEY: string
  /** How the public log hashes; chosen once, before its first line. */
  PUBLIC_LOG_HASH: 'SHA-256' | 'SM3'
  /** GB/T 2260 code of the city whose departments decide; candidates from elsewhere are on their lists too. */
  CITY_REGION: string
  /** 1: import everything from the exchange when the database is empty, and at a start when that was over a day ago. */
  IMPORT_ON_START: number
  WECHAT_BASE_URL: string
  /** Where browsers find the web authorisation page (open.weixin.qq.com); empty: beside the API. */
  WECHAT_OPEN_URL: string
  WECHAT_APP_ID: string
  WECHAT_APP_SECRET: string
  /** The service account whose web authorisation signs people in on H5. */
  WECHAT_SERVICE_APP_ID: string
  WECHAT_SERVICE_APP_SECRET: string
  WECHAT_PUSH_TOKEN: string
  WECHAT_PUSH_AES_KEY: string
  SMS_BASE_URL: string
  SMS_SECRET_ID: string
  SMS_SECRET_KEY: string
  SMS_SDK_APP_ID: string
  SMS_SIGN_NAME: string
  /** Unguessable part of the receipt callback's path: Tencent documents no signature. */
  SMS_CALLBACK_KEY: string
  BANK_BASE_URL: string
  BANK_CLIENT_ID: string
  BANK_SECRET: string
  /** Signs the files of 国库集中支付 both ways; empty: no run may go to the treasury. */
  TREASURY_SECRET: string
  /** Working days without a word of the treasury about a run after which somebody has to ask. */
  TREASURY_SILENT_DAYS: number
  OFFICE_SILENT_DAYS: number
  /** What the keys of the other offices that bring lists of a day are made from; empty: none may. */
  OFFICE_REPORT_SECRET: string
  EXCHANGE_BASE_URL: string
  EXCHANGE_TOKEN: string
  /** Looks into uploads before they are kept; empty: nobody can, and uploads are refused. */
  VIRUS_SCAN_BASE_URL: string
  /** Calendar days after which uploads of a draft are erased that nobody hands in. */
  DRAFT_UPLOAD_DAYS: number
  IDENTITY_BASE_URL: string
  IDENTITY_CLIENT_ID: string
  IDENTITY_CLIENT_SECRET: string
  LICENSE_BASE_URL: string
  LICENSE_CLIENT_ID: string
  LICENSE_CLIENT_SECRET: string
  SSO_BASE_URL: string
  SSO_CLIENT_ID: string
  SSO_CLIENT_SECRET: string
}

const text = { type: 'string', minLength: 1 } as const
const url = { type: 'string', pattern: '^https?://[^/]+(/.*[^/])?$' } as const

const properties: JSONSchemaType<Config>['properties'] = {
  NODE_ENV: { type: 'string', enum: ['production', 'development', 'test'], default: 'production' },
  HOST: { type: 'string', default: '127.0.0.1' },
  PORT: { type: 'integer', minimum: 0, maximum: 65535, default: 8080 },
  PUBLIC_URL: url,
  H5_DIR: { type: 'string', default: '' },
  LOG_LEVEL: {
    type: 'string',
    enum: ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
    default: 'info',
  },
  DATABASE_URL: text,
  DATABASE_POOL: { type: 'integer', minimum: 1, default: 20 },
  REDIS_URL: { type: 'string', default: '' },
  CLOCK_URL: { type: 'string', default: '' },
  PERSONAL_DATA_KEY: { type: 'string', pattern: '^[0-9a-f]{32}$' },
  BLIND_INDEX_KEY: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  PUBLIC_LOG_KEY: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  PUBLIC_LOG_HASH: { type: 'string', enum: ['SHA-256', 'SM3'], default: 'SHA-256' },
  CITY_REGION: { type: 'string', pattern: '^\\d{4}00$', default: '220100' },
  IMPORT_ON_START: { type: 'integer', default: 0 },
  WECHAT_BASE_URL: url,
  WECHAT_OPEN_URL: { type: 'string', pattern: '^(https?://[^/]+(/.*[^/])?)?$', default: '' },
  WECHAT_APP_ID: text,
  WECHAT_APP_SECRET: text,
  WECHAT_SERVICE_APP_ID: text,
  WECHAT_SERVICE_APP_SECRET: text,
  WECHAT_PUSH_TOKEN: text,
  WECHAT_PUSH_AES_KEY: { type: 'string', minLength: 43, maxLength: 43 },
  SMS_BASE_URL: url,
  SMS_SECRET_ID: text,
  SMS_SECRET_KEY: text,
  SMS_SDK_APP_ID: text,
  SMS_SIGN_NAME: text,
  SMS_CALLBACK_KEY: { type: 'string', minLength: 16 },
  BANK_BASE_URL: url,
  BANK_CLIENT_ID: text,
  BANK_SECRET: text,
  TREASURY_SECRET: { type: 'string', default: '' },
  TREASURY_SILENT_DAYS: { type: 'integer', minimum: 1, maximum: 60, default: 5 },
  OFFICE_SILENT_DAYS: { type: 'integer', minimum: 1, maximum: 60, default: 5 },
  OFFICE_REPORT_SECRET: { type: 'string', default: '' },
  EXCHANGE_BASE_URL: url,
  EXCHANGE_TOKEN: text,
  VIRUS_SCAN_BASE_URL: { type: 'string', pattern: '^(https?://[^/]+(/.*[^/])?)?$', default: '' },
  DRAFT_UPLOAD_DAYS: { type: 'integer', minimum: 1, default: 30 },
  IDENTITY_BASE_URL: url,
  IDENTITY_CLIENT_ID: text,
  IDENTITY_CLIENT_SECRET: text,
  LICENSE_BASE_URL: url,
  LICENSE_CLIENT_ID: text,
  LICENSE_CLIENT_SECRET: text,
  SSO_BASE_URL: url,
  SSO_CLIENT_ID: text,
  SSO_CLIENT_SECRET: text,
}

// What has no default must be given.
const required = Object.entries(properties).flatMap(([name, rule]) =>
  'default' in (rule as object) ? [] : [name],
)

const validate = new Ajv({
  allErrors: true,
  coerceTypes: true,
  useDefaults: true,
  removeAdditional: 'all',
}).compile({ type: 'object', properties, required, additionalProperties: false })

/** Reads and checks the settings. Throws one sentence that names every setting that is missing or wrong, never its value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const settings: Record<string, unknown> = { ...env }
  if (validate(settings)) return settings as unknown as Config
  const wrong = (validate.errors ?? []).map(error =>
    error.keyword === 'required'
      ? `${(error.params as { missingProperty: string }).missingProperty} is missing`
      : `${error.instancePath.slice(1)} ${error.message}`,
  )
  throw new Error(`settings: ${wrong.join('; ')}`)
}
