/** An operation of the mini-program: its name, its hash, and the types of what goes out and comes back. */
export class TypedDocument<Result, Variables> {
  /** Carries the types only; never set. */
  readonly types?: (variables: Variables) => Result

  constructor(
    /** Operation name, for logs and cache keys. */
    readonly name: string,
    /** The first digits of its text's SHA-256; the BFF knows the text. */
    readonly hash: string,
  ) {}
}
