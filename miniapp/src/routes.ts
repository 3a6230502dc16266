/** Pages of the main package. A new page is one line here. */
export const mainPages = {
  home: 'pages/home/index',
  hall: 'pages/hall/index',
  scan: 'pages/scan/index',
  cases: 'pages/cases/index',
  mine: 'pages/mine/index',
  guide: 'pages/guide/index',
  why: 'pages/why/index',
  progress: 'pages/progress/index',
  'sign-in': 'pages/sign-in/index',
} as const

/** A page of one build only: all components in both sizes, for looking at them. */
export const galleryPage = 'pages/gallery/index'

/** Subpackages, loaded when somebody goes there. */
export const subpackages = {
  apply: {
    root: 'packages/apply',
    pages: {
      apply: 'apply/index',
      application: 'form/index',
      objection: 'objection/index',
      'account-change': 'account-change/index',
      bundles: 'bundles/index',
      bundle: 'bundle/index',
      'bundle-request': 'bundle-request/index',
    },
  },
  desk: {
    root: 'packages/desk',
    pages: {
      desk: 'lists/index',
      'desk-list': 'list/index',
      'desk-applications': 'applications/index',
      'desk-objections': 'objections/index',
      'desk-accounts': 'accounts/index',
      'desk-runs': 'runs/index',
      'desk-books': 'books/index',
      'desk-reversals': 'reversals/index',
      'desk-lent': 'lent/index',
      'desk-aside': 'aside/index',
      'desk-reminders': 'reminders/index',
      'desk-codes': 'codes/index',
      'desk-items': 'items/index',
      'desk-sandbox': 'sandbox/index',
      'desk-tags': 'tags/index',
      'desk-facts': 'facts/index',
      'desk-news': 'news/index',
      'desk-publicity': 'publicity/index',
    },
  },
  leader: {
    root: 'packages/leader',
    pages: {
      leader: 'overview/index',
      'leader-item': 'item/index',
      'leader-cases': 'cases/index',
      'leader-departments': 'departments/index',
      'leader-bulletin': 'bulletin/index',
      'leader-audit': 'audit/index',
    },
  },
  specialist: { root: 'packages/specialist', pages: { specialist: 'enterprises/index' } },
  mine: {
    root: 'packages/mine',
    pages: {
      agents: 'agents/index',
      'agent-new': 'agent-new/index',
      leave: 'leave/index',
      messages: 'messages/index',
      'data-uses': 'data-uses/index',
      objections: 'objections/index',
      tags: 'tags/index',
      receipts: 'receipts/index',
      'message-wish': 'message-wish/index',
      'what-if': 'what-if/index',
      'identity-code': 'identity-code/index',
      appointments: 'appointments/index',
    },
  },
  window: {
    root: 'packages/window',
    pages: {
      window: 'visits/index',
      'window-visit': 'visit/index',
      'window-appointments': 'appointments/index',
    },
  },
  notice: {
    root: 'packages/notice',
    pages: {
      notices: 'notices/index',
      notice: 'notice/index',
      'notice-objection': 'objection/index',
      receipt: 'receipt/index',
      results: 'results/index',
      publicity: 'publicity/index',
    },
  },
  hall: {
    root: 'packages/hall',
    pages: {
      documents: 'documents/index',
      document: 'document/index',
      news: 'news/index',
      ratings: 'ratings/index',
      calendar: 'calendar/index',
    },
  },
} as const satisfies Record<string, { root: string; pages: Record<string, string> }>

type Subpackages = typeof subpackages

/** Name of a screen; `go('guide', { code })` is the only way to get there. */
export type RouteName =
  | keyof typeof mainPages
  | { [name in keyof Subpackages]: keyof Subpackages[name]['pages'] }[keyof Subpackages]

const everyRoute: Record<string, string> = { ...mainPages }
for (const { root, pages } of Object.values(subpackages)) {
  for (const [name, page] of Object.entries(pages)) everyRoute[name] = `${root}/${page}`
}

/** Path of a screen without leading slash; throws for a name that does not exist. */
export function pathOf(name: RouteName): string {
  const path = everyRoute[name]
  if (path === undefined) throw new RangeError(`no such screen: ${name}`)
  return path
}

/** Whether a path (no leading slash, no parameters) is one of our screens. */
export const isScreen = (path: string): boolean => Object.values(everyRoute).includes(path)
