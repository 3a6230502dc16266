import { fullDate } from '@policy-direct/shared/format/date'
import type { Beneficiary, Viewer } from '../../api/acting'

const ROLES: Record<Beneficiary['role'], string> = {
  SELF: '个人',
  LEGAL_REPRESENTATIVE: '法定代表人',
  AGENT: '经办人',
}

/** In which capacity, under which name, until when. */
export function capacity(one: Beneficiary, viewerName: string | null): (string | null)[] {
  if (one.role === 'SELF') return [ROLES.SELF]
  return [
    `${one.role === 'AGENT' && one.kind === 'PERSON' ? '帮办人' : ROLES[one.role]} ${viewerName ?? ''}`.trim(),
    one.authorisedUntil && `授权至 ${fullDate(one.authorisedUntil)}`,
    one.role === 'AGENT' && !one.scopes.includes('CONFIRM') ? '只能看' : null,
  ]
}

/** What the row 授权与经办人 says, by who looks. */
export function agentsNote(one: Beneficiary | null): string {
  if (one?.role === 'LEGAL_REPRESENTATIVE') return '谁能替企业办，到哪一天'
  if (one?.role === 'SELF') return '请家人、社工替您办，钱只进您的账户'
  if (one?.role === 'AGENT') return one.kind === 'PERSON' ? '由本人委托' : '由法定代表人授权'
  return '先选一家企业'
}

const LEVELS: Record<number, string> = { 2: '填报', 3: '两要素核验', 4: '人脸核验', 5: '柜台或证书核验' }

/** 实名：人脸核验，吉林省统一身份认证平台 */
export function identityLine(viewer: Pick<Viewer, 'identity'>): string {
  const { identity } = viewer
  return identity
    ? `实名：${LEVELS[identity.level] ?? `${identity.level} 级`}，${identity.issuer}`
    : '还没有实名'
}

/** What leaving is called, by who leaves. */
export const leaveVerb = (role: Beneficiary['role']): string =>
  role === 'AGENT' ? '交回授权' : '解绑这家企业'
