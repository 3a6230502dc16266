import { bundleAnswers } from './bundle-answers'
import { type Look, press } from './look'

const FORM = 'packages/apply/bundle/index?id=small-firm-loans'
const { list, offered, again, missing, underWay, chain } = bundleAnswers

/** 一件事: what there is, one form, one page of progress. */
export const bundleLooks: readonly Look[] = [
  { name: 'bundles', path: 'packages/apply/bundles/index', answers: list, waitFor: '.row' },
  { name: 'bundle-passer-by', path: FORM, signedOut: true, answers: list, waitFor: '.dock' },
  { name: 'bundle-none', path: `${FORM}s`, answers: list, waitFor: '.state' },
  { name: 'bundle-loading', path: FORM, answers: { ...list, OpenServiceBundle: 'NEVER' }, waitFor: '.sec' },
  { name: 'bundle', path: FORM, answers: { ...list, ...offered }, waitFor: '.form-part' },
  { name: 'bundle-again', path: FORM, answers: { ...list, ...again }, waitFor: '.form-part' },
  {
    name: 'bundle-tried',
    path: FORM,
    answers: { ...list, ...offered, ...missing },
    waitFor: '.form-part',
    act: async page => {
      await press(page, '这次不办增值税留抵退税')
      await page.locator('.btn-primary').last().click()
      await page.locator('.form-why').first().waitFor()
    },
  },
  {
    name: 'bundle-request',
    path: 'packages/apply/bundle-request/index?id=r1',
    answers: underWay,
    waitFor: '.row',
  },
  {
    name: 'bundle-request-chain',
    path: 'packages/apply/bundle-request/index?id=r1',
    answers: chain,
    waitFor: '.row',
    act: page => press(page, '不办技能提升补贴了'),
  },
]
