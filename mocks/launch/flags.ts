import { parseArgs } from 'node:util'
import { StartFailure } from '../src/database/start-failure'

/** What `npm start -- …` was asked for. */
export type Flags = {
  /** The whole city instead of the sample. */
  size: 'default' | 'city'
  /** Forget everything first. */
  reset: boolean
  build: boolean
  help: boolean
}

export const USAGE = `npm start -- [--size city] [--reset] [--no-build]
  --size city  十万户企业、三十万居民 100 000 enterprises and 300 000 residents (first start takes minutes)
  --reset      清空 .data 重新开始 forget all data first
  --no-build   不检查小程序构建 use the mini-program as it was built
设置 settings: PORT HOST PUBLIC_URL WORLD_PORT WORLD_PUBLIC_URL DATABASE_URL MIGRATION_DATABASE_URL REDIS_URL LOG_LEVEL NODE_ENV`

/**
 * Reads the flags of the start command.
 * @throws StartFailure naming a flag that does not exist
 */
export function readFlags(words: string[]): Flags {
  const failure = (reason: string) => new StartFailure(`不认识的参数 unknown argument: ${reason}\n${USAGE}`)
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        size: { type: 'string', default: 'default' },
        reset: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.size !== 'default' && values.size !== 'city') throw new Error(`--size ${values.size}`)
    return {
      size: values.size,
      reset: values.reset === true,
      build: !values['no-build'],
      help: values.help === true,
    }
  } catch (error) {
    throw failure((error as Error).message)
  }
}
