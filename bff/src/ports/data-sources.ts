/** A department's line to the exchange: whether its data come, and since when it is so. */
export interface DataSource {
  department: string
  up: boolean
  since: Date
  lastDeliveredAt: Date | null
}

export interface DataSources {
  list(): Promise<DataSource[]>
  /** Takes the state of the lines; `since` moves only when a line goes up or down. */
  observe(lines: readonly Omit<DataSource, 'since'>[], at: Date): Promise<void>
}
