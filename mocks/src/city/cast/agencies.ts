import { plusDays } from '../days'
import { TRAVEL_AGENCY } from '../trades'
import type { CastFirm, CastPerson, FactValues, LateFacts } from './casting'
import { card, cashDeposit, corporate, soundFirm, uninsured } from './usual'

interface Agency {
  readonly id: string
  readonly firm: string
  readonly owner: string
  readonly depositYuan: number
  readonly staff: number
  readonly phone: string
  readonly sentence?: string
  readonly differs?: FactValues
  readonly asOf?: (today: string) => LateFacts
}

/** Three about which the lead department must ask, with what is doubtful. */
const DOUBTFUL: readonly Agency[] = [
  {
    id: 'bai-hua',
    firm: '长春市白桦旅行社有限公司',
    owner: '白晓桦',
    depositYuan: 250_000,
    staff: 21,
    phone: '13800005620',
    sentence: '两处金额不一致：登记 25 万元，银行 20 万元，核定人要先问清楚。',
    differs: { 'travel.deposit.amount': 20_000_000 },
  },
  {
    id: 'yitong-he',
    firm: '长春市伊通河国际旅行社有限公司',
    owner: '郝义通',
    depositYuan: 625_000,
    staff: 64,
    phone: '13800001116',
    sentence: '许可证变更正在办，这一条还定不下来。',
    differs: { 'travel.licence.status': 'CHANGING' },
    asOf: today => ({ 'travel.licence.status': plusDays(today, -5) }),
  },
  {
    id: 'xue-xiang',
    firm: '吉林省雪乡之旅旅行社有限公司',
    owner: '薛向北',
    depositYuan: 300_000,
    staff: 30,
    phone: '13800000930',
    sentence: '冻结信息停在 9 月 30 日，过了 30 天不能算数，要银行再说一次。',
    asOf: today => ({ 'travel.deposit.frozen': plusDays(today, -52) }),
  },
]

/** Fourteen about which nothing is doubtful: together 4,700,000 元. */
const SURE: readonly Agency[] = [
  sure('nan-hu', '长春市南湖国际旅行社有限公司', '南怀瑜', 625_000, 72),
  sure('chun-cheng', '长春市春城假日旅行社有限公司', '春明辉', 500_000, 48),
  sure('jing-yue', '长春市净月潭旅行社有限公司', '景悦', 450_000, 41),
  sure('tian-chi', '吉林省长白天池旅行社有限公司', '田驰', 400_000, 37),
  sure('wen-hua', '长春市文化广场旅行社有限公司', '文广昌', 375_000, 33),
  sure('you-yi', '长春市友谊旅行社有限公司', '尤毅', 350_000, 29),
  sure('chao-yang', '长春市朝阳之旅旅行社有限公司', '晁阳', 300_000, 26),
  sure('song-hua', '吉林省松花江旅行社有限公司', '宋华江', 300_000, 24),
  sure('guan-dong', '长春市关东风情旅行社有限公司', '关冬晴', 275_000, 20),
  sure('dian-ying', '长春市电影城旅行社有限公司', '殷成', 250_000, 19),
  sure('nan-ling', '长春市南岭旅行社有限公司', '兰岭', 250_000, 17),
  sure('bei-hu', '长春市北湖湿地旅行社有限公司', '裴湖生', 225_000, 14),
  sure('xin-li', '长春市新立城旅行社有限公司', '辛立成', 200_000, 12),
  sure('bing-xue', '吉林省冰雪假期旅行社有限公司', '邴雪佳', 200_000, 11),
]

function sure(id: string, firm: string, owner: string, depositYuan: number, staff: number): Agency {
  return {
    id,
    firm,
    owner,
    depositYuan,
    staff,
    phone: `138001${String(depositYuan + staff)
      .padStart(7, '0')
      .slice(-5)}`,
  }
}

/** Seventeen agencies await the second confirmation of 文旅局. */
const AGENCIES = [...DOUBTFUL, ...SURE]

/** The three owners the tour meets; the fourteen others are found by searching. */
export function doubtfulAgencyOwners(): readonly CastPerson[] {
  return agencyOwners().slice(0, DOUBTFUL.length)
}

export function sureAgencyOwners(): readonly CastPerson[] {
  return agencyOwners().slice(DOUBTFUL.length)
}

function agencyOwners(): readonly CastPerson[] {
  return AGENCIES.map(({ id, owner, firm, phone, sentence }, at) => ({
    id,
    name: owner,
    sentence: sentence ?? `${firm}的法定代表人，保证金暂退四项都符合，等文旅局核定。`,
    born: { region: '220104', on: `19${65 + at}-0${1 + (at % 9)}-1${at % 10}`, sequence: String(601 + at) },
    phone,
    account: card('313', `62313302201040${601 + at}${at + 10}`),
    values: uninsured,
  }))
}

export function agencies(today: string): readonly CastFirm[] {
  return AGENCIES.map(({ id, firm, depositYuan, staff, phone, differs, asOf }, at) => ({
    name: firm,
    owner: id,
    region: at % 3 === 0 ? '220102' : '220104',
    organisation: String(80_247_000 + at),
    phone,
    account: corporate('313', `0710311020${701_000 + at}`),
    values: {
      ...soundFirm(TRAVEL_AGENCY, `20${String(3 + at).padStart(2, '0')}-06-15`, staff, {
        insured: staff,
        layoffs: 0,
        premiumFen: staff * 61_200,
      }),
      ...cashDeposit(depositYuan * 100, `203${at % 3}-06-14`),
      ...differs,
    },
    asOf: asOf?.(today),
  }))
}
