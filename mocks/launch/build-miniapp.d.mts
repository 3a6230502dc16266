type BuildOptions = {
  say?: (line: string) => void
  fresh?: boolean
  settings?: Record<string, string>
  verbose?: boolean
}

export function buildMiniapp(root: string, target: 'h5' | 'weapp', options?: BuildOptions): string
