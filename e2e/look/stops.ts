import type { Phone } from '../src/stage/phone'
import type { Role } from '../src/stage/sign-in'

/** One screen to look at: where it is, what is done on it first, and how one knows that it is there. */
export interface Stop {
  name: string
  /** Without it, the picture is of where the last stop ended. */
  screen?: string
  act?(phone: Phone): Promise<void>
  sign?: string | RegExp
  /** Only what is seen without scrolling. */
  fold?: boolean
  /** What is done cannot be done again in the other size. */
  once?: boolean
}

export interface Actor {
  id: string
  words?: string
  role?: Role
  staff?: boolean
  desk?: boolean
  sign?: string
  stops: readonly Stop[]
}

const HOME = 'pages/home/index'
const press = (words: string | RegExp) => (phone: Phone) => phone.press(words)
const confirming: Stop = {
  name: '',
  screen: HOME,
  act: phone => phone.page.locator('.dock .btn-primary:visible').last().click(),
  fold: true,
}
const openedCase =
  (words: RegExp): Stop['act'] =>
  phone =>
    phone.press(words)

/** Somebody with one more kind of fulfilment: the package, the sheet, what came of it. */
const journey = (id: string, role: Role, label: string): Actor => ({
  id,
  role,
  stops: [
    { name: `${label}-home`, screen: HOME, sign: '数据更新到' },
    { ...confirming, name: `${label}-confirm` },
    { name: `${label}-guide-list`, screen: 'pages/cases/index', sign: /项$/ },
    {
      name: `${label}-answers`,
      screen: HOME,
      once: true,
      act: async phone => {
        await confirming.act?.(phone)
        await phone.press(/^确认领取 [\d.,]+ /)
        await phone.sees(/已确认|到账了|钱在路上/)
      },
    },
    { name: `${label}-cases`, screen: 'pages/cases/index', sign: /项$/ },
    {
      name: `${label}-progress`,
      screen: 'pages/cases/index',
      act: openedCase(/，看进度$/),
    },
  ],
})

