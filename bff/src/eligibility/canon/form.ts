import type { Source } from './source'
import type { Place } from './vocabulary'

/** One operator in Chinese: how its data are written, and how the same text becomes the same data again. */
export type Form<Node> = {
  /** The key of the data that makes a node this operator's. */
  readonly key: string
  write(node: Node, place: Place): string
  /** Undefined, with nothing read, when the text is another operator's. @throws ReadingError inside its own text */
  read(source: Source, place: Place): Node | undefined
}

/** A node of a union by one of its keys. */
export type NodeWith<Union, Key extends PropertyKey> = Extract<Union, { readonly [key in Key]: unknown }>
