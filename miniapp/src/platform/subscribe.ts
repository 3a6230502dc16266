import { type Absent, inWeapp } from './target'

/** What the person answered for one template, exactly as WeChat reports it. */
export type SubscribeAnswer = { templateId: string; answer: string }

/** WeChat shows at most five templates in one dialog. */
const MOST = 5

/**
 * Opens WeChat's subscribe dialog. WeChat allows it only synchronously inside the tap: call it first, before
 * any await, and go on with the business whatever it answers (an error answers with no entries).
 */
export function askToSubscribe(templateIds: string[]): Promise<SubscribeAnswer[]> | Absent {
  if (!inWeapp) return { absent: '浏览器里用短信通知您。' }
  if (templateIds.length === 0) return Promise.resolve([])
  const tmplIds = templateIds.slice(0, MOST)
  return new Promise(resolve => {
    wx.requestSubscribeMessage({
      tmplIds,
      entityIds: [],
      success(result) {
        const answers: Record<string, unknown> = { ...result }
        resolve(
          tmplIds.flatMap(templateId => {
            const answer = answers[templateId]
            return typeof answer === 'string' ? [{ templateId, answer }] : []
          }),
        )
      },
      fail: () => resolve([]),
    })
  })
}
