/** Where in an item: keys and positions, as in `['conditions', 0, 'condition', 'fact']`. */
export type Path = readonly (string | number)[]

/** Something wrong with an item, in words a clerk understands. */
export type ItemProblem = { readonly path: Path; readonly reason: string }

/** Collects problems while an item is walked. */
export type Report = (path: Path, reason: string) => void
