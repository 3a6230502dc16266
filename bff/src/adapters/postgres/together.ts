interface Waiting<Ask, Answer> {
  ask: Ask
  settle(answer: Answer | Promise<Answer>): void
}

/**
 * Does what is asked at the same moment in one go. At most `atOnce` goes of at most `most` are under way; what arrives
 * meanwhile makes up the next, and with nobody else there nobody waits. A go that fails leaves nothing behind: each of it
 * is done again `alone`, outside the count, so that an error or a wait reaches only whom it concerns.
 */
export function together<Ask, Answer>(
  { atOnce, most }: { atOnce: number; most: number },
  inOneGo: (asks: readonly Ask[]) => Promise<readonly Answer[]>,
  alone: (ask: Ask) => Promise<Answer>,
): (ask: Ask) => Promise<Answer> {
  const waiting: Waiting<Ask, Answer>[] = []
  let underWay = 0
  let called = false

  const call = () => {
    if (called || underWay === atOnce || waiting.length === 0) return
    called = true
    setImmediate(go)
  }
  const go = async () => {
    called = false
    underWay += 1
    const going = waiting.splice(0, most)
    call()
    try {
      const answers = await inOneGo(going.map(({ ask }) => ask))
      for (const [place, { settle }] of going.entries()) settle(answers[place]!)
    } catch {
      for (const { ask, settle } of going) settle(alone(ask))
    } finally {
      underWay -= 1
      call()
    }
  }
  return ask =>
    new Promise(settle => {
      waiting.push({ ask, settle })
      call()
    })
}
