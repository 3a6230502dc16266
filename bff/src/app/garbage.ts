import { setFlagsFromString } from 'node:v8'

/** What is old may grow by so many percent of what is in use before V8 looks through it. */
export const EARLIER = '--heap-growing-percent=60'

/**
 * V8 lets garbage grow to four times of what is in use where a machine has memory: a long run then takes more than a short
 * one although it keeps nothing. A process that pays a month looks earlier, on every machine alike.
 */
export const collectEarlier = (): void => setFlagsFromString(EARLIER)
