import type { StaffPost } from '../../city-contract'
import type { CastPerson } from './casting'

function staff(
  id: string,
  name: string,
  sequence: string,
  sentence: string,
  post: Omit<StaffPost, 'staffId'> & { readonly staffId?: string },
): CastPerson {
  return {
    id,
    name,
    sentence,
    born: { region: '220102', on: '1985-06-18', sequence },
    phone: `13900009${sequence}`,
    staff: { ...post, staffId: post.staffId ?? `CC-${sequence}` },
  }
}

/** People at their desks. Who accepts may not review. */
export const staffOfTheCity: readonly CastPerson[] = [
  staff('zhou-lan', '周岚', '701', '市文旅局核定人：旅行社名单她一家一家定，定之前谁也不告诉企业有钱。', {
    department: 'culture-tourism',
    region: '220100',
    roles: ['REVIEWER'],
  }),
  staff('sun-min', '孙敏', '703', '市文旅局受理人：受理过的名单不能自己核定。', {
    department: 'culture-tourism',
    region: '220100',
    roles: ['ACCEPTOR'],
  }),
  staff('he-jing', '何静', '705', '市人社局核定人：核定稳岗返还名单，只看得到本局牵头的事项。', {
    department: 'human-resources',
    region: '220100',
    roles: ['REVIEWER'],
  }),
  staff('xu-nuo', '许诺', '707', '市人社局受理人：和何静一受一核。', {
    department: 'human-resources',
    region: '220100',
    roles: ['ACCEPTOR'],
  }),
  staff('li-qi', '李琦', '709', '市就业服务局核定人：扩岗补助先公示五个工作日再付。', {
    department: 'employment-service',
    region: '220100',
    roles: ['REVIEWER'],
  }),
  staff('tang-tang', '唐棠', '711', '市就业服务局受理人：和李琦一受一核。', {
    department: 'employment-service',
    region: '220100',
    roles: ['ACCEPTOR'],
  }),
  staff('fang-rui', '方瑞', '741', '市税务局核定人：减税、减费的名单她定，定了由税务局直接减，不经银行。', {
    department: 'taxation',
    region: '220100',
    roles: ['REVIEWER'],
  }),
  staff('shui-qing', '水清', '743', '市税务局受理人：和方瑞一受一核。', {
    department: 'taxation',
    region: '220100',
    roles: ['ACCEPTOR'],
  }),
  staff('ke-yan', '柯岩', '745', '市科技局核定人：证书哪天到期，名单上一眼看得见。', {
    department: 'science-technology',
    region: '220100',
    roles: ['REVIEWER'],
  }),
  staff('ji-shu', '纪姝', '747', '市科技局受理人：和柯岩一受一核。', {
    department: 'science-technology',
    region: '220100',
    roles: ['ACCEPTOR'],
  }),
  staff('zhu-jian', '祝建', '749', '市住建局核定人：棚改项目的批文由他核对。', {
    department: 'housing-construction',
    region: '220100',
    roles: ['REVIEWER'],
  }),
  staff('chuang-kou', '庄阔', '751', '市住建局受理人：在窗口收一次批复原件。', {
    department: 'housing-construction',
    region: '220100',
    roles: ['ACCEPTOR'],
  }),
  staff(
    'lu-qing',
    '陆清',
    '721',
    '市民政局核定人：高龄、残疾、低保、特困每个月的名单都由她核定，核定了就直接付。',
    {
      department: 'civil-affairs',
      region: '220100',
      roles: ['REVIEWER'],
    },
  ),
  staff('qi-yue', '齐悦', '723', '市民政局受理人：和陆清一受一核。', {
    department: 'civil-affairs',
    region: '220100',
    roles: ['ACCEPTOR'],
  }),
  staff('lian-xin', '连昕', '727', '市残联核定人：居家改造由她和住建局同时看，都同意了民政局才核定。', {
    department: 'disabled-persons',
    region: '220100',
    roles: ['REVIEWER'],
  }),
  staff('wen-qing', '温清', '725', '市民政局另一位核定人：不服陆清核定的申诉由她复核，她没有经手过。', {
    department: 'civil-affairs',
    region: '220100',
    roles: ['REVIEWER'],
  }),
  staff(
    'wang-min',
    '王敏',
    '753',
    '朝阳区政务服务中心 12 号窗口：扫身份码，对方在手机上同意了才替人填表，填完当天转部门。',
    {
      department: 'government-services',
      region: '220104',
      roles: ['WINDOW'],
      window: '朝阳区政务服务中心 12 号窗口',
    },
  ),
  staff('ma-li', '马丽', '755', '南关区政务服务中心 3 号窗口：看不到别的大厅收的件。', {
    department: 'government-services',
    region: '220102',
    roles: ['WINDOW'],
    window: '南关区政务服务中心 3 号窗口',
  }),
  staff('shen-mingyuan', '沈明远', '713', '市政数局负责人：只看汇总，看不到任何一个人。', {
    department: 'government-services',
    region: '220100',
    roles: ['LEADER'],
  }),
  staff('guo-heng', '郭恒', '719', '市政数局督察审计：什么都看得到数，谁也看不到名字，导出留痕。', {
    department: 'government-services',
    region: '220100',
    roles: ['AUDITOR'],
  }),
  staff(
    'chen-yu',
    '陈雨',
    '716',
    '朝阳区企业服务专员，管 23 家企业，只看得到能领的事项、金额和进度，看过都留痕。',
    {
      staffId: '220104-037',
      department: 'government-services',
      region: '220104',
      roles: ['SPECIALIST'],
    },
  ),
  staff(
    'meng-ke',
    '孟珂',
    '718',
    '朝阳区项目专员，和陈雨同管 23 家企业：一家企业两个人，一个管企业的事，一个管项目的事。',
    {
      staffId: '220104-052',
      department: 'government-services',
      region: '220104',
      roles: ['SPECIALIST'],
      serves: 'PROJECT',
    },
  ),
]
