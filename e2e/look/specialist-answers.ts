import { type Answers, NOW } from './offices'
import { viewer } from './people-answers'

const right = (itemName: string, amountFen: number | null, state: string, missing: string | null = null) => ({
  itemId: itemName,
  itemName,
  amountFen,
  state,
  missing,
})
const firm = (id: string, name: string, more: object) => ({
  id,
  name,
  regionName: '朝阳区',
  role: 'ENTERPRISE',
  ready: [],
  readyFen: 0,
  pushedOn: null,
  opened: false,
  nearMisses: [],
  inProgress: [],
  ...more,
})

/** 陈雨 with the firms of screen 11a. */
export const specialistAnswers: Answers = {
  Viewer: {
    viewer: {
      ...viewer,
      beneficiaries: [],
      staff: {
        id: 's1',
        name: '陈雨',
        regionCode: '220104',
        roles: ['SPECIALIST'],
        department: {
          code: 'government-services',
          name: '市政务服务和数字化建设管理局',
          shortName: '市政数局',
        },
      },
    },
  },
  SpecialistDesk: {
    now: NOW,
    specialistDesk: {
      staffNo: '220104-037',
      funnel: { scanned: 41, viewed: 12, confirmed: null },
      enterprises: [
        firm('f1', '长春市木兰旅行社有限公司', {
          ready: [
            right('旅游服务质量保证金暂退', 62_500_000, '等企业确认'),
            right('失业保险稳岗返还', 3_860_400, '等企业确认'),
          ],
          readyFen: 66_360_400,
          pushedOn: '2026-11-20',
        }),
        firm('f2', '吉林省北辰信息技术有限公司', {
          role: 'PROJECT',
          ready: [right('失业保险稳岗返还', 10_000_000, '等企业确认')],
          readyFen: 10_000_000,
          pushedOn: '2026-11-18',
          opened: true,
        }),
        firm('f3', '长春市桂林路书画社有限公司', {
          nearMisses: [right('失业保险稳岗返还', null, '还差 1 项', '连续足额缴纳失业保险费满 12 个月')],
        }),
        firm('f4', '长春市红旗街百货有限公司', {
          inProgress: [right('一次性扩岗补助', 450_000, '公示中')],
        }),
      ],
    },
  },
  ShareItem: {
    shareItem: {
      code: 'ZY-7K3M9Q',
      opens: '旅游服务质量保证金暂退',
      itemId: '旅游服务质量保证金暂退',
      link: 'https://zc.changchun.example/q/aB3dE5gH9k',
      posterPath: '/posters/ZY-7K3M9Q.pdf',
    },
  },
}
