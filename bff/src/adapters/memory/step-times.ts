import type { FinishedStep } from '../../domain/step-times'
import type { StepTimes, TimedCase } from '../../ports/step-times'

/** Times of steps in memory; `leave` is what the counter of take-up does. */
export function memoryStepTimes(): StepTimes & { leave(one: TimedCase): void } {
  const due = new Map<string, TimedCase>()
  const measured = new Map<string, number>()
  const steps: (FinishedStep & { itemId: string })[] = []
  return {
    leave: one => void due.set(one.entitlementId, one),
    async measure(limit, finished) {
      const taken = [...due.values()].slice(0, limit)
      for (const one of taken) {
        due.delete(one.entitlementId)
        const before = measured.get(one.entitlementId) ?? 0
        for (const step of finished(one))
          if (step.revision > before) steps.push({ ...step, itemId: one.itemId })
        measured.set(one.entitlementId, one.events[one.events.length - 1]?.revision ?? 0)
      }
      return taken.length
    },
    async history(itemId, step, since) {
      const counts = new Map<number, number>()
      for (const one of steps)
        if (one.itemId === itemId && one.step === step && one.endedOn >= since)
          counts.set(one.workingDays, (counts.get(one.workingDays) ?? 0) + 1)
      return [...counts]
        .map(([workingDays, count]) => ({ workingDays, count }))
        .sort((one, other) => one.workingDays - other.workingDays)
    },
  }
}
