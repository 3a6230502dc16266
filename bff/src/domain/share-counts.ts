/** How long a confirmation counts for the share the person came by, and how far back counts go. */
export const SHARE_LIVES_MS = 30 * 86_400_000

/** The smallest number of confirmations told exactly: below it, which firm it was could be guessed (k-anonymity). */
const LEAST_TOLD = 3

/** A count of confirmations as it may be told: nothing is nothing, one or two are not told. */
export const tellable = (count: number): number | null => (count > 0 && count < LEAST_TOLD ? null : count)
