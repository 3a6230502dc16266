import type { FactKey } from '@policy-direct/shared/facts/catalogue'
import { plusDays } from '../days'
import { pseudonym } from '../pseudonym'
import { type CastFirm, type FactValues, idNumberOf } from './casting'
import { EMPLOYEE } from './owners'
import { corporate, soundFirm } from './usual'

/** Named firms outside the travel trade. Premium is 1 % of a year's insured wages. */
export function firms(today: string): readonly CastFirm[] {
  const songtao = soundFirm('H6210', '2017-05-08', 24, { insured: 22, layoffs: 0, premiumFen: 1_188_000 })
  return [
    {
      // 30 × 4,500 元 × 12 × 1 % = 16,200 元; × 60 % = 9,720 元. 6 of 30 = 20 %.
      ...firm('长春市三十里餐饮管理有限公司', 'zhao-tieshan', '220113', '80000030', '13900000030'),
      values: soundFirm('H6210', '2015-08-20', 34, { insured: 30, layoffs: 6, premiumFen: 1_620_000 }),
    },
    {
      // 2 of 31 = 6.45 %, above 5.5 %.
      ...firm('长春市三合印刷有限公司', 'qian-mingli', '220106', '80000031', '13900000031'),
      values: soundFirm('C2319', '2011-03-02', 33, { insured: 31, layoffs: 2, premiumFen: 1_785_600 }),
    },
    {
      ...firm('长春市桂林路书画社有限公司', 'gao-shulin', '220104', '80001122', '13900001122'),
      account: { ...corporate('105', '22001360100050011220'), closed: true },
      values: soundFirm('F5243', '2004-09-01', 38, { insured: 34, layoffs: 0, premiumFen: 1_870_000 }),
    },
    {
      ...firm('长春市清和眼镜有限公司', 'feng-qinghe', '220104', '80008640', '13900008640'),
      account: { kind: 'CONTRIBUTION', bankCode: '313', accountNumber: '0710311020008640' },
      values: {
        ...soundFirm('F5236', '2018-11-11', 25, { insured: 24, layoffs: 1, premiumFen: 1_440_000 }),
        'enterprise.corporateAccount': false,
      },
    },
    {
      ...firm('长春市金鼎商贸有限公司', 'ma-jinbao', '220105', '80000116', '13900000116'),
      values: {
        ...soundFirm('F5137', '2013-06-06', 19, { insured: 18, layoffs: 0, premiumFen: 1_036_800 }),
        'enterprise.seriousDishonesty': true,
      },
    },
    {
      ...firm('长春市松涛餐饮管理有限公司', 'xu-songtao', '220103', '80000833', '13900000833'),
      values: without(songtao, 'enterprise.unemploymentInsurance.layoffsLastYear'),
    },
    {
      ...firm('吉林省北辰重型机械股份有限公司', 'cui-beichen', '220106', '80001300', '13900001300'),
      values: {
        ...soundFirm('C3670', '1998-12-01', 1_300, { insured: 1_250, layoffs: 12, premiumFen: 108_000_000 }),
        'enterprise.sizeClass': 'LARGE',
      },
    },
    {
      ...firm('长春市旺角建材有限公司', 'cao-wang', '220183', '80001119', '13900001119'),
      values: {
        ...soundFirm('F5137', '2006-02-14', 11, { insured: 9, layoffs: 0, premiumFen: 453_600 }),
        'enterprise.zombie': true,
      },
    },
    {
      ...firm('吉林省海蓝冷链物流有限公司', 'jiang-hai', '220202', '80000427', '13900000427'),
      values: soundFirm('G5430', '2016-10-10', 41, { insured: 40, layoffs: 0, premiumFen: 2_640_000 }),
    },
    {
      ...firm('长春市红旗街百货有限公司', 'tang-hongqi', '220104', '80004500', '13900004500'),
      values: {
        ...soundFirm('F5211', '2010-01-20', 58, { insured: 55, layoffs: 1, premiumFen: 3_036_000 }),
        'enterprise.newHires': [idNumberOf(EMPLOYEE), 'department-store-2', 'department-store-3'].map(
          (who, at) => ({
            idNumberIndex: pseudonym(who),
            hiredOn: plusDays(today, -140 - 3 * at),
            category: 'GRADUATE_THIS_YEAR',
            contractSigned: true,
            insuredMonths: 4,
          }),
        ),
      },
    },
    {
      ...firm('长春市同心家政服务有限公司', 'song-tongxin', '220102', '80000421', '13900000421'),
      values: soundFirm('O8010', '2019-04-21', 27, { insured: 26, layoffs: 0, premiumFen: 1_279_200 }),
    },
    {
      // 11,880 元 × 60 % = 7,128 元, which the old office has paid already.
      ...firm('长春市丰裕食品有限公司', 'pan-fengyu', '220112', '80000520', '13900000520'),
      values: soundFirm('C1499', '2014-05-20', 23, { insured: 22, layoffs: 0, premiumFen: 1_188_000 }),
    },
  ]
}

function firm(name: string, owner: string, region: string, organisation: string, phone: string) {
  return { name, owner, region, organisation, phone, account: corporate('102', `420022${organisation}01`) }
}

function without(values: FactValues, lost: FactKey): FactValues {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== lost))
}
