/** A life as data: [from, event, to]. What is not in the table cannot happen. */
export type Transitions<From, Event, To> = readonly (readonly [from: From, event: Event, to: To])[]

/** What follows by a table: the status after `event`, or null when it cannot happen from `from`. */
export function nextBy<From, Event, To>(
  transitions: Transitions<From, Event, To>,
): (from: From, event: Event) => To | null {
  const table = new Map(transitions.map(([from, event, to]) => [`${from}:${event}`, to]))
  return (from, event) => table.get(`${from}:${event}`) ?? null
}
