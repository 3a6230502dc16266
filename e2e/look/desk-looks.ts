import type { Page } from 'playwright-core'
import { deskApplications } from './application-answers'
import { booksAnswers, reminderAnswers } from './books-answers'
import { asideAnswers, deskAnswers, publishedAnswers } from './desk-answers'
import { fault, type Look, press } from './look'
import type { Answers } from './offices'
import { reversalAnswers } from './reversal-answers'
import { runAnswers } from './run-answers'

const desk = (name: string, page: string, answers: Answers, more: Partial<Look> = {}): Look => ({
  name: `desk-${name}`,
  path: `packages/desk/${page}/index`,
  desk: true,
  answers: { ...deskAnswers, ...answers },
  waitFor: '.desk-head, .state',
  ...more,
})
const looked = async (page: Page) => {
  await page.locator('input').last().fill('HD-20261121-7K3M9QX2')
  await page.locator('input').last().press('Enter')
  await page.locator('.kv, .state').last().waitFor()
}
const reasoned = (link: string) => async (page: Page) => {
  await press(page, link)
  await page.locator('textarea').last().waitFor()
}

/** 部门台, on a PC and on a phone. */
export const deskLooks: readonly Look[] = [
  desk('runs-none', 'runs', runAnswers.none),
  desk(
    'runs-prepared',
    'runs',
    { ...runAnswers.prepared, ...runAnswers.dropped },
    {
      act: page => press(page, '看谁这批不发'),
    },
  ),
  desk('runs-underway', 'runs', runAnswers.underway),
  desk('runs-stopping', 'runs', runAnswers.underway, { act: reasoned('停下，没交出去的先不发') }),
  desk('runs-error', 'runs', { PayoutRuns: fault('UPSTREAM_UNAVAILABLE') }),
  desk('runs-loading', 'runs', { PayoutRuns: 'NEVER' }, { waitFor: '.skel-block' }),
  desk('aside', 'aside', asideAnswers),
  desk('aside-finding', 'aside', asideAnswers, {
    act: async page => {
      await press(page, '长春市双林智能装备有限公司，写查到什么')
      await press(page, '是某个事项发的')
    },
  }),
  desk('aside-refusing', 'aside', asideAnswers, { act: reasoned('不同意') }),
  desk('aside-none', 'aside', { ...asideAnswers, DeskAsidePayments: { now: '', deskAsidePayments: [] } }),
  desk('publicity', 'publicity', {}),
  desk('publicity-line', 'publicity', publishedAnswers.standing, { act: looked }),
  desk('publicity-down', 'publicity', publishedAnswers.takenDown, { act: looked }),
  desk('publicity-none', 'publicity', publishedAnswers.none, { act: looked }),
  desk('books', 'books', booksAnswers.even, {
    act: async page => {
      await press(page, '失业保险基金，看每天怎么动的')
      await page.getByText('2026-11-20').first().waitFor()
    },
  }),
  desk('books-budget', 'books', booksAnswers.even, { act: page => press(page, '失业保险基金，改预算') }),
  desk('books-uneven', 'books', booksAnswers.uneven),
  desk('books-lists', 'books', booksAnswers.lists),
  desk('books-none', 'books', booksAnswers.none),
  desk('reversals', 'reversals', reversalAnswers.all),
  desk('reversals-none', 'reversals', reversalAnswers.none),
  desk('reversals-prepare', 'reversals', reversalAnswers.found, {
    act: async page => {
      await press(page, '提出一件追回')
      await page.locator('input').first().fill('BJ-2611-7K3M-9QX2')
      await page.locator('input').first().press('Tab')
      await page.getByText('最多追回').first().waitFor()
    },
  }),
  desk('reminders', 'reminders', reminderAnswers),
  desk('apply', 'applications', deskApplications.mixed),
  desk('apply-asking', 'applications', deskApplications.mixed, {
    act: async page => {
      await press(page, '要补，一次说全')
      await press(page, '要补在职职工名册')
      await page.locator('textarea').first().waitFor()
    },
  }),
  desk('apply-opinion', 'applications', deskApplications.joint, {
    act: async page => {
      await press(page, '不同意')
      await page.locator('textarea').first().waitFor()
    },
  }),
  desk('apply-not-you', 'applications', deskApplications.notYou),
  desk('apply-none', 'applications', deskApplications.none),
  desk('forbidden', 'accounts', { DeskAccountChanges: fault('FORBIDDEN') }),
]
