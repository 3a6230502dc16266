import type { CastPerson } from './casting'
import { card, uninsured } from './usual'

type Row = readonly [
  id: string,
  name: string,
  born: string,
  sequence: string,
  phone: string,
  sentence: string,
]

/** Legal representatives of the named firms, and the accountant who acts for three of them. */
const ROWS: readonly Row[] = [
  [
    'zhao-tieshan',
    '赵铁山',
    '1979-10-30',
    '571',
    '13900000030',
    '正好 30 人参保、裁员率 20 %：30 人以内放宽到 20 %，刚好够返还 9,720 元。',
  ],
  [
    'qian-mingli',
    '钱明礼',
    '1974-03-31',
    '575',
    '13900000031',
    '31 人参保、裁员 2 人（6.5 %）：超过 30 人就按 5.5 % 算，领不了。',
  ],
  [
    'gao-shulin',
    '高书林',
    '1968-06-12',
    '577',
    '13900001122',
    '企业能返还 11,220 元，可对公账户已经销户，要换一个账户才付得出去。',
  ],
  [
    'feng-qinghe',
    '冯清和',
    '1983-09-09',
    '579',
    '13900008640',
    '企业没有对公账户，8,640 元付到交社保费的那个账户。',
  ],
  ['ma-jinbao', '马进宝', '1971-01-16', '581', '13900000116', '企业列入严重失信主体名单，稳岗返还领不了。'],
  [
    'xu-songtao',
    '徐松涛',
    '1986-02-25',
    '583',
    '13900000833',
    '企业上年度裁员人数没有查到，部门要先核对才能定。',
  ],
  ['cui-beichen', '崔北辰', '1966-08-08', '585', '13900001300', '大型企业按 30 % 返还，不是 60 %。'],
  ['cao-wang', '曹旺', '1963-11-19', '587', '13900001119', '企业列入僵尸企业，稳岗返还领不了。'],
  [
    'jiang-hai',
    '姜海',
    '1980-04-27',
    '589',
    '13900000427',
    '企业注册地迁到了吉林市，社保还在长春交：返还看参保地，照样能领 15,840 元。',
  ],
  [
    'tang-hongqi',
    '唐虹',
    '1984-12-05',
    '590',
    '13900004500',
    '百货公司今年招了三个应届毕业生，扩岗补助 4,500 元。',
  ],
  [
    'song-tongxin',
    '宋同欣',
    '1978-07-07',
    '592',
    '13900000421',
    '家政公司，工资和社保都托给代账会计，从不自己上网办事。',
  ],
  [
    'pan-fengyu',
    '潘丰裕',
    '1976-09-17',
    '598',
    '13900000520',
    '今年的稳岗返还在平台上线前已经领过 7,128 元，不能再领第二次：哪天、哪个部门发的，都写明白。',
  ],
]

export function owners(): readonly CastPerson[] {
  return [
    ...ROWS.map(([id, name, on, sequence, phone, sentence]) => ({
      id,
      name,
      sentence,
      born: { region: '220104', on, sequence },
      phone,
      account: card('102', `62220802201040${sequence}${phone.slice(-2)}`),
      values: uninsured,
    })),
    ACCOUNTANT,
    EMPLOYEE,
  ]
}

const ACCOUNTANT: CastPerson = {
  id: 'he-jingfen',
  name: '何静芬',
  sentence: '代账会计，替红旗街百货、清和眼镜、同心家政三家办事：三家分开授权、分开看，不能串。',
  born: { region: '220102', on: '1982-03-15', sequence: '594' },
  phone: '13900003003',
  account: card('104', '6217860220102059430'),
  values: uninsured,
}

/** Her employer files for her: she is one of the three hires of 红旗街百货. */
export const EMPLOYEE: CastPerson = {
  id: 'liu-siyang',
  name: '刘思洋',
  sentence: '应届毕业生，扩岗补助由红旗街百货替她申领，她不用办，但查得到。',
  born: { region: '220183', on: '2004-01-09', sequence: '596' },
  phone: '13900002004',
  account: card('103', '6228480220183059644'),
  values: {
    ...uninsured,
    'person.unemploymentInsurance.status': 'INSURED',
    'person.unemploymentInsurance.paidMonths': 5,
  },
}
