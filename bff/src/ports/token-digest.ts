/** One-way digest of a secret token; only digests are stored. */
export type TokenDigest = (token: string) => Buffer
