import { identityPlatform } from '../adapters/identity-platform/identity-platform'
import { electronicLicence } from '../adapters/licence/licence'
import { staffDirectory, staffSignOn } from '../adapters/staff-sign-on/staff-sign-on'
import { wechatApi } from '../adapters/wechat/wechat'
import type { ProvenPerson, ShownLicence, SignOn, StaffIdentity } from '../ports/sign-on'
import type { StaffDirectory } from '../ports/staff-directory'
import type { WeChat } from '../ports/wechat'
import type { Base } from './base'
import type { IdentityUpstreams } from './upstreams'

/** Everybody who can prove something about a visitor. Tests replace them. */
export interface SignOnParts {
  wechat: WeChat
  identityPlatform: SignOn<ProvenPerson>
  licence: SignOn<ShownLicence>
  staffSignOn: SignOn<StaffIdentity | null>
  staffDirectory: StaffDirectory
}

export function signOnParts({ config, cache }: Base, upstreams: IdentityUpstreams): SignOnParts {
  return {
    wechat: wechatApi(upstreams.wechat, cache, {
      appId: config.WECHAT_APP_ID,
      appSecret: config.WECHAT_APP_SECRET,
      serviceAppId: config.WECHAT_SERVICE_APP_ID,
      serviceAppSecret: config.WECHAT_SERVICE_APP_SECRET,
      openUrl: config.WECHAT_OPEN_URL || config.WECHAT_BASE_URL,
      miniProgramState: 'formal',
    }),
    identityPlatform: identityPlatform(upstreams.identityPlatform, {
      pageUrl: config.IDENTITY_BASE_URL,
      clientId: config.IDENTITY_CLIENT_ID,
      clientSecret: config.IDENTITY_CLIENT_SECRET,
    }),
    licence: electronicLicence(upstreams.licence, {
      pageUrl: config.LICENSE_BASE_URL,
      clientId: config.LICENSE_CLIENT_ID,
      clientSecret: config.LICENSE_CLIENT_SECRET,
    }),
    staffSignOn: staffSignOn(upstreams.staffSignOn, {
      pageUrl: config.SSO_BASE_URL,
      clientId: config.SSO_CLIENT_ID,
      clientSecret: config.SSO_CLIENT_SECRET,
    }),
    staffDirectory: staffDirectory(upstreams.staffSignOn, {
      clientId: config.SSO_CLIENT_ID,
      clientSecret: config.SSO_CLIENT_SECRET,
    }),
  }
}
