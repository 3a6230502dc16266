import { credentials } from '../src/credentials'
import type { Keys } from './keys'
import { localHost, type Places } from './places'

type Settings = Record<string, string>

/** Settings of the outside world's process. */
export function worldSettings(
  places: Places,
  keys: Keys,
  size: 'default' | 'city',
  stateFile: string,
): Settings {
  const bff = `http://${localHost(places.host)}:${places.port}`
  return {
    HOST: places.host,
    PUBLIC_URL: places.worldUrl,
    WORLD_PORT: String(places.worldPort),
    WORLD_SIZE: size,
    // The bank keeps its books over a restart, as the platform does.
    WORLD_STATE_FILE: stateFile,
    BANK_CALLBACK_URL: `${bff}/callbacks/bank`,
    SMS_CALLBACK_URL: `${bff}/callbacks/sms/${keys.SMS_CALLBACK_KEY}`,
    WECHAT_PUSH_URL: `${bff}/callbacks/wechat`,
  }
}

/** What the BFF is told; every name is described in its own table of settings. */
export function bffSettings(
  places: Places,
  keys: Keys,
  parts: { databaseUrl: string; redisUrl: string; h5Folder: string; logLevel: string; mode: string },
): Settings {
  const { worldUrl } = places
  const { wechat, sms, bank, treasury, offices, exchange, identity, license, sso } = credentials
  return {
    NODE_ENV: parts.mode,
    LOG_LEVEL: parts.logLevel,
    HOST: places.host,
    PORT: String(places.port),
    PUBLIC_URL: places.publicUrl,
    H5_DIR: parts.h5Folder,
    DATABASE_URL: parts.databaseUrl,
    REDIS_URL: parts.redisUrl,
    IMPORT_ON_START: '1',
    CLOCK_URL: `${worldUrl}/control/clock`,
    ...keys,
    WECHAT_BASE_URL: `${worldUrl}/wechat`,
    WECHAT_APP_ID: wechat.miniProgramAppId,
    WECHAT_APP_SECRET: wechat.miniProgramSecret,
    WECHAT_SERVICE_APP_ID: wechat.serviceAppId,
    WECHAT_SERVICE_APP_SECRET: wechat.serviceSecret,
    WECHAT_PUSH_TOKEN: wechat.pushToken,
    WECHAT_PUSH_AES_KEY: wechat.encodingAesKey,
    SMS_BASE_URL: `${worldUrl}/sms`,
    SMS_SECRET_ID: sms.secretId,
    SMS_SECRET_KEY: sms.secretKey,
    SMS_SDK_APP_ID: sms.sdkAppId,
    SMS_SIGN_NAME: sms.signName,
    BANK_BASE_URL: `${worldUrl}/bank`,
    BANK_CLIENT_ID: bank.clientId,
    BANK_SECRET: bank.secret,
    TREASURY_SECRET: treasury.secret,
    OFFICE_REPORT_SECRET: offices.secret,
    EXCHANGE_BASE_URL: `${worldUrl}/exchange`,
    EXCHANGE_TOKEN: exchange.token,
    VIRUS_SCAN_BASE_URL: `${worldUrl}/scan`,
    IDENTITY_BASE_URL: `${worldUrl}/identity`,
    IDENTITY_CLIENT_ID: identity.clientId,
    IDENTITY_CLIENT_SECRET: identity.clientSecret,
    LICENSE_BASE_URL: `${worldUrl}/license`,
    LICENSE_CLIENT_ID: license.clientId,
    LICENSE_CLIENT_SECRET: license.clientSecret,
    SSO_BASE_URL: `${worldUrl}/sso`,
    SSO_CLIENT_ID: sso.clientId,
    SSO_CLIENT_SECRET: sso.clientSecret,
  }
}