export const actors: readonly Actor[] = [
  {
    id: '',
    stops: [
      { name: 'public-hall', screen: 'pages/hall/index', sign: /项正在办/ },
      { name: 'public-hall-narrow', screen: 'pages/hall/index', act: press('筛选'), fold: true },
      { name: 'public-hall-none', screen: 'pages/hall/index?text=%E9%A3%9E%E8%88%B9', sign: /没有找到/ },
      { name: 'public-documents', screen: 'packages/hall/documents/index', sign: /\d+ 份/ },
      {
        name: 'public-document',
        screen: 'packages/hall/documents/index',
        act: async phone => {
          await phone.write('找文件', '61号')
          await phone.press(/文旅发电|保证金.*可以办/)
        },
        sign: '能办什么',
      },
      { name: 'public-news', screen: 'packages/hall/news/index', sign: /项政策上线/ },
      { name: 'public-ratings', screen: 'packages/hall/ratings/index', sign: '满分 5 分' },
      { name: 'public-calendar', screen: 'packages/hall/calendar/index', sign: '今年变过的' },
      { name: 'public-notices', screen: 'packages/notice/notices/index', sign: '各部门公开的名单' },
      { name: 'public-results', screen: 'packages/notice/results/index' },
      { name: 'public-hall-tag', screen: 'pages/hall/index', act: press('筛选'), sign: /标签/, fold: true },
      {
        name: 'public-rules',
        screen: 'pages/guide/index?item=job-stabilisation-rebate',
        act: press('看判断规则'),
        sign: '收起判断规则',
      },
      { name: 'public-guide-waiver', screen: 'pages/guide/index?item=six-taxes-reduction', sign: '找谁问' },
      { name: 'public-guide-refund', screen: 'pages/guide/index?item=vat-credit-refund', sign: '找谁问' },
      {
        name: 'public-guide-service',
        screen: 'pages/guide/index?item=research-deduction-reminder',
        sign: '找谁问',
      },
      { name: 'public-home', screen: HOME },
      { name: 'public-receipt', screen: 'packages/notice/receipt/index' },
    ],
  },
  {
    id: 'qian-mingli',
    role: '企业的法定代表人',
    stops: [
      { name: 'owner-hall', screen: 'pages/hall/index', sign: '能领的排在前面' },
      { name: 'owner-tags', screen: 'packages/mine/tags/index', sign: /个标签/ },
      { name: 'owner-calendar', screen: 'packages/hall/calendar/index', sign: '今年变过的' },
      { name: 'owner-mine', screen: 'pages/mine/index', sign: '核验码和回执' },
      { name: 'owner-messages', screen: 'packages/mine/messages/index' },
      { name: 'owner-message-wish', screen: 'packages/mine/message-wish/index' },
      { name: 'owner-receipts', screen: 'packages/mine/receipts/index' },
    ],
  },
  {
    id: 'li-xiang',
    role: '企业的经办人',
    stops: [
      { name: 'agent-home', screen: HOME, sign: '数据更新到' },
      { ...confirming, name: 'agent-all' },
      { name: 'agent-leave', screen: 'packages/mine/leave/index' },
      { name: 'agent-data-uses', screen: 'packages/mine/data-uses/index' },
      { name: 'agent-calendar', screen: 'packages/hall/calendar/index', sign: '今年变过的' },
    ],
  },
  {
    id: 'shi-lin',
    role: '企业的法定代表人',
    stops: [
      { name: 'choice-home', screen: HOME, sign: '只能选一项的' },
      { name: 'choice-cases', screen: 'pages/cases/index', sign: /项$/ },
      { name: 'choice-other', screen: HOME, act: press(/一次性吸纳就业补贴，换成这一项/), sign: /会放弃/ },
    ],
  },
  {
    id: 'tang-hongqi',
    role: '企业的法定代表人',
    stops: [
      { name: 'what-if', screen: HOME, act: press('算一算'), sign: '估算' },
      { name: 'what-if-more', act: press('再招毕业生、失业青年，多 1 人'), sign: /算成 4 人/, once: true },
    ],
  },
  journey('wei-dao', '企业的法定代表人', 'waiver'),
  journey('tie-shan', '企业的法定代表人', 'refund'),
  journey('qiu-heng', '企业的法定代表人', 'service'),
  {
    id: 'lin-xiuying',
    stops: [
      { name: 'elder-home', screen: HOME },
      { name: 'elder-mine', screen: 'pages/mine/index' },
      { name: 'elder-tags', screen: 'packages/mine/tags/index' },
      { name: 'elder-cases', screen: 'pages/cases/index' },
    ],
  },
  {
    id: 'tao-guifen',
    stops: [
      { name: 'ninety-home', screen: HOME },
      { name: 'ninety-progress', screen: 'pages/cases/index', act: openedCase(/，看进度$/) },
    ],
  },
  {
    id: 'pei-jun',
    stops: [
      { name: 'jobless-home', screen: HOME },
      { name: 'jobless-apply', screen: 'packages/apply/apply/index?item=unemployment-benefit' },
    ],
  },
  {
    id: 'chen-yu',
    staff: true,
    sign: '我的企业',
    stops: [
      { name: 'specialist', screen: 'packages/specialist/enterprises/index', sign: '陈雨' },
      {
        name: 'specialist-share',
        screen: 'packages/specialist/enterprises/index',
        act: async phone => {
          await phone.page.locator('[aria-label^="分享给"]:visible').first().click()
          await phone.page.locator('.share-code:visible').waitFor()
        },
        fold: true,
      },
    ],
  },
  {
    id: 'fang-rui',
    desk: true,
    stops: [{ name: 'desk-tax', screen: 'packages/desk/lists/index', sign: '候选核定' }],
  },
  {
    id: 'zhou-lan',
    desk: true,
    stops: [
      { name: 'desk-lists', screen: 'packages/desk/lists/index', sign: '候选核定' },
      {
        name: 'desk-list',
        screen: 'packages/desk/lists/index',
        act: press(/^旅游服务质量保证金暂退，第 1 批，/),
      },
      { name: 'desk-codes', screen: 'packages/desk/codes/index' },
      { name: 'desk-publicity', screen: 'packages/desk/publicity/index' },
      { name: 'desk-items', screen: 'packages/desk/items/index' },
      {
        name: 'desk-rules',
        screen: 'packages/desk/items/index',
        act: press('旅游服务质量保证金暂退，看判断规则'),
      },
      { name: 'desk-facts', screen: 'packages/desk/facts/index' },
      { name: 'desk-tags', screen: 'packages/desk/tags/index' },
      { name: 'desk-news', screen: 'packages/desk/news/index' },
      { name: 'desk-applications', screen: 'packages/desk/applications/index' },
      { name: 'desk-accounts', screen: 'packages/desk/accounts/index' },
      { name: 'desk-runs', screen: 'packages/desk/runs/index' },
      { name: 'desk-aside', screen: 'packages/desk/aside/index' },
      { name: 'desk-sandbox', screen: 'packages/desk/sandbox/index', sign: /户符合，要付/ },
      { name: 'desk-reminders', screen: 'packages/desk/reminders/index' },
      { name: 'desk-objections', screen: 'packages/desk/objections/index' },
    ],
  },
  {
    id: 'shen-mingyuan',
    desk: true,
    sign: '只看汇总，看不到个人',
    stops: [
      { name: 'leader', screen: 'packages/leader/overview/index', sign: '各部门的灯' },
      { name: 'leader-item', act: press(/看分布$/) },
      {
        name: 'leader-cases',
        screen: 'packages/leader/overview/index',
        act: press(/^旅游服务质量保证金暂退，该得 \d+ 家.*看是哪些$/),
      },
      { name: 'leader-sandbox', screen: 'packages/desk/sandbox/index', sign: /符合，要付/ },
      { name: 'leader-departments', screen: 'packages/leader/departments/index' },
      { name: 'leader-bulletin', screen: 'packages/leader/bulletin/index' },
    ],
  },
  {
    id: 'guo-heng',
    desk: true,
    sign: '只看汇总，看不到个人',
    stops: [{ name: 'leader-audit', screen: 'packages/leader/audit/index' }],
  },
]
