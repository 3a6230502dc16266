import { yuanFigure } from '@policy-direct/shared/format/money'
import type { MessageFacts, MessageTemplate } from './message-facts'
import { thing } from './template-values'

const yuan = ({ amountFen }: MessageFacts) => yuanFigure(amountFen)

/** Words of several offers at once. */
export const OFFERS_TOGETHER = {
  title: '有几笔待遇等您确认',
  text: facts =>
    `${facts.name}新增 ${facts.item}：${(facts.offers ?? []).join('；')}。不用交材料，点开逐项确认${facts.deadline ? `，最早的到 ${facts.deadline}` : ''}。`,
  wechat: {
    id: 'PolicyPackageReadyLongTermTemplate000000001',
    type: 'LONG_TERM',
    values: facts => ({
      thing1: thing(facts.item),
      amount2: `${yuan(facts)}元`,
      date3: facts.deadline ?? `${facts.at.slice(0, 4)}-12-31`,
      thing4: '不用交材料，点开逐项确认',
    }),
  },
  // Money and waivers together: the approved offer says 领取, which a waiver is not (CC-13).
  sms: { id: '2300006', values: facts => [facts.name, facts.item, `共 ${yuan(facts)} 元等您确认`] },
} as const satisfies MessageTemplate

/**
 * Several offers to one person as one message: what is new, what of it can be had together (N-3) and the day that comes
 * first. Needs at least one.
 * @param beside for each whether it is had beside the others; the sum never counts what they exclude
 */
export function offersTogether(
  all: readonly MessageFacts[],
  beside: readonly boolean[] = all.map(() => true),
): MessageFacts {
  const [first] = all
  if (!first) throw new RangeError('no offers to tell of')
  const had = all.filter((_, at) => beside[at])
  const excluded = all.filter((_, at) => !beside[at])
  const deadlines = all.flatMap(each => each.deadline ?? []).sort()
  const line = (each: MessageFacts) => (each.amountFen > 0 ? `${each.item} ${yuan(each)} 元` : each.item)
  return {
    ...first,
    item: `${had.length} 项可以享受的待遇`,
    amountFen: had.reduce((sum, each) => sum + each.amountFen, 0),
    deadline: deadlines[0] ?? null,
    offers: [...had.map(line), ...excluded.map(each => `${line(each)}（和前面的有重复，不能都领）`)],
  }
}
