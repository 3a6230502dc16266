import type { Page } from 'playwright-core'
import type { Answers } from './offices'

/** One picture: a screen, what it is answered, and what is done on it first. */
export type Look = {
  name: string
  path: string
  signedOut?: boolean
  /** Of 部门台: looked at on a PC and on a phone, for it has no elder mode. */
  desk?: boolean
  answers?: Answers
  waitFor?: string
  act?: (page: Page) => Promise<void>
}

/** Presses what is called so, or says so. */
export const press = (page: Page, words: string) =>
  page
    .getByLabel(words, { exact: true })
    .or(page.getByText(words, { exact: true }))
    .last()
    .click()

/** What the BFF answers when it cannot. */
export const fault = (code: string) => ({
  errors: [{ message: '有部门暂时没有回应。', extensions: { code, traceId: '7f3a0935aa' } }],
})
